import { type Era, type Eras, erasOf, type KeptEras, keepEras } from "./eras.ts";
import { type KeptRun, laterPlaces, placesOutside } from "./kept-runs.ts";
import { addRuns, type MemberRuns, type Runs } from "./member-runs.ts";
import { afterAllDays } from "./packed-day.ts";
import type { RosterIndex } from "./roster.ts";

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

  const places = laterPlaces(untouched, before.network.regions.length);
  const isShifted = untouched.some((run) => run.before !== run.after);
  const byMask = known.byMask.map(({ certain, uncertain }, mask) => {
    const [less, more] = [runsOf(before, gone, mask), runsOf(after, added, mask)];
    const edited = (eras: Eras, side: keyof MemberRuns) =>
      editedEras(eras, less[side], more[side], places, isShifted);
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
  places: Int32Array,
  isShifted: boolean,
): Eras {
  return {
    firstDays,
    eras: eras.map((era, at) => {
      const firstDay = firstDays[at] ?? 0;
      const end = firstDays[at + 1] ?? afterAllDays;
      const isTouched = hasRunIn(less, firstDay, end) || hasRunIn(more, firstDay, end);
      return isShifted || isTouched ? editedEra(era, firstDay, end, more, places) : era;
    }),
  };
}

function hasRunIn({ starts, ends }: Runs, firstDay: number, end: number): boolean {
  return starts.some((start, at) => start < end && (ends[at] ?? 0) > firstDay);
}

/** An era without the runs of the regions that are gone, and with others. Both lists stay in the order of the regions. */
function editedEra(
  { steady, changing }: Era,
  firstDay: number,
  endOfEra: number,
  more: Runs,
  places: Int32Array,
): Era {
  const isSteady = (at: number) => (more.starts[at] ?? 0) <= firstDay && (more.ends[at] ?? 0) >= endOfEra;
  const isInEra = (at: number) => (more.starts[at] ?? 0) < endOfEra && (more.ends[at] ?? 0) > firstDay;
  const added = [...more.regions.keys()].filter(isInEra);
  const regions = editedSteady(
    steady,
    added.filter(isSteady).map((at) => more.regions[at] ?? 0),
    places,
  );
  const rows = added.filter((at) => !isSteady(at));
  const edited = new Int32Array(changing.length + rowLength * rows.length);
  let end = 0;
  let next = 0;
  let before = 0;
  for (let row = 0; row < changing.length; row += rowLength) {
    const place = places[changing[row] ?? 0] ?? -1;
    if (place < 0) continue;
    addRowsBefore(place);
    addRow(place, changing[row + 2] ?? 0, changing[row + 3] ?? 0);
  }
  addRowsBefore(Number.POSITIVE_INFINITY);
  return { steady: regions, changing: edited.subarray(0, end) };

  function addRowsBefore(place: number): void {
    for (let at = rows[next]; at !== undefined && (more.regions[at] ?? 0) < place; at = rows[++next]) {
      addRow(more.regions[at] ?? 0, more.starts[at] ?? 0, more.ends[at] ?? 0);
    }
  }

  function addRow(region: number, start: number, endExclusive: number): void {
    while (before < regions.length && (regions[before] ?? 0) < region) before += 1;
    edited[end++] = region;
    edited[end++] = before;
    edited[end++] = start;
    edited[end++] = endExclusive;
  }
}

const rowLength = 4;

function editedSteady(steady: Int32Array, added: readonly number[], places: Int32Array): Int32Array {
  const edited = new Int32Array(steady.length + added.length);
  let end = 0;
  let next = 0;
  for (let at = 0; at < steady.length; at++) {
    const place = places[steady[at] ?? 0] ?? -1;
    if (place < 0) continue;
    for (let region = added[next]; region !== undefined && region < place; region = added[++next]) {
      edited[end++] = region;
    }
    edited[end++] = place;
  }
  for (; next < added.length; next++) edited[end++] = added[next] ?? 0;
  return edited.subarray(0, end);
}
