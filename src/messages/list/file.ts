import type { Wording } from "../../issue.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { excerpt } from "../excerpt.ts";

/** What is wrong with the header of a list. */
export const headerWording: Wording<"column-missing" | "column-unknown" | "column-duplicate"> = {
  "column-missing": (params) => {
    switch (params.reason) {
      case "name-column":
        return {
          de: "Die Kopfzeile hat keine Spalte für den Namen der Region. Die Spalte mit den Namen „Region“, „Mitglied“ oder „Name“ nennen.",
          en: "The header does not have a column for the name of the region. Call the column with the names “Region”, “Mitglied” or “Name”.",
        };
      case "header":
        return {
          de: "In den ersten 20 Zeilen steht keine Kopfzeile mit einer Spalte für den Namen der Region. Eine Spalte „Region“, „Mitglied“ oder „Name“ nennen, mit Semikolon, Tabulator oder Komma zwischen den Spalten.",
          en: "The first 20 lines do not have a header with a column for the name of the region. Call a column “Region”, “Mitglied” or “Name”, with semicolons, tabs or commas between the columns.",
        };
      case "explained":
        return {
          de: `Die Spalte „${excerpt(params.header)}“ aus der Option columns steht nicht in der Kopfzeile. Den Namen der Spalte angleichen.`,
          en: `The header does not have the column “${excerpt(params.header)}” of the option columns. Make the names of the column agree.`,
        };
    }
  },
  "column-unknown": ({ header, column, meant }) => {
    if (header === "") {
      return {
        de: `Spalte ${column + 1} hat Inhalt, aber keine Überschrift, und wird nicht gelesen. Eine Überschrift eintragen.`,
        en: `Column ${column + 1} has content but not a header, and is not read. Enter a header.`,
      };
    }
    const key = /^(?:gebiets)?(?:schlüssel|key)$/i.test(header.trim()) ? plainKey : { de: "", en: "" };
    return {
      de: `Die Spalte „${excerpt(header)}“ ist unbekannt und wird nicht gelesen.${meant === null ? "" : ` Ist „${meant}“ gemeint?`}${key.de} Soll sie gelesen werden, sie umbenennen; ein Programm kann sie mit der Option columns erklären.`,
      en: `The column “${excerpt(header)}” is unknown and is not read.${meant === null ? "" : ` Did you mean “${meant}”?`}${key.en} If it is to be read, rename it; a program can explain it by the option columns.`,
    };
  },
  "column-duplicate": ({ headers: [one, other] }) => ({
    de: `Die Spalten „${excerpt(one)}“ und „${excerpt(other)}“ bedeuten dasselbe; welche gilt, ist offen, deshalb wird keine Zeile übernommen. Eine der beiden löschen oder umbenennen.`,
    en: `The columns “${excerpt(one)}” and “${excerpt(other)}” mean the same; it is open which of them counts, so no row is taken. Delete or rename one of the two.`,
  }),
};

const plainKey: Bilingual = {
  de: " Welche Art von Schlüssel es ist, muss die Überschrift sagen: Kreisschlüssel, AGS, ARS, Verbandsschlüssel, NUTS oder ROR.",
  en: " The header has to say which kind of key it is: Kreisschlüssel, AGS, ARS, Verbandsschlüssel, NUTS or ROR.",
};

/** What is wrong with a list as a file, and with its lines. */
export const fileWording: Wording<
  | "row-width"
  | "quote-unclosed"
  | "encoding-mojibake"
  | "encoding-undecodable"
  | "table-empty"
  | "input-too-large"
  | "line-ignored"
> = {
  "row-width": () => ({
    de: "Diese Zeile hat mehr Zellen als die Kopfzeile Spalten; welche wohin gehört, ist offen. Enthält ein Text das Trennzeichen, den Text in Anführungszeichen setzen.",
    en: "This row has more cells than the header has columns; it is open which belongs where. If a text contains the delimiter, put the text in quotes.",
  }),
  "quote-unclosed": () => ({
    de: "Hier beginnt ein Anführungszeichen, das nicht richtig geschlossen wird und die Zeilen dahinter verschluckt. Es schließen oder löschen.",
    en: "Here a quote opens that is not closed properly and swallows the rows after it. Close it, or delete it.",
  }),
  "encoding-mojibake": () => ({
    de: "Umlaute sind in dieser Zelle zerstört (etwa „Ã¤“ statt „ä“): Die Datei wurde mit einer falschen Zeichenkodierung geöffnet und gespeichert. Die Liste aus dem Original neu als „CSV UTF-8“ speichern.",
    en: "Umlauts are broken in this cell (such as “Ã¤” for “ä”): the file was opened with a wrong encoding and saved. Save the list again from the original as “CSV UTF-8”.",
  }),
  "encoding-undecodable": ({ reason }) => {
    switch (reason) {
      case "cell":
        return {
          de: "Diese Zelle enthält Zeichen, die sich nicht lesen lassen. Die Liste aus dem Original neu als „CSV UTF-8“ speichern oder die Option encoding angeben.",
          en: "This cell has characters that cannot be read. Save the list again from the original as “CSV UTF-8”, or give the option encoding.",
        };
      case "spreadsheet":
        return {
          de: "Das ist eine Datei eines Tabellenprogramms (.xlsx oder .ods), keine Textdatei. Die Liste als „CSV UTF-8“ speichern.",
          en: "This is the file of a spreadsheet program (.xlsx or .ods), not a text file. Save the list as “CSV UTF-8”.",
        };
      case "not-text":
        return {
          de: "Das ist kein Text, oder es ist UTF-16 ohne die Marke am Anfang der Datei. Die Liste als „CSV UTF-8“ speichern oder die Option encoding angeben.",
          en: "This is not text, or it is UTF-16 without the mark at the start of the file. Save the list as “CSV UTF-8”, or give the option encoding.",
        };
    }
  },
  "table-empty": () => ({
    de: "Die Liste hat keine Zeile mit Daten. Prüfen, ob die richtige Datei gespeichert wurde.",
    en: "The list does not have a row of data. Check whether the right file was saved.",
  }),
  "input-too-large": ({ unit, limit, option }) => {
    const [de, en] = unit === "bytes" ? ["Byte", "bytes"] : ["Zeilen", "rows"];
    return {
      de: `Die Liste hat mehr als ${limit.toLocaleString("de")} ${de}. Sie teilen oder die Option ${option} erhöhen.`,
      en: `The list has more than ${limit.toLocaleString("en")} ${en}. Split it, or raise the option ${option}.`,
    };
  },
  "line-ignored": ({ value }) => ({
    de: `Diese Zeile gehört nicht zu den Daten und wurde übergangen: „${excerpt(value)}“.`,
    en: `This line is not part of the data and was skipped: “${excerpt(value)}”.`,
  }),
};
