import { countUpTo } from "../calendar/sorted-days.ts";
import type { Region } from "../model/region.ts";
import { memberRuns, type Runs, runLength } from "./member-runs.ts";
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
  /** The other runs, in rows as {@link Runs} has them. */
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
  const { certain, uncertain } = memberRuns(index, mask, index.network.regions.keys());
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
    if (day < (changing[run + 1] ?? 0) || day >= (changing[run + 2] ?? 0)) continue;
    const region = changing[run] ?? 0;
    for (; next < steady.length && (steady[next] ?? 0) < region; next++) {
      length = add(holding, length, regions[steady[next] ?? 0]);
    }
    length = add(holding, length, regions[region]);
  }
  for (; next < steady.length; next++) length = add(holding, length, regions[steady[next] ?? 0]);
  return holding;
}

/** Branch-free: the outcome is unpredictable. */
function countHolding(changing: Int32Array, day: number): number {
  let count = 0;
  for (let run = 0; run < changing.length; run += runLength) {
    count += Number(day >= (changing[run + 1] ?? 0)) & Number(day < (changing[run + 2] ?? 0));
  }
  return count;
}

function add(holding: Region[], length: number, region: Region | undefined): number {
  if (region === undefined) return length;
  holding[length] = region;
  return length + 1;
}

/**
 * A new era starts once a quarter as many runs have started as include the first day of the era before, and at least a
 * few. A run then is steady in three eras or so, and changing in two. Finer eras take longer to build than they save.
 */
const startsOfEra = 1 / 4;
const fewStarts = 4;

/** The days are cut by so many runs of all: that is close enough, and sorting all of them takes longer. */
const mostSorted = 8192;

function cutDays(runs: Runs): number[] {
  const step = runLength * Math.ceil(runs.length / runLength / mostSorted);
  const starts = columnOf(runs, 1, step).sort();
  const ends = columnOf(runs, 2, step).sort();
  const firstDays: number[] = [];
  for (let day: number | undefined = beforeAllDays; day !== undefined; ) {
    firstDays.push(day);
    const started = countUpTo(starts, day);
    const holding: number = started - countUpTo(ends, day);
    day = starts[started + Math.max(Math.floor(holding * startsOfEra), fewStarts)];
  }
  return firstDays;
}

function columnOf(runs: Runs, column: number, step: number): Int32Array {
  return Int32Array.from({ length: Math.ceil(runs.length / step) }, (_, at) => runs[at * step + column] ?? 0);
}

/** The runs in each of the eras that begin on some days. */
export function cutEras(runs: Runs, firstDays: readonly number[] = cutDays(runs)): Eras {
  const lengths = listRuns(runs, firstDays, []);
  const eras = firstDays.map((_, era) => ({
    steady: new Int32Array(lengths.steady[era] ?? 0),
    changing: new Int32Array(lengths.changing[era] ?? 0),
  }));
  listRuns(runs, firstDays, eras);
  return { firstDays, eras };
}

/** Lists runs in the eras, as far as there are any; returns how many numbers each era takes. */
function listRuns(runs: Runs, firstDays: readonly number[], eras: readonly Era[]) {
  const steady = new Int32Array(firstDays.length);
  const changing = new Int32Array(firstDays.length);
  for (let run = 0; run < runs.length; run += runLength) {
    const region = runs[run] ?? 0;
    const start = runs[run + 1] ?? 0;
    const end = runs[run + 2] ?? 0;
    for (let era = countUpTo(firstDays, start) - 1; (firstDays[era] ?? end) < end; era++) {
      const listed = eras[era];
      if (start <= (firstDays[era] ?? 0) && end >= (firstDays[era + 1] ?? afterAllDays)) {
        const at = steady[era] ?? 0;
        if (listed !== undefined) listed.steady[at] = region;
        steady[era] = at + 1;
        continue;
      }
      const at = changing[era] ?? 0;
      if (listed !== undefined) {
        listed.changing[at] = region;
        listed.changing[at + 1] = start;
        listed.changing[at + 2] = end;
      }
      changing[era] = at + runLength;
    }
  }
  return { steady, changing };
}
