import { type DateBounds, readEdtfDate } from "../calendar/edtf-date.ts";
import { unknownDay } from "../calendar/extent.ts";
import type { MembershipInput } from "../model/membership.ts";

/** The days that may be the first and the last of a membership. */
export interface MembershipBounds {
  readonly start: DateBounds;
  readonly end: DateBounds;
}

/**
 * The bounds of a membership by its own dates and confirmations; `openOn` is the last day on which an ongoing one is known
 * to be so. Returns `undefined` if a date cannot be read.
 */
export function membershipBounds(
  { startDate, endDate, confirmations = [] }: MembershipInput,
  openOn: number,
): MembershipBounds | undefined {
  const start = startDate === undefined ? unknownDay : boundsOf(startDate);
  const end = endBounds(endDate, openOn);
  if (start === undefined || end === undefined) return undefined;
  let [latestStart, earliestEnd] = [
    Math.min(start.latest, end.latest),
    Math.max(end.earliest, start.earliest),
  ];
  for (const { date } of confirmations) {
    const confirmed = boundsOf(date);
    if (confirmed === undefined) return undefined;
    latestStart = Math.min(latestStart, confirmed.latest);
    earliestEnd = Math.max(earliestEnd, confirmed.earliest);
  }
  return {
    start: { earliest: start.earliest, latest: latestStart },
    end: { earliest: earliestEnd, latest: end.latest },
  };
}

/** The bounds of a recorded end; `undefined` if it cannot be read. */
export function endBounds(endDate: string | undefined, openOn: number): DateBounds | undefined {
  if (endDate === undefined) return unknownDay;
  return endDate === ".." ? { earliest: openOn, latest: Number.POSITIVE_INFINITY } : boundsOf(endDate);
}

/** The bounds of a date; `undefined` if it cannot be read. */
export function boundsOf(date: string): DateBounds | undefined {
  const reading = readEdtfDate(date);
  return "code" in reading ? undefined : reading;
}

/** Whether two memberships may be one: their first days can be equal, and their last days. */
export function mayBeOne(one: MembershipBounds, other: MembershipBounds): boolean {
  return meet(one.start, other.start) && meet(one.end, other.end);
}

/** Whether two memberships have a day in common however their unknown days fall. */
export function shareCertainDay(one: MembershipBounds, other: MembershipBounds): boolean {
  return one.start.latest <= other.end.earliest && other.start.latest <= one.end.earliest;
}

/** Whether a membership certainly holds on all of some days. */
export function isCertainOn({ start, end }: MembershipBounds, days: DateBounds): boolean {
  return start.latest <= days.earliest && days.latest <= end.earliest;
}

/** Whether a membership may hold on one of some days. */
export function mayHoldOn({ start, end }: MembershipBounds, days: DateBounds): boolean {
  return start.earliest <= days.latest && days.earliest <= end.latest;
}

/** Whether two unknown days may be the same. */
export function meet(one: DateBounds, other: DateBounds): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}
