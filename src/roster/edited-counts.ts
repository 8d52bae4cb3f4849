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

/** The counts without those of some regions, and with those of others. */
function changedCounts(counts: DayCounts, less: DayCounts, more: DayCounts): DayCounts {
  if (haveSameNumbers(["firstDays", "min", "max"], less, more)) return counts;
  const changed = withSteps(counts, new Set([...less.firstDays, ...more.firstDays]));
  addCounts(changed, less, -1);
  addCounts(changed, more, 1);
  return changed;
}

/** The same counts, copied, with a step on each of some days. */
function withSteps({ firstDays, min, max }: DayCounts, days: Iterable<number>): DayCounts {
  const isFirst = (day: number) => firstDays[countUpTo(firstDays, day) - 1] === day;
  const fresh = Int32Array.from([...days].filter((day) => !isFirst(day))).sort();
  const copied = (numbers: Int32Array) => {
    const copy = new Int32Array(numbers.length + fresh.length);
    let start = 0;
    for (let at = 0; at < fresh.length; at++) {
      const end = countUpTo(firstDays, fresh[at] ?? 0);
      copy.set(numbers.subarray(start, end), start + at);
      copy[end + at] = numbers[end - 1] ?? 0;
      start = end;
    }
    copy.set(numbers.subarray(start), start + fresh.length);
    return copy;
  };
  const steps = copied(firstDays);
  for (const [at, day] of fresh.entries()) steps[countUpTo(firstDays, day) + at] = day;
  return { firstDays: steps, min: copied(min), max: copied(max) };
}

/** Adds other counts, or takes them away, where they are not zero; each of their steps begins on the day of a step. */
function addCounts({ firstDays, min, max }: DayCounts, other: DayCounts, sign: 1 | -1): void {
  for (let step = 0; step < other.firstDays.length; step++) {
    const least = sign * (other.min[step] ?? 0);
    const most = sign * (other.max[step] ?? 0);
    if (most === 0) continue;
    const end = countUpTo(firstDays, (other.firstDays[step + 1] ?? Number.POSITIVE_INFINITY) - 1);
    for (let at = countUpTo(firstDays, other.firstDays[step] ?? 0) - 1; at < end; at++) {
      min[at] = (min[at] ?? 0) + least;
      max[at] = (max[at] ?? 0) + most;
    }
  }
}
