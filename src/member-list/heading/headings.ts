import type { Bilingual } from "../../model/bilingual.ts";
import { type IdentifierScheme, identifierSchemes } from "../../model/identifier-scheme.ts";
import { fold } from "../../text/fold.ts";
import type { KeyPart } from "../cell/key-parts.ts";
import { keyParts, type ListField, listFields } from "./list-field.ts";
import { nameHeadings } from "./name-headings.ts";
import { endTwins, leavingHeadings, startHeadings } from "./time-headings.ts";

/** The headings of a column: first those that are written, then what else is read. */
export interface HeadingWords extends Bilingual {
  readonly also: readonly string[];
}

/** The headings of each field; of keys those that do not name a scheme, and that of `member-time` is any that names a time. */
export const fieldHeadings: { readonly [field in Exclude<ListField, "member-time">]: HeadingWords } = {
  name: { de: "Region", en: "Region", also: nameHeadings.flat() },
  kind: { de: "Art", en: "Kind", also: ["Typ", "Gebietsart", "Gebietstyp", "Art des Gebiets", "type"] },
  state: { de: "Land", en: "State", also: ["Bundesland", "Länder", "Bundesländer", "federal state"] },
  key: {
    de: "Amtlicher Schlüssel",
    en: "Area key",
    also: [
      ...["Amtl. Schlüssel", "Amtliche Schlüsselnummer", "Amtl. Schlüsselnr.", "Gebietsschlüssel"],
      ...["Schlüssel", "Schlüsselnr.", "Schlüsselnummer", "official key"],
    ],
  },
  start: {
    de: "Mitglied seit",
    en: "Start date",
    also: startHeadings,
  },
  end: {
    de: "Mitglied bis",
    en: "End date",
    also: [
      ...endTwins,
      ...leavingHeadings,
      ...["Mitgliedsende", "Ende der Mitgliedschaft", "Mitgliedschaftsende", "bis"],
      ...[
        "Austritt",
        "Austrittsdatum",
        "Datum des Austritts",
        "Austritt am",
        "ausgetreten am",
        "Ausscheiden",
        "ausgeschieden am",
        "Austritt zum",
        "ausgetreten zum",
        "Kündigung zum",
        "gekündigt zum",
      ],
      ...["erloschen am", "Anerkennung erloschen am", "aufgehoben am"],
      ...["Laufzeitende", "Ende der Laufzeit"],
      ...["Ende", "Enddatum", "Datum des Endes", "end", "left", "left on", "until", "to"],
      ...["member until", "member to", "valid to", "valid until", "date of leaving"],
    ],
  },
  period: {
    de: "Zeitraum",
    en: "Period",
    also: [
      ...[
        "Mitgliedschaft",
        "Mitgliedschaften",
        "Mitgliedszeitraum",
        "Zeitraum der Mitgliedschaft",
        "Laufzeit",
      ],
      ...["Mitglied von bis", "Mitglied seit bis", "Mitglied ab bis", "Mitgliedschaft von bis"],
      ...["Mitgliedschaft seit bis", "Zeitraum von bis", "Laufzeit von bis", "Teilnahme von bis"],
      ...["Amtszeit von bis", "Beitritt und Austritt", "Eintritt und Austritt", "member from to"],
      ...["Amtszeit", "von bis", "seit bis", "Beginn und Ende", "membership", "membership period", "from to"],
    ],
  },
  year: {
    de: "Jahr",
    en: "Year",
    also: [
      ...["Beitrittsjahr", "Eintrittsjahr", "Aufnahmejahr", "Jahr des Beitritts", "Jahr des Eintritts"],
      ...["Jahr der Aufnahme", "year of joining"],
    ],
  },
  role: {
    de: "Rolle",
    en: "Role",
    also: [
      "Rollen",
      "Mitgliedsart",
      "Mitgliedsarten",
      "Art der Mitgliedschaft",
      "Art des Mitglieds",
      "roles",
    ],
  },
  status: {
    de: "Status",
    en: "Status",
    also: ["Mitgliedsstatus", "Mitgliedstatus", "Status der Mitgliedschaft", "membership status"],
  },
  member: {
    de: "Mitglied (ja/nein)",
    en: "Member (yes/no)",
    also: ["Mitglied (x)", "ist Mitglied", "is member"],
  },
  source: { de: "Quelle", en: "Source", also: ["Quellen", "sources"] },
  note: {
    de: "Bemerkung",
    en: "Note",
    also: [
      "Bemerkungen",
      "Anmerkung",
      "Anmerkungen",
      "Notiz",
      "Notizen",
      "Bem.",
      "Anm.",
      "notes",
      "remark",
      "remarks",
    ],
  },
  "start-reason": { de: "Grund des Beginns", en: "Start reason", also: ["Beitrittsgrund"] },
  "end-reason": { de: "Grund des Endes", en: "End reason", also: ["Austrittsgrund"] },
  "region-id": { de: "Regions-ID", en: "Region ID", also: [] },
  "membership-id": { de: "Mitgliedschafts-ID", en: "Membership ID", also: [] },
  confirmations: { de: "Bestätigungen", en: "Confirmations", also: [] },
};

