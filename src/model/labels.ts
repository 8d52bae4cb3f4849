import type { Bilingual } from "./bilingual.ts";
import type { CountedThing } from "./count-claim.ts";
import type { CriterionRating } from "./criterion.ts";
import type { CarryOver, FundingPeriodKind } from "./funding-period.ts";
import type { IdentifierScheme } from "./identifier-scheme.ts";
import type { EndReason, MembershipRole, StartReason } from "./membership.ts";
import type { Roster } from "./network.ts";
import type { RegionKind, StateCode } from "./region.ts";
import type { RegionChangeKind } from "./region-change.ts";

/** How sure an answer is: it holds whatever the unknown days are, for some of the days that they may be, or for none. */
export type Certainty = "certain" | "uncertain" | "no";

/** What a region is to the network on a day. */
export type MembershipStatus = "current" | "former" | "upcoming" | "never" | "uncertain";

/** How a published number compares with the record. */
export type CountVerdict = "consistent" | "conflict" | "incomplete" | "not-comparable";

/** How far a region meets a criterion according to the record: its latest rating, if that is known. */
export type CriterionStanding = CriterionRating | "not-assessed" | "uncertain";

/** What a region does: an unbroken membership begins, or ends. */
export type MembershipChangeKind = "joined" | "left";

/**
 * What happens to an answer from one version of a network to another: `learned` if it was uncertain and no longer is,
 * `withdrawn` if it has become uncertain, `reversed` between certain and no; `new` if only one version speaks for the
 * day.
 */
export type AnswerChangeKind = "learned" | "withdrawn" | "reversed" | "new";

/** What becomes of a row when its list is joined with a network. */
export type RowOutcome =
  /** A new membership. */
  | "added"
  /** A membership that the network has; none of its dates changes. */
  | "confirmed"
  /** A membership that the network has; its dates are narrower now. */
  | "refined"
  /** A membership that the network has; it has an end now. */
  | "ended"
  /** A membership that the row names by its id, with other values. */
  | "edited"
  /** It contradicts the network. */
  | "contradicts"
  /** Several memberships may be meant, or several rows mean one. */
  | "ambiguous"
  /** It was refused, in reading or because of its region. */
  | "rejected"
  /** It is no member. */
  | "ignored";

/**
 * What a complete list says of a membership that it does not name. `ended`: it has ended before the day of the list; `later`:
 * it begins after it; `contradicts`: it certainly holds on that day; `undecided`: it may have ended before or begin later.
 */
export type AbsenceKind = "ended" | "later" | "contradicts" | "undecided";

type LabelsOf<Code extends string> = { readonly [code in Code]: Bilingual };

const regionKind: LabelsOf<RegionKind> = {
  district: { de: "Landkreis", en: "district" },
  "independent-city": { de: "Kreisfreie Stadt", en: "independent city" },
  municipality: { de: "Gemeinde", en: "municipality" },
  "municipal-association": { de: "Gemeindeverbund", en: "municipal association" },
  "planning-association": { de: "Regionaler Planungsverband", en: "regional planning association" },
  "rural-region": { de: "Ländliche Region", en: "rural region" },
};

