import { compareDays } from "../calendar/day-range.ts";
import type { ExtentBounds } from "../calendar/extent.ts";
import { countUpTo } from "../calendar/sorted-days.ts";

/**
 * Pairs that share a day in every world: each entry, in the order of the latest first days, with the one before it that
 * reaches furthest, or with none.
 */
export function overlappingPairs<Entry>(
  entries: readonly Entry[],
  boundsOf: (entry: Entry) => ExtentBounds,
): [Entry, Entry][] {
  const ordered = [...entries].sort((a, b) => compareDays(boundsOf(a).latestStart, boundsOf(b).latestStart));
  const latestStarts = ordered.map((entry) => boundsOf(entry).latestStart);
  const furthest: Entry[] = [];
  const pairs: [Entry, Entry][] = [];
  for (const [at, later] of ordered.entries()) {
    const { latestStart, earliestEndExclusive } = boundsOf(later);
    // All that certainly have started when `later` ends at the earliest, of those before it in the order.
    const started = Math.min(at, countUpTo(latestStarts, earliestEndExclusive - 1));
    const earlier = furthest[started - 1];
    if (earlier !== undefined && boundsOf(earlier).earliestEndExclusive > latestStart)
      pairs.push([earlier, later]);
    const reach = furthest[at - 1];
    const isFurther = reach === undefined || earliestEndExclusive > boundsOf(reach).earliestEndExclusive;
    furthest.push(isFurther ? later : reach);
  }
  return pairs;
}