/** The headings of columns of keys. */
export const schemeHeadings: { readonly [scheme in IdentifierScheme]: HeadingWords } = {
  kreis: { de: "Kreisschlüssel", en: "District key", also: ["Kreiskennzahl", "Kreisschlüsselnummer", "KRS"] },
  ags: {
    de: "AGS",
    en: "AGS",
    also: [
      ...["Amtlicher Gemeindeschlüssel", "Gemeindeschlüssel", "Gemeindekennziffer", "Gemeindekennzahl"],
      ...["amtliche Gemeindekennziffer", "Amtl. Gemeindeschlüssel", "AGS-Nr.", "AGS-Schlüssel"],
      ...["Schlüssel (AGS)", "municipality key"],
    ],
  },
  ars: {
    de: "ARS",
    en: "ARS",
    also: ["Regionalschlüssel", "Amtlicher Regionalschlüssel", "ARS / Regionalschlüssel", "Schlüssel (ARS)"],
  },
  verband: { de: "Verbandsschlüssel", en: "Association key", also: ["Gemeindeverbandsschlüssel"] },
  "nuts-2021": { de: "NUTS 2021", en: "NUTS 2021", also: [] },
  "nuts-2024": { de: "NUTS 2024", en: "NUTS 2024", also: ["NUTS", "NUTS3", "NUTS-Code", "NUTS-3-Code"] },
  ror: { de: "ROR", en: "ROR", also: ["Raumordnungsregion"] },
};

/** The headings of the parts of a key that stands in several columns. */
export const partHeadings: { readonly [part in KeyPart]: readonly string[] } = {
  land: ["Land", "LAND", "LD"],
  "district-region": ["RB", "Regierungsbezirk", "Reg.-Bez.", "Regbez"],
  kreis: ["Kreis", "KR"],
  verband: ["VB", "Verband", "Gemeindeverband", "GV"],
  gemeinde: ["Gem", "Gemeinde", "Gemeinden"],
};

/** The scheme of the keys that a column has whose heading is also one for names. */
export const schemesOfNameHeadings: readonly (readonly [
  scheme: IdentifierScheme,
  headings: readonly string[],
])[] = [
  ["kreis", ["Kreis", "Landkreis"]],
  ["ags", ["Gemeinde", "Stadt", "Kommune"]],
  ["verband", ["Verband", "Gemeindeverband"]],
];

/** What a heading means. */
export interface HeadingMeaning {
  readonly field: ListField;
  /** The scheme of keys; absent if the length of each says it. */
  readonly scheme?: IdentifierScheme | undefined;
}

/** By folded heading what it means first. */
export const meaningsByHeading: ReadonlyMap<string, HeadingMeaning> = new Map(
  [...identifierSchemes.map(ofScheme), ...listFields.map(ofField)].flat(),
);

function ofScheme(scheme: IdentifierScheme): [string, HeadingMeaning][] {
  return wordsOf(schemeHeadings[scheme]).map((word) => [fold(word), { field: "key", scheme }]);
}

function ofField(field: ListField): [string, HeadingMeaning][] {
  return hasHeadings(field) ? wordsOf(fieldHeadings[field]).map((word) => [fold(word), { field }]) : [];
}

/** By folded heading the part of a key that it may be. */
export const partsByHeading: ReadonlyMap<string, KeyPart> = new Map(
  keyParts.flatMap((part) => partHeadings[part].map((word): [string, KeyPart] => [fold(word), part])),
);

/** All headings that are read, as they are written, with what they mean. */
export const knownHeadings: readonly (HeadingMeaning & { readonly heading: string })[] = [
  ...listFields.flatMap((field) =>
    hasHeadings(field) ? wordsOf(fieldHeadings[field]).map((heading) => ({ heading, field })) : [],
  ),
  ...identifierSchemes.flatMap((scheme) =>
    wordsOf(schemeHeadings[scheme]).map((heading) => ({ heading, field: "key", scheme }) as const),
  ),
];

function hasHeadings(field: ListField): field is keyof typeof fieldHeadings {
  return field !== "member-time";
}

function wordsOf({ de, en, also }: HeadingWords): string[] {
  return [...new Set([de, en, ...also])];
}
