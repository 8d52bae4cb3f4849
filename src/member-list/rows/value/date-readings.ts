import type { CellReading } from "../../../text/reading.ts";
import type { DateReading } from "../../../typed-date/date-reading.ts";
import { readTypedDate } from "../../../typed-date/typed-date.ts";
import type { CellDates } from "../../date/cell-dates.ts";
import type { CellPeriod } from "../../date/cell-period.ts";
import { inStyle } from "../../date/date-style.ts";
import { readPeriodCell } from "../../date/period-cell.ts";
import type { PeriodField } from "../../date/period-parts.ts";
import { readSeveralPeriods } from "../../date/several-periods.ts";
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
  const side = field === "period" ? undefined : onlySide(field, readPeriodCell(text, dates));
  if (side !== undefined) return [valueReading(field === "start" ? "startDate" : "endDate", side, column)];
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

/** The date of a period that has only the side of its column (`1.12.2018 –` as a start). */
function onlySide(field: "start" | "end", { start, end }: CellPeriod): DateReading | undefined {
  const [own, other] = field === "start" ? [start, end] : [end, start];
  return own === null || other !== null || "fault" in own || own.value === ".." ? undefined : own;
}

function isSound(reading: ValueReading): boolean {
  return !("fault" in reading);
}

/** Whether what may be written instead of a cell is known. */
function hasChoices(reading: CellReading<unknown>): boolean {
  return "fault" in reading && reading.choices !== undefined && reading.choices.length > 0;
}
