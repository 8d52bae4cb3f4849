import { firstDayNumber, isoText } from "../../../calendar/day.ts";
import { readEdtfDate } from "../../../calendar/edtf-date.ts";
import { readExtent } from "../../../calendar/extent.ts";
import type { Fault } from "../../../issue.ts";
import { cleanCell } from "../../../text/clean.ts";
import { overlap } from "../../date/period-order.ts";
import type { TypedPeriod } from "../../date/typed-period.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import type { SheetRecord } from "../../sheet/records.ts";
import { type ListValue, periodsIn, valueIn } from "../value/values.ts";

/** A fault in a cell of a row. */
export interface PlacedFault {
  readonly column: number;
  readonly fault: Fault;
}

/**
 * Adds the end of a row whose status says that it ended: before the latest day that the day of the list may mean. The
 * fault if that day is not known, or the end says that the membership goes on.
 */
export function addEnd(values: ListValue[], { plan: { listedOn } }: ReadingPlan): PlacedFault | undefined {
  const status = valueIn(values, "status");
  if (status?.value !== "ended") return undefined;
  const { column } = status;
  const periods = valueIn(values, "periods");
  if (periods !== undefined) return lastEndFault(periods.value, column);
  const end = valueIn(values, "endDate");
  if (end !== undefined && end.value !== null && end.value !== "..") return undefined;
  const lastDay = listedOn === null ? undefined : dayBefore(listedOn.date);
  if (end?.value === "..") {
    const dates = [end.value, lastDay ?? "?"] as const;
    return {
      column,
      fault: { code: "field-value", params: { reason: "two-dates", field: "endDate", dates } },
    };
  }
  if (lastDay === undefined)
    return { column, fault: { code: "field-missing", params: { reason: "last-day" } } };
  if (end !== undefined) values.splice(values.indexOf(end), 1);
  values.push({ field: "endDate", value: `[..${lastDay}]`, column });
  return undefined;
}

/** The fault of a row that ended, of which the last of several periods goes on. */
function lastEndFault(periods: readonly TypedPeriod[], column: number): PlacedFault | undefined {
  const end = periods.at(-1)?.endDate;
  return end === undefined || end === null || end === ".."
    ? { column, fault: { code: "field-missing", params: { reason: "last-day" } } }
    : undefined;
}

/** The day before the latest day that a date may mean. */
function dayBefore(date: string): string | undefined {
  const reading = readEdtfDate(date);
  if ("code" in reading || !Number.isFinite(reading.latest) || reading.latest <= firstDayNumber)
    return undefined;
  return isoText(reading.latest - 1);
}

/** What is wrong with a row of which an end certainly lies before its start. */
export function orderFault(values: readonly ListValue[]): PlacedFault | undefined {
  const place = valueIn(values, "periods") ?? valueIn(values, "endDate");
  if (place === undefined) return undefined;
  for (const period of periodsIn(values)) {
    const [startDate, endDate] = [period.startDate ?? undefined, period.endDate ?? undefined];
    if (startDate === undefined || endDate === undefined || endDate === "..") continue;
    const isReversed = readExtent({ startDate, endDate }).faults.some(({ kind }) => kind === "order");
    const params = { reason: "end-before-start", startDate, endDate } as const;
    if (isReversed) return { column: place.column, fault: { code: "date-order", params } };
  }
  return undefined;
}

/**
 * What is missing in the dates of a row: the start where the cell of a period says only that the membership goes on, or a side
 * of one of several periods, which may also overlap if they stand in several cells. The times of marks touch as they do.
 */
export function missingSide(
  values: readonly ListValue[],
  record: SheetRecord,
  plan: ReadingPlan,
): PlacedFault | undefined {
  return severalFault(values, record) ?? startFault(values, record, plan);
}

function startFault(
  values: readonly ListValue[],
  { cells }: SheetRecord,
  { fieldColumns }: ReadingPlan,
): PlacedFault | undefined {
  const end = valueIn(values, "endDate");
  if (end?.value !== ".." || !fieldColumns.get("period")?.includes(end.column)) return undefined;
  if (valueIn(values, "startDate") !== undefined) return undefined;
  const value = cleanCell(cells[end.column] ?? "", "date").text;
  return { column: end.column, fault: { code: "field-missing", params: { reason: "period-start", value } } };
}

function severalFault(values: readonly ListValue[], { cells }: SheetRecord): PlacedFault | undefined {
  const several = valueIn(values, "periods");
  const isOfMarks = valueIn(values, "memberTime") !== undefined;
  if (several === undefined || isOfMarks) return undefined;
  const { column } = several;
  const periods = periodsIn(values);
  const lacksEnd = periods.slice(0, -1).some(({ endDate }) => typeof endDate !== "string");
  const lacksStart = periods.slice(1).some(({ startDate }) => typeof startDate !== "string");
  if (lacksEnd || lacksStart) {
    const side = lacksEnd ? "end" : "start";
    return { column, fault: { code: "field-missing", params: { reason: "period-side", side } } };
  }
  const given = cleanCell(cells[column] ?? "", "date").text;
  return overlap(periods)
    ? { column, fault: { code: "field-value", params: { reason: "periods-overlap", given } } }
    : undefined;
}
