import { countUpTo } from "../calendar/sorted-days.ts";
import { memberRuns, type Runs } from "./member-runs.ts";
import { afterAllDays, beforeAllDays } from "./packed-day.ts";
import type { RosterIndex } from "./roster.ts";

/** All days, cut into eras, so that a query looks at few runs that lack its day. */
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

const runLength = 4;

/** Which regions are certain members when, and which uncertain ones. */
export interface MemberEras {
  readonly certain: Eras;
  readonly uncertain: Eras;
}

const erasOf = new WeakMap<RosterIndex, MemberEras[]>();

/** The eras of an index for a mask of roles; built on the first call. */
export function memberEras(index: RosterIndex, mask: number): MemberEras {
  const byMask = erasOf.get(index) ?? [];
  const known = byMask[mask];
  if (known !== undefined) return known;
  const runs = memberRuns(index, mask);
  const built = { certain: cutEras(runs.certain), uncertain: cutEras(runs.uncertain) };
  byMask[mask] = built;
  erasOf.set(index, byMask);
  return built;
}

/** The regions with a run that includes the day, in order. `regions` are those of the network. */
export function holdingOn<Region>(
  { firstDays, eras }: Eras,
  day: number,
  regions: readonly Region[],
): Region[] {
  const { steady, changing } = eras[countUpTo(firstDays, day) - 1] ?? noEra;
  // Preallocated: growing costs more than the search.
  const holding = new Array<Region>(steady.length + countHolding(changing, day));
  let length = 0;
  const add = (position: number | undefined): void => {
    const region = regions[position ?? 0];
    if (region !== undefined) holding[length++] = region;
  };
  let next = 0;
  for (let run = 0; run < changing.length; run += runLength) {
    if (day < (changing[run + 2] ?? 0) || day >= (changing[run + 3] ?? 0)) continue;
    for (const before = changing[run + 1] ?? 0; next < before; next++) add(steady[next]);
    add(changing[run]);
  }
  for (; next < steady.length; next++) add(steady[next]);
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

const noEra: Era = { steady: new Int32Array(0), changing: new Int32Array(0) };

/** Starts a new era once `1 / fineness` as many runs have started as include the first day of the previous era. */
const fineness = 8;
const fewStarts = 8;

function cutEras(runs: Runs): Eras {
  const firstDays = cutDays(runs);
  const steady = firstDays.map((): number[] => []);
  const changing = firstDays.map((): number[] => []);
  for (const [at, region] of runs.regions.entries()) {
    const start = runs.starts[at] ?? 0;
    const end = runs.ends[at] ?? 0;
    for (let era = countUpTo(firstDays, start) - 1; (firstDays[era] ?? end) < end; era++) {
      const isSteady = start <= (firstDays[era] ?? 0) && end >= (firstDays[era + 1] ?? afterAllDays);
      if (isSteady) steady[era]?.push(region);
      else changing[era]?.push(region, steady[era]?.length ?? 0, start, end);
    }
  }
  const eras = firstDays.map((_, era) => ({
    steady: Int32Array.from(steady[era] ?? []),
    changing: Int32Array.from(changing[era] ?? []),
  }));
  return { firstDays, eras };
}

function cutDays(runs: Runs): number[] {
  const starts = Int32Array.from(runs.starts).sort();
  const ends = Int32Array.from(runs.ends).sort();
  const firstDays: number[] = [];
  for (let day: number | undefined = beforeAllDays; day !== undefined; ) {
    firstDays.push(day);
    const started = countUpTo(starts, day);
    const holding: number = started - countUpTo(ends, day);
    day = starts[started + Math.max(Math.floor(holding / fineness), fewStarts)];
  }
  return firstDays;
}
