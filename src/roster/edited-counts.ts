import { countUpTo } from "../calendar/sorted-days.ts";
import { countsFrom, countsOf, type DayCounts, regionDays } from "./day-counts.ts";
import { type KeptRun, placesOutside } from "./kept-runs.ts";
import type { RosterIndex } from "./roster.ts";
import { haveSameNumbers } from "./same-numbers.ts";

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
  if (haveSameNumbers(["firstDays", "min", "max"], less, more)) return counts;
  const fresh = [...less.firstDays, ...more.firstDays].filter(
    (day) => counts.firstDays[countUpTo(counts.firstDays, day) - 1] !== day,
  );
  const firstDays =
    fresh.length === 0 ? counts.firstDays : Int32Array.from([...counts.firstDays, ...new Set(fresh)]).sort();
  const changed = (side: "min" | "max") => {
    const [known, gone, added] = [counts, less, more].map((part) => numbersOn(firstDays, part, side));
    return firstDays.map((_, at) => (known?.[at] ?? 0) - (gone?.[at] ?? 0) + (added?.[at] ?? 0));
  };
  return { firstDays, min: changed("min"), max: changed("max") };
}

/** The numbers on days in ascending order. */
function numbersOn(days: Int32Array, counts: DayCounts, side: "min" | "max"): Int32Array {
  let next = 0;
  return days.map((day) => {
    while ((counts.firstDays[next] ?? Number.POSITIVE_INFINITY) <= day) next++;
    return counts[side][next - 1] ?? 0;
  });
}
