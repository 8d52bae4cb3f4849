import { dayNumber } from "../calendar/day.ts";
import type { DayRange } from "../calendar/day-range.ts";
import type { Span } from "../calendar/extent.ts";

/** Which days a picture shows, and from which pixel to which. */
export interface DayScale {
  readonly days: DayRange;
  readonly left: number;
  readonly right: number;
}

/** How far bars that go on beyond the days shown reach out of the scale. */
export const gutter = { left: 14, right: 18 } as const;

/** The pixel at which a day starts; on the edge for a day that is not shown. */
export function xOf({ days, left, right }: DayScale, day: number): number {
  const shown = Math.min(Math.max(day, days.start), days.endExclusive);
  return left + ((shown - days.start) / (days.endExclusive - days.start)) * (right - left);
}

/** The days of a span, which results name by first and last day. */
export function daysOf({ firstDay, lastDay }: Span): DayRange {
  return {
    start: firstDay === null ? Number.NEGATIVE_INFINITY : dayNumber(firstDay),
    endExclusive: lastDay === null ? Number.POSITIVE_INFINITY : dayNumber(lastDay) + 1,
  };
}
