import type { Severity } from "netzwerk-daseinsvorsorge/member-list";
import type { ShortYear } from "../list/short-years.ts";
import { counted, countedRows, type Texts } from "./texts.ts";

/** What was found, and what can be done about it. */
export const findingTexts = {
  heading: { de: "Was ist zu tun?", en: "What is to be done?" },
  sound: { de: "Alles in Ordnung.", en: "All is fine." },
  soundRows: (rows: number) => ({
    de: rows === 1 ? "Die Zeile wurde gelesen." : `Alle ${countedRows(rows).de} wurden gelesen.`,
    en: rows === 1 ? "The row was read." : `All ${countedRows(rows).en} were read.`,
  }),
  asked: (count: number) => ({
    de: count === 1 ? "Eine Frage ist noch offen." : `${count.toLocaleString("de")} Fragen sind noch offen.`,
    en:
      count === 1 ? "One question is still open." : `${count.toLocaleString("en")} questions are still open.`,
  }),
  readOf: (read: number, all: number, rejected: number) => ({
    de: `${read.toLocaleString("de")} von ${countedRows(all).de} gelesen, ${rejected.toLocaleString("de")} ${rejected === 1 ? "braucht" : "brauchen"} Sie.`,
    en: `${read.toLocaleString("en")} of ${countedRows(all).en} read, ${rejected.toLocaleString("en")} ${rejected === 1 ? "needs" : "need"} you.`,
  }),
  beginning: {
    de: "Das ist der Anfang der Liste. Der Rest wird noch geprüft; danach können Sie Zellen ändern.",
    en: "This is the beginning of the list. The rest is still being checked; then you can change cells.",
  },
  listNeedsYou: {
    de: "Die Liste konnte nicht gelesen werden; sie braucht Sie.",
    en: "The list could not be read; it needs you.",
  },
  networkNeedsYou: { de: "Das Netzwerk hat Fehler.", en: "The network has errors." },
  repaired: (count: number) => ({
    de: `${countedRows(count).de} ${count === 1 ? "wurde" : "wurden"} anders gelesen, als ${count === 1 ? "sie dasteht" : "sie dastehen"}; bitte ansehen.`,
    en: `${countedRows(count).en} ${count === 1 ? "was" : "were"} read otherwise than ${count === 1 ? "it stands" : "they stand"}; please look.`,
  }),
  totalsStay: (lines: readonly number[]) => {
    const shown = lines.join(", ");
    return lines.length === 1
      ? {
          de: `Zeilen wurden gelöscht: Stimmt die Summe in Zeile ${shown} noch?`,
          en: `Rows were deleted: is the total in line ${shown} still right?`,
        }
      : {
          de: `Zeilen wurden gelöscht: Stimmen die Summen in den Zeilen ${shown} noch?`,
          en: `Rows were deleted: are the totals in lines ${shown} still right?`,
        };
  },
  warnings: (count: number) => ({
    de: `${counted(count, ["Warnung", "Warnungen"], ["warning", "warnings"]).de} zum Ansehen.`,
    en: `${counted(count, ["Warnung", "Warnungen"], ["warning", "warnings"]).en} to look at.`,
  }),
  skipped: (count: number, all: number) => ({
    de: `Von ${countedRows(all).de} der Tabelle ${count === 1 ? "ist 1 kein Mitglied und wurde" : `sind ${count.toLocaleString("de")} keine Mitglieder und wurden`} übergangen, etwa Zwischenüberschriften, Summen, Anmerkungen, Anträge.`,
    en: `Of ${countedRows(all).en} of the table, ${count === 1 ? "1 is no member and was" : `${count.toLocaleString("en")} are no members and were`} skipped, such as group titles, totals, footnotes, applications.`,
  }),
  unreadColumns: (headers: readonly string[]) => ({
    de: `${headers.length === 1 ? "Spalte" : "Spalten"} ${headers.map((header) => `„${header}“`).join(", ")} ${headers.length === 1 ? "wird" : "werden"} nicht gelesen.`,
    en: `${headers.length === 1 ? "Column" : "Columns"} ${headers.map((header) => `“${header}”`).join(", ")} ${headers.length === 1 ? "is" : "are"} not read.`,
  }),
  unreadColumnsAsk: {
    de: "Was dort steht, fehlt in allen Antworten. Bitte sagen, was es bedeutet, oder dass es nicht gelesen wird.",
    en: "What stands there is missing from all answers. Please say what it means, or that it is not to be read.",
  },
  toColumns: { de: "Zu den Spalten", en: "To the columns" },
  kinds: { de: "Befunde nach Art", en: "Findings by kind" },
  error: { de: "Fehler", en: "Error" },
  warning: { de: "Warnung", en: "Warning" },
  info: { de: "Hinweis", en: "Note" },
  notes: (count: number) => counted(count, ["Hinweis", "Hinweise"], ["note", "notes"]),
  counts: ({ error, warning, info }: Readonly<Record<Severity, number>>) => {
    const all = [
      ...(error > 0 ? [counted(error, ["Fehler", "Fehler"], ["error", "errors"])] : []),
      ...(warning > 0 ? [counted(warning, ["Warnung", "Warnungen"], ["warning", "warnings"])] : []),
      ...(info > 0 ? [counted(info, ["Hinweis", "Hinweise"], ["note", "notes"])] : []),
    ];
    return { de: all.map(({ de }) => de).join(", "), en: all.map(({ en }) => en).join(", ") };
  },
  inColumn: (column: string) => ({ de: `Spalte „${column}“`, en: `Column “${column}”` }),
  noHeading: { de: "Spalte ohne Überschrift", en: "Column without a heading" },
  places: (count: number) => counted(count, ["Stelle", "Stellen"], ["place", "places"]),
  said: (values: readonly { readonly value: string; readonly count: number }[], others: number) => ({
    de: `Darin steht: ${values.map(({ value, count }) => `${value === "" ? "nichts" : `„${value}“`} (${count.toLocaleString("de")}-mal)`).join(", ")}${others > 0 ? ` und ${others.toLocaleString("de")} ${others === 1 ? "anderer Text" : "andere Texte"}` : ""}.`,
    en: `They say: ${values.map(({ value, count }) => `${value === "" ? "nothing" : `“${value}”`} (${count === 1 ? "once" : `${count.toLocaleString("en")} times`})`).join(", ")}${others > 0 ? ` and ${others.toLocaleString("en")} other ${others === 1 ? "text" : "texts"}` : ""}.`,
  }),
  alikeLater: {
    de: "Ändern Sie eine dieser Zellen: Danach lässt sich dasselbe mit einem Knopf in alle Zellen schreiben, in denen das Gleiche stand.",
    en: "Change one of these cells: one button then writes the same into all cells that said the same.",
  },
  showRows: { de: "Zeilen zeigen", en: "Show the rows" },
  fixAll: (count: number) => ({
    de: count === 1 ? "Beheben" : `Alle ${count.toLocaleString("de")} so beheben`,
    en: count === 1 ? "Mend it" : `Mend all ${count.toLocaleString("en")} like this`,
  }),
  fixEverything: (count: number) => ({
    de:
      count === 1
        ? "1 Stelle beheben, die nur eine Bedeutung hat"
        : `Alle ${count.toLocaleString("de")} Stellen beheben, die nur eine Bedeutung haben`,
    en:
      count === 1
        ? "Mend the 1 place that has only one meaning"
        : `Mend all ${count.toLocaleString("en")} places that have only one meaning`,
  }),
  becomes: { de: "wird zu", en: "becomes" },
  leaveKeys: {
    de: "Die Spalte sagt nur, in welchem Kreis ein Mitglied liegt: nicht lesen",
    en: "The column only says in which district a member lies: do not read it",
  },
  openEnd: { de: "Steht kein Ende da, heißt das:", en: "No end means:" },
  openEndHere: {
    de: "Das gilt für diese Prüfung; in der Datei ändert es nichts.",
    en: "This holds for this check; it changes nothing in the file.",
  },
  means: (value: string) => ({ de: `Was heißt „${value}“?`, en: `What does “${value}” mean?` }),
  meansMany: (value: string, count: number) => ({
    de: `Was heißt „${value}“ (${count.toLocaleString("de")}-mal)?`,
    en: `What does “${value}” mean (${count.toLocaleString("en")} times)?`,
  }),
  areSwapped: (end: string, count: number) => ({
    de: `Das Ende „${end}“ liegt vor dem Beginn${count > 1 ? ` (${count.toLocaleString("de")}-mal)` : ""}. Sind beide vertauscht?`,
    en: `The end “${end}” is before the start${count > 1 ? ` (${count.toLocaleString("en")} times)` : ""}. Are the two swapped?`,
  }),
  chooseFor: (value: string, meaning: string) => ({
    de: `„${value}“ heißt ${meaning}`,
    en: `“${value}” means ${meaning}`,
  }),
  moreChoices: (count: number) => ({
    de: `… und ${count.toLocaleString("de")} weitere; sie stehen in der Tabelle.`,
    en: `… and ${count.toLocaleString("en")} more; they are in the table.`,
  }),
  dayFirst: { de: "Überall steht der Tag zuerst", en: "The day comes first everywhere" },
  monthFirst: { de: "Überall steht der Monat zuerst", en: "The month comes first everywhere" },
  takeLone: (count: number) => ({
    de: `Alle ${count.toLocaleString("de")} Vorschläge übernehmen`,
    en: `Take all ${count.toLocaleString("en")} proposals`,
  }),
  singleStarts: (count: number) => ({
    de: `Alle ${count.toLocaleString("de")} einzelnen Daten sind der Beginn („seit“)`,
    en: `All ${count.toLocaleString("en")} single dates are the start (“since”)`,
  }),
  singleEnds: (count: number) => ({
    de: `Alle ${count.toLocaleString("de")} einzelnen Daten sind das Ende („bis“)`,
    en: `All ${count.toLocaleString("en")} single dates are the end (“until”)`,
  }),
  singleYears: (count: number) => ({
    de:
      count === 1
        ? "Das einzelne Jahr ist Beginn und Ende"
        : `Alle ${count.toLocaleString("de")} einzelnen Jahre sind Beginn und Ende`,
    en:
      count === 1
        ? "The single year is both start and end"
        : `All ${count.toLocaleString("en")} single years are both start and end`,
  }),
  takeShortYears: (years: readonly ShortYear[]) => ({
    de: `Überall ${shortYearsText(years, "als", "und", "bis") || "die Jahre mit vier Ziffern"} eintragen${years.length > mostShortYears ? ` (${years.length} Jahre)` : ""}`,
    en: `Write ${shortYearsText(years, "as", "and", "to") || "the years with four digits"} everywhere${years.length > mostShortYears ? ` (${years.length} years)` : ""}`,
  }),
  shortYearsNote: {
    de: "Damit werden solche Jahre auch gelesen, wenn sie später in die Liste kommen. Im Schritt „Spalten“ lässt sich das unter „Jahre mit zwei Ziffern“ zurückstellen.",
    en: "Such years are then also read when they come into the list later. The step “Columns” can set this back, under “Years of two digits”.",
  },
  meansBlank: (count: number) => ({
    de:
      count === 1
        ? "Was heißt die leere Zelle?"
        : `Was heißt eine leere Zelle (${count.toLocaleString("de")}-mal)?`,
    en:
      count === 1
        ? "What does the blank cell mean?"
        : `What does a blank cell mean (${count.toLocaleString("en")} times)?`,
  }),
  allMean: (count: number) => ({
    de: `Für alle ${count.toLocaleString("de")} Stellen:`,
    en: `For all ${count.toLocaleString("en")} places:`,
  }),
  doubleRows: (first: number, second: number, name: string) => ({
    de: `Zeilen ${first} und ${second}${name === "" ? "" : `: ${name}`}`,
    en: `Rows ${first} and ${second}${name === "" ? "" : `: ${name}`}`,
  }),
  equalRows: { de: "In allen Spalten gleich.", en: "Equal in all columns." },
  differingRows: (columns: readonly string[]) => ({
    de: `Verschieden: ${columns.map((column) => `„${column}“`).join(", ")}. Welche wird nicht gebraucht?`,
    en: `Different: ${columns.map((column) => `“${column}”`).join(", ")}. Which one is not needed?`,
  }),
  onlyHere: (line: number, texts: readonly string[]) => ({
    de: `Nur in Zeile ${line} steht ${texts.map((text) => `„${text}“`).join(", ")}: vor dem Löschen übernehmen, wenn es gebraucht wird.`,
    en: `Only row ${line} has ${texts.map((text) => `“${text}”`).join(", ")}: copy it before you delete the row, if it is needed.`,
  }),
  movesAlong: (line: number, other: number, texts: readonly string[]) => ({
    de: `Wird Zeile ${line} gelöscht, kommt ${texts.map((text) => `„${text}“`).join(", ")} in Zeile ${other}.`,
    en: `If row ${line} is deleted, ${texts.map((text) => `“${text}”`).join(", ")} goes into row ${other}.`,
  }),
  deleteEqual: (count: number) => ({
    de: `Alle ${count.toLocaleString("de")} Zeilen löschen, die einer früheren ganz gleichen`,
    en: `Delete all ${count.toLocaleString("en")} rows that are equal to an earlier one`,
  }),
  deletedRows: (count: number) => ({
    de: `${countedRows(count).de} gelöscht`,
    en: `${countedRows(count).en} deleted`,
  }),
  moreDoubles: (count: number) => ({
    de: `… und ${count.toLocaleString("de")} weitere.`,
    en: `… and ${count.toLocaleString("en")} more.`,
  }),
  inOtherRow: (line: number) => ({ de: `in Zeile ${line}`, en: `in row ${line}` }),
  fixed: (count: number) =>
    counted(count, ["Stelle behoben", "Stellen behoben"], ["place mended", "places mended"]),
  stepFixed: (count: number) => ({
    de: `${counted(count, ["Stelle", "Stellen"], ["place", "places"]).de} behoben`,
    en: `${counted(count, ["Stelle", "Stellen"], ["place", "places"]).en} mended`,
  }),
  blank: { de: "leer", en: "blank" },
  network: {
    de: "Netzwerk, mit allem, was darin verzeichnet ist.",
    en: "A network, with all that is on record in it.",
  },
} satisfies Texts;

