import type { CellReading } from "../../text/reading.ts";
import type { DateSettings } from "../../typed-date/date-settings.ts";
import { besideLeaving } from "../../typed-date/entry-words.ts";
import { readTypedDate, type TypedDate } from "../../typed-date/typed-date.ts";
import type { StatusCode } from "./vocabularies.ts";
import { codeOf, readWordCell, type Vocabulary } from "./word-cell.ts";

/** The status in a cell, and the end if the cell names it too (ausgetreten 2020). */
export interface CellStatus {
  readonly status: StatusCode;
  readonly endDate?: TypedDate | undefined;
}

/** The status that a cell names. */
export function readStatusCell(
  text: string,
  words: Vocabulary<StatusCode>,
  dates: DateSettings,
): CellReading<CellStatus> {
  const status = codeOf(text, words);
  if (status !== undefined) return { value: { status } };
  if (besideLeaving(text) === undefined) return readStatusWord(text, words);
  const end = readTypedDate(text, "last", dates);
  if (!("fault" in end)) return { ...end, value: { status: "ended", endDate: end.value } };
  return end.fault.code === "date-format" ? readStatusWord(text, words) : end;
}

function readStatusWord(text: string, words: Vocabulary<StatusCode>): CellReading<CellStatus> {
  const reading = readWordCell(text, words);
  return "fault" in reading ? reading : { value: { status: reading.value } };
}
