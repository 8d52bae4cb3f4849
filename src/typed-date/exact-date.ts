import { dayNumberOf, daysInMonth, isoText, writeDay } from "../calendar/day.ts";
import type { Fault } from "../issue.ts";
import { dayText, yearText } from "../messages/date-text.ts";
import type { EdtfDate } from "../model/date.ts";
import { faulty } from "../text/reading.ts";
import { type DateReading, dateChoice } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import { serialOf } from "./serial-day.ts";
import type { DateSide } from "./typed-date.ts";

/** Days that programs write for a missing date: the zero of a spreadsheet, the first days of databases. */
const fillers = ["0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-00", "1900-01-01"];

/** Days that stand for an open end. */
const openEnds = ["2099-12-31", "2100-01-01", "2999-12-31"];

/** The first year that a list may have; a year before it has lost its century. */
const firstYear = 1000;

/** The first year that is plausible. */
const earliestYear = 1800;

/** The reading of a day that a cell names in full. */
export function exactDate(
  text: string,
  year: number,
  month: number,
  day: number,
  side: DateSide,
  dates: DateSettings,
): DateReading {
  const value = writeDay(year, month, day);
  if (year <= 1900 && fillers.includes(value)) return faulty("date-sentinel", { value: text });
  if (day < 1 || day > daysInMonth(year, month)) return notInCalendar(text, year, month, day);
  if (year < firstYear) return withoutCentury(text);
  if (year >= 2099 && (year === 9999 || openEnds.includes(value))) return openFiller(text, side);
  if (year === 1905) {
    const serial = serialOf(dayNumberOf(year, month, day));
    if (serial >= 2000 && serial <= 2030) return yearAsSerial(text, String(serial), value);
  }
  return plausible(value, text, year, dates);
}

/** The reading of a date; remarks that its year is hardly meant. */
export function plausible(value: EdtfDate, text: string, year: number, dates: DateSettings): DateReading {
  const reason = doubt(value, year, dates);
  if (reason === undefined) return { value };
  const found: Fault = { code: "date-implausible", params: { value: text, reason } };
  return { value, found: [found] };
}

function doubt(
  value: EdtfDate,
  year: number,
  { latestYear }: DateSettings,
): "early" | "late" | "epoch" | undefined {
  if (year < earliestYear) return "early";
  if (year > latestYear) return "late";
  return value === "1970-01-01" ? "epoch" : undefined;
}

/** Whether a year lies so early that its century is missing. */
export function lacksCentury(year: number): boolean {
  return year < firstYear;
}

/** A date whose year lacks its century, such as 0018. */
export function withoutCentury(text: string): DateReading {
  return faulty("date-two-digit-year", { reason: "century", value: text });
}

/** A day that stands for an open end. */
export function openFiller(text: string, side: DateSide): DateReading {
  if (side === "first") return faulty("date-sentinel", { value: text });
  return { value: "..", found: [{ code: "date-sentinel", params: { value: text, read: ".." }, to: ".." }] };
}

/**
 * A day that does not exist; of one just after a month, the days beside it may be meant, or a day of the month; of a month
 * after the twelfth, the day with both numbers swapped.
 */
function notInCalendar(text: string, year: number, month: number, day: number): DateReading {
  const last = daysInMonth(year, month);
  if (year >= firstYear && last === 0 && day >= 1 && month <= daysInMonth(year, day)) {
    const swapped = isoText(dayNumberOf(year, day, month));
    return faulty("date-not-in-calendar", { value: text }, { choices: [dateChoice(swapped)] });
  }
  if (year < firstYear || last === 0 || day < 1 || day > 31)
    return faulty("date-not-in-calendar", { value: text });
  const lastDay = dayNumberOf(year, month, last);
  const choices = [isoText(lastDay), isoText(lastDay + 1), isoText(lastDay).slice(0, "YYYY-MM".length)];
  return faulty("date-not-in-calendar", { value: text }, { choices: choices.map(dateChoice) });
}

function yearAsSerial(value: string, year: string, day: EdtfDate): DateReading {
  const choices = [
    { to: year, meaning: yearText(year) },
    { to: `[${day}..${day}]`, meaning: dayText(day) },
  ];
  return faulty("date-year-as-serial", { value, year, day }, { choices });
}
