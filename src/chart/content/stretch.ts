import { dayNumber } from "../../calendar/day.ts";
import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import type { DateBounds } from "../../calendar/edtf-date.ts";
import { certainRange, type ExtentBounds, possibleRange, type Span } from "../../calendar/extent.ts";
import type { MembershipId } from "../../model/membership.ts";
import type { Stint } from "../../query/history/stints.ts";

/** Days in a row on which something holds: a stint of a region, a funding period, a round. */
export interface Stretch {
  /** All days on which it may hold. */
  readonly possible: DayRange;
  /** The days on which it certainly holds; `null` if there are none. */
  readonly certain: DayRange | null;
  /** Whether it is on record that its end is not known; otherwise a missing end is merely unknown. */
  readonly isOngoing: boolean;
  /** The memberships of which a stint of a region is made. */
  readonly membershipIds: readonly MembershipId[];
}

/** The stretch of a stint, whose first and last days are dates. */
export function stintStretch({ possible, certain, membershipIds }: Stint, isOngoing: boolean): Stretch {
  return { possible: daysOf(possible), certain: certain && daysOf(certain), isOngoing, membershipIds };
}

/** The stretch of something with these bounds. */
export function boundsStretch(bounds: ExtentBounds, isOngoing: boolean): Stretch {
  return { possible: possibleRange(bounds), certain: certainRange(bounds), isOngoing, membershipIds: [] };
}

/** The days of a span, which names the first and the last one. */
export function daysOf({ firstDay, lastDay }: Span): DayRange {
  return {
    start: firstDay === null ? Number.NEGATIVE_INFINITY : dayNumber(firstDay),
    endExclusive: lastDay === null ? Number.POSITIVE_INFINITY : dayNumber(lastDay) + 1,
  };
}

/** Whether an unknown day may be one of the days. */
export function mayBeOneOf({ earliest, latest }: DateBounds, days: DayRange): boolean {
  return overlaps({ start: earliest, endExclusive: latest + 1 }, days);
}
