import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { assertFields } from "../network-error.ts";
import { rangeOf } from "./day-range.ts";
import type { Span } from "./extent.ts";

/** A length of time in the calendar's own units. */
export interface Tenure {
  /** Full years. */
  readonly years: number;
  /** Full months beyond the years, 0–11. */
  readonly months: number;
  /** Days beyond the months, 0–30. */
  readonly days: number;
}

/**
 * How long a span lasts in years, months and days; both its ends are included.
 *
 * The first day, as many months later and then as many days later, is the day after the last one; where a month has no
 * such day its last one counts.
 *
 * @param span - days in a row, such as a stint's `certain`
 * @returns the length, or `null` if the span is unbounded
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` if one is not of the form
 * `YYYY-MM-DD`; `date-not-in-calendar` if there is no such day; `field-value` for what is no span
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
  // Not intervalToDuration and differenceInMonths: at the ends of months they disagree with what addMonths does.
  const begun = differenceInCalendarMonths(afterLast, first);
  const months = addMonths(first, begun) > afterLast ? begun - 1 : begun;
  const days = (Number(afterLast) - Number(addMonths(first, months))) / millisecondsInDay;
  return { years: Math.floor(months / 12), months: months % 12, days };
}

const millisecondsInDay = 86_400_000;

/** The day as date-fns takes it: midnight UTC, whatever the time zone of the machine. */
function utcDate(day: number): Date {
  return new UTCDateMini(day * millisecondsInDay);
}
