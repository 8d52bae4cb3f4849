import type { Wording } from "../../issue.ts";
import type { GuessedEncoding, UnreadableFile } from "../../issue-params/list.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { excerpt } from "../excerpt.ts";

/** What old encodings are called. */
export const guessedEncodings: Readonly<Record<GuessedEncoding, Bilingual>> = {
  macintosh: { de: "Mac Roman", en: "Mac Roman" },
  cp850: { de: "Codepage 850", en: "code page 850" },
};

const units = {
  bytes: { de: "Byte", en: "bytes" },
  rows: { de: "Zeilen", en: "rows" },
  "unpacked-bytes": { de: "Byte, wenn sie entpackt ist", en: "bytes when unpacked" },
  cells: { de: "Zellen", en: "cells" },
} as const;

function openAndSave(what: Bilingual): Bilingual {
  return {
    de: `Das ist ${what.de}. Sie in einem Tabellenprogramm öffnen und als „Excel-Arbeitsmappe (.xlsx)“ speichern.`,
    en: `This is ${what.en}. Open it in a spreadsheet program, and save it as “Excel workbook (.xlsx)”.`,
  };
}

function copyTable(what: Bilingual): Bilingual {
  return {
    de: `Das ist ${what.de}, keine Tabelle. Die Tabelle daraus in ein Tabellenprogramm kopieren und als .xlsx speichern.`,
    en: `This is ${what.en}, not a table. Copy the table from it into a spreadsheet program, and save it as .xlsx.`,
  };
}

/** What a file is that cannot be read, and what to do. */
const unreadableFiles: Readonly<Record<UnreadableFile, Bilingual>> = {
  spreadsheet: {
    de: "Das ist eine Datei eines Tabellenprogramms (.xlsx oder .ods), kein Text. Sie zuerst mit readSpreadsheet lesen oder als „CSV UTF-8“ speichern.",
    en: "This is the file of a spreadsheet program (.xlsx or .ods), not a text. Read it with readSpreadsheet first, or save it as “CSV UTF-8”.",
  },
  text: {
    de: "Das ist ein Text, keine Datei eines Tabellenprogramms. Ihn unmittelbar mit readMemberList lesen.",
    en: "This is a text, not the file of a spreadsheet program. Read it with readMemberList itself.",
  },
  xls: openAndSave({ de: "eine alte Excel-Datei (.xls)", en: "an old Excel file (.xls)" }),
  xlsb: openAndSave({ de: "eine binäre Excel-Datei (.xlsb)", en: "a binary Excel file (.xlsb)" }),
  html: openAndSave({
    de: "eine Webseite (HTML), wie sie manche Programme als .xls speichern",
    en: "a web page (HTML), which some programs save as .xls",
  }),
  xml: openAndSave({ de: "eine XML-Datei", en: "an XML file" }),
  numbers: {
    de: "Das ist eine Datei von Apple Numbers, Pages oder Keynote. Sie dort öffnen und als Excel-Datei (.xlsx) exportieren.",
    en: "This is a file of Apple Numbers, Pages or Keynote. Open it there, and export it as an Excel file (.xlsx).",
  },
  pdf: copyTable({ de: "eine PDF-Datei", en: "a PDF file" }),
  "text-document": copyTable({
    de: "ein Textdokument (Word oder Writer)",
    en: "a text document (Word or Writer)",
  }),
  presentation: copyTable({
    de: "eine Präsentation (PowerPoint oder Impress)",
    en: "a presentation (PowerPoint or Impress)",
  }),
  zip: {
    de: "Das ist ein ZIP-Archiv, keine Liste. Es entpacken und die Liste daraus wählen.",
    en: "This is a ZIP archive, not a list. Unpack it, and choose the list in it.",
  },
  encrypted: {
    de: "Diese Datei ist mit einem Kennwort geschützt. Sie ohne Kennwort speichern.",
    en: "This file is protected by a password. Save it without a password.",
  },
  damaged: {
    de: "Diese Datei ist beschädigt oder unvollständig. Sie neu speichern oder neu herunterladen.",
    en: "This file is damaged or incomplete. Save it again, or download it again.",
  },
  "not-text": {
    de: "Das ist kein Text, oder es ist UTF-16 ohne die Marke am Anfang der Datei. Die Liste als „CSV UTF-8“ speichern oder die Zeichenkodierung angeben.",
    en: "This is not text, or it is UTF-16 without the mark at the start of the file. Save the list as “CSV UTF-8”, or say its encoding.",
  },
  "not-spreadsheet": {
    de: "Das ist keine Datei eines Tabellenprogramms. Die Liste als .xlsx oder .ods speichern.",
    en: "This is not the file of a spreadsheet program. Save the list as .xlsx or .ods.",
  },
};

/** What is wrong with a list as a file, and with its lines. */
export const fileWording: Wording<
  | "row-width"
  | "quote-unclosed"
  | "encoding-mojibake"
  | "encoding-undecodable"
  | "table-empty"
  | "input-too-large"
  | "encoding-guessed"
  | "sheet-hidden"
  | "cell-error"
