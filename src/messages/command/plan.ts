import type { Bilingual } from "../../model/bilingual.ts";
import type { Texts } from "./faults.ts";

/** What each field of a list holds. */
export const fieldNames = {
  name: { de: "Name des Mitglieds", en: "name of the member" },
  kind: { de: "Art des Gebiets", en: "kind of area" },
  state: { de: "Land", en: "Land" },
  key: { de: "Schlüssel", en: "key" },
  start: { de: "Beginn", en: "start" },
  end: { de: "Ende", en: "end" },
  period: { de: "Zeitraum", en: "period" },
  year: { de: "Jahr des Beginns", en: "year of the start" },
  role: { de: "Rolle", en: "role" },
  status: { de: "Status", en: "status" },
  member: { de: "Mitglied ja oder nein", en: "member, yes or no" },
  "member-time": {
    de: "Mitglied in der Zeit der Überschrift",
    en: "member in the time of the heading",
  },
  source: { de: "Quelle", en: "source" },
  note: { de: "Bemerkung", en: "note" },
  "start-reason": { de: "Grund des Beginns", en: "reason of the start" },
  "end-reason": { de: "Grund des Endes", en: "reason of the end" },
  "region-id": { de: "ID der Region", en: "id of the region" },
  "membership-id": { de: "ID der Mitgliedschaft", en: "id of the membership" },
  confirmations: { de: "Bestätigungen", en: "confirmations" },
} satisfies Texts;

/** Why a column is read as it is. */
export const planReasons = {
  given: { de: "angegeben", en: "given" },
  name: { de: "nach der Überschrift", en: "by its heading" },
  cells: { de: "nach dem Inhalt", en: "by its cells" },
  assumed: { de: "angenommen", en: "assumed" },
  unknown: { de: "", en: "" },
} satisfies Texts;

/** What the command prints about the plan of a list. */
export const planTexts = {
  sheet: (name: string) => ({ de: `Blatt: „${name}“`, en: `Sheet: “${name}”` }),
  encoding: (name: string) => ({ de: `Zeichenkodierung: ${name}`, en: `Encoding: ${name}` }),
  delimiter: (sign: string) => ({ de: `Trennzeichen: ${sign}`, en: `Delimiter: ${sign}` }),
  tab: { de: "Tabulator", en: "tab" },
  header: (line: number) => ({ de: `Überschriften: Zeile ${line}`, en: `Headings: line ${line}` }),
  noHeader: { de: "Überschriften: keine", en: "Headings: none" },
  listedOn: (day: Bilingual, line: number | null, sheet?: string): Bilingual => {
    const [de, en] = sheet === undefined ? ["", ""] : [` im Blatt „${sheet}“`, ` of the sheet “${sheet}”`];
    return {
      de: `Stand: ${day.de}${line === null ? "" : ` (Zeile ${line}${de})`}`,
      en: `Valid on: ${day.en}${line === null ? "" : ` (line ${line}${en})`}`,
    };
  },
  noDay: { de: "Stand: nicht genannt", en: "Valid on: not stated" },
  column: { de: "Spalte", en: "Column" },
  holds: { de: "enthält", en: "holds" },
  unread: { de: "wird nicht gelesen", en: "is not read" },
  nameless: (position: number) => ({ de: `(Spalte ${position})`, en: `(column ${position})` }),
  ignored: (count: number, lines: string) => ({
    de: `Übergangen: ${count === 1 ? "Zeile" : "Zeilen"} ${lines}`,
    en: `Skipped: ${count === 1 ? "line" : "lines"} ${lines}`,
  }),
  correct: {
    de: "So berichtigen: mit --column, --header-line, --listed-on; oder den Plan mit --json ausgeben, ändern und mit --plan zurückgeben.",
    en: "To correct it, use --column, --header-line, --listed-on; or print the plan with --json, change it, and give it back with --plan.",
  },
} satisfies Texts;
