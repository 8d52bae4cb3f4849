import { countedRows, type Texts } from "./texts.ts";

/** What can be saved. */
export const takeAwayTexts = {
  heading: { de: "Was möchten Sie mitnehmen?", en: "What do you want to take away?" },
  list: { de: "Die berichtigte Liste", en: "The corrected list" },
  ownFile: {
    de: "Ihre Datei, wie sie war: dieselben Spalten, dieselbe Form. Geändert ist nur, was Sie hier geändert haben.",
    en: "Your file as it was: the same columns in the same form. Only what you changed here is different.",
  },
  ownWorkbook: {
    de: "Ihre Arbeitsmappe, wie sie war, mit allen Blättern. Geändert ist nur, was Sie hier geändert haben; diese Zellen haben einen Kommentar und sind gelb, wenn sie keine eigene Farbe haben; beides lässt sich in der Tabelle wieder entfernen. Formeln rechnet Excel beim Öffnen neu, LibreOffice mit Strg+Umschalt+F9.",
    en: "Your workbook as it was, with all its sheets. Only what you changed here is different; those cells have a comment, and are yellow if they have no colour of their own; both can be removed in the spreadsheet. Excel calculates formulas anew when it opens the file, LibreOffice with Ctrl+Shift+F9.",
  },
  noFile: {
    de: "Alle Zeilen, auch die abgelehnten.",
    en: "All rows, the refused ones too.",
  },
  remarks: {
    de: "Die letzte Spalte „Hinweise“ sagt, was noch offen ist.",
    en: "The last column “Remarks” says what is still open.",
  },
  dayInName: (day: string) => ({
    de: `Der Stand (${day}) steht im Dateinamen. Beim nächsten Öffnen gilt er wieder, solange die Liste selbst keinen nennt.`,
    en: `The day of the list (${day}) is in the name of the file. It holds again when you open the file next time, as long as the list itself states none.`,
  }),
  deletedStay: {
    de: "Gelöschte Zeilen bleiben in der Arbeitsmappe als leere Zeilen stehen.",
    en: "Deleted rows stay in the workbook as blank ones.",
  },
  addedMissing: {
    de: "Zeilen, die aus einer anderen entstanden sind, kann die Arbeitsmappe nicht aufnehmen. Sie stehen in der Liste als Text (CSV).",
    en: "The workbook cannot take rows that were made of another one. They are in the list as text (CSV).",
  },
  sheetStays: (sheet: string) => ({
    de: `Beim nächsten Öffnen bitte wieder das Blatt „${sheet}“ wählen: Das kann die Datei nicht sagen.`,
    en: `Please choose the sheet “${sheet}” again when you open the file next time: the file cannot say it.`,
  }),
  columnsStay: (headers: readonly string[]) => ({
    de: `Was Sie zu ${headers.map((header) => `„${header}“`).join(", ")} gewählt haben, steht nicht in der Datei. Bitte wählen Sie es beim nächsten Öffnen wieder.`,
    en: `What you chose for ${headers.map((header) => `“${header}”`).join(", ")} is not in the file. Please choose it again when you open it next time.`,
  }),
  writeHeadings: (headings: readonly { readonly from: string; readonly to: string }[]) => ({
    de: `Überschriften eintragen, damit die Liste beim nächsten Öffnen genauso gelesen wird: ${headings.map(({ from, to }) => `„${from}“ wird „${to}“`).join(", ")}.`,
    en: `Write headings, so that the list is read in the same way when you open it next time: ${headings.map(({ from, to }) => `“${from}” becomes “${to}”`).join(", ")}.`,
  }),
  own: (name: string) => ({ de: `Ihre Datei, berichtigt (${name})`, en: `Your file, corrected (${name})` }),
  unwritable: {
    de: "Ihre Datei kann einen Buchstaben nicht aufnehmen, den Sie eingetragen haben. Bitte die Liste für Excel speichern.",
    en: "Your file cannot have a letter that you have entered. Please save the list for Excel.",
  },
  listXlsx: { de: "Liste für Excel (XLSX)", en: "List for Excel (XLSX)" },
  listCsv: { de: "Liste als Text (CSV)", en: "List as text (CSV)" },
  findings: { de: "Die Befunde", en: "The findings" },
  findingsNote: {
    de: "Eine Tabelle mit allem, was gefunden wurde, zum Weitergeben an die Person, von der die Liste kommt. Die Spalte „Stand“ sagt, was behoben ist.",
    en: "A table of all that was found, to pass on to whom the list is from. The column “State” says what is mended.",
  },
  findingsCsv: { de: "Befunde als Tabelle (CSV)", en: "Findings as a table (CSV)" },
  network: { de: "Das Netzwerk", en: "The network" },
  networkNote: {
    de: "Alle Mitgliedschaften in einer Datei, die sich hier wieder öffnen lässt und zu der spätere Listen gehören können.",
    en: "All memberships in one file that can be opened here again, and to which later lists may belong.",
  },
  networkJson: { de: "Netzwerk (JSON)", en: "Network (JSON)" },
  picture: { de: "Die Zeitleiste", en: "The timeline" },
  pictureNote: {
    de: "Als Bild für einen Bericht oder eine Webseite.",
    en: "As a picture for a report or a web page.",
  },
  svg: { de: "Bild (SVG)", en: "Picture (SVG)" },
  png: { de: "Bild (PNG)", en: "Picture (PNG)" },
  without: (label: string, rows: number) => ({
    de: `${label}, ohne ${countedRows(rows).de}`,
    en: `${label}, without ${countedRows(rows).en}`,
  }),
  print: { de: "Seite drucken", en: "Print the page" },
  saved: (name: string) => ({ de: `Gespeichert: ${name}`, en: `Saved: ${name}` }),
  notDrawn: { de: "Das Bild konnte nicht gezeichnet werden.", en: "The picture could not be drawn." },
  unavailable: {
    de: "Sobald es ein Ergebnis gibt.",
    en: "As soon as there is a result.",
  },
  fileFindings: { de: "Befunde", en: "Findings" },
  fileNetwork: { de: "Netzwerk", en: "Network" },
  fileTimeline: { de: "Zeitleiste", en: "Timeline" },
  fileList: { de: "berichtigt", en: "corrected" },
} satisfies Texts;
