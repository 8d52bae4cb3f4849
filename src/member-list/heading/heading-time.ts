import type { EdtfDate } from "../../model/date.ts";
import { cleanCell } from "../../text/clean.ts";
import { fold } from "../../text/fold.ts";
import { plainDates } from "../../typed-date/date-settings.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import { yearPair } from "../../typed-date/year-pair.ts";
import { plainCellDates } from "../date/cell-dates.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import { notedText } from "../text/footnote.ts";
import { meaningsByHeading } from "./headings.ts";
import { isOfOtherMarks } from "./other-headings.ts";

/** The time that a heading names: `MORO 2018–2022`, `ab Juli 2022`, `2019`. */
export interface HeadingTime {
  /** Its first day, as a date. */
  readonly startDate: EdtfDate;
  /** Its last day, as a date; absent if the heading does not name one. */
  readonly endDate?: EdtfDate | undefined;
}

/** A heading of more words is a sentence. */
const mostWords = 12;

const [year, sign] = [/(?:19|20)\d\d/, /[()[\]{}:;,|]|\s+/g];
const startWord = /^(?:seit|ab|from|since) /i;
const yearPairs = /^(?:(?:seit|ab|from|since) )?(\d{4}\/\d{2,4})(?: ?- ?(\d{4}(?:\/\d{2,4})?))?$/i;

/** Whether a heading may name a time in which those below it were members. */
export function mayNameTime(header: string): boolean {
  return year.test(header) && !meaningsByHeading.has(fold(header)) && !isOfOtherMarks(header);
}

/** The one time that a heading names beside words; `undefined` if there is none, or another number. */
export function headingTime(header: string): HeadingTime | undefined {
  if (!mayNameTime(header)) return undefined;
  const named = notedText(header.trim())?.head ?? header;
  return timeInBrackets(named) ?? timeAmongWords(named);
}

/** The time in brackets behind words, which may have a small number of their own: `Phase 1 (2018–2020)`. */
function timeInBrackets(header: string): HeadingTime | undefined {
  const open = header.lastIndexOf("(");
  if (open < 0 || !header.endsWith(")")) return undefined;
  const [before, inner] = [header.slice(0, open), header.slice(open + 1, -1)];
  if (!/\p{L}/u.test(before) || /\d{3}/.test(before) || !year.test(inner)) return undefined;
  return timeIn(cleanCell(inner, "word").text);
}

function timeAmongWords(header: string): HeadingTime | undefined {
  const words = cleanCell(header.replace(sign, " "), "word").text.split(" ");
  if (words.length > mostWords) return undefined;
  for (let length = words.length; length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const text = words.slice(first, first + length).join(" ");
      if (!year.test(text)) continue;
      const time = timeIn(text);
      const rest = [...words.slice(0, first), ...words.slice(first + length)];
      if (time !== undefined) return rest.some((word) => /\d/.test(word)) ? undefined : time;
      if ("value" in readTypedDate(text, "first", plainDates)) return undefined; // a day, a month, a quarter
    }
  }
  return undefined;
}

/** The period, the start or the year that a text is as a whole. */
function timeIn(text: string): HeadingTime | undefined {
  if (/^\d{4}$/.test(text)) return { startDate: text, endDate: text };
  const pairs = yearPairs.exec(text);
  if (pairs !== null) return timeOfPairs(text, pairs[1] ?? "", pairs[2]);
  const { start, end } = readPeriodCell(text, plainCellDates);
  if (start === null || "fault" in start || start.found !== undefined || typeof start.value !== "string")
    return undefined;
  if (end === null) return startWord.test(text) ? { startDate: start.value } : undefined;
  if ("fault" in end || end.found !== undefined || end.value === null) return undefined;
  return end.value === ".." ? { startDate: start.value } : { startDate: start.value, endDate: end.value };
}

/** `2018/19` is a time from one year to the next; beside another date it is a day in it, as in `2018/19–2021`. */
function timeOfPairs(text: string, first: string, last: string | undefined): HeadingTime | undefined {
  const pair = yearPair(first);
  if (pair === undefined || pair.month !== undefined) return undefined;
  if (last === undefined && !startWord.test(text)) return { startDate: pair.first, endDate: pair.last };
  const startDate = `[${pair.first}..${pair.last}]`;
  if (last === undefined) return { startDate };
  if (/^\d{4}$/.test(last)) return { startDate, endDate: last };
  const end = yearPair(last);
  if (end === undefined || end.month !== undefined) return undefined;
  return { startDate, endDate: `[${end.first}..${end.last}]` };
}

/** Whether a time is one year, of which nobody knows whether it went on after it. */
export function isYear({ startDate, endDate }: HeadingTime): boolean {
  return startDate === endDate && /^\d{4}$/.test(startDate);
}
