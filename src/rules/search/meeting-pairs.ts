import { compareDays, type DayRange } from "../../calendar/day-range.ts";

/** Enough comparisons to find all pairs of a thousand entries; a list that needs more is not a plausible record. */
const mostComparisons = 500_000;

/** Beyond that limit, how many of the latest entries each further entry is compared with. */
const fewest = 8;

/** So many pairs are all named; beyond them each further entry is named with the first that it is at odds with. */
const mostPairs = 5000;

/** All pairs that share a day and are at odds; the entry that starts first comes first in its pair. */
export function meetingPairs<Entry extends { readonly days: DayRange }>(
  entries: readonly Entry[],
  areAtOdds: (a: Entry, b: Entry) => boolean,
): [Entry, Entry][] {
  const ordered = [...entries].sort((a, b) => compareDays(a.days.start, b.days.start));
  const pairs: [Entry, Entry][] = [];
  let open: Entry[] = [];
  let comparisons = 0;
  for (const entry of ordered) {
    if (comparisons > mostComparisons) open = open.slice(-fewest);
    open = open.filter(({ days }) => days.endExclusive > entry.days.start);
    comparisons += open.length;
    const atOdds = open.filter((earlier) => areAtOdds(earlier, entry));
    const named = pairs.length < mostPairs ? atOdds : atOdds.slice(0, 1);
    for (const earlier of named) pairs.push([earlier, entry]);
    open.push(entry);
  }
  return pairs;
}
