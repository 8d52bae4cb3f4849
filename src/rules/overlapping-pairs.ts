import { compareDays } from "../calendar/day-range.ts";
import type { ExtentBounds } from "../calendar/extent.ts";
import { countUpTo } from "../calendar/sorted-days.ts";

/** Whether two things share a day in every world: each has certainly begun when the other ends at the earliest. */
export function certainlyOverlap(a: ExtentBounds, b: ExtentBounds): boolean {
  return a.latestStart <= earliestEnd(b) && b.latestStart <= earliestEnd(a);
}

/** Whether some world has a thing end before another starts. */
export function canPrecede(one: ExtentBounds, other: ExtentBounds): boolean {
  return earliestEnd(one) < other.latestStart;
}

/** The earliest last day: inclusive, so that what never ends lasts as long as what never begins for certain. */
function earliestEnd({ earliestEndExclusive }: ExtentBounds): number {
  return earliestEndExclusive - 1;
}

/** Something with bounds; the id decides between equal bounds, so that the order of the input does not. */
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
 * Pairs that share a day in every world: each entry, in the order of the latest first days, with the entry before it that
 * reaches furthest, if they do. So n entries that all overlap give n - 1 pairs, and every entry that overlaps another is
 * in one.
 */
export function overlappingPairs<Entry extends Bounded>(entries: readonly Entry[]): [Entry, Entry][] {
  const ordered = [...entries].sort(byLatestStart);
  const latestStarts = ordered.map(({ bounds }) => bounds.latestStart);
  const furthest: Entry[] = [];
  const pairs: [Entry, Entry][] = [];
  for (const [at, later] of ordered.entries()) {
    const { bounds } = later;
    // All before it in the order that have certainly begun when it ends at the earliest.
    const begun = Math.min(at, countUpTo(latestStarts, earliestEnd(bounds)));
    const earlier = furthest[begun - 1];
    if (earlier !== undefined && certainlyOverlap(earlier.bounds, bounds)) pairs.push([earlier, later]);
    const reach = furthest[at - 1];
    const isFurther = reach === undefined || earliestEnd(bounds) > earliestEnd(reach.bounds);
    furthest.push(isFurther ? later : reach);
  }
  return pairs;
}
