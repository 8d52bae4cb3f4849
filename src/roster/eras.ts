import { countUpTo } from "../calendar/sorted-days.ts";
import type { Region } from "../model/region.ts";
import { memberRuns, type Runs } from "./member-runs.ts";
import { afterAllDays, beforeAllDays } from "./packed-day.ts";
import type { RosterIndex } from "./roster.ts";

/** All days, cut into eras, so that a query looks at few runs that do not include its day. */
export interface Eras {
  readonly firstDays: readonly number[];
  readonly eras: readonly Era[];
}

/** The runs with a day in an era, in the order of the regions. */
export interface Era {
  /** The positions of the regions whose run includes every day of the era. */
  readonly steady: Int32Array;
  /** The other runs, side by side: position, number of steady regions before it, first day, end (exclusive). */
  readonly changing: Int32Array;
}

/** Who certainly is a member when, and who is one or not. */
export interface MemberEras {
  readonly certain: Eras;
  readonly uncertain: Eras;
}

/** The eras of an index. */
export interface KeptEras {
  /** Those of the network, not frozen: V8 takes twice as long to read a frozen array. */
  readonly regions: readonly Region[];
  readonly byMask: MemberEras[];
}

const keptEras = new WeakMap<RosterIndex, KeptEras>();

/** The eras of an index, if it was asked for a day. */
export function erasOf(index: RosterIndex): KeptEras | undefined {
  return keptEras.get(index);
}

/** Keeps the eras of an index for {@link membersHolding}. */
export function keepEras(index: RosterIndex, kept: KeptEras): KeptEras {
  keptEras.set(index, kept);
  return kept;
}

/** The certain and the uncertain members on a day in the roles of the mask, in the order of the regions. */
export function membersHolding(
  index: RosterIndex,
  day: number,
  mask: number,
): { certain: Region[]; uncertain: Region[] } {
  const { regions, byMask } =
    erasOf(index) ?? keepEras(index, { regions: [...index.network.regions], byMask: [] });
  const { certain, uncertain } = byMask[mask] ?? memberEras(index, mask, byMask);
  return { certain: holdingOn(certain, day, regions), uncertain: holdingOn(uncertain, day, regions) };
}

function memberEras(index: RosterIndex, mask: number, byMask: MemberEras[]): MemberEras {
  const { certain, uncertain } = memberRuns(index, mask);
  const eras = { certain: cutEras(certain), uncertain: cutEras(uncertain) };
  byMask[mask] = eras;
  return eras;
}

function holdingOn({ firstDays, eras }: Eras, day: number, regions: readonly Region[]): Region[] {
  const era = eras[countUpTo(firstDays, day) - 1];
  if (era === undefined) return [];
  const { steady, changing } = era;
  // Preallocated: growing costs more than the search.
  const holding = new Array<Region>(steady.length + countHolding(changing, day));
  let length = 0;
  let next = 0;
  for (let run = 0; run < changing.length; run += runLength) {
    if (day < (changing[run + 2] ?? 0) || day >= (changing[run + 3] ?? 0)) continue;
    for (const before = changing[run + 1] ?? 0; next < before; next++) {
      length = add(holding, length, regions[steady[next] ?? 0]);
    }
    length = add(holding, length, regions[changing[run] ?? 0]);
  }
  for (; next < steady.length; next++) length = add(holding, length, regions[steady[next] ?? 0]);
  return holding;
}

/** Branch-free: the outcome is unpredictable. */
function countHolding(changing: Int32Array, day: number): number {
  let count = 0;
  for (let run = 0; run < changing.length; run += runLength) {
    count += Number(day >= (changing[run + 2] ?? 0)) & Number(day < (changing[run + 3] ?? 0));
  }
  return count;
}

function add(holding: Region[], length: number, region: Region | undefined): number {
  if (region === undefined) return length;
  holding[length] = region;
  return length + 1;
}

/** The numbers of a run in {@link Era.changing}. */
export const runLength = 4;

/**
 * A new era starts once a quarter as many runs have started as include the first day of the era before, and at least a
 * few. A run then is steady in three eras or so, and changing in two. Finer eras take longer to build than they save.
 */
const startsOfEra = 1 / 4;
const fewStarts = 4;

function cutEras(runs: Runs): Eras {
  const firstDays = cutDays(runs);
  const lengths = lengthsOf(runs, firstDays);
  const eras = firstDays.map((_, era) => ({
    steady: new Int32Array(lengths.steady[era] ?? 0),
    changing: new Int32Array((lengths.changing[era] ?? 0) * runLength),
  }));
  const listed = noLengths(firstDays);
  for (let at = 0; at < runs.regions.length; at++) {
    const region = runs.regions[at] ?? 0;
    const start = runs.starts[at] ?? 0;
    const end = runs.ends[at] ?? 0;
    for (let era = countUpTo(firstDays, start) - 1; (firstDays[era] ?? end) < end; era++) {
      const { steady, changing } = eras[era] ?? noRuns;
      const before = listed.steady[era] ?? 0;
      if (isSteady(firstDays, era, start, end)) {
        steady[before] = region;
        listed.steady[era] = before + 1;
        continue;
      }
      const row = (listed.changing[era] ?? 0) * runLength;
      changing[row] = region;
      changing[row + 1] = before;
      changing[row + 2] = start;
      changing[row + 3] = end;
      listed.changing[era] = row / runLength + 1;
    }
  }
  return { firstDays, eras };
}

const noRuns: Era = { steady: new Int32Array(0), changing: new Int32Array(0) };

/** How many runs of each kind the eras have. */
function lengthsOf({ starts, ends }: Runs, firstDays: readonly number[]) {
  const lengths = noLengths(firstDays);
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    for (let era = countUpTo(firstDays, start) - 1; (firstDays[era] ?? end) < end; era++) {
      const counted = isSteady(firstDays, era, start, end) ? lengths.steady : lengths.changing;
      counted[era] = (counted[era] ?? 0) + 1;
    }
  }
  return lengths;
}

function noLengths({ length }: readonly number[]) {
  return { steady: new Int32Array(length), changing: new Int32Array(length) };
}

function isSteady(firstDays: readonly number[], era: number, start: number, end: number): boolean {
  return start <= (firstDays[era] ?? 0) && end >= (firstDays[era + 1] ?? afterAllDays);
}

function cutDays(runs: Runs): number[] {
  const starts = new Int32Array(runs.starts).sort();
  const ends = new Int32Array(runs.ends).sort();
  const firstDays: number[] = [];
  for (let day: number | undefined = beforeAllDays; day !== undefined; ) {
    firstDays.push(day);
    const started = countUpTo(starts, day);
    const holding: number = started - countUpTo(ends, day);
    day = starts[started + Math.max(Math.floor(holding * startsOfEra), fewStarts)];
  }
  return firstDays;
}
