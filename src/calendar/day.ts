import { createError, type Fault } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import { dateWording } from "../messages/date.ts";
import { excerpt } from "../messages/excerpt.ts";
import type { IsoDate } from "../model/date.ts";
import { NetworkError } from "../network-error.ts";
import { type Day, isoTextOf } from "./plain-date.ts";

/** What is wrong with a date. */
export type DateFault = Fault<keyof typeof dateWording>;

const zero = "0".charCodeAt(0);
const hyphen = "-".charCodeAt(0);

/** Reads a day `YYYY-MM-DD`: returns the days since 1970-01-01, or the fault. */
export function readDay(text: string): number | DateFault {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen)
    return notADay(text);
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const day = numberAt(text, 8, 10);
  if (year < 0 || month < 0 || day < 0) return notADay(text);
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return notInCalendar(text);
  return dayNumberOf(year, month, day);
}

/** The number that the digits of `text` form, from `start` up to, but not including, `end`; -1 if one is not a digit. */
export function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
}

function notADay(value: string): DateFault {
  return { code: "date-format", params: { value, expected: "day" } };
}

/** Creates the fault of a date that has the right form but is not in the calendar of the years 0001–9999. */
export function notInCalendar(value: string): DateFault {
  return { code: "date-not-in-calendar", params: { value } };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days in a month, 1–12; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (monthLengths[month - 1] ?? 0);
}

const daysInFourCenturies = 146_097;
const epochFromYearZero = 719_468;

/**
 * Converts a day that exists to days since 1970-01-01. The year starts in March, so a leap day is its last day.
 *
 * @see H. Hinnant, chrono-Compatible Low-Level Date Algorithms <https://howardhinnant.github.io/date_algorithms.html>
 */
export function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return 365 * marchYear + leapDays + dayOfYear - epochFromYearZero;
}

/** Formats a day number as `YYYY-MM-DD`, without the checks of {@link isoDay}. */
export function isoText(day: number): IsoDate {
  const shifted = day + epochFromYearZero;
  const cycle = Math.floor(shifted / daysInFourCenturies);
  const dayOfCycle = shifted - cycle * daysInFourCenturies;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return writeDay(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** Formats year, month and day as `YYYY-MM-DD`. */
export function writeDay(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Creates the error for a faulty date in an argument; `path` is the argument or a field of it. */
export function dateError(fault: DateFault, path: IssuePath): NetworkError {
  return new NetworkError([createError({ ...fault, path }, dateWording)]);
}

/**
 * Returns the number of a calendar day: days since 1970-01-01, negative before it.
 *
 * @param day - the day, `YYYY-MM-DD` in the years 0001–9999, or a `Temporal.PlainDate`
 * @returns an integer; neighbouring days differ by 1
 * @throws {NetworkError} `date-format` if `day` has another form; `date-not-in-calendar` if the day does not exist
 * @example
 * dayNumber("2022-07-01") - dayNumber("2022-06-30"); // => 1
 */
export function dayNumber(day: Day): number {
  return numberOfDay(day, "day");
}

/** Reads a day in an argument, as {@link dayNumber} does; `path` is the argument and the field of it. */
export function numberOfDay(day: Day, ...path: readonly string[]): number {
  const text = typeof day === "string" ? day : isoTextOf(day);
  const reading = text === undefined ? notADay(excerpt(day)) : readDay(text);
  if (typeof reading === "number") return reading;
  throw dateError(reading, path);
}

/** The number of the first day, 0001-01-01. */
export const firstDayNumber = /* @__PURE__ */ dayNumberOf(1, 1, 1);

/** The number of the last day, 9999-12-31. */
export const lastDayNumber = /* @__PURE__ */ dayNumberOf(9999, 12, 31);

/**
 * Returns the calendar day for a day number; the inverse of {@link dayNumber}.
 *
 * @param number - days since 1970-01-01, an integer
 * @returns the day, `YYYY-MM-DD`
 * @throws {NetworkError} `date-not-in-calendar` if `number` is not an integer or lies outside the years 0001–9999
 * @example
 * isoDay(0); // => "1970-01-01"
 */
export function isoDay(number: number): IsoDate {
  if (Number.isInteger(number) && number >= firstDayNumber && number <= lastDayNumber) return isoText(number);
  throw dateError(notInCalendar(excerpt(number)), ["number"]);
}
