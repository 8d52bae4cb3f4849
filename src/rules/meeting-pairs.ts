import { compareDays, type DayRange } from "../calendar/day-range.ts";

/**
 * Pairs whose days meet and that are at odds: in the order of their first days each entry with an earlier one, or
 * with none. An entry that is at odds with one that lasts as long is not held against later ones, so that a key which
 * thousands of regions share gives one pair for each of them.
 */
export function meetingPairs<Entry extends { readonly days: DayRange }>(
  entries: readonly Entry[],
  areAtOdds: (a: Entry, b: Entry) => boolean,
): [Entry, Entry][] {
  const ordered = [...entries].sort((a, b) => compareDays(a.days.start, b.days.start));
  const pairs: [Entry, Entry][] = [];
  let open: Entry[] = [];
  for (const entry of ordered) {
    open = open.filter(({ days }) => days.endExclusive > entry.days.start);
    const earlier = open.find((other) => areAtOdds(other, entry));
    if (earlier !== undefined) pairs.push([earlier, entry]);
    if (earlier === undefined || earlier.days.endExclusive < entry.days.endExclusive) open.push(entry);
  }
  return pairs;
}
