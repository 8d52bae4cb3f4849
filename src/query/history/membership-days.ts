import { intersect, rangeFrom } from "../../calendar/day-range.ts";
import { certainRange, certainRuns, type ExtentBounds, possibleRuns } from "../../calendar/extent.ts";

/** A number of days of which only the bounds are known; both are included. */
export interface DayTotal {
  /** The fewest, in any way in which the unknown days can fall. */
  readonly min: number;
  /** The most; `null` if there is no bound. */
  readonly max: number | null;
}

/** The fewest and the most days of membership up to and including a day, over all worlds. */
export function membershipDays(memberships: readonly ExtentBounds[], day: number): DayTotal {
  const certain = certainRuns(memberships);
  const most = daysUpTo(possibleRuns(memberships), day);
  return {
    min: daysUpTo(certain, day) + fewestExtraDays(memberships, certain, day),
    max: Number.isFinite(most) ? most : null,
  };
}

function daysUpTo(ranges: readonly { start: number; endExclusive: number }[], day: number): number {
  const past = { start: Number.NEGATIVE_INFINITY, endExclusive: day + 1 };
  return ranges
    .map((range) => intersect(range, past))
    .reduce((sum, range) => sum + (range === null ? 0 : range.endExclusive - range.start), 0);
}

/**
 * The fewest days outside `certain` that memberships without a certain day add. Each lasts one day at least,
 * which can be any between its earliest end and its latest start: a certain one, a later one than `day`, or one
 * that it shares with others.
 */
function fewestExtraDays(
  memberships: readonly ExtentBounds[],
  certain: readonly { start: number; endExclusive: number }[],
  day: number,
): number {
  const lasting = memberships
    .filter((bounds) => !bounds.mayBeVoid && certainRange(bounds) === null && bounds.latestStart <= day)
    .map((bounds) => ({ first: bounds.earliestEndExclusive - 1, last: bounds.latestStart }))
    .filter(({ first, last }) => (rangeFrom(certain, first)?.start ?? Number.POSITIVE_INFINITY) > last)
    .sort((a, b) => a.last - b.last);
  let extra = 0;
  let shared: number | undefined;
  for (const { first, last } of lasting) {
    if (shared !== undefined && first <= shared) continue;
    shared = last;
    extra += 1;
  }
  return extra;
}
