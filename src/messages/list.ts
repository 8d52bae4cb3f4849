import type { Wording } from "../issue.ts";
import type { KeyParams, RowPairParams } from "../issue-params.ts";
import { keyLengths } from "../keys/area-key.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import { excerpt } from "./excerpt.ts";
import { jsonWording } from "./json.ts";
import { notParsedWording, rangeWording } from "./query.ts";

const dateWording: Wording<
  | "date-format"
  | "date-has-time"
  | "date-sentinel"
  | "date-ambiguous"
  | "date-two-digit-year"
  | "date-serial"
  | "date-year-as-serial"
  | "date-qualifier"
> = {
  "date-format": ({ value, expected }) => {
    const given = excerpt(value);
    if (expected === "start") {
      return {
        de: `„${given}“ ist kein erster Tag. Den Tag, den Monat oder das Jahr des Beginns eintragen, sonst „unbekannt“.`,
        en: `“${given}” is not a first day. Enter the day, month or year of the start, or else “unknown”.`,
      };
    }
    if (expected === "period") {
      return {
        de: `„${given}“ ist kein Zeitraum. Beginn und Ende schreiben, etwa „27.11.2018 – 30.06.2022“, „seit 07/2022“ oder „bis 2022“.`,
        en: `“${given}” is not a period. Write start and end, such as “27.11.2018 – 30.06.2022”, “since 07/2022” or “until 2022”.`,
      };
    }
    return {
      de: `„${given}“ ist kein Datum, das hier gelesen wird. Eine dieser Formen schreiben: 27.11.2018, 11/2018, November 2018, 2018, 2018-11-27, [2018-11-27..2022-06-30], unbekannt; als Ende auch laufend.`,
      en: `“${given}” is not a date that can be read here. Write one of these forms: 27.11.2018, 11/2018, November 2018, 2018, 2018-11-27, [2018-11-27..2022-06-30], unknown; as an end also ongoing.`,
    };
  },
  "date-has-time": ({ value, day }) => ({
    de: `„${excerpt(value)}“ nennt eine Uhrzeit. Nur den Tag schreiben, der es am Ort war${day === null ? "; er kann ein anderer sein als in UTC" : `, also ${day}`}.`,
    en: `“${excerpt(value)}” has a time of day. Write only the day at the place${day === null ? "; it may differ from the day in UTC" : `, that is ${day}`}.`,
  }),
  "date-sentinel": ({ value, read }) =>
    read === undefined
      ? {
          de: `„${excerpt(value)}“ ist ein Platzhalter, kein Datum. Den gemeinten Tag eintragen; ist er unbekannt, „unbekannt“.`,
          en: `“${excerpt(value)}” is a filler, not a date. Enter the intended day; if it is unknown, enter “unknown”.`,
        }
      : {
          de: `„${excerpt(value)}“ wurde als „laufend“ gelesen: Das Jahr 9999 ist ein Platzhalter. Für ein offenes Ende „laufend“ eintragen.`,
          en: `“${excerpt(value)}” was read as “ongoing”: the year 9999 is a filler. Enter “ongoing” for an open end.`,
        },
  "date-ambiguous": ({ value }) => ({
    de: `In der Schreibweise von „${excerpt(value)}“ ist nicht sicher, was Tag, Monat und Jahr ist: Manche schreiben den Monat zuerst. Den Tag als TT.MM.JJJJ oder JJJJ-MM-TT schreiben, einen Monat als MM/JJJJ, einen unbekannten Tag in zwei Jahren als [2018..2019].`,
    en: `In the notation of “${excerpt(value)}” it is not certain what is day, month and year: some write the month first. Write the day as DD.MM.YYYY or YYYY-MM-DD, a month as MM/YYYY, an unknown day in two years as [2018..2019].`,
  }),
  "date-two-digit-year": (params) =>
    params.reason === "refused"
      ? {
          de: `Das Jahrhundert von „${excerpt(params.value)}“ ist offen. Das Jahr mit vier Stellen schreiben.`,
          en: `The century of “${excerpt(params.value)}” is open. Write the year with four digits.`,
        }
      : {
          de: `„${params.value}“ wurde als ${params.read} gelesen: Zwei Stellen bedeuten höchstens das Jahr ${params.pivotYear}. Das Jahr mit vier Stellen schreiben.`,
          en: `“${params.value}” was read as ${params.read}: two digits mean the year ${params.pivotYear} at the latest. Write the year with four digits.`,
        },
  "date-serial": ({ value, read }) => ({
    de: `„${value}“ wurde als ${read} gelesen: Das Tabellenprogramm hat das Datum als Zahl gespeichert. Die Spalte als Datum formatieren.`,
    en: `“${value}” was read as ${read}: the spreadsheet stored the date as a number. Format the column as date.`,
  }),
  "date-year-as-serial": ({ value, year, day }) => ({
    de: `„${excerpt(value)}“ ist wahrscheinlich das Jahr ${year}: Das Tabellenprogramm hat die Zahl als Tag gelesen. Das Jahr als Text eintragen; stimmt der Tag, [${day}..${day}] schreiben.`,
    en: `“${excerpt(value)}” is probably the year ${year}: the spreadsheet read the number as a day. Enter the year as text; if the day is right, write [${day}..${day}].`,
  }),
  "date-qualifier": ({ value, example }) => ({
    de: `„${excerpt(value)}“ sagt nicht, welche Tage gemeint sein können. Die gemeinten Grenzen schreiben, zum Beispiel ${example}.`,
    en: `“${excerpt(value)}” does not say which days it can mean. Write the bounds that are meant, for example ${example}.`,
  }),
};