> = {
  "row-width": () => ({
    de: "Diese Zeile hat mehr Zellen als die Kopfzeile Spalten; welche wohin gehört, ist offen. Enthält ein Text das Trennzeichen, den Text in Anführungszeichen setzen.",
    en: "This row has more cells than the header has columns; it is open which belongs where. If a text contains the delimiter, put the text in quotes.",
  }),
  "quote-unclosed": () => ({
    de: "Hier beginnt ein Anführungszeichen, das nicht richtig geschlossen wird und die Zeilen dahinter verschluckt. Es schließen oder löschen.",
    en: "Here a quote opens that is not closed properly and swallows the rows after it. Close it, or delete it.",
  }),
  "encoding-mojibake": ({ value, meant }) =>
    meant === null
      ? {
          de: `In „${excerpt(value)}“ sind Umlaute zerstört: Die Datei wurde mit einer falschen Zeichenkodierung geöffnet und gespeichert. Die Zelle richtig schreiben oder die Liste aus dem Original neu als „CSV UTF-8“ speichern.`,
          en: `Umlauts are broken in “${excerpt(value)}”: the file was opened with a wrong encoding and saved. Write the cell correctly, or save the list again from the original as “CSV UTF-8”.`,
        }
      : {
          de: `„${excerpt(value)}“ war „${excerpt(meant)}“: Die Datei wurde mit einer falschen Zeichenkodierung geöffnet und gespeichert. Die Zelle so schreiben oder die Liste aus dem Original neu als „CSV UTF-8“ speichern.`,
          en: `“${excerpt(value)}” was “${excerpt(meant)}”: the file was opened with a wrong encoding and saved. Write the cell so, or save the list again from the original as “CSV UTF-8”.`,
        },
  "encoding-undecodable": (params) => {
    switch (params.reason) {
      case "cell":
        return {
          de: "Diese Zelle enthält Zeichen, die sich nicht lesen lassen. Die Liste aus dem Original neu als „CSV UTF-8“ speichern oder die Zeichenkodierung angeben.",
          en: "This cell has characters that cannot be read. Save the list again from the original as “CSV UTF-8”, or say its encoding.",
        };
      case "control": {
        const { control, meant } = params;
        return meant === null
          ? {
              de: `Diese Zelle enthält das Steuerzeichen ${control}. Es löschen.`,
              en: `This cell has the control character ${control}. Delete it.`,
            }
          : {
              de: `Diese Zelle enthält das Steuerzeichen ${control}; gemeint war wohl „${excerpt(meant)}“. Die Zelle so schreiben.`,
              en: `This cell has the control character ${control}; “${excerpt(meant)}” was probably meant. Write the cell so.`,
            };
      }
      case "undecided": {
        const [first, second] = params.words.map((word) => excerpt(word));
        return {
          de: `Die Umlaute dieser Datei sind als Mac Roman („${first}“) und als Codepage 850 („${second}“) deutsch. Die richtige Zeichenkodierung angeben.`,
          en: `The umlauts of this file are German as Mac Roman (“${first}”) and as code page 850 (“${second}”). Say which encoding is right.`,
        };
      }
      default:
        return unreadableFiles[params.reason];
    }
  },
  "table-empty": () => ({
    de: "Die Liste hat keine Zeile mit Daten. Prüfen, ob die richtige Datei gespeichert wurde.",
    en: "The list does not have a row of data. Check whether the right file was saved.",
  }),
  "input-too-large": ({ unit, limit }) => {
    const { de, en } = units[unit];
    return {
      de: `Die Liste hat mehr als ${limit.toLocaleString("de")} ${de}. Sie in mehrere Dateien teilen.`,
      en: `The list has more than ${limit.toLocaleString("en")} ${en}. Split it into several files.`,
    };
  },
  "encoding-guessed": ({ encoding }) => {
    const { de, en } = guessedEncodings[encoding];
    return {
      de: `Die Umlaute dieser Datei sind nur als ${de} lesbar; so wurde sie gelesen. Künftig als „CSV UTF-8“ speichern.`,
      en: `The umlauts of this file can only be read as ${en}; so it was read. Save it as “CSV UTF-8” in future.`,
    };
  },
  "sheet-hidden": ({ sheet, lines }) => ({
    de: `Das Blatt „${excerpt(sheet)}“ hat ausgeblendete Zeilen; sie wurden gelesen (${lines.length === 1 ? "Zeile" : "Zeilen"} ${lines.join(", ")}).`,
    en: `The sheet “${excerpt(sheet)}” has hidden rows; they were read (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}).`,
  }),
  "cell-error": ({ value }) => {
    const given = excerpt(value);
    return /^(?:\w+:)?=/.test(value)
      ? {
          de: `Von der Formel dieser Zelle („${given}“) ist kein Ergebnis gespeichert. Die Datei in der Tabellenkalkulation öffnen und speichern, oder den Wert eintragen.`,
          en: `The file has no result of the formula of this cell (“${given}”). Open the file in the spreadsheet program and save it, or enter the value.`,
        }
      : {
          de: `Die Formel dieser Zelle ergibt einen Fehler („${given}“). Den Wert eintragen.`,
          en: `The formula of this cell gives an error (“${given}”). Enter the value.`,
        };
  },
};
