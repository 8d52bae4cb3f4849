import type { Bilingual } from "../../model/bilingual.ts";
import { type IdentifierScheme, identifierSchemes } from "../../model/identifier-scheme.ts";
import { fold } from "../cell/fold.ts";
import { usedWidth } from "../sheet/records.ts";

/** What a column of a member list holds; the name of a scheme of area keys for a column of keys. */
export type ListField =
  | "name"
  | "kind"
  | "state"
  | IdentifierScheme
  | "startDate"
  | "endDate"
  | "period"
  | "role"
  | "source"
  | "note"
  | "membershipId"
  | "regionId"
  | "startReason"
  | "endReason";

/** A column of a member list. */
export interface ListColumn {
  /** The header as the file has it. */
  readonly header: string;
  /** What it holds; `null` if the header is unknown, and then the column is not read. */
  readonly field: ListField | null;
}

/** The headers of each field: first those that are written, then what else is read. */
export const fieldHeaders: {
  readonly [field in ListField]: Bilingual & { readonly also: readonly string[] };
} = {
  name: {
    de: "Region",
    en: "Region",
    also: ["Mitglied", "Mitgliedsregion", "Netzwerkregion", "Name", "member"],
  },
  kind: { de: "Art", en: "Kind", also: ["Typ", "Gebietsart", "type"] },
  state: { de: "Land", en: "State", also: ["Bundesland"] },
  kreis: { de: "Kreisschlüssel", en: "District key", also: ["Kreiskennzahl"] },
  ags: { de: "AGS", en: "AGS", also: ["Amtlicher Gemeindeschlüssel", "Gemeindeschlüssel"] },
  ars: {
    de: "ARS",
    en: "ARS",
    also: ["Regionalschlüssel", "Amtlicher Regionalschlüssel", "ARS / Regionalschlüssel"],
  },
  verband: { de: "Verbandsschlüssel", en: "Association key", also: [] },
  "nuts-2021": { de: "NUTS 2021", en: "NUTS 2021", also: [] },
  "nuts-2024": { de: "NUTS 2024", en: "NUTS 2024", also: ["NUTS"] },
  ror: { de: "ROR", en: "ROR", also: ["Raumordnungsregion"] },
  startDate: {
    de: "Mitglied seit",
    en: "Start date",
    also: [
      "seit",
      "Beitritt",
      "Beitrittsdatum",
      "Eintritt",
      "Eintrittsdatum",
      "von",
      "Beginn",
      "Beginn der Mitgliedschaft",
      "start",
      "joined",
      "from",
    ],
  },
  endDate: {
    de: "Mitglied bis",
    en: "End date",
    also: ["bis", "Austritt", "Austrittsdatum", "Ende", "Ende der Mitgliedschaft", "end", "left", "until"],
  },
  period: { de: "Zeitraum", en: "Period", also: ["Mitgliedschaft"] },
  role: { de: "Rolle", en: "Role", also: ["Status"] },
  source: { de: "Quelle", en: "Source", also: [] },
  note: { de: "Bemerkung", en: "Note", also: ["Anmerkung"] },
  membershipId: { de: "Mitgliedschafts-ID", en: "Membership ID", also: [] },
  regionId: { de: "Regions-ID", en: "Region ID", also: [] },
  startReason: { de: "Grund des Beginns", en: "Start reason", also: ["Beitrittsgrund"] },
  endReason: { de: "Grund des Endes", en: "End reason", also: ["Austrittsgrund"] },
};

const fieldsByHeader = new Map(
  Object.entries(fieldHeaders).flatMap(([field, { de, en, also }]) =>
    isListField(field) ? [de, en, ...also].map((header): [string, ListField] => [fold(header), field]) : [],
  ),
);

/** Whether a word is the name of a field. */
export function isListField(word: unknown): word is ListField {
  return typeof word === "string" && Object.hasOwn(fieldHeaders, word);
}

/** Whether a field holds area keys. */
export function isKeyField(field: ListField): field is IdentifierScheme {
  return identifierSchemes.some((scheme) => scheme === field);
}

/** The columns of a row of headers, without the blank ones at its end; `own` has the headers that the caller explains, folded. */
export function columnsOf(cells: readonly string[], own: ReadonlyMap<string, ListField>): ListColumn[] {
  return cells.slice(0, usedWidth(cells)).map((cell) => {
    const header = cell.trim();
    const word = fold(header);
    return { header, field: own.get(word) ?? fieldsByHeader.get(word) ?? null };
  });
}

/**
 * Whether columns are those of a list: one is for the name of the region, or two others are known. With one known column
 * a cell "Mitglied" further down would be taken for the missing header.
 */
export function areListColumns(columns: readonly ListColumn[]): boolean {
  const known = new Set(columns.map(({ field }) => field).filter((field) => field !== null));
  return known.has("name") || known.size >= 2;
}
