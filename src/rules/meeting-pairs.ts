import { compareDays, type DayRange } from "../calendar/day-range.ts";

/** So many comparisons find all pairs of a thousand entries; beyond them the list is no record of anything. */
const mostComparisons = 500_000;

/** With how many of the latest entries each further one is compared then. */
const fewest = 8;

/** All pairs whose days meet and that are at odds, the one that begins first as the first of a pair. */
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
    for (const earlier of open) if (areAtOdds(earlier, entry)) pairs.push([earlier, entry]);
    open.push(entry);
  }
  return pairs;
}