const keyWording: Wording<
  | "key-length"
  | "key-characters"
  | "key-state"
  | "key-region-digit"
  | "key-association"
  | "key-leading-zero"
  | "key-padded"
  | "key-scientific"
  | "key-mismatch"
> = {
  "key-length": inColumn(jsonWording["key-length"]),
  "key-characters": inColumn(jsonWording["key-characters"], {
    de: "Zum Schlüssel gehören nur Ziffern. Die Spalte als Text formatieren und nur die Ziffern eintragen.",
    en: "Only digits belong to the key. Format the column as text, and enter only the digits.",
  }),
  "key-state": inColumn(jsonWording["key-state"]),
  "key-region-digit": inColumn((params) =>
    params.scheme === "ror"
      ? jsonWording["key-region-digit"](params)
      : {
          de: `Die dritte Stelle von „${excerpt(params.value)}“ gibt es in diesem Land nicht. Den Schlüssel berichtigen.`,
          en: `This Land does not have the third digit of “${excerpt(params.value)}”. Correct the key.`,
        },
  ),
  "key-association": inColumn(jsonWording["key-association"]),
  "key-leading-zero": inColumn(jsonWording["key-leading-zero"], {
    de: "Tabellenprogramme entfernen die führende Null. Die Spalte als Text formatieren und den Schlüssel mit der Null eintragen.",
    en: "Spreadsheets remove the leading zero. Format the column as text, and enter the key with its zero.",
  }),
  "key-padded": inColumn(jsonWording["key-padded"], {
    de: "Die Nullen dahinter gehören zu einem längeren Schlüssel. Den Schlüssel ohne sie eintragen.",
    en: "The zeros behind it belong to a longer key. Enter the key without them.",
  }),
  "key-scientific": inColumn(jsonWording["key-scientific"]),
  "key-mismatch": ({ keys: [one, other] }) => ({
    de: `„${excerpt(one)}“ und „${excerpt(other)}“ liegen nicht im selben Gebiet. Einen der beiden Schlüssel oder das Land berichtigen.`,
    en: `“${excerpt(one)}” and “${excerpt(other)}” are not in the same area. Correct one of the two, or the Land.`,
  }),
};

/** A message about a key with how it was read: as one of another scheme than the column, or repaired, and why. */
function inColumn(
  refused: (params: KeyParams) => Bilingual,
  cause: Bilingual = { de: "", en: "" },
): (params: KeyParams) => Bilingual {
  return (params) => {
    const { value, scheme, column, read } = params;
    if (read !== undefined) {
      return {
        de: `„${excerpt(value)}“ wurde als „${read}“ gelesen. ${cause.de}`,
        en: `“${excerpt(value)}” was read as “${read}”. ${cause.en}`,
      };
    }
    const { de, en } = refused(params);
    if (column === undefined) return { de, en };
    const name = labels.identifierScheme[scheme];
    return {
      de: `Unter ${column.toUpperCase()} werden ${keyLengths[scheme]} Stellen als ${name.de} gelesen. ${de}`,
      en: `Under ${column.toUpperCase()}, ${keyLengths[scheme]} digits are read as a ${name.en}. ${en}`,
    };
  };
}

