import { certainRuns, possibleRuns } from "../calendar/extent.ts";
import { packedDay } from "./packed-day.ts";
import { membershipsAt, type RosterIndex } from "./roster.ts";

/**
 * Runs of days of regions, in the order of the regions, in rows of {@link runLength} numbers: the position of the region, the
 * first day, and the end (exclusive), as packed days. No two runs of one region share a day.
 */
export type Runs = number[];

/** The numbers of a run. */
export const runLength = 3;

/** When regions certainly are members, and when they are members or not. No day of a region is both. */
export interface MemberRuns {
  readonly certain: Runs;
  readonly uncertain: Runs;
}

/** The runs of regions in the roles of the mask; `regions` are their positions, ascending. */
export function memberRuns(index: RosterIndex, mask: number, regions: Iterable<number>): MemberRuns {
  const runs: MemberRuns = { certain: [], uncertain: [] };
  for (const region of regions) addRuns(runs, index, region, mask);
  return runs;
}

/** Adds the runs of a region. */
function addRuns(runs: MemberRuns, index: RosterIndex, region: number, mask: number): void {
  const { firstSlot, roleBits } = index;
  const endSlot = firstSlot[region + 1] ?? 0;
  let only = 0;
  let count = 0;
  for (let slot = firstSlot[region] ?? 0; slot < endSlot; slot++) {
    if (((roleBits[slot] ?? 0) & mask) === 0) continue;
    only = slot;
    count++;
  }
  if (count === 1) addMembership(runs, index, region, only);
  else if (count > 1) addMemberships(runs, index, region, mask);
}

/** Most regions have one membership: objects for each would take most of the time. */
function addMembership(
  { certain, uncertain }: MemberRuns,
  index: RosterIndex,
  region: number,
  slot: number,
): void {
  const end = index.latestEndExclusive[slot] ?? 0;
  const certainStart = index.latestStart[slot] ?? 0;
  const certainEnd = index.earliestEndExclusive[slot] ?? 0;
  const isEverCertain = certainStart < certainEnd;
  addRun(uncertain, region, index.earliestStart[slot] ?? 0, isEverCertain ? certainStart : end);
  if (!isEverCertain) return;
  addRun(certain, region, certainStart, certainEnd);
  addRun(uncertain, region, certainEnd, end);
}

function addMemberships(runs: MemberRuns, index: RosterIndex, region: number, mask: number): void {
  const bounds = membershipsAt(index, region, mask).map((membership) => membership.bounds);
  const certain = certainRuns(bounds);
  let next = 0;
  for (let { start, endExclusive } of possibleRuns(bounds)) {
    for (let run = certain[next]; run !== undefined && run.start < endExclusive; run = certain[++next]) {
      addRun(runs.uncertain, region, start, run.start);
      addRun(runs.certain, region, run.start, run.endExclusive);
      start = run.endExclusive;
    }
    addRun(runs.uncertain, region, start, endExclusive);
  }
}

function addRun(runs: Runs, region: number, start: number, end: number): void {
  if (start < end) runs.push(region, packedDay(start), packedDay(end));
}
