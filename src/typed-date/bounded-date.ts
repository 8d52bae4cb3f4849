import { firstDayNumber, isoText, lastDayNumber } from "../calendar/day.ts";
import { dateBounds } from "../calendar/edtf-date.ts";
import type { EdtfDate } from "../model/date.ts";
import type { DateReading } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import { monthOf, readInexact } from "./inexact-date.ts";
import { readPointDate } from "./point-date.ts";
import type { DateSide } from "./typed-date.ts";

type Bounds = (date: EdtfDate) => EdtfDate;

/** Words before a date that make it a bound. */
const bounds: readonly (readonly [words: RegExp, of: Bounds])[] = [
  [
    /^(?:spätestens(?: bis)?(?: zum| am| im)?|at the latest(?: in| on)?|no later than|by) (?=\S)/i,
    (date) => `[..${date}]`,
  ],
  [
    /^(?:frühestens(?: ab)?(?: dem| am| im)?|at the earliest(?: in| on)?|no earlier than) (?=\S)/i,
    (date) => `[${date}..]`,
  ],
  [/^(?:nach(?: dem)?|after) (?=\S)/i, afterDate],
  [/^(?:vor(?: dem)?|before) (?=\S)/i, beforeDate],
];

/** The date of a text that names its bounds: `spätestens 2018`, `nach 2019`, `Q3/2019`, `1. Halbjahr 2019`. */
export function readBoundedDate(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const part = partOfYear(text);
  if (part !== undefined) return reported(text, readInexact(text, part, side, dates));
  for (const [words, of] of bounds) {
    const rest = text.replace(words, "");
    if (rest === text) continue;
    const inner = readPointDate(rest, side, dates);
    if (inner === undefined || "fault" in inner) return inner;
    if (inner.value === null || inner.value === "..") return undefined;
    return reported(text, { ...inner, value: of(inner.value) });
  }
  return undefined;
}

/** A reading with the remark that something else was read than what is there. */
function reported(text: string, reading: DateReading): DateReading {
  if ("fault" in reading || reading.value === null) return reading;
  const { value, found = [] } = reading;
  const params = { reason: "repaired", value: text, read: value } as const;
  return { value, found: [{ code: "date-qualifier", params, to: value }, ...found] };
}

function afterDate(date: EdtfDate): EdtfDate {
  const { latest } = dateBounds(date);
  return `[${asPrecise(date, Math.min(latest + 1, lastDayNumber))}..]`;
}

function beforeDate(date: EdtfDate): EdtfDate {
  const { earliest } = dateBounds(date);
  return `[..${asPrecise(date, Math.max(earliest - 1, firstDayNumber))}]`;
}

/** The day, month or year with this day, as precise as a date is. */
function asPrecise(date: EdtfDate, day: number): EdtfDate {
  return isoText(day).slice(0, date.length);
}

const quarter =
  /^(?:Q ?([1-4])(?: ?[/.-] ?| )?|([1-4]|I{1,3}|IV)\. ?(?:Quartal|Quarter|Q)(?: ?[/-] ?| )|Quartal ([1-4]|I{1,3}|IV)(?: ?[/-] ?| ))(\d{4})$/i;
const romans = ["I", "II", "III", "IV"];
const quarterAfterYear = /^(\d{4})(?: ?[/-] ?| )?Q([1-4])$/i;
const halfYear = /^(?:([12])\. ?(?:Halbjahr|Hj\.?)|H([12]))(?: ?[/-] ?| )?(\d{4})$/i;

/** The months of a quarter or half of a year. */
function partOfYear(text: string): EdtfDate | undefined {
  const [, letter, ordinal, cardinal, year] = quarter.exec(text) ?? [];
  if (year !== undefined) return monthsOf(year, quarterNumber(letter ?? ordinal ?? cardinal ?? ""), 3);
  const [, yearBefore, number] = quarterAfterYear.exec(text) ?? [];
  if (yearBefore !== undefined) return monthsOf(yearBefore, Number(number), 3);
  const [, first, second, ofYear] = halfYear.exec(text) ?? [];
  return ofYear === undefined ? undefined : monthsOf(ofYear, Number(first ?? second), 6);
}

function quarterNumber(text: string): number {
  return romans.indexOf(text.toUpperCase()) + 1 || Number(text);
}

function monthsOf(year: string, part: number, months: number): EdtfDate {
  return `[${monthOf(year, (part - 1) * months + 1)}..${monthOf(year, part * months)}]`;
}
