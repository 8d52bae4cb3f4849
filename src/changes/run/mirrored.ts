import type { DayRange } from "../../calendar/day-range.ts";
import type { ExtentBounds } from "../../calendar/extent.ts";

/**
 * Turns time around: the last day becomes the first. So what is asked of the first days of runs is asked of their last
 * days, too.
 */
export function mirrored(bounds: ExtentBounds): ExtentBounds {
  return {
    ...bounds,
    earliestStart: 1 - bounds.latestEndExclusive,
    latestStart: 1 - bounds.earliestEndExclusive,
    earliestEndExclusive: 1 - bounds.latestStart,
    latestEndExclusive: 1 - bounds.earliestStart,
  };
}

/** The days of a range when time is turned around. */
export function mirroredRange({ start, endExclusive }: DayRange): DayRange {
  return { start: 1 - endExclusive, endExclusive: 1 - start };
}
