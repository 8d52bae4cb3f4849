import { createError } from "../issue.ts";
import { rangeWording } from "../messages/query.ts";
import { assertFields, NetworkError, reading } from "../network-error.ts";
import { isoText, numberOfDay } from "./day.ts";
import type { Day } from "./plain-date.ts";

/**
 * A range of days as day numbers: from `start` up to, but not including, `endExclusive`. An open side is `-Infinity`
 * or `Infinity`. Every range has at least one day (`start < endExclusive`); an empty one is `null` instead.
 *
 * The terms and laws are those of ThreeTen-Extra's `LocalDateRange`.
 *
 * @see ThreeTen-Extra, LocalDateRange
 * <https://www.threeten.org/threeten-extra/apidocs/org.threeten.extra/org/threeten/extra/LocalDateRange.html>
 */
export interface DayRange {
  readonly start: number;
  readonly endExclusive: number;
}

/** Creates the range from `start` up to, but not including, `endExclusive`; `null` if it is empty. */
export function dayRange(start: number, endExclusive: number): DayRange | null {
  return start < endExclusive ? { start, endExclusive } : null;
}

/** Compares day numbers for sorting; they may be infinite. */
export function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a range includes a day. */
export function contains(range: DayRange, day: number): boolean {
  return range.start <= day && day < range.endExclusive;
}

/** Whether `outer` includes every day of `inner`. */
export function encloses(outer: DayRange, inner: DayRange): boolean {
  return outer.start <= inner.start && inner.endExclusive <= outer.endExclusive;
}

/** Whether two ranges share a day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.start < b.endExclusive && b.start < a.endExclusive;
}

/** Whether one range starts on the day after the other ends. */
export function abuts(a: DayRange, b: DayRange): boolean {
  return a.endExclusive === b.start || b.endExclusive === a.start;
}

/** The days that two ranges share; `null` if there are none. */
export function intersect(a: DayRange, b: DayRange): DayRange | null {
  return dayRange(Math.max(a.start, b.start), Math.min(a.endExclusive, b.endExclusive));
}

/** The smallest range that encloses both ranges, including the days between them. */
export function span(a: DayRange, b: DayRange): DayRange {
  return {
    start: Math.min(a.start, b.start),
    endExclusive: Math.max(a.endExclusive, b.endExclusive),
  };
}

/** Merges ranges that overlap or abut; the result is in order. */
export function coalesce(ranges: Iterable<DayRange>): DayRange[] {
  const sorted = [...ranges].sort((a, b) => compareDays(a.start, b.start));
  const merged: DayRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && (overlaps(last, range) || abuts(last, range))) {
      merged[merged.length - 1] = span(last, range);
    } else {
      merged.push(range);
    }
  }
  return merged;
}

/** The days of `range` that are not in `taken`, as ranges in order that neither overlap nor abut. */
export function subtract(range: DayRange, taken: Iterable<DayRange>): DayRange[] {
  const left: DayRange[] = [];
  let start = range.start;
  for (const part of coalesce(taken)) {
    const before = dayRange(start, Math.min(part.start, range.endExclusive));
    if (before !== null) left.push(before);
    start = Math.max(start, part.endExclusive);
  }
  const after = dayRange(start, range.endExclusive);
  if (after !== null) left.push(after);
  return left;
}

/** Finds the first range that includes the day or a later one; `ranges` must come from {@link coalesce}. */
export function rangeFrom(ranges: readonly DayRange[], day: number): DayRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = ranges[middle];
    if (range !== undefined && range.endExclusive <= day) low = middle + 1;
    else high = middle;
  }
  return ranges[low];
}

/** Finds the range that includes the day; `ranges` must come from {@link coalesce}. */
export function rangeWith(ranges: readonly DayRange[], day: number): DayRange | undefined {
  const range = rangeFrom(ranges, day);
  return range !== undefined && contains(range, day) ? range : undefined;
}

/** A range of days in an argument; both ends are included. */
export interface DaySpan {
  /** First day, `YYYY-MM-DD`. */
  readonly firstDay: Day;
  /** Last day, `YYYY-MM-DD`, included. */
  readonly lastDay: Day;
}

/**
 * Reads an argument that is a range of days, or a field of one; `path` is its place.
 *
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` and
 * `date-not-in-calendar` under the conditions of {@link numberOfDay}; `field-value` if a field is missing
 */
export function rangeOf(span: DaySpan, ...path: readonly string[]): DayRange {
  return reading(path, () => readRange(span, path));
}

function readRange(span: DaySpan, path: readonly string[]): DayRange {
  assertFields(path, span, "firstDay", "lastDay");
  const start = numberOfDay(span.firstDay, ...path, "firstDay");
  const lastDay = numberOfDay(span.lastDay, ...path, "lastDay");
  if (start <= lastDay) return { start, endExclusive: lastDay + 1 };
  const params = { firstDay: isoText(start), lastDay: isoText(lastDay) };
  throw new NetworkError([createError({ code: "range-order", path, params }, rangeWording)]);
}
