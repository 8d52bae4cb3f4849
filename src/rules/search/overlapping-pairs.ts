import { compareDays } from "../../calendar/day-range.ts";
import type { ExtentBounds } from "../../calendar/extent.ts";
import { countUpTo } from "../../calendar/sorted-days.ts";

/** Whether two things share a day in every world: each has certainly started by the earliest last day of the other. */
export function certainlyOverlap(a: ExtentBounds, b: ExtentBounds): boolean {
  return a.latestStart <= earliestEnd(b) && b.latestStart <= earliestEnd(a);
}

/** Whether `one` ends before `other` starts in some world. */
export function canPrecede(one: ExtentBounds, other: ExtentBounds): boolean {
  return earliestEnd(one) < other.latestStart;
}

/** The earliest last day. It is inclusive because an unbounded end and an unbounded start must compare as equal. */
function earliestEnd({ earliestEndExclusive }: ExtentBounds): number {
  return earliestEndExclusive - 1;
}

/** Something with bounds. Equal bounds are sorted by id, so the order of the input does not matter. */
interface Bounded {
  readonly id: string;
  readonly bounds: ExtentBounds;
}

function byLatestStart(a: Bounded, b: Bounded): number {
  return (
    compareDays(a.bounds.latestStart, b.bounds.latestStart) ||
    compareDays(earliestEnd(b.bounds), earliestEnd(a.bounds)) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Finds pairs that share a day in every world. Sorts the entries by the latest first day and compares each with the
 * earlier entry that reaches furthest. n entries that all overlap give n - 1 pairs; every entry that overlaps another
 * is in a pair.
 */
export function overlappingPairs<Entry extends Bounded>(entries: readonly Entry[]): [Entry, Entry][] {
  const ordered = [...entries].sort(byLatestStart);
  const latestStarts = ordered.map(({ bounds }) => bounds.latestStart);
  const furthest: Entry[] = [];
  const pairs: [Entry, Entry][] = [];
  for (const [at, later] of ordered.entries()) {
    const { bounds } = later;
    // The earlier entries that have certainly started by the earliest last day of this one.
    const begun = Math.min(at, countUpTo(latestStarts, earliestEnd(bounds)));
    const earlier = furthest[begun - 1];
    if (earlier !== undefined && certainlyOverlap(earlier.bounds, bounds)) pairs.push([earlier, later]);
    const reach = furthest[at - 1];
    const isFurther = reach === undefined || earliestEnd(bounds) > earliestEnd(reach.bounds);
    furthest.push(isFurther ? later : reach);
  }
  return pairs;
}
