import { withSingleSpaces } from "../../text/clean.ts";

/** Words that say of a membership that it rests, which is no end. */
export const restingWords = [
  "ruht",
  "ruhend",
  "ruhende",
  "pausiert",
  "suspendiert",
  "dormant",
  "suspended",
] as const;

const rests = new RegExp(`(?<!\\p{L})(?:${restingWords.join("|")})(?!\\p{L})`, "iu");

/** Whether a text says that a membership rests. */
export function saysResting(text: string): boolean {
  return rests.test(text);
}

/** Words that say of a membership that it ended or rests. */
export const leavingWords = [
  ...[
    "ausgetreten",
    "gekündigt",
    "gekünd",
    "beendet",
    "ausgeschieden",
    "aufgelöst",
    "erloschen",
    "verlassen",
  ],
  ...restingWords,
  ...["Austritt", "Kündigung", "nicht mehr", "endet", "endete", "left", "withdrawn", "ended"],
] as const;

const left = new RegExp(
  `(?<!\\p{L})(?:${leavingWords.join("|")}|(?:ehemalig|ehemals|former)(?:es Mitglied| member|$))(?!\\p{L})|†`,
  "iu",
);

/** Whether a text has a word for leaving. */
export function saysLeaving(text: string): boolean {
  return left.test(text);
}

const joined =
  /(?<!\p{L})(?:beigetreten|eingetreten|aufgenommen|Beitritt|Eintritt|Aufnahme|Gründungsmitglied|joined|founding member)(?!\p{L})/iu;

/** Whether a text has a word for joining. */
export function saysJoining(text: string): boolean {
  return joined.test(text);
}

/** Words that say of a membership that it is only applied for. */
export const applyingWords = [
  ...["Antrag", "Beitrittsantrag", "Aufnahmeantrag", "beantragt", "vorbehaltlich", "Interessent"],
  ...["Gespräche laufen", "application", "applied", "subject to"],
] as const;

const applying = new RegExp(`(?<!\\p{L})(?:${applyingWords.join("|")})(?!\\p{L})`, "iu");

/** Whether a text has a word for a membership that is only applied for. */
export function saysApplying(text: string): boolean {
  return applying.test(text);
}

const planned =
  /^(?:noch )?(?:(?:neue[rs]? )?(?:Beitritt|Eintritt|Aufnahme|Mitgliedschaft|membership|admission) )?(?:beantragt|geplant|vorgesehen|angefragt|in (?:Aufnahme|Vorbereitung|Prüfung|Beratung)|im (?:Aufnahme|Beitritts)verfahren|Antrag (?:gestellt|läuft|liegt vor|eingegangen|eingereicht)|(?:Beitritts|Aufnahme)?antrag|Antragsteller(?:in)?|Bewerber(?:in)?|Interessent(?:in)?|applied|application|applicant|pending|planned)(?!\p{L})/iu;
const settled =
  /(?<!\p{L})(?:beigetreten|eingetreten|aufgenommen|angenommen|stattgegeben|genehmigt|bewilligt|abgelehnt|zurückgezogen|Mitglied|Kündigung|Austritt|joined|admitted|accepted|member)(?!\p{L})/iu;

/** Whether the cell of a start or a status says that a membership is only applied for or planned. */
export function isApplicant(cell: string): boolean {
  const text = withSingleSpaces(cell.trim());
  return planned.test(text) && !settled.test(text);
}

const conditional = /(?<!\p{L})(?:vorbehaltlich|subject to)(?!\p{L})/iu;
const decision =
  /(?<!\p{L})(?:Beschluss|Entscheidung|Zustimmung|Genehmigung|Aufnahme|Beitritt|decision|approval|admission)(?!\p{L})/iu;
const pending = /(?<!\p{L})(?:ausstehend|steht aus|steht noch aus|fehlt|pending)(?!\p{L})/iu;

/** Whether a text says that a membership still depends on a decision, whatever its start. */
export function isUnsettled(text: string): boolean {
  return conditional.test(text) || (decision.test(text) && pending.test(text));
}

const returning =
  /(?<!\p{L})(?:wieder (?:eingetreten|beigetreten|aufgenommen|Mitglied)|Wiedereintritt|Wiederaufnahme|rejoined)(?!\p{L})/iu;

/** Whether a text says that a member which left is one again. */
export function saysReturning(text: string): boolean {
  return returning.test(text);
}

/** Marks a former member (`ehem. Landkreis A`) or a group of them; `ehemals …` before another name means an earlier name. */
const former =
  /^(?:ehem\.|ex-|(?:ehemalig|früher)e[mnrs]? )|(?<!\p{L})(?:ehemalig|früher|ausgetreten|ausgeschieden)e[mnrs]? \p{L}*(?:mitglied|kommune|gemeinde|kreis|stadt|städte|region|partner)/iu;

/** Words for those who take part, but not as members. */
export const besideWords = [
  ...["Kandidat", "Kandidatin", "Kandidaten", "Bewerber", "Gast", "Gäste", "Gastmitglied", "Beobachter"],
  ...["assoziiert", "assoziierte", "assoziierter", "assoziiertes", "assoziierten", "assoziiertem"],
  ...["Fördermitglied", "Fördermitglieder", "fördernd", "fördernde", "förderndes", "förderndem"],
  ...["fördernder", "fördernden", "beratend", "beratendes", "ohne Stimmrecht", "nicht stimmberechtigt"],
  ...["candidate", "candidates", "guest", "guests", "observer", "observers", "associate", "associates"],
  ...["associated", "supporting member"],
] as const;

const besideMembers = new RegExp(`(?<!\\p{L})(?:${besideWords.join("|")})(?!\\p{L})`, "iu");

/** Whether a text says that something takes part, but not as a member. */
export function saysBeside(text: string): boolean {
  return besideMembers.test(text);
}

/** Whether a text says that something is not a member: it left, has only applied, or takes part in another role. */
export function saysNoMember(text: string): boolean {
  return saysLeaving(text) || saysApplying(text) || former.test(text) || saysBeside(text);
}
