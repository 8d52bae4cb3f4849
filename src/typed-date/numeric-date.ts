import { dayNumberOf, daysInMonth, writeDay } from "../calendar/day.ts";
import type { EdtfDate } from "../model/date.ts";
import { faulty } from "../text/reading.ts";
import { ambiguous, type DateReading, dateChoice } from "./date-reading.ts";
import type { DateOrder, DateSeparator, DateSettings } from "./date-settings.ts";
import { exactDate, openFiller } from "./exact-date.ts";
import { serialOf } from "./serial-day.ts";
import type { DateSide } from "./typed-date.ts";

/** A day in numbers whose year comes last; `one` and `other` are day and month in an order that the list decides. */
export interface NumericDate {
  readonly one: number;
  readonly separator: DateSeparator;
  readonly other: number;
  /** The year, of two or four digits. */
  readonly year: string;
}

const form = /^(\d{1,2})(?:\. ?(\d{1,2})\. ?|([/-])(\d{1,2})\3)(\d{4}|\d\d)$/;

/** Reads a day written in numbers; returns `undefined` for any other text. */
export function numericDate(text: string): NumericDate | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  const [, one, afterDot, sign, afterSign, year = ""] = found;
  const separator = sign === "/" || sign === "-" ? sign : ".";
  return { one: Number(one), separator, other: Number(afterDot ?? afterSign), year };
}

/** Which orders of day and month a date can have; with two digits of the year, as if every century were possible. */
export function possibleOrders({ one, other, year }: NumericDate): readonly DateOrder[] {
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  const orders: DateOrder[] = [];
  if (isDay(full, other, one)) orders.push("day-first");
  if (isDay(full, one, other)) orders.push("month-first");
  return orders;
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The reading of a day in numbers. */
export function readNumericDate(
  text: string,
  date: NumericDate,
  side: DateSide,
  dates: DateSettings,
): DateReading {
  if (date.year.length === 2) return readShortYear(text, date, side, dates);
  const order = orderOf(date, dates);
  const year = Number(date.year);
  if (order === undefined) {
    return ambiguous(text, "order", [
      writeDay(year, date.other, date.one),
      writeDay(year, date.one, date.other),
    ]);
  }
  return inOrder(text, date, year, order, side, dates);
}

function inOrder(
  text: string,
  { one, other }: NumericDate,
  year: number,
  order: DateOrder,
  side: DateSide,
  dates: DateSettings,
): DateReading {
  return order === "day-first"
    ? exactDate(text, year, other, one, side, dates)
    : exactDate(text, year, one, other, side, dates);
}

const mistyped = /^(\d{1,2})[.,; ] ?(\d{1,2})[.,; ] ?(\d{4})\.?$/;

/** A day with other signs in the place of its dots (15,6,2021): it is offered, for a person may have meant something else. */
export function readMistyped(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const [, one, other, year] = mistyped.exec(text) ?? [];
  if (one === undefined || other === undefined || year === undefined) return undefined;
  const date = { one: Number(one), separator: ".", other: Number(other), year } as const;
  const reading = readNumericDate(text, date, side, dates);
  if ("fault" in reading) return reading;
  const { value } = reading;
  if (value === null || value === "..") return undefined;
  const expected = side === "last" ? "end" : "date";
  return faulty("date-format", { value: text, expected, meant: value }, { choices: [dateChoice(value)] });
}

const longYear = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{5})$/;

/** A day whose year has a digit too many (01.01.20011): those with one digit less are offered. */
export function readLongYear(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const [, one, separator = "", other, long] = longYear.exec(text) ?? [];
  if (long === undefined) return undefined;
  const years = [...long].map((_, at) => `${long.slice(0, at)}${long.slice(at + 1)}`);
  const meant = years.flatMap((year): EdtfDate[] => {
    const reading = readNumericText(`${one}${separator}${other}${separator}${year}`, side, dates);
    if (reading === undefined || "fault" in reading || reading.found !== undefined) return [];
    return reading.value === null || reading.value === ".." ? [] : [reading.value];
  });
  const choices = [...new Set(meant)].sort().map(dateChoice);
  return faulty("date-not-in-calendar", { value: text }, choices.length === 0 ? {} : { choices });
}

function readNumericText(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const date = numericDate(text);
  return date && readNumericDate(text, date, side, dates);
}

/** The order that the list has, else the only one that the date can have; `undefined` if it can have two. */
function orderOf(date: NumericDate, { orders }: DateSettings): DateOrder | undefined {
  const known = orders[date.separator];
  if (known !== undefined) return known;
  const [order = "day-first", another] = possibleOrders(date);
  return another === undefined || date.one === date.other ? order : undefined;
}

/** A year of two digits; only with dots is it certain that the year is the last of the three. */
function readShortYear(text: string, date: NumericDate, side: DateSide, dates: DateSettings): DateReading {
  if (date.separator !== ".") return ambiguous(text, "notation");
  const { pivotYear } = dates;
  if (pivotYear === undefined) return faulty("date-two-digit-year", { reason: "refused", value: text });
  const year = fullYear(Number(date.year), pivotYear);
  const order = orderOf(date, dates);
  if (order === undefined) {
    return ambiguous(text, "order", [
      writeDay(year, date.other, date.one),
      writeDay(year, date.one, date.other),
    ]);
  }
  const [day, month] = order === "day-first" ? [date.one, date.other] : [date.other, date.one];
  if (day === 31 && month === 12 && date.year === "99") return openFiller(text, side);
  const reading = inOrder(text, date, year, order, side, dates);
  if ("fault" in reading || reading.value === null || reading.value === "..") return reading;
  const { value, found = [] } = reading;
  const serialYear = date.year === "05" ? yearShownAs(month, day) : null;
  const params = { reason: "repaired", value: text, read: value, pivotYear, serialYear } as const;
  return { value, found: [{ code: "date-two-digit-year", params, to: value }, ...found] };
}

function fullYear(twoDigits: number, pivotYear: number): number {
  return pivotYear - ((((pivotYear - twoDigits) % 100) + 100) % 100);
}

/** The year that a spreadsheet shows as a day of 1905; `null` for any other day. */
function yearShownAs(month: number, day: number): string | null {
  const serial = serialOf(dayNumberOf(1905, month, day));
  return serial >= 2000 && serial <= 2030 ? String(serial) : null;
}
