import { plainCellDates } from "../date/cell-dates.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import { notedText } from "../text/footnote.ts";
import { type MarkCode, markIn } from "../word/mark-cell.ts";
import type { MemberCode } from "../word/vocabularies.ts";
import type { Vocabulary } from "../word/word-cell.ts";
import { behindMark } from "./time-cell.ts";

/** A longer text is no mark and no date. */
const longest = 100;

/**
 * What a cell looks like below a time, whatever the time: a mark, with or without a day or the sign of a footnote, or `dated`
 * for a day with words that say of which side it is; `undefined` for anything else.
 */
export function markShape(text: string, words: Vocabulary<MemberCode>): MarkCode | "dated" | undefined {
  const head = notedText(text)?.head ?? text;
  const mark = markIn(head, words);
  if (mark !== undefined || head.length > longest) return mark;
  const dated = behindMark(head, words);
  if (dated === undefined || !/\p{L}/u.test(head)) return undefined;
  const { start, end } = readPeriodCell(dated, plainCellDates);
  const sides = [start, end].filter((side) => side !== null);
  const isAlone = start !== null && "fault" in start && start.fault.code === "date-format";
  const isOfDates =
    sides.some((side) => "fault" in side || side.value !== null) && (!isAlone || dated !== head);
  if (!isOfDates) return undefined;
  return dated === head ? "dated" : "yes";
}
