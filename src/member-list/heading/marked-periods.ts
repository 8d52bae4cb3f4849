import type { DateBounds } from "../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";
import { type HeadingTime, isYear } from "./heading-time.ts";
import { type TimeBounds, timeBounds } from "./time-bounds.ts";

/** A time, and whether a row is marked as a member in it. */
export interface MarkedTime extends HeadingTime {
  readonly column: number;
  readonly isMarked: boolean;
  /** The day from which on it is one in this time, if its cell states it. */
  readonly from?: EdtfDate | undefined;
  /** The day until which it is one in this time, if its cell states it; `..` if it goes on. */
  readonly until?: EdtfDate | undefined;
}

/** Times that touch, in all of which a row is marked. */
export interface MarkedPeriod {
  readonly startDate: EdtfDate;
  readonly endDate?: TypedDate | undefined;
  readonly times: readonly MarkedTime[];
}

interface BoundedTime extends TimeBounds {
  readonly time: MarkedTime;
}

/**
 * The periods in which a row is marked, in the order of time. Times that touch are one, unless a time between them is not
 * marked, or a cell states the day between them. A last year of which the list says nothing more does not say that the
 * membership ended in it.
 */
export function markedPeriods(given: readonly MarkedTime[]): readonly MarkedPeriod[] {
  const lastDay = Math.max(...given.map((time) => timeBounds(time).end.latest));
  const periods: { startDate: EdtfDate; endDate?: TypedDate | undefined; times: MarkedTime[] }[] = [];
  let [until, isBroken] = [Number.NEGATIVE_INFINITY, false];
  for (const { time, start, end } of inOrder(given)) {
    if (!time.isMarked) {
      isBroken ||= end.latest > until;
      continue;
    }
    const isOpen = isYear(time) && timeBounds(time).end.latest === lastDay;
    const endDate = time.until ?? (isOpen ? undefined : time.endDate);
    const period = periods.at(-1);
    if (period !== undefined && !isBroken && time.from === undefined && start.earliest <= until + 1) {
      period.times.push(time);
      if (end.latest >= until) period.endDate = endDate;
      until = Math.max(until, end.latest);
    } else {
      periods.push({ startDate: time.from ?? time.startDate, endDate, times: [time] });
      until = end.latest;
    }
    isBroken = time.until !== undefined && time.until !== "..";
  }
  return periods;
}

/** Times in their order, as far as their rows are members in them. */
function inOrder(given: readonly MarkedTime[]): readonly BoundedTime[] {
  return given
    .map((time): BoundedTime => ({ time, ...timeBounds(statedTime(time)) }))
    .sort((one, other) => one.start.earliest - other.start.earliest || compareEnds(one.end, other.end));
}

/** A time from the day on that its cell states, until the one that it states. */
function statedTime({
  startDate,
  endDate,
  from,
  until,
}: MarkedTime): Pick<MarkedPeriod, "startDate" | "endDate"> {
  return { startDate: from ?? startDate, endDate: until ?? endDate };
}

function compareEnds(one: DateBounds, other: DateBounds): number {
  return one.latest === other.latest ? 0 : one.latest - other.latest;
}

/** The time whose stated day no period has, for another mark of its row contradicts it; `undefined` if there is none. */
export function contradictedTime(periods: readonly MarkedPeriod[]): MarkedTime | undefined {
  for (const [at, { startDate, endDate, times }] of periods.entries()) {
    const first = times.find(({ from }) => from !== undefined && from !== startDate);
    const last = times.find(({ until }) => until !== undefined && until !== endDate);
    if (first !== undefined || last !== undefined) return first ?? last;
    const next = periods[at + 1];
    if (next === undefined || mayBeBefore({ startDate, endDate, times }, next)) continue;
    const [start] = next.times;
    const end = times.at(-1);
    if (start?.from !== undefined) return start;
    if (end?.until !== undefined) return end;
  }
  return undefined;
}

/** Whether a period may end before the next one begins. */
function mayBeBefore(period: MarkedPeriod, next: MarkedPeriod): boolean {
  return timeBounds(period).end.earliest < timeBounds(next).start.latest;
}
