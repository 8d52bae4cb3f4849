import { readEdtfDate } from "../../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../../model/date.ts";
import { argumentError } from "../../../network-error.ts";
import { fold } from "../../../text/fold.ts";
import { type ColumnMeaning, columnMeanings, type OwnColumns } from "../../column/columns.ts";
import { type WordCode, wordCodes } from "../../word/vocabularies.ts";

/** What is read of an option that may be absent. */
export function optional<Given, Read>(
  given: Given | undefined,
  read: (given: Given) => Read,
): Read | undefined {
  return given === undefined ? undefined : read(given);
}

/** A value that is one of the known. */
export function oneOf<Value extends string>(name: string, given: Value, known: readonly Value[]): Value {
  if (known.includes(given)) return given;
  throw argumentError(["options", name], given, known);
}

/** What the caller says of headings, which are folded here. */
export function ownColumnsOf(columns: Readonly<Record<string, ColumnMeaning>>): OwnColumns {
  assertObject("columns", columns, '{ "…": "name" }');
  const own = Object.entries(columns).map(([heading, meaning]) => {
    if (meaning !== null && !columnMeanings.includes(meaning))
      throw argumentError(["options", "columns", heading], meaning, columnMeanings);
    return [fold(heading), { heading, meaning }] as const;
  });
  return new Map(own);
}

/** The words of the caller. */
export function wordsOf(words: Readonly<Record<string, WordCode>>): Readonly<Record<string, WordCode>> {
  assertObject("words", words, '{ "…": "associate" }');
  for (const [word, code] of Object.entries(words)) {
    if (!wordCodes.includes(code)) throw argumentError(["options", "words", word], code, wordCodes);
  }
  return words;
}

function assertObject(name: string, given: unknown, example: string): void {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return;
  throw argumentError(["options", name], given, [example]);
}

/** The headings of columns that are kept. */
export function headings(given: readonly string[]): readonly string[] {
  if (Array.isArray(given) && given.every((heading) => typeof heading === "string")) return given;
  throw argumentError(["options", "keepColumns"], given, ["true", '["…"]']);
}

/** A number that is not negative. */
export function limit(name: string, given: number): number {
  if (typeof given === "number" && given >= 0) return given;
  throw argumentError(["options", name], given, ["0, 1, 2, …"]);
}

/** The name of a sheet. */
export function sheetName(given: string): string {
  if (typeof given === "string") return given;
  throw argumentError(["options", "sheet"], given, ['"…"']);
}

/** The number of a line, from 1. */
export function lineNumber(given: number): number {
  if (Number.isInteger(given) && given >= 1) return given;
  throw argumentError(["options", "headerLine"], given, ["1, 2, 3, …"]);
}

/** What separates two cells. */
export function oneCharacter(delimiter: string): string {
  if (typeof delimiter === "string" && delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw argumentError(["options", "delimiter"], delimiter, [";", ",", "\\t"]);
}

/** The last year that two digits may mean. */
export function year(pivotYear: number): number {
  if (Number.isInteger(pivotYear) && pivotYear >= 100 && pivotYear <= 9998) return pivotYear;
  throw argumentError(["options", "pivotYear"], pivotYear, ["100, 101, …, 9998"]);
}

/** A date in the notation of the model. */
export function date(given: EdtfDate): EdtfDate {
  if (typeof given === "string" && !("code" in readEdtfDate(given))) return given;
  throw argumentError(["options", "listedOn"], given, ["2024-12-31, 2024-12, 2024"]);
}
