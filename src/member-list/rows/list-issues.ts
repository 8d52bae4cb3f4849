import { createIssue, type Issue, type IssueLocation } from "../../issue.ts";
import type { IssueCode } from "../../issue-codes.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { CellFault, CellRepair } from "../cell/cell-reading.ts";

/** Of a line, with what stands in it. */
export function lineIssue(code: IssueCode, at: IssueLocation, message: Bilingual): Issue {
  return createIssue(code, [], message, { at, params: { value: excerpt(at.raw) } });
}

/** Of a file or text without any row of data. */
export function emptyTable(): Issue {
  return createIssue("table-empty", [], {
    de: "Die Liste hat keine Zeile mit Daten. Prüfen, ob die richtige Datei gespeichert wurde.",
    en: "The list has no row of data. Check whether the right file was saved.",
  });
}

/** Of something that is no member list at all. */
export function notATable(): Issue {
  return createIssue("field-type", [], {
    de: "Das ist keine Liste. Den Text der Datei, ihre Bytes (Uint8Array) oder Zeilen aus Zellen (string[][]) übergeben.",
    en: "This is not a list. Pass the text of the file, its bytes (Uint8Array), or rows of cells (string[][]).",
  });
}

/** Of a list above a limit. */
export function tooLarge(what: Bilingual, limit: number, option: string): Issue {
  const message: Bilingual = {
    de: `Die Liste hat mehr als ${limit.toLocaleString("de")} ${what.de}. Sie teilen, oder die Option ${option} erhöhen.`,
    en: `The list has more than ${limit.toLocaleString("en")} ${what.en}. Split it, or raise the option ${option}.`,
  };
  return createIssue("input-too-large", [], message, { params: { limit, option } });
}

/** Of a line above or below the data. */
export function ignoredLine(line: number, raw: string): Issue {
  return lineIssue(
    "line-ignored",
    { line, column: null, raw },
    {
      de: `Diese Zeile gehört nicht zu den Daten und wurde übergangen: „${excerpt(raw)}“.`,
      en: `This line is no part of the data and was passed over: “${excerpt(raw)}”.`,
    },
  );
}

/** Of a row that says something else of its region than an earlier one. */
export function contradiction(earlierLine: number, earlierCell: string): CellFault {
  const given = excerpt(earlierCell);
  return {
    code: "field-value",
    message: {
      de: `Zeile ${earlierLine} sagt von dieser Region „${given}“. Eine der beiden Zeilen berichtigen; sind es zwei Regionen, ihnen verschiedene Namen oder Schlüssel geben.`,
      en: `Line ${earlierLine} says “${given}” of this region. Correct one of the two rows; if they are two regions, give them different names or keys.`,
    },
  };
}

/** Of a row that spells the name of its region in another way than an earlier one. */
export function otherSpelling(name: string, earlierName: string, earlierLine: number): CellRepair {
  const [given, read] = [excerpt(name), excerpt(earlierName)];
  return {
    code: "region-name-similar",
    message: {
      de: `„${given}“ wurde als „${read}“ gelesen, wie die Region in Zeile ${earlierLine} geschrieben ist. Den Namen überall gleich schreiben; sind es zwei Regionen, ihnen verschiedene Namen oder Schlüssel geben.`,
      en: `“${given}” was read as “${read}”, as line ${earlierLine} spells the region. Spell the name the same everywhere; if they are two regions, give them different names or keys.`,
    },
    to: earlierName,
  };
}

const mostLines = 10;

/** One note for all rows of which it is unknown whether the membership has ended. */
export function unknownEnds(rows: readonly { readonly id: string; readonly line: number }[]): Issue {
  const named =
    rows
      .slice(0, mostLines)
      .map(({ line }) => line)
      .join(", ") + (rows.length > mostLines ? ", …" : "");
  const one = rows.length === 1;
  const message: Bilingual = {
    de: `${one ? "In einer Zeile" : `In ${rows.length} Zeilen`} ist das Ende unbekannt (Zeile ${named}). Wo die Mitgliedschaft noch gilt, „laufend“ eintragen, wo sie beendet ist, den letzten Tag.`,
    en: `In ${one ? "one row" : `${rows.length} rows`} the end is unknown (line ${named}). Where the membership still holds enter “ongoing”, where it has ended its last day.`,
  };
  return createIssue("end-unknown", [], message, { params: { ids: rows.map(({ id }) => id) } });
}

const sourceMissing: Bilingual = {
  de: "Für diese Mitgliedschaft ist keine Quelle genannt. In einer Spalte „Quelle“ sagen, woher die Angabe kommt.",
  en: "No source is named for this membership. Say in a column “Source” where it comes from.",
};

const repeatsRow: Bilingual = {
  de: "Diese Zeile wiederholt eine frühere: Region, Rolle und Daten sind gleich. Eine der beiden löschen, ihre Quelle und Bemerkung in die andere übernehmen.",
  en: "This row repeats an earlier one: region, role and dates are the same. Delete one of the two, and take its source and note into the other.",
};

const repeatsNetwork: Bilingual = {
  de: "Diese Mitgliedschaft ist schon im Netzwerk: Region, Rolle und Daten sind gleich. Die Zeile löschen.",
  en: "The network has this membership already: region, role and dates are the same. Delete the row.",
};

/** What a rule says of a row, or of two, where its own words are those of the JSON. */
export function ruleMessage(code: IssueCode, isOfTwoRows: boolean): Bilingual | undefined {
  if (code === "source-missing") return sourceMissing;
  if (code === "membership-duplicate") return isOfTwoRows ? repeatsRow : repeatsNetwork;
  return undefined;
}

/** What is wrong with a row as a whole. */
export const rowFaults = {
  width: {
    de: "Diese Zeile hat mehr Zellen als die Kopfzeile Spalten; welche wohin gehört, ist offen. Steht ein Trennzeichen in einem Text, den Text in Anführungszeichen setzen.",
    en: "This row has more cells than the header has columns; which belongs where is open. If a text has the delimiter in it, put the text in quotes.",
  },
  quote: {
    de: "Hier beginnt ein Anführungszeichen, das nicht richtig geschlossen wird und die Zeilen dahinter verschluckt. Es schließen oder löschen.",
    en: "Here a quote opens that is not closed as it should be and swallows the rows behind it. Close it, or delete it.",
  },
  cellType: {
    de: "Eine Zelle ist kein Text. Alle Zellen als Text übergeben, Zahlen und Daten so, wie sie in der Liste stehen.",
    en: "A cell is no text. Pass all cells as text, numbers and dates as they stand in the list.",
  },
  nameMissing: {
    de: "Der Name der Region fehlt. Ihn eintragen, oder die Zeile löschen.",
    en: "The name of the region is missing. Enter it, or delete the row.",
  },
} as const satisfies Record<string, Bilingual>;