/** The table of the rows. */
export const tableTexts = {
  heading: { de: "Die Liste", en: "The list" },
  caption: {
    de: "Zeilen der Liste. Mit den Pfeiltasten bewegen, mit der Eingabetaste ändern.",
    en: "Rows of the list. Arrow keys move, Enter edits.",
  },
  filter: { de: "Zeilen", en: "Rows" },
  all: { de: "alle", en: "all" },
  findings: { de: "mit Befund", en: "with findings" },
  rejected: { de: "abgelehnt", en: "refused" },
  repaired: { de: "anders gelesen", en: "read otherwise" },
  changed: { de: "geändert", en: "changed" },
  finding: { de: "des gewählten Befunds", en: "of the chosen finding" },
  toFinding: { de: "Zum Befund", en: "To the finding" },
  search: { de: "Suchen", en: "Search" },
  shown: (count: number, all: number) =>
    count === all
      ? countedRows(all)
      : {
          de: `${count.toLocaleString("de")} von ${countedRows(all).de}`,
          en: `${count.toLocaleString("en")} of ${countedRows(all).en}`,
        },
  line: { de: "Zeile", en: "Row" },
  state: { de: "Prüfung", en: "Check" },
  stateAccepted: { de: "in Ordnung", en: "fine" },
  stateRepaired: { de: "anders gelesen", en: "read otherwise" },
  stateRejected: { de: "abgelehnt", en: "refused" },
  stateIgnored: { de: "übergangen", en: "skipped" },
  sortBy: (header: string) => ({ de: `Nach „${header}“ sortieren`, en: `Sort by “${header}”` }),
  asListed: { de: "Wie in der Liste", en: "As listed" },
  none: { de: "Keine Zeile.", en: "No row." },
  rowHeading: (line: number) => ({
    de: `Zeile ${line.toLocaleString("de")}`,
    en: `Row ${line.toLocaleString("en")}`,
  }),
  howToEdit: {
    de: "Zelle ändern: anklicken und tippen, oder doppelt klicken; auf dem Telefon zweimal tippen.",
    en: "To change a cell, click it and type, or double-click it; on a phone, tap it twice.",
  },
  detail: (line: number | null) => ({
    de: line === null ? "Die gewählte Zeile" : `Befunde der Zeile ${line}`,
    en: line === null ? "The chosen row" : `Findings of row ${line}`,
  }),
  rowSound: { de: "Zu dieser Zeile gibt es nichts zu sagen.", en: "There is nothing to say about this row." },
  pickRow: {
    de: "Wählen Sie eine Zelle; hier steht dann, was zu ihrer Zeile gefunden wurde.",
    en: "Choose a cell; what was found about its row is then shown here.",
  },
  edit: (header: string, line: number) => ({
    de: `„${header}“ in Zeile ${line} ändern`,
    en: `Change “${header}” in row ${line}`,
  }),
  edited: (line: number) => ({ de: `Zeile ${line} geändert`, en: `Row ${line} changed` }),
  alike: (from: string, to: string, count: number) => ({
    de: `„${to}“ auch in ${count === 1 ? "der anderen Zelle" : `den ${count.toLocaleString("de")} anderen Zellen`} mit „${from}“`,
    en: `“${to}” also in the ${count === 1 ? "other cell" : `${count.toLocaleString("en")} other cells`} with “${from}”`,
  }),
  was: (text: string) => ({ de: `geändert; vorher: ${text}`, en: `changed; before: ${text}` }),
  deleteRow: (line: number, name: string) => ({
    de: name === "" ? `Zeile ${line} löschen` : `Zeile ${line}, ${name}, löschen`,
    en: name === "" ? `Delete row ${line}` : `Delete row ${line}, ${name}`,
  }),
  deleted: (line: number, name: string) => ({
    de: name === "" ? `Zeile ${line} gelöscht` : `Zeile ${line}, ${name}, gelöscht`,
    en: name === "" ? `Row ${line} deleted` : `Row ${line}, ${name}, deleted`,
  }),
  readAs: (text: string) => ({ de: `„${text}“ eintragen`, en: `Write “${text}”` }),
  choose: (meaning: string) => ({ de: `Gemeint ist ${meaning}`, en: `Meant is ${meaning}` }),
} satisfies Texts;

/** A button names no more years than these, and else the first and the last. */
const mostShortYears = 4;

/** “22 als 2022”; “19 als 2019, 22 als 2022 und 24 als 2024”; of many “98 als 1998 bis 24 als 2024”. */
function shortYearsText(years: readonly ShortYear[], as: string, and: string, to: string): string {
  const texts = years.map(({ digits, year }) => `${digits} ${as} ${year}`);
  if (texts.length > mostShortYears) return `${texts[0]} ${to} ${texts.at(-1)}`;
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${and} ${texts.at(-1)}`;
}
