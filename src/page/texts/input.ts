import { countedRows, type Texts } from "./texts.ts";

/** How a list is opened. */
export const inputTexts = {
  heading: { de: "Welche Liste möchten Sie prüfen?", en: "Which list do you want to check?" },
  drop: { de: "Datei hierher ziehen oder auswählen", en: "Drop a file here, or choose one" },
  choose: { de: "Datei auswählen", en: "Choose a file" },
  kinds: {
    de: "Excel (XLSX), LibreOffice (ODS), CSV, Text oder ein gespeichertes Netzwerk (JSON).",
    en: "Excel (XLSX), LibreOffice (ODS), CSV, text, or a saved network (JSON).",
  },
  paste: { de: "Aus einer Tabelle einfügen", en: "Paste from a table" },
  pasteHint: {
    de: "In Excel oder LibreOffice die Zellen markieren, kopieren und hier einfügen. Die Zeile mit den Überschriften gehört dazu.",
    en: "Select the cells in Excel or LibreOffice, copy them, and paste them here. Include the row with the headings.",
  },
  pasteLabel: { de: "Eingefügte Liste", en: "Pasted list" },
  check: { de: "Eingefügte Liste prüfen", en: "Check the pasted list" },
  examples: { de: "Zum Ausprobieren", en: "To try it out" },
  example: { de: "Beispielliste mit Fehlern", en: "Example list with faults" },
  record: { de: "Netzwerk Daseinsvorsorge ansehen", en: "Look at the Netzwerk Daseinsvorsorge" },
  now: { de: "Geöffnet", en: "Open now" },
  earlier: { de: "Zuvor geöffnet", en: "Opened before" },
  bringBack: (name: string) => ({ de: `„${name}“ zurückholen`, en: `Bring back “${name}”` }),
  pasted: { de: "Eingefügte Liste", en: "Pasted list" },
  exampleName: { de: "Beispielliste", en: "Example list" },
  recordName: { de: "Netzwerk Daseinsvorsorge", en: "Netzwerk Daseinsvorsorge" },
  lines: (count: number) => countedRows(count),
  opened: (name: string) => ({ de: `„${name}“ ist geöffnet.`, en: `“${name}” is open.` }),
  empty: {
    de: "Hier ist noch nichts eingefügt.",
    en: "Nothing is pasted here yet.",
  },
} satisfies Texts;
