import { copyShifted } from "./copy-shifted.ts";
import { cutEras, type Eras, erasOf, type KeptEras, keepEras } from "./eras.ts";
import { type KeptRun, placesOutside } from "./kept-runs.ts";
import { memberRuns, type Runs, runLength } from "./member-runs.ts";
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

  const byMask = known.byMask.map(({ certain, uncertain }, mask) => {
    const less = memberRuns(before, mask, gone);
    const more = memberRuns(after, mask, added);
    return {
      certain: editedEras(certain, less.certain, more.certain, untouched),
      uncertain: editedEras(uncertain, less.uncertain, more.uncertain, untouched),
    };
  });
  const areSame = before.network.regions === after.network.regions;
  const kept = keepEras(after, {
    regions: areSame ? known.regions : [...after.network.regions],
    byMask,
  });
  changedSince.set(kept, changed);
}

/** Eras without the runs of the regions that are gone, and with others. An era in which no run differs stays the same object. */
function editedEras({ firstDays, eras }: Eras, gone: Runs, added: Runs, untouched: readonly KeptRun[]): Eras {
  const [less, more] = [cutEras(gone, firstDays).eras, cutEras(added, firstDays).eras];
  const isShifted = untouched.some((run) => run.before !== run.after);
  return {
    firstDays,
    eras: eras.map((era, at) => {
      const [without, and] = [less[at] ?? era, more[at] ?? era];
      if (!isShifted && haveSameNumbers(["steady", "changing"], without, and)) return era;
      return {
        steady: editedRows(era.steady, and.steady, 1, untouched),
        changing: editedRows(era.changing, and.changing, runLength, untouched),
      };
    }),
  };
}

/** The rows of the untouched regions, and others; all are in the order of the regions, whose positions they begin with. */
function editedRows(
  rows: Int32Array,
  added: Int32Array,
  rowLength: number,
  untouched: readonly KeptRun[],
): Int32Array {
  const edited = new Int32Array(rows.length + added.length);
  let [length, taken] = [0, 0];
  for (const run of untouched) {
    takeAddedUpTo(placeOf(run.after, added, rowLength));
    const first = placeOf(run.before, rows, rowLength);
    const kept = rows.subarray(first, placeOf(run.before + run.length, rows, rowLength));
    copyShifted(kept, edited, length, run.after - run.before, rowLength);
    length += kept.length;
  }
  takeAddedUpTo(added.length);
  return edited.subarray(0, length);

  function takeAddedUpTo(end: number): void {
    edited.set(added.subarray(taken, end), length);
    length += end - taken;
    taken = end;
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
