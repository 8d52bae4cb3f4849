import type { CellReading } from "../../text/reading.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import type { CellDates } from "../date/cell-dates.ts";
import { inStyle } from "../date/date-style.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import { type PeriodField, readSeveralPeriods } from "../date/several-periods.ts";
import { periodReadings, type ValueReading, valueReading } from "./value-readings.ts";

/** The dates in a cell, which is clean in `text`: one start, end or period, or several periods. */
export function dateReadings(
  field: PeriodField,
  text: string,
  raw: string,
  dates: CellDates,
  column: number,
): readonly ValueReading[] {
  const one = oneReading(field, text, dates, column);
  if (one.every(isSound)) return one;
  const several = readSeveralPeriods(raw, field, dates);
  if (several === undefined) return one;
  const isNoPeriod = "fault" in several && several.fault.code === "date-format" && !hasChoices(several);
  return isNoPeriod && (field !== "period" || one.some(hasChoices))
    ? one
    : [valueReading("periods", several, column)];
}

function oneReading(
  field: PeriodField,
  text: string,
  dates: CellDates,
  column: number,
): readonly ValueReading[] {
  if (field === "period") return periodReadings(readPeriodCell(text, dates), column);
  const reading = inStyle(
    readTypedDate(text, field === "start" ? "first" : "last", dates.settings),
    dates.style,
  );
  return [valueReading(field === "start" ? "startDate" : "endDate", reading, column)];
}

function isSound(reading: ValueReading): boolean {
  return !("fault" in reading);
}

/** Whether what may be written instead of a cell is known. */
function hasChoices(reading: CellReading<unknown>): boolean {
  return "fault" in reading && reading.choices !== undefined && reading.choices.length > 0;
}
