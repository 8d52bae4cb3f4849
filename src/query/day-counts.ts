import { coalesce } from "../calendar/day-range.ts";
import { certainRange, possibleRange } from "../calendar/extent.ts";
import { countUpTo } from "../calendar/sorted-days.ts";
import { membershipsAt, type RosterIndex } from "./roster.ts";

/** A number of which only the bounds are known; both are included. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** How many regions are members on each day: the sorted borders of their certain and their possible days. */
export interface DayCounts {
  readonly certain: Borders;
  readonly possible: Borders;
}

interface Borders {
  readonly starts: Float64Array;
  readonly endsExclusive: Float64Array;
}

const countsOf = new WeakMap<RosterIndex, Map<number, DayCounts>>();

/** The counts of an index for a mask of roles, built when they are first asked for. */
export function dayCounts(index: RosterIndex, mask: number): DayCounts {
  const byMask = countsOf.get(index) ?? new Map<number, DayCounts>();
  countsOf.set(index, byMask);
  const known = byMask.get(mask);
  if (known !== undefined) return known;
  const built = buildDayCounts(index, mask);
  byMask.set(mask, built);
  return built;
}

function buildDayCounts(index: RosterIndex, mask: number): DayCounts {
  const certain = { starts: [] as number[], endsExclusive: [] as number[] };
  const possible = { starts: [] as number[], endsExclusive: [] as number[] };
  for (let region = 0; region < index.network.regions.length; region++) {
    const bounds = membershipsAt(index, region, mask).map((membership) => membership.bounds);
    for (const range of coalesce(bounds.map(certainRange).filter((range) => range !== null))) {
      certain.starts.push(range.start);
      certain.endsExclusive.push(range.endExclusive);
    }
    for (const range of coalesce(bounds.map(possibleRange))) {
      possible.starts.push(range.start);
      possible.endsExclusive.push(range.endExclusive);
    }
  }
  return { certain: sorted(certain), possible: sorted(possible) };
}

function sorted(borders: { starts: number[]; endsExclusive: number[] }): Borders {
  return {
    starts: Float64Array.from(borders.starts).sort(),
    endsExclusive: Float64Array.from(borders.endsExclusive).sort(),
  };
}

/** The fewest and the most regions that are members on a day in any world. */
export function countOn(counts: DayCounts, day: number): CountRange {
  return { min: covering(counts.certain, day), max: covering(counts.possible, day) };
}

function covering({ starts, endsExclusive }: Borders, day: number): number {
  return countUpTo(starts, day) - countUpTo(endsExclusive, day);
}

/** The days within a range, its first one aside, on which a count may differ from that of the day before. */
export function changeDays(counts: DayCounts, start: number, endExclusive: number): number[] {
  const { certain, possible } = counts;
  const days = new Set<number>();
  for (const borders of [certain.starts, certain.endsExclusive, possible.starts, possible.endsExclusive]) {
    const end = countUpTo(borders, endExclusive - 1);
    for (let at = countUpTo(borders, start); at < end; at++) days.add(borders[at] ?? 0);
  }
  return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}
