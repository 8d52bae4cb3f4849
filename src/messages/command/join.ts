import type { Bilingual } from "../../model/bilingual.ts";
import type { Texts } from "./faults.ts";

/** What says which region a row is of. */
export const matchTexts = {
  id: { de: "nach der Regions-ID", en: "by the region id" },
  key: { de: "nach dem Schlüssel", en: "by the key" },
  name: { de: "nach dem Namen", en: "by the name" },
  "other-name": { de: "nach einem anderen Namen", en: "by another name" },
  alias: { de: "nach dem Aufruf", en: "by the call" },
} satisfies Texts;

/** What the fields of a membership and of its region are called. */
export const fieldTexts = {
  regionId: { de: "Region", en: "region" },
  role: { de: "Rolle", en: "role" },
  startDate: { de: "erster Tag", en: "first day" },
  endDate: { de: "letzter Tag", en: "last day" },
  startReason: { de: "Grund des Beginns", en: "reason for the start" },
  endReason: { de: "Grund des Endes", en: "reason for the end" },
  confirmations: { de: "Bestätigungen", en: "confirmations" },
  sources: { de: "Quellen", en: "sources" },
  note: { de: "Bemerkung", en: "note" },
  extra: { de: "weitere Angaben", en: "other data" },
  kind: { de: "Art des Gebiets", en: "kind of area" },
  state: { de: "Land", en: "Land" },
  identifiers: { de: "Schlüssel", en: "keys" },
} satisfies Texts;

/** What the command prints around the rows. */
export const joinTexts = {
  rows: { de: "Was aus den Zeilen wird", en: "What becomes of the rows" },
  missing: { de: "Wer in der Liste fehlt", en: "Who is missing from the list" },
  newRegion: { de: "neue Region", en: "new region" },
  unknown: { de: "unbekannt", en: "unknown" },
  ongoing: { de: "laufend", en: "ongoing" },
  line: (line: number): Bilingual => ({ de: `Zeile ${line}`, en: `Line ${line}` }),
  asOf: (before: string, after: string): Bilingual => ({
    de: `Das Netzwerk spricht jetzt bis zum ${after} (vorher ${before}).`,
    en: `The network now speaks until ${after} (before: ${before}).`,
  }),
  dryRun: {
    de: "Nichts wurde geschrieben. Mit --out DATEI.json wird es geschrieben.",
    en: "Nothing was written. With --out FILE.json it is.",
  },
} satisfies Texts;
