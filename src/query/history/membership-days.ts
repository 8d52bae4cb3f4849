import { type DayRange, intersect, rangeFrom } from "../../calendar/day-range.ts";
import { certainRange, certainRuns, type ExtentBounds, possibleRuns } from "../../calendar/extent.ts";

/** The bounds of a number of days; both are included. */
export interface DayTotal {
  /** The smallest number, over every way in which the unknown days can turn out. */
  readonly min: number;
  /** The largest number; `null` = unbounded. */
  readonly max: number | null;
}

/** The smallest and largest number of days of membership in a range, over all worlds. */
export function membershipDays(memberships: readonly ExtentBounds[], range: DayRange): DayTotal {
  const certain = certainRuns(memberships);
  const most = daysIn(possibleRuns(memberships), range);
  return {
    min: daysIn(certain, range) + fewestExtraDays(memberships, certain, range),
    max: Number.isFinite(most) ? most : null,
  };
}

function daysIn(runs: readonly DayRange[], range: DayRange): number {
  return runs
    .map((run) => intersect(run, range))
    .reduce((sum, shared) => sum + (shared === null ? 0 : shared.endExclusive - shared.start), 0);
}

/**
 * The smallest number of days outside `certain` that memberships without a certain day add. Each of these lasts at
 * least one day, which can be any day from its earliest end to its latest start. A membership adds nothing if that
 * day can be certain, outside the range, or shared with another membership.
 */
function fewestExtraDays(
  memberships: readonly ExtentBounds[],
  certain: readonly DayRange[],
  { start, endExclusive }: DayRange,
): number {
  const lasting = memberships
    .filter((bounds) => !bounds.mayBeVoid && certainRange(bounds) === null)
    .map((bounds) => ({ first: bounds.earliestEndExclusive - 1, last: bounds.latestStart }))
    .filter(({ first, last }) => start <= first && last < endExclusive)
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