const headerWording: Wording<"column-missing" | "column-unknown" | "column-duplicate"> = {
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

const fileWording: Wording<
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

const mostLines = 10;

const recordWording: Wording<"source-missing" | "membership-duplicate" | "reason-conflict" | "end-unknown"> =
  {
    "source-missing": () => ({
      de: "Für diese Mitgliedschaft ist keine Quelle genannt. In einer Spalte „Quelle“ angeben, woher die Angabe stammt.",
      en: "This membership does not name a source. Say in a column “Source” where it comes from.",
    }),
    "membership-duplicate": ({ lines }) =>
      lines === undefined
        ? {
            de: "Diese Mitgliedschaft ist schon im Netzwerk: Region, Rolle und Daten sind gleich. Die Zeile löschen.",
            en: "The network has this membership already: region, role and dates are the same. Delete the row.",
          }
        : {
            de: "Diese Zeile wiederholt eine frühere: Region, Rolle und Daten sind gleich. Eine der beiden löschen und ihre Quelle und Bemerkung in die andere übernehmen.",
            en: "This row repeats an earlier one: region, role and dates are the same. Delete one of the two, and move its source and note to the other.",
          },
    "reason-conflict": (params) => {
      if (params.reason === "founding") return jsonWording["reason-conflict"](params);
      const { de, en } = labels.endReason[params.endReason];
      return {
        de: `Als Grund des Endes steht „${de}“, aber die Mitgliedschaft läuft noch („laufend“). Das Ende eintragen oder den Grund löschen.`,
        en: `The reason for the end is “${en}”, but the membership is ongoing. Enter the end, or delete the reason.`,
      };
    },
    "end-unknown": (params) => {
      const { lines } = params;
      if (lines === undefined) return jsonWording["end-unknown"](params);
      const named = lines.slice(0, mostLines).join(", ") + (lines.length > mostLines ? ", …" : "");
      const one = lines.length === 1;
      return {
        de: `${one ? "In einer Zeile" : `In ${lines.length} Zeilen`} ist das Ende unbekannt (Zeile ${named}). Wo die Mitgliedschaft noch gilt, „laufend“ eintragen, wo sie beendet ist, den letzten Tag.`,
        en: `In ${one ? "one row" : `${lines.length} rows`} the end is unknown (line ${named}). Enter “ongoing” where the membership still holds, and the last day where it has ended.`,
      };
    },
  };

/** A message with the lines of both rows, if it is about two. */
function withLines<Params extends RowPairParams>(
  message: (params: Params) => Bilingual,
): (params: Params) => Bilingual {
  return (params) => {
    const { de, en } = message(params);
    if (params.lines === undefined) return { de, en };
    return {
      de: `${de} (Zeilen ${params.lines.join(" und ")})`,
      en: `${en} (Lines ${params.lines.join(" and ")})`,
    };
  };
}

/** The sentences for issues of member lists, whose places are lines and columns. */
export const listWording: Wording = {
  ...jsonWording,
  ...rangeWording,
  ...notParsedWording,
  ...dateWording,
  ...keyWording,
  ...headerWording,
  ...fileWording,
  ...recordWording,
  "id-duplicate": withLines(jsonWording["id-duplicate"]),
  "membership-duplicate": withLines(recordWording["membership-duplicate"]),
  "membership-overlap": withLines(jsonWording["membership-overlap"]),
  "membership-overlap-possible": withLines(jsonWording["membership-overlap-possible"]),
  "shared-boundary-day": withLines(jsonWording["shared-boundary-day"]),
  "region-nested": withLines(jsonWording["region-nested"]),
  "region-name-similar": withLines((params) => {
    if (params.reason === "other-row") return jsonWording["region-name-similar"](params);
    const [first, second] = params.names.map((name) => excerpt(name));
    const [de, en] =
      params.reason === "spelling"
        ? ["in der Schreibweise", "in spelling"]
        : ["durch die Art des Gebiets", "by the kind of area"];
    return {
      de: `Die Namen „${second}“ und „${first}“ unterscheiden sich nur ${de}. Ist es dieselbe Region, sie überall gleich schreiben; sind es zwei, ihre Art oder ihre Schlüssel eintragen.`,
      en: `The names “${second}” and “${first}” differ only ${en}. If they are the same region, spell it the same everywhere; if they are two, enter their kinds or keys.`,
    };
  }),
  "key-shared": withLines(jsonWording["key-shared"]),
};
