import { intersect, rangeFrom } from "../../calendar/day-range.ts";
import { certainRange, certainRuns, type ExtentBounds, possibleRuns } from "../../calendar/extent.ts";

/** The bounds of a number of days; both are included. */
export interface DayTotal {
  /** The smallest number, over every way in which the unknown days can turn out. */
  readonly min: number;
  /** The largest number; `null` = unbounded. */
  readonly max: number | null;
}

/** The smallest and largest number of days of membership up to and including `day`, over all worlds. */
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
 * The smallest number of days outside `certain` that memberships without a certain day add. Each of these lasts at
 * least one day, which can be any day from its earliest end to its latest start. A membership adds nothing if that
 * day can be certain, later than `day`, or shared with another membership.
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
