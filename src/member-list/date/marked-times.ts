import type { DateBounds } from "../../calendar/edtf-date.ts";
import { boundsOf, meet } from "../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";
import { type HeadingTime, isYear } from "../heading/heading-time.ts";

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

/** What a row states beside its marks, or that it contradicts them. */
export type StatedPeriods = readonly MarkedPeriod[] | "contradicts";

interface TimeBounds {
  readonly start: DateBounds;
  readonly end: DateBounds;
}

const always: DateBounds = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
const never: DateBounds = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

function timeBounds({ startDate, endDate }: Pick<MarkedPeriod, "startDate" | "endDate">): TimeBounds {
  const end = typeof endDate === "string" ? boundsOf(endDate) : undefined;
  return { start: boundsOf(startDate) ?? always, end: end ?? never };
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

/**
 * Periods of which the last one in which a stated end lies ends there; it is the last of all if the end is after it. A mark
 * after that end contradicts it, and so does a time without a mark before it.
 */
export function withStatedEnd(
  periods: readonly MarkedPeriod[],
  times: readonly MarkedTime[],
  stated: TypedDate,
): StatedPeriods {
  const last = periods.at(-1);
  if (last === undefined) return "contradicts";
  if (stated === null || stated === "..") {
    if (last.endDate === undefined) return [...periods.slice(0, -1), { ...last, endDate: stated }];
    return stated === null ? periods : "contradicts";
  }
  const end = boundsOf(stated) ?? always;
  const own = [...periods].reverse().find((period) => meetsTime(timeBounds(period), end));
  const until = timeBounds(last).end.latest;
  const isAfter = end.earliest > until;
  const denies = times.some((time) => !time.isMarked && deniesUntil(timeBounds(time), until, end.latest));
  const ended = own ?? (isAfter && !denies ? last : undefined);
  if (ended === undefined) return "contradicts";
  if (ended.times.some((time) => timeBounds(time).start.earliest > end.latest)) return "contradicts";
  return periods.map((period) =>
    period === ended ? { ...period, endDate: narrower(period.endDate, stated) } : period,
  );
}

/** Periods of which the first one in which a stated start lies begins there; the other way round as for a stated end. */
export function withStatedStart(
  periods: readonly MarkedPeriod[],
  times: readonly MarkedTime[],
  stated: TypedDate,
): StatedPeriods {
  const [first] = periods;
  if (stated === null || stated === "..") return periods;
  if (first === undefined) return "contradicts";
  const start = boundsOf(stated) ?? always;
  const own = periods.find((period) => meetsTime(timeBounds(period), start));
  const from = timeBounds(first).start.earliest;
  const denies = times.some((time) => {
    const bounds = timeBounds(time);
    return !time.isMarked && bounds.start.earliest < from && bounds.end.latest >= start.earliest;
  });
  const begun = own ?? (start.latest < from && !denies ? first : undefined);
  if (begun === undefined) return "contradicts";
  if (begun.times.some((time) => timeBounds(time).end.latest < start.earliest)) return "contradicts";
  return periods.map((period) =>
    period === begun ? { ...period, startDate: narrower(period.startDate, stated) } : period,
  );
}

function meetsTime({ start, end }: TimeBounds, day: DateBounds): boolean {
  return meet({ earliest: start.earliest, latest: end.latest }, day);
}

/** Whether a time that goes on after some day begins before another. */
function deniesUntil({ start, end }: TimeBounds, until: number, latest: number): boolean {
  return end.latest > until && start.earliest <= latest;
}

/** The narrower of two dates, if one is part of the other; else the stated one. */
function narrower(known: TypedDate | undefined, stated: EdtfDate): EdtfDate {
  if (typeof known !== "string" || known === "..") return stated;
  const [own, given] = [boundsOf(known), boundsOf(stated)];
  const isPart =
    own !== undefined && given !== undefined && own.earliest >= given.earliest && own.latest <= given.latest;
  return isPart ? known : stated;
}
