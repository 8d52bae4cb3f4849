import { coalesce, type DayRange, intersect, rangeWith } from "../../calendar/day-range.ts";
import { certainRange, type ExtentBounds, possibleRuns } from "../../calendar/extent.ts";
import type { CountRange } from "../../roster/day-counts.ts";
import { mirrored, mirroredRange } from "./mirrored.ts";
import { mostApart } from "./most-apart.ts";

/** The fewest and the most runs that begin in a range, over all worlds. */
export function runsBegunIn(memberships: readonly ExtentBounds[], range: DayRange): CountRange {
  if (memberships.length === 0) return { min: 0, max: 0 };
  return { min: fewestIn(memberships, range), max: mostIn(memberships, range) };
}

/** The fewest and the most runs that end in a range, over all worlds. */
export function runsEndedIn(memberships: readonly ExtentBounds[], range: DayRange): CountRange {
  return runsBegunIn(memberships.map(mirrored), mirroredRange(range));
}

/** The fewest and the most runs that begin before a day, over all worlds. */
export function runsBegunBefore(memberships: readonly ExtentBounds[], endExclusive: number): CountRange {
  const start = dayBefore(memberships, endExclusive);
  const dated = memberships.map((bounds) => ({
    ...bounds,
    earliestStart: Math.max(bounds.earliestStart, start),
    earliestEndExclusive: Math.max(bounds.earliestEndExclusive, start + 1),
  }));
  return runsBegunIn(dated, { start, endExclusive });
}

/** A day that stands for an unknown one: so long before all that are known that as many runs fit in between. */
function dayBefore(memberships: readonly ExtentBounds[], day: number): number {
  const days = memberships.flatMap((bounds) => [
    bounds.earliestStart,
    bounds.latestStart,
    bounds.earliestEndExclusive,
    bounds.latestEndExclusive,
  ]);
  const known = [day, ...days].filter(Number.isFinite);
  return known.reduce((least, one) => Math.min(least, one), day) - 2 * memberships.length - 2;
}

/**
 * The fewest: all memberships last as long as they can, so that they join, but those of an unbroken time of which none
 * has to start before the range is over start later.
 */
function fewestIn(memberships: readonly ExtentBounds[], { start, endExclusive }: DayRange): number {
  const runs = possibleRuns(memberships);
  const begun = memberships
    .filter(({ latestStart }) => latestStart < endExclusive)
    .map(({ earliestStart }) => rangeWith(runs, earliestStart)?.start ?? earliestStart)
    .filter((day) => day >= start);
  return new Set(begun).size;
}

/**
 * The most: all memberships last as short as they can, so that they stay apart. One with certain days has at least
 * these, if it must start before the range is over. Any other can be a single day, or lie outside of the range.
 */
function mostIn(memberships: readonly ExtentBounds[], { start, endExclusive }: DayRange): number {
  const isFixed = (bounds: ExtentBounds) =>
    certainRange(bounds) !== null && bounds.latestStart < endExclusive;
  const seen = { start: start - 1, endExclusive };
  const fixed = memberships.filter(isFixed).map((bounds) => certainRange(bounds) ?? seen);
  const taken = coalesce(fixed.map((range) => intersect(range, seen)).filter((range) => range !== null));
  const single = memberships
    .filter((bounds) => !isFixed(bounds) && bounds.earliestStart < endExclusive)
    .map((bounds) => ({
      first: Math.max(start, Math.min(bounds.earliestEndExclusive, endExclusive) - 1),
      last: Math.min(bounds.latestStart, endExclusive - 1),
    }))
    .filter(({ first, last }) => first <= last);
  return taken.filter((range) => range.start >= start).length + mostApart(single, taken);
}
