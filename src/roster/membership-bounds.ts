import type { DayRange } from "../calendar/day-range.ts";
import { certainRange, type ExtentBounds } from "../calendar/extent.ts";

/** The bounds of a membership as it counts in an answer. */
export interface MembershipBounds extends ExtentBounds {
  /** Whether in some world it counts on no day: it is a predecessor's, and may have begun after the change. */
  readonly mayBeVoid?: true | undefined;
}

/** All days on which the membership counts in every world, or `null`. */
export function certainDays(bounds: MembershipBounds): DayRange | null {
  return bounds.mayBeVoid ? null : certainRange(bounds);
}
