import { isoText } from "../../calendar/day.ts";
import type { ExtentBounds } from "../../calendar/extent.ts";
import type { IsoDate } from "../../model/date.ts";

/** A day in a table: `YYYY-MM-DD`, `infinity` or `-infinity`; both ends of a time are included. */
export type BoundDay = IsoDate | "infinity" | "-infinity";

/** The four bounds of a time. */
export interface BoundColumns {
  /** Earliest possible first day. */
  readonly earliest_start: BoundDay;
  /** Latest possible first day. */
  readonly latest_start: BoundDay;
  /** Earliest possible last day. */
  readonly earliest_end: BoundDay;
  /** Latest possible last day. */
  readonly latest_end: BoundDay;
}

/** The four bounds as columns. */
export function boundColumns(bounds: ExtentBounds): BoundColumns {
  return {
    earliest_start: boundDay(bounds.earliestStart),
    latest_start: boundDay(bounds.latestStart),
    earliest_end: boundDay(bounds.earliestEndExclusive - 1),
    latest_end: boundDay(bounds.latestEndExclusive - 1),
  };
}

/** Writes a day number, which may be infinite. */
export function boundDay(day: number): BoundDay {
  if (day === Number.POSITIVE_INFINITY) return "infinity";
  return day === Number.NEGATIVE_INFINITY ? "-infinity" : isoText(day);
}
