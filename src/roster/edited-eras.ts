import { type Era, type Eras, erasOf, type KeptEras, keepEras, runLength } from "./eras.ts";
import { type KeptRun, placesOutside } from "./kept-runs.ts";
import { addRuns, type MemberRuns, type Runs } from "./member-runs.ts";
import { afterAllDays } from "./packed-day.ts";
import type { RosterIndex } from "./roster.ts";
import { haveSameNumbers } from "./same-numbers.ts";

/** How many regions have other runs than when the eras were cut. */
const changedSince = new WeakMap<KeptEras, number>();
const mostChanged = 1000;

/**
 * The eras of an edited network: those of the network before, with other runs of the regions that differ. After many edits
 * the next question cuts new eras, which fit better.
 */
export function carryEras(before: RosterIndex, after: RosterIndex, untouched: readonly KeptRun[]): void {
  const known = erasOf(before);
  if (known === undefined) return;
  const gone = placesOutside(untouched, "before", before.network.regions.length);
  const added = placesOutside(untouched, "after", after.network.regions.length);
  const changed = (changedSince.get(known) ?? 0) + gone.length + added.length;
  if (changed > Math.min(mostChanged, after.network.regions.length / 8)) return;

  const isShifted = untouched.some((run) => run.before !== run.after);
  const byMask = known.byMask.map(({ certain, uncertain }, mask) => {
    const [less, more] = [runsOf(before, gone, mask), runsOf(after, added, mask)];
    const edited = (eras: Eras, side: keyof MemberRuns) =>
      !isShifted && haveSameNumbers(["regions", "starts", "ends"], less[side], more[side])
        ? eras
        : editedEras(eras, less[side], more[side], untouched, isShifted);
    return { certain: edited(certain, "certain"), uncertain: edited(uncertain, "uncertain") };
  });
  const areSame = before.network.regions === after.network.regions;
  const kept = keepEras(after, {
    regions: areSame ? known.regions : [...after.network.regions],
    byMask,
  });
  changedSince.set(kept, changed);
}

function runsOf(index: RosterIndex, regions: readonly number[], mask: number): MemberRuns {
  const none = (): Runs => ({ regions: [], starts: [], ends: [] });
  const runs = { certain: none(), uncertain: none() };
  for (const region of regions) addRuns(runs, index, region, mask);
  return runs;
}

function editedEras(
  { firstDays, eras }: Eras,
  less: Runs,
  more: Runs,
  untouched: readonly KeptRun[],
  isShifted: boolean,
): Eras {
  return {
    firstDays,
    eras: eras.map((era, at) => {
      const firstDay = firstDays[at] ?? 0;
      const end = firstDays[at + 1] ?? afterAllDays;
      const isTouched = hasRunIn(less, firstDay, end) || hasRunIn(more, firstDay, end);
      return isShifted || isTouched ? editedEra(era, firstDay, end, more, untouched) : era;
    }),
  };
}

function hasRunIn({ starts, ends }: Runs, firstDay: number, end: number): boolean {
  return starts.some((start, at) => start < end && (ends[at] ?? 0) > firstDay);
}

/**
 * An era without the runs of the regions that are gone, and with others. Both lists stay in the order of the regions: between
 * two regions that are gone or added, they are copied.
 */
function editedEra(
  { steady, changing }: Era,
  firstDay: number,
  endOfEra: number,
  more: Runs,
  untouched: readonly KeptRun[],
): Era {
  const added = [...more.regions.keys()].filter(
    (at) => (more.starts[at] ?? 0) < endOfEra && (more.ends[at] ?? 0) > firstDay,
  );
  const edited = {
    steady: new Int32Array(steady.length + added.length),
    changing: new Int32Array(changing.length + runLength * added.length),
  };
  let [steadyEnd, changingEnd, next] = [0, 0, 0];
  for (const run of untouched) {
    addUpTo(run.after);
    const [firstSteady, endSteady] = [run.before, run.before + run.length].map((region) =>
      placeOf(region, steady, 1),
    );
    const kept = steady.subarray(firstSteady, endSteady);
    const rows = changing.subarray(
      placeOf(run.before, changing, runLength),
      placeOf(run.before + run.length, changing, runLength),
    );
    edited.changing.set(rows, changingEnd);
    shift(edited.changing, changingEnd, rows.length, run.after - run.before);
    shift(edited.changing, changingEnd + 1, rows.length, steadyEnd - (firstSteady ?? 0));
    changingEnd += rows.length;
    edited.steady.set(kept, steadyEnd);
    for (let at = 0; at < kept.length && run.before !== run.after; at++)
      edited.steady[steadyEnd + at] = (kept[at] ?? 0) + run.after - run.before;
    steadyEnd += kept.length;
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return {
    steady: edited.steady.subarray(0, steadyEnd),
    changing: edited.changing.subarray(0, changingEnd),
  };

  function addUpTo(place: number): void {
    for (let at = added[next]; at !== undefined && (more.regions[at] ?? 0) < place; at = added[++next]) {
      const [region = 0, start = 0, end = 0] = [more.regions[at], more.starts[at], more.ends[at]];
      if (start <= firstDay && end >= endOfEra) edited.steady[steadyEnd++] = region;
      else {
        edited.changing.set([region, steadyEnd, start, end], changingEnd);
        changingEnd += runLength;
      }
    }
  }
}

/** Where the first row of a region, or of one after it, begins in rows in the order of the regions. */
function placeOf(region: number, rows: Int32Array, rowLength: number): number {
  let low = 0;
  let high = rows.length / rowLength;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle * rowLength] ?? 0) < region) low = middle + 1;
    else high = middle;
  }
  return low * rowLength;
}

/** Adds a number to one column of rows that take `length` numbers. */
function shift(numbers: Int32Array, column: number, length: number, by: number): void {
  if (by === 0) return;
  for (let at = column; at < column + length; at += runLength) numbers[at] = (numbers[at] ?? 0) + by;
}
