import { isoText } from "../calendar/day.ts";
import { type DaySpan, rangeOf } from "../calendar/day-range.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { IsoDate } from "../model/date.ts";
import type { Network } from "../model/network.ts";
import { assertOptions } from "../network-error.ts";
import { type CountRange, changeDays, countOn, dayCounts } from "../roster/day-counts.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { rosterOf } from "../roster/roster.ts";
import { askedDay } from "./asked-day.ts";

/** The number of regions that are members. */
export interface MemberCount {
  /** The smallest number, over every way in which the unknown days can turn out. */
  readonly min: number;
  /** The largest number; `null` for a partial roster, because the record lacks some members. */
  readonly max: number | null;
  /** The smallest and the largest number of members on record. */
  readonly onRecord: CountRange;
  /** Whether the question is about a day after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * How many regions were members on a day?
 *
 * A region with several memberships counts once. The range is exact: the unknown days can turn out so that the smallest
 * number is right, and so that the largest is. For the regions themselves use {@link membersOn}.
 *
 * @param network - a parsed network
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `roles`: which roles count; absent = `["member"]`
 * @returns a range; `max` is `null` for a partial roster, `onRecord.max` is always a number
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` if `day` is not a valid day; `field-value` for an
 * unknown role or option; `network-not-parsed` if the network was not parsed
 * @example
 * memberCountOn(network, "2018-11-27"); // => { min: 3, max: null, onRecord: { min: 3, max: 15 }, beyondAsOf: false }
 */
export function memberCountOn(network: Network, day: Day, options?: RoleOptions): MemberCount {
  const index = rosterOf(network);
  if (options !== undefined) assertOptions(options, "roles");
  const counts = dayCounts(index, roleMask(options));
  const asked = askedDay(index, day, "day");
  return memberCount(network, countOn(counts, asked.day), asked.beyondAsOf);
}

function memberCount(network: Network, onRecord: CountRange, beyondAsOf: boolean): MemberCount {
  return {
    min: onRecord.min,
    max: network.roster === "partial" ? null : onRecord.max,
    onRecord,
    beyondAsOf,
  };
}

/** A run of days that all have the same count. */
export interface MemberCountRun extends MemberCount {
  /** First day of the run. */
  readonly firstDay: IsoDate;
  /** Last day of the run, included. */
  readonly lastDay: IsoDate;
}

/**
 * How did the number of members change over a range of days?
 *
 * For a single day use {@link memberCountOn}.
 *
 * @param network - a parsed network
 * @param range - `firstDay` and `lastDay`, both `YYYY-MM-DD` and included
 * @param options - `roles`: which roles count; absent = `["member"]`
 * @returns the range, split into runs of days with the same count, in order. Each run is as long as possible, but a run
 * ends after `network.asOf`. The runs cover every day of the range
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` or `date-not-in-calendar` if
 * one is not a valid day; `field-value` for an unknown role or option; `network-not-parsed` if the network was not
 * parsed
 * @example
 * memberCountSeries(network, { firstDay: "2018-11-26", lastDay: "2018-11-27" }).map((run) => run.min); // => [0, 3]
 */
export function memberCountSeries(
  network: Network,
  range: DaySpan,
  options: RoleOptions = {},
): MemberCountRun[] {
  const index = rosterOf(network);
  assertOptions(options, "roles");
  const counts = dayCounts(index, roleMask(options));
  const { start, endExclusive } = rangeOf(range, "range");
  const beyond = index.asOf + 1;
  const changes = changeDays(counts, start, endExclusive);
  const starts = [...new Set([start, ...changes, beyond])].filter(
    (day) => day >= start && day < endExclusive,
  );
  starts.sort((a, b) => a - b);

  const runs: { start: number; count: MemberCount }[] = [];
  for (const day of starts) {
    const count = memberCount(network, countOn(counts, day), day >= beyond);
    const last = runs.at(-1)?.count;
    if (last === undefined || !sameCount(last, count)) runs.push({ start: day, count });
  }
  return runs.map((run, at) => ({
    firstDay: isoText(run.start),
    lastDay: isoText((runs[at + 1]?.start ?? endExclusive) - 1),
    ...run.count,
  }));
}

function sameCount(a: MemberCount, b: MemberCount): boolean {
  return (
    a.onRecord.min === b.onRecord.min && a.onRecord.max === b.onRecord.max && a.beyondAsOf === b.beyondAsOf
  );
}
