import type { DateBounds } from "../../calendar/edtf-date.ts";
import { boundsOf, meet } from "../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";
import type { MarkedPeriod, MarkedTime } from "./marked-periods.ts";
import { always, timeBounds } from "./time-bounds.ts";

/** What a row states beside its marks, or that it contradicts them. */
export type StatedPeriods = readonly MarkedPeriod[] | "contradicts";

/**
 * Periods of which the first one in which a stated start lies begins there; it is the first of all if the start is before it.
 * A mark before that start contradicts it, and so does a time without a mark after it.
 */
export function withStatedStart(
  periods: readonly MarkedPeriod[],
  times: readonly MarkedTime[],
  stated: TypedDate,
): StatedPeriods {
  const [first] = periods;
  if (stated === null || stated === "..") return periods;
  if (first === undefined) return "contradicts";
  const day = boundsOf(stated) ?? always;
  const firstDay = timeBounds(first).start.earliest;
  const isDenied = times.some((time) => {
    const { start, end } = timeBounds(time);
    return !time.isMarked && start.earliest < firstDay && end.latest >= day.earliest;
  });
  const isBefore = day.latest < firstDay && !isDenied;
  const own = periods.find((period) => mayHave(period, day)) ?? (isBefore ? first : undefined);
  if (own === undefined || own.times.some((time) => timeBounds(time).end.latest < day.earliest))
    return "contradicts";
  if (!mayBeOne(own.times[0]?.from, day)) return "contradicts";
  const startDate = narrower(own.startDate, stated);
  return periods.map((period) => (period === own ? { ...period, startDate } : period));
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
    return stated === null || last.endDate === ".." ? periods : "contradicts";
  }
  const day = boundsOf(stated) ?? always;
  const lastDay = timeBounds(last).end.latest;
  const isDenied = times.some((time) => {
    const { start, end } = timeBounds(time);
    return !time.isMarked && end.latest > lastDay && start.earliest <= day.latest;
  });
  const isAfter = day.earliest > lastDay && !isDenied;
  const own = periods.filter((period) => mayHave(period, day)).at(-1) ?? (isAfter ? last : undefined);
  if (own === undefined || own.times.some((time) => timeBounds(time).start.earliest > day.latest))
    return "contradicts";
  if (!mayBeOne(own.times.at(-1)?.until, day)) return "contradicts";
  const endDate = narrower(own.endDate, stated);
  return periods.map((period) => (period === own ? { ...period, endDate } : period));
}

/** Whether a day may be the one that a cell below a time states, if it states one. */
function mayBeOne(stated: EdtfDate | undefined, day: DateBounds): boolean {
  if (stated === undefined) return true;
  const own = boundsOf(stated);
  return own !== undefined && meet(own, day);
}

/** Whether a day may lie in a period. */
function mayHave(period: MarkedPeriod, day: DateBounds): boolean {
  const { start, end } = timeBounds(period);
  return start.earliest <= day.latest && day.earliest <= end.latest;
}

/** The narrower of two dates, if one is part of the other; else the stated one. */
function narrower(known: TypedDate | undefined, stated: EdtfDate): EdtfDate {
  if (typeof known !== "string" || known === "..") return stated;
  const [own, given] = [boundsOf(known), boundsOf(stated)];
  const isPart =
    own !== undefined && given !== undefined && own.earliest >= given.earliest && own.latest <= given.latest;
  return isPart ? known : stated;
}
