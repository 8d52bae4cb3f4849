import type { ListEncoding } from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import type { Texts } from "./texts.ts";

/** How the file is cut into cells. */
export const cutTexts = {
  heading: { de: "Über die Datei", en: "About the file" },
  lead: {
    de: "Nur nötig, wenn oben etwas anderes steht als in Ihrer Datei.",
    en: "Only needed if what is shown above differs from your file.",
  },
  sheet: { de: "Blatt der Arbeitsmappe", en: "Sheet of the workbook" },
  sheetsOpen: (names: readonly string[]) => ({
    de: `Mehrere Blätter können die Liste sein: ${names.map((name) => `„${name}“`).join(", ")}. Ist das richtige gewählt?`,
    en: `Several sheets can be the list: ${names.map((name) => `“${name}”`).join(", ")}. Is the right one chosen?`,
  }),
  changedSheet: (name: string) => ({ de: `Blatt „${name}“ gewählt`, en: `Sheet “${name}” chosen` }),
  headerLine: { de: "Zeile mit den Überschriften", en: "Line with the headings" },
  headerFound: (line: number) => ({ de: `gefunden: Zeile ${line}`, en: `found: line ${line}` }),
  headerNone: { de: "keine gefunden", en: "none found" },
  headerOf: (line: number, cells: string) => ({
    de: `Zeile ${line}: ${cells}`,
    en: `Line ${line}: ${cells}`,
  }),
  changedHeader: (line: number) => ({
    de: `Zeile ${line} als Überschriften gewählt`,
    en: `Line ${line} chosen as headings`,
  }),
  foundHeader: { de: "Überschriften wie gefunden", en: "Headings as found" },
  delimiter: { de: "Zeichen zwischen den Spalten", en: "Sign between the columns" },
  changedDelimiter: (name: string) => ({
    de: `Zeichen zwischen den Spalten: ${name}`,
    en: `Sign between the columns: ${name}`,
  }),
  encoding: { de: "Umlaute gespeichert wie", en: "Umlauts stored as" },
  changedEncoding: (name: string) => ({ de: `Umlaute gelesen wie ${name}`, en: `Umlauts read as ${name}` }),
  found: (name: string) => ({ de: `gefunden: ${name}`, en: `found: ${name}` }),
  open: { de: "nicht gefunden", en: "not found" },
  lettersNote: {
    de: "Steht „MÃ¼nchen“ oder „M?nchen“ statt „München“? Dann hier die andere Möglichkeit wählen.",
    en: "Does it say “MÃ¼nchen” or “M?nchen” instead of “München”? Then choose another one here.",
  },
} satisfies Texts;

/** What separates two cells. */
export const delimiterTexts: Readonly<Record<string, Bilingual>> = {
  ";": { de: "Semikolon ;", en: "semicolon ;" },
  ",": { de: "Komma ,", en: "comma ," },
  "\t": { de: "Tabulator", en: "tab" },
  "|": { de: "senkrechter Strich |", en: "vertical bar |" },
};

/** What stores letters in which way. */
export const encodingTexts: Readonly<Record<ListEncoding, Bilingual>> = {
  "utf-8": { de: "heute üblich (UTF-8)", en: "usual today (UTF-8)" },
  "windows-1252": { de: "in Excel unter Windows", en: "in Excel on Windows" },
  macintosh: { de: "auf älteren Macs", en: "on older Macs" },
  cp850: { de: "in älteren DOS-Programmen", en: "in older DOS programs" },
  "utf-16le": { de: "in „Unicode-Text“ von Excel", en: "in “Unicode text” of Excel" },
  "utf-16be": { de: "in seltenem „Unicode-Text“", en: "in rare “Unicode text”" },
};
