import { coalesce, type DayRange } from "../calendar/day-range.ts";
import { certainRange, possibleRange } from "../calendar/extent.ts";
import { countUpTo } from "../calendar/sorted-days.ts";
import { packedDay, unpackedDay } from "./packed-day.ts";
import { membershipsAt, type RosterIndex } from "./roster.ts";

/** The bounds of a number; both are included. */
export interface CountRange {
  /** The smallest number. */
  readonly min: number;
  /** The largest number. */
  readonly max: number;
}

/**
 * The number of members on each day, in steps: from `firstDays[step]` to the day before the next step there are at
 * least `min[step]` and at most `max[step]`. The first step starts before all days.
 */
export interface DayCounts {
  readonly firstDays: Int32Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
}

/** The counts of indexes by mask of roles, as far as they were asked for. */
export const countsOf = new WeakMap<RosterIndex, Map<number, DayCounts>>();

/** The counts of an index for a mask of roles; built on the first call. */
export function dayCounts(index: RosterIndex, mask: number): DayCounts {
  const byMask = countsOf.get(index) ?? new Map<number, DayCounts>();
  countsOf.set(index, byMask);
  const known = byMask.get(mask);
  if (known !== undefined) return known;
  const built = buildDayCounts(index, mask);
  byMask.set(mask, built);
  return built;
}

/** The certain and the possible days of membership of one region. */
export interface RegionDays {
  readonly certain: readonly DayRange[];
  readonly possible: readonly DayRange[];
}

function buildDayCounts(index: RosterIndex, mask: number): DayCounts {
  return countsFrom(Array.from(index.network.regions.keys(), (region) => regionDays(index, region, mask)));
}

/** The days of a region in the roles of the mask. */
export function regionDays(index: RosterIndex, region: number, mask: number): RegionDays {
  const bounds = membershipsAt(index, region, mask).map((membership) => membership.bounds);
  return {
    certain: bounds.map(certainRange).filter((range) => range !== null),
    possible: bounds.map(possibleRange),
  };
}

/** Builds the counts of regions from their days. */
export function countsFrom(regions: readonly RegionDays[]): DayCounts {
  const changes = { min: new Map<number, number>(), max: new Map<number, number>() };
  for (const { certain, possible } of regions) {
    noteBorders(changes.min, certain);
    noteBorders(changes.max, possible);
  }
  const days = new Set([Number.NEGATIVE_INFINITY, ...changes.min.keys(), ...changes.max.keys()]);
  days.delete(Number.POSITIVE_INFINITY);
  const firstDays = Int32Array.from(days, packedDay).sort();
  return { firstDays, min: sums(changes.min, firstDays), max: sums(changes.max, firstDays) };
}

/** Adds the changes that the ranges of one region make to the count, by day. */
function noteBorders(changes: Map<number, number>, ranges: readonly DayRange[]): void {
  for (const { start, endExclusive } of ranges.length > 1 ? coalesce(ranges) : ranges) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(endExclusive, (changes.get(endExclusive) ?? 0) - 1);
  }
}

function sums(changes: ReadonlyMap<number, number>, firstDays: Int32Array): Int32Array {
  let sum = 0;
  return Int32Array.from(firstDays, (day) => {
    sum += changes.get(unpackedDay(day)) ?? 0;
    return sum;
  });
}

/** The smallest and the largest number of members on a day over all worlds. */
export function countOn({ firstDays, min, max }: DayCounts, day: number): CountRange {
  const step = countUpTo(firstDays, packedDay(day)) - 1;
  return { min: min[step] ?? 0, max: max[step] ?? 0 };
}

/** The days after `start` and before `endExclusive` on which the count may differ from that of the day before. */
export function changeDays({ firstDays }: DayCounts, start: number, endExclusive: number): number[] {
  const first = countUpTo(firstDays, packedDay(start));
  return Array.from(firstDays.subarray(first, countUpTo(firstDays, endExclusive - 1)));
}
