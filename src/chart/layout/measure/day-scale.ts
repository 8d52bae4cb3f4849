import type { DayRange } from "../../../calendar/day-range.ts";

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

/** The day at a pixel; the first or the last one outside the scale. */
export function dayAt({ days, left, right }: DayScale, x: number): number {
  const day =
    days.start + Math.floor(((x - left) / (right - left)) * (days.endExclusive - days.start) + hair);
  return Math.min(Math.max(day, days.start), days.endExclusive - 1);
}

/** Less than any step between days in a picture: the pixel at which a day starts is its own in spite of rounding. */
const hair = 1e-6;
