import type { DateBounds } from "../../calendar/edtf-date.ts";
import { boundsOf } from "../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";
import { type HeadingTime, isYear } from "./heading-time.ts";

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
  if (stated !== null && stated !== "..") return withDate(periods, times, stated, "endDate");
  if (last.endDate === undefined) return [...periods.slice(0, -1), { ...last, endDate: stated }];
  return stated === null ? periods : "contradicts";
}

/** Periods of which the first one in which a stated start lies begins there; the other way round as for a stated end. */
export function withStatedStart(
  periods: readonly MarkedPeriod[],
  times: readonly MarkedTime[],
  stated: TypedDate,
): StatedPeriods {
  if (stated === null || stated === "..") return periods;
  return withDate([...periods].reverse(), times, stated, "startDate");
}

/** Periods with a date on one side; for starts their order, and time itself, run backwards. */
function withDate(
  periods: readonly MarkedPeriod[],
  times: readonly MarkedTime[],
  stated: EdtfDate,
  field: "startDate" | "endDate",
): StatedPeriods {
  const isEnd = field === "endDate";
  const boundsIn = (time: Pick<MarkedPeriod, "startDate" | "endDate">): TimeBounds => {
    const { start, end } = timeBounds(time);
    return isEnd ? { start, end } : { start: mirrored(end), end: mirrored(start) };
  };
  const given = boundsOf(stated) ?? always;
  const day = isEnd ? given : mirrored(given);
  const last = periods.at(-1);
  const until = last === undefined ? 0 : boundsIn(last).end.latest;
  const denies = times.some((time) => {
    const { start, end } = boundsIn(time);
    return !time.isMarked && end.latest > until && start.earliest <= day.latest;
  });
  const isIn = (period: MarkedPeriod) => {
    const { start, end } = boundsIn(period);
    return start.earliest <= day.latest && day.earliest <= end.latest;
  };
  const own = [...periods].reverse().find(isIn) ?? (day.earliest > until && !denies ? last : undefined);
  if (own?.times.some((time) => boundsIn(time).start.earliest > day.latest) !== false) return "contradicts";
  const dated = periods.map((period) =>
    period === own ? { ...period, [field]: narrower(period[field], stated) } : period,
  );
  return isEnd ? dated : dated.reverse();
}

function mirrored({ earliest, latest }: DateBounds): DateBounds {
  return { earliest: -latest, latest: -earliest };
}

/** The narrower of two dates, if one is part of the other; else the stated one. */
function narrower(known: TypedDate | undefined, stated: EdtfDate): EdtfDate {
  if (typeof known !== "string" || known === "..") return stated;
  const [own, given] = [boundsOf(known), boundsOf(stated)];
  const isPart =
    own !== undefined && given !== undefined && own.earliest >= given.earliest && own.latest <= given.latest;
  return isPart ? known : stated;
}
