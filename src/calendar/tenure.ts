import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { assertFields } from "../network-error.ts";
import { rangeOf } from "./day-range.ts";
import type { Span } from "./extent.ts";

/** A length of time in years, months and days. */
export interface Tenure {
  /** Full years. */
  readonly years: number;
  /** Full months beyond the years, 0–11. */
  readonly months: number;
  /** Days beyond the months, 0–30. */
  readonly days: number;
}

/**
 * Returns the length of a span in years, months and days; both ends are included.
 *
 * Counts full months from the first day, then days, up to the day after the last day. If a month is too short for the
 * day of the month, its last day counts.
 *
 * @param span - a span of days, such as `certain` of a stint
 * @returns the length, or `null` if the span is unbounded
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` if a day does not have the
 * form `YYYY-MM-DD`; `date-not-in-calendar` if a day does not exist; `field-value` if `span` is not a span
 * @example
 * tenureOf({ firstDay: "2018-07-01", lastDay: "2022-06-30" }); // => { years: 4, months: 0, days: 0 }
 */
export function tenureOf(span: Span): Tenure | null {
  assertFields("span", span, "firstDay", "lastDay");
  const { firstDay, lastDay } = span;
  if (firstDay === null || lastDay === null) return null;
  const { start, endExclusive } = rangeOf({ firstDay, lastDay }, "span");
  const first = utcDate(start);
  const afterLast = utcDate(endExclusive);
  // At month ends, intervalToDuration and differenceInMonths of date-fns contradict addMonths, so neither is used.
  const begun = differenceInCalendarMonths(afterLast, first);
  const months = addMonths(first, begun) > afterLast ? begun - 1 : begun;
  const days = (Number(afterLast) - Number(addMonths(first, months))) / millisecondsInDay;
  return { years: Math.floor(months / 12), months: months % 12, days };
}

const millisecondsInDay = 86_400_000;

/** Converts a day for date-fns: midnight UTC, independent of the time zone of the machine. */
function utcDate(day: number): Date {
  return new UTCDateMini(day * millisecondsInDay);
}
