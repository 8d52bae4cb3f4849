import { countUpTo } from "../calendar/sorted-days.ts";
import { countsFrom, countsOf, type DayCounts, regionDays } from "./day-counts.ts";
import { type KeptRun, placesOutside } from "./kept-runs.ts";
import type { RosterIndex } from "./roster.ts";

/** The counts of an edited network, from those of the network before and of the regions that differ. */
export function carryCounts(before: RosterIndex, after: RosterIndex, untouched: readonly KeptRun[]): void {
  const known = countsOf.get(before);
  if (known === undefined) return;
  const gone = placesOutside(untouched, "before", before.network.regions.length);
  const added = placesOutside(untouched, "after", after.network.regions.length);
  const carried = new Map<number, DayCounts>();
  for (const [mask, counts] of known) {
    const less = countsFrom(gone.map((region) => regionDays(before, region, mask)));
    const more = countsFrom(added.map((region) => regionDays(after, region, mask)));
    carried.set(mask, changedCounts(counts, less, more));
  }
  countsOf.set(after, carried);
}

function changedCounts(counts: DayCounts, less: DayCounts, more: DayCounts): DayCounts {
  const days = new Set([...counts.firstDays, ...less.firstDays, ...more.firstDays]);
  const firstDays = Int32Array.from(days).sort();
  const change = (side: "min" | "max") =>
    firstDays.map((day) => countAt(counts, day, side) - countAt(less, day, side) + countAt(more, day, side));
  return { firstDays, min: change("min"), max: change("max") };
}

function countAt(counts: DayCounts, packedDay: number, side: "min" | "max"): number {
  return counts[side][countUpTo(counts.firstDays, packedDay) - 1] ?? 0;
}
