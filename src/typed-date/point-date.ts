import { numberAt } from "../calendar/day.ts";
import type { EdtfDate } from "../model/date.ts";
import { monthNumber } from "../text/month-names.ts";
import { ambiguous, type DateReading, notADate } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import { exactDate } from "./exact-date.ts";
import { monthOf, readBlanked, readInexact, readYearPair } from "./inexact-date.ts";
import { numericDate, readLongYear, readMistyped, readNumericDate } from "./numeric-date.ts";
import type { DateSide } from "./typed-date.ts";

type Reader = (parts: readonly string[], text: string, side: DateSide, dates: DateSettings) => DateReading;

/** The forms that are rarer than those of {@link readPointDate}; the first that fits decides. */
const forms: readonly (readonly [form: RegExp, read: Reader])[] = [
  [/^(\d{4}-\d\d)$/, ([month = ""], text, side, dates) => readInexact(text, month, side, dates)],
  [
    /^(\d{1,2})[./](\d{4})$/,
    ([month = "", year = ""], text, side, dates) => readInexact(text, monthOf(year, month), side, dates),
  ],
  [
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
    ([year, month, day], text, side, dates) =>
      exactDate(text, Number(year), Number(month), Number(day), side, dates),
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, readCompact],
  [/^\d{4}\/(?:\d\d|\d{4})$/, (_, text) => ambiguous(text, "notation")],
  [/^(\d{4})\.$/, ([year = ""], text) => ambiguous(text, "notation", [year])],
  [
    /^(0?[1-9]|1[0-2])-(\d{4})$/,
    ([month = "", year = ""], text) => ambiguous(text, "notation", [monthOf(year, month)]),
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})$/,
    ([month = "", year = ""], text, _, dates) => ambiguous(text, "notation", monthsOf(month, year, dates)),
  ],
];

const dot = 46;
const hyphen = 45;

/**
 * The day, month or year that a text is; `undefined` if it has another form. The forms that lists have most come first,
 * without a pattern.
 */
export function readPointDate(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const { length } = text;
  if (length === 10 && text.charCodeAt(2) === dot && text.charCodeAt(5) === dot && areDigits(text, 2, 5)) {
    const date = {
      one: numberAt(text, 0, 2),
      separator: ".",
      other: numberAt(text, 3, 5),
      year: text.slice(6),
    } as const;
    return readNumericDate(text, date, side, dates);
  }
  if (
    length === 10 &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    areDigits(text, 4, 7)
  ) {
    const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
    const reading = exactDate(text, year, month, day, side, dates);
    return "fault" in reading && reading.fault.code === "date-not-in-calendar"
      ? (readBlanked(text, side) ?? reading)
      : reading;
  }
  if (length === 4 && areDigits(text, -1, -1)) return readInexact(text, text, side, dates);
  return length < 4 ? undefined : readRarer(text, side, dates);
}

/** Whether all characters but two are digits. */
function areDigits(text: string, but: number, and: number): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && at !== but && at !== and) return false;
  }
  return true;
}

function readRarer(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const date = numericDate(text);
  if (date !== undefined) return readNumericDate(text, date, side, dates);
  const other =
    readYearPair(text, dates) ??
    readBlanked(text, side) ??
    readMistyped(text, side, dates) ??
    readLongYear(text, side, dates);
  if (other !== undefined) return other;
  for (const [form, read] of forms) {
    const found = form.exec(text);
    if (found !== null) return read(found.slice(1), text, side, dates);
  }
  return readNamedMonth(text, side, dates);
}

/** Eight digits are a day only if it is one of these centuries: keys have eight digits too. */
function readCompact(
  [year = "", month = "", day = ""]: readonly string[],
  text: string,
  side: DateSide,
  dates: DateSettings,
): DateReading {
  const isEarly = Number(year) < 1800;
  const reading = isEarly
    ? notADate(text, side)
    : exactDate(text, Number(year), Number(month), Number(day), side, dates);
  return "fault" in reading && reading.fault.code === "date-not-in-calendar" ? notADate(text, side) : reading;
}

const namedForm = /^(?:(\d{1,2})(?:\. ?| ))?(\p{L}+)\.?[ -](\d{4}|\d\d)$/u;

/** A month by its name, with or without a day; with a year of two digits, which may be the day, it is ambiguous. */
function readNamedMonth(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const [, day, name = "", year = ""] = namedForm.exec(text) ?? [];
  const month = name === "" ? undefined : monthNumber(name);
  if (month === undefined) return undefined;
  if (year.length === 2)
    return ambiguous(text, "notation", day === undefined ? monthsOf(String(month), year, dates) : []);
  if (day === undefined) return readInexact(text, monthOf(year, month), side, dates);
  return exactDate(text, Number(year), month, Number(day), side, dates);
}

/** The month that is meant if two digits are a year of this century; none if these are no month, or too late. */
function monthsOf(month: string, year: string, { latestYear }: DateSettings): EdtfDate[] {
  const full = `20${year}`;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth && year.length === 2 && Number(full) <= latestYear ? [monthOf(full, month)] : [];
}