const state: LabelsOf<StateCode> = {
  "DE-BB": { de: "Brandenburg", en: "Brandenburg" },
  "DE-BE": { de: "Berlin", en: "Berlin" },
  "DE-BW": { de: "Baden-Württemberg", en: "Baden-Württemberg" },
  "DE-BY": { de: "Bayern", en: "Bavaria" },
  "DE-HB": { de: "Bremen", en: "Bremen" },
  "DE-HE": { de: "Hessen", en: "Hesse" },
  "DE-HH": { de: "Hamburg", en: "Hamburg" },
  "DE-MV": { de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania" },
  "DE-NI": { de: "Niedersachsen", en: "Lower Saxony" },
  "DE-NW": { de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia" },
  "DE-RP": { de: "Rheinland-Pfalz", en: "Rhineland-Palatinate" },
  "DE-SH": { de: "Schleswig-Holstein", en: "Schleswig-Holstein" },
  "DE-SL": { de: "Saarland", en: "Saarland" },
  "DE-SN": { de: "Sachsen", en: "Saxony" },
  "DE-ST": { de: "Sachsen-Anhalt", en: "Saxony-Anhalt" },
  "DE-TH": { de: "Thüringen", en: "Thuringia" },
};

const identifierScheme: LabelsOf<IdentifierScheme> = {
  kreis: { de: "Kreisschlüssel", en: "district key" },
  ags: { de: "Amtlicher Gemeindeschlüssel", en: "official municipality key" },
  ars: { de: "Amtlicher Regionalschlüssel", en: "official regional key" },
  verband: { de: "Schlüssel des Gemeindeverbands", en: "municipal association key" },
  "nuts-2021": { de: "NUTS 2021", en: "NUTS 2021" },
  "nuts-2024": { de: "NUTS 2024", en: "NUTS 2024" },
  ror: { de: "Raumordnungsregion", en: "spatial planning region" },
};

const role: LabelsOf<MembershipRole> = {
  member: { de: "Mitglied", en: "member" },
  associate: { de: "Assoziiertes Mitglied", en: "associate" },
  candidate: { de: "Kandidat", en: "candidate" },
};

const startReason: LabelsOf<StartReason> = {
  founding: { de: "Gründung", en: "founding" },
  admission: { de: "Aufnahme", en: "admission" },
  succession: { de: "Rechtsnachfolge", en: "succession" },
};

const endReason: LabelsOf<EndReason> = {
  withdrawal: { de: "Austritt", en: "withdrawal" },
  exclusion: { de: "Ausschluss", en: "exclusion" },
  succession: { de: "Rechtsnachfolge", en: "succession" },
  dissolution: { de: "Auflösung", en: "dissolution" },
  "period-ended": { de: "Ende der Förderphase", en: "end of the funding period" },
};

const fundingPeriodKind: LabelsOf<FundingPeriodKind> = {
  funded: { de: "gefördert", en: "funded" },
  "self-organised": { de: "selbstorganisiert", en: "self-organised" },
};

const carryOver: LabelsOf<CarryOver> = {
  automatic: { de: "Mitgliedschaften gehen von selbst weiter", en: "memberships go on by themselves" },
  explicit: {
    de: "Mitgliedschaften brauchen einen eigenen Beleg",
    en: "memberships need evidence of their own",
  },
};

const rating: LabelsOf<CriterionRating> = {
  met: { de: "erfüllt", en: "met" },
  "partly-met": { de: "teilweise erfüllt", en: "partly met" },
  "not-met": { de: "nicht erfüllt", en: "not met" },
};

const regionChangeKind: LabelsOf<RegionChangeKind> = {
  merger: { de: "Zusammenschluss", en: "merger" },
  absorption: { de: "Eingliederung", en: "absorption" },
  split: { de: "Teilung", en: "split" },
  rename: { de: "Umbenennung", en: "rename" },
  rekey: { de: "Neuer Schlüssel", en: "new key" },
  boundary: { de: "Grenzänderung", en: "boundary change" },
};

const counts: LabelsOf<CountedThing> = {
  members: { de: "Mitglieder", en: "members" },
  "attending-regions": { de: "anwesende Regionen", en: "attending regions" },
  "attending-persons": { de: "anwesende Personen", en: "attending persons" },
};

const roster: LabelsOf<Roster> = {
  complete: { de: "vollständig", en: "complete" },
  partial: { de: "unvollständig", en: "partial" },
};

const certainty: LabelsOf<Certainty> = {
  certain: { de: "sicher", en: "certain" },
  uncertain: { de: "unsicher", en: "uncertain" },
  no: { de: "nein", en: "no" },
};

const status: LabelsOf<MembershipStatus> = {
  current: { de: "aktuell", en: "current" },
  former: { de: "ehemals", en: "former" },
  upcoming: { de: "künftig", en: "upcoming" },
  never: { de: "nie", en: "never" },
  uncertain: { de: "unsicher", en: "uncertain" },
};

const verdict: LabelsOf<CountVerdict> = {
  consistent: { de: "passt zum Verzeichnis", en: "consistent with the record" },
  conflict: { de: "widerspricht dem Verzeichnis", en: "in conflict with the record" },
  incomplete: { de: "Verzeichnis nennt nicht alle", en: "the record does not name them all" },
  "not-comparable": { de: "nicht vergleichbar", en: "not comparable" },
};

const standing: LabelsOf<CriterionStanding> = {
  ...rating,
  "not-assessed": { de: "nicht bewertet", en: "not assessed" },
  uncertain: { de: "unsicher", en: "uncertain" },
};

const membershipChange: LabelsOf<MembershipChangeKind> = {
  joined: { de: "beigetreten", en: "joined" },
  left: { de: "ausgeschieden", en: "left" },
};

const answerChange: LabelsOf<AnswerChangeKind> = {
  learned: { de: "hinzugelernt", en: "learned" },
  withdrawn: { de: "zurückgenommen", en: "withdrawn" },
  reversed: { de: "umgekehrt", en: "reversed" },
  new: { de: "neu", en: "new" },
};

const joinOutcome: LabelsOf<RowOutcome> = {
  added: { de: "neu", en: "added" },
  confirmed: { de: "bestätigt", en: "confirmed" },
  refined: { de: "genauer", en: "refined" },
  ended: { de: "beendet", en: "ended" },
  edited: { de: "geändert", en: "edited" },
  contradicts: { de: "widerspricht dem Netzwerk", en: "contradicts the network" },
  ambiguous: { de: "nicht eindeutig", en: "ambiguous" },
  rejected: { de: "abgelehnt", en: "rejected" },
  ignored: { de: "übergangen", en: "ignored" },
};

const absence: LabelsOf<AbsenceKind> = {
  ended: { de: "ist vorher ausgeschieden", en: "had left before" },
  later: { de: "kommt erst später dazu", en: "joins later" },
  contradicts: { de: "ist an dem Tag sicher Mitglied", en: "is certainly a member on that day" },
  undecided: { de: "war nicht mehr oder noch nicht Mitglied", en: "was no longer or not yet a member" },
};

/**
 * Names of all codes of the model and of the answers, in German and English.
 *
 * The keys of a group are all codes that its field can have.
 *
 * @example
 * labels.regionKind.district.de; // => "Landkreis"
 */
export const labels = {
  /** What kind of region it is. */
  regionKind,
  /** The Land, by its ISO 3166-2 code. */
  state,
  /** The scheme of an area key. */
  identifierScheme,
  /** The role in which a region takes part. */
  role,
  /** Why a membership starts. */
  startReason,
  /** Why a membership ends. */
  endReason,
  /** Who sustains the network in a period. */
  fundingPeriodKind,
  /** Whether memberships continue into a period automatically. */
  carryOver,
  /** How far a region met a criterion. */
  rating,
  /** What happened to regions. */
  regionChangeKind,
  /** What a published number counts. */
  counts,
  /** Whether the record names every member. */
  roster,
  /** How sure an answer is. */
  certainty,
  /** What a region is to the network on a day, whatever its role; `formatMembershipStatus` says the role too. */
  status,
  /** How a published number compares with the record. */
  verdict,
  /** How far a region meets a criterion according to the record. */
  standing,
  /** What happens to an answer from one version of a network to another. */
  answerChange,
  /** What a region does on the first or last day of an unbroken membership. */
  membershipChange,
  /** What becomes of a row when its list is joined with a network. */
  joinOutcome,
  /** What a complete list says of a membership that it does not name. */
  absence,
} as const;
