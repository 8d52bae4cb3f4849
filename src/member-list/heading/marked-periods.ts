import type { DateBounds } from "../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";
import { type HeadingTime, isYear } from "./heading-time.ts";
import { timeBounds } from "./time-bounds.ts";

/** A time, and whether a row is marked as a member in it. */
export interface MarkedTime extends HeadingTime {
  readonly column: number;
  readonly isMarked: boolean;
}

/** Times that touch, in all of which a row is marked. */
export interface MarkedPeriod {
  readonly startDate: EdtfDate;
  readonly endDate?: TypedDate | undefined;
  readonly times: readonly MarkedTime[];
}

/**
 * The periods in which a row is marked, in the order of time. Times that touch are one, unless a time between them is not
 * marked. A last year of which the list says nothing more does not say that the membership ended in it.
 */
export function markedPeriods(given: readonly MarkedTime[]): readonly MarkedPeriod[] {
  const bounded = given.map((time) => ({ time, ...timeBounds(time) }));
  const lastDay = bounded.reduce((last, { end }) => Math.max(last, end.latest), Number.NEGATIVE_INFINITY);
  const ordered = bounded.sort(
    (one, other) => one.start.earliest - other.start.earliest || compareEnds(one.end, other.end),
  );
  const periods: { startDate: EdtfDate; endDate?: TypedDate | undefined; times: MarkedTime[] }[] = [];
  let [until, isBroken] = [Number.NEGATIVE_INFINITY, false];
  for (const { time, start, end } of ordered) {
    if (!time.isMarked) {
      isBroken ||= end.latest > until;
      continue;
    }
    const isOpen = isYear(time) && end.latest === lastDay;
    const endDate = isOpen ? undefined : time.endDate;
    const period = periods.at(-1);
    if (period !== undefined && !isBroken && start.earliest <= until + 1) {
      period.times.push(time);
      if (end.latest >= until) period.endDate = endDate;
    } else periods.push({ startDate: time.startDate, endDate, times: [time] });
    until = period === undefined || isBroken ? end.latest : Math.max(until, end.latest);
    isBroken = false;
  }
  return periods;
}

function compareEnds(one: DateBounds, other: DateBounds): number {
  return one.latest === other.latest ? 0 : one.latest - other.latest;
}
