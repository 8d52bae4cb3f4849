import { coalesce, compareDays, type DayRange, rangeWith } from "../../calendar/day-range.ts";

/** One day from the first to the last, both included. */
export interface SingleDay {
  readonly first: number;
  readonly last: number;
}

/**
 * For how many of some memberships can a day be chosen, so that between any two of these days, and between each of them
 * and the ranges that are taken, lies at least one other day?
 *
 * This is the scheduling of jobs of equal length 2, each with a release day and a deadline, so that the most are in
 * time.
 *
 * @see P. Baptiste, Polynomial time algorithms for minimizing the weighted number of late jobs on a single machine
 * with equal processing times, Journal of Scheduling 2 (1999) <https://doi.org/10.1002/(SICI)1099-1425(199911/12)2:6%3C245::AID-JOS28%3E3.0.CO;2-5>
 */
export function mostApart(days: readonly SingleDay[], taken: readonly DayRange[]): number {
  return groupsOf(days).reduce((sum, group) => sum + mostOf(group, taken), 0);
}

/** Groups of which no day can be next to one of another group. */
function groupsOf(days: readonly SingleDay[]): SingleDay[][] {
  const groups: SingleDay[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const day of [...days].sort((a, b) => compareDays(a.first, b.first))) {
    const group = day.first <= last + 1 ? groups.at(-1) : undefined;
    if (group === undefined) groups.push([day]);
    else group.push(day);
    last = Math.max(last, day.last);
  }
  return groups;
}

/** The first day from the given one that is neither in a range that is taken nor next to one. */
function freeFrom(day: number, taken: readonly DayRange[]): number {
  let free = day;
  for (;;) {
    const near = [free - 1, free, free + 1]
      .map((one) => rangeWith(taken, one))
      .find((one) => one !== undefined);
    if (near === undefined) return free;
    free = near.endExclusive + 1;
  }
}

function mostOf(group: readonly SingleDay[], taken: readonly DayRange[]): number {
  const ordered = [...group].sort((a, b) => compareDays(a.last, b.last));
  const simple = inTurn(ordered, taken);
  return simple === room(ordered, taken) ? simple : bySplitting(ordered, taken);
}

/** Day after day, the one that must be first of those that can be: often the most, but not always. */
function inTurn(ordered: readonly SingleDay[], taken: readonly DayRange[]): number {
  let placed = 0;
  let day = Number.NEGATIVE_INFINITY;
  for (let waiting = ordered; waiting.length > 0; day += 2) {
    const next = waiting.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
    day = freeFrom(Math.max(day, next), taken);
    const chosen = waiting.find(({ first, last }) => first <= day && day <= last);
    if (chosen !== undefined) placed += 1;
    waiting = waiting.filter((one) => one !== chosen && one.last > day);
  }
  return placed;
}

/** How many days have room if any of them may be of any membership; at most as many as there are memberships. */
function room(ordered: readonly SingleDay[], taken: readonly DayRange[]): number {
  let count = 0;
  let day = Number.NEGATIVE_INFINITY;
  for (const { start, endExclusive } of coalesce(
    ordered.map(({ first, last }) => ({ start: first, endExclusive: last + 1 })),
  )) {
    for (day = freeFrom(Math.max(day, start), taken); day < endExclusive; day = freeFrom(day + 2, taken)) {
      count += 1;
      if (count === ordered.length) return count;
    }
  }
  return count;
}

/**
 * Tries each day for the one with the latest last day. Those before that day can start before it; those after it
 * cannot, for otherwise two of them could change places.
 */
function bySplitting(ordered: readonly SingleDay[], taken: readonly DayRange[]): number {
  const days = daysToTry(ordered, taken);
  const known = new Map<string, number>();

  /** The most of the first `count`, all between the days `start` and `endExclusive`, with one day between them and the latter. */
  function most(count: number, start: number, endExclusive: number): number {
    const one = ordered[count - 1];
    if (one === undefined) return 0;
    const key = `${count} ${start} ${endExclusive}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let best = most(count - 1, start, endExclusive);
    if (start - 2 < one.first && one.first <= endExclusive - 2) {
      const last = Math.min(one.last, endExclusive - 2);
      for (const day of days) {
        if (day < Math.max(one.first, start) || day > last) continue;
        best = Math.max(best, most(count - 1, start, day) + 1 + most(count - 1, day + 2, endExclusive));
      }
    }
    known.set(key, best);
    return best;
  }

  return most(ordered.length, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** The days to which others can be moved back: the first of each, the first after what is taken, and every second one from there. */
function daysToTry(ordered: readonly SingleDay[], taken: readonly DayRange[]): number[] {
  const starts = [...ordered.map(({ first }) => first), ...taken.map((range) => range.endExclusive + 1)];
  const days = starts.flatMap((start) => ordered.map((_, at) => start + 2 * at));
  return [...new Set(days)].filter((day) => freeFrom(day, taken) === day);
}
