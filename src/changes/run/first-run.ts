import { firstDayNumber } from "../../calendar/day.ts";
import { coalesce, rangeWith } from "../../calendar/day-range.ts";
import { certainRuns, type ExtentBounds } from "../../calendar/extent.ts";
import type { FirstDays } from "./first-days.ts";

/** Whether something holds in all of some worlds, in none of them, or in some and not in others. */
export type Answer = "yes" | "no" | "uncertain";

function answer(canHold: boolean, canFail: boolean): Answer {
  return canHold && canFail ? "uncertain" : canHold ? "yes" : "no";
}

/** Whether a run that begins on one of the days is the first of the region, over the worlds in which it does. */
export function isFirstToBegin(begins: readonly FirstDays[], all: readonly ExtentBounds[]): Answer {
  const canBeFirst = begins.some(({ membership, earliest }) =>
    all.every((other) => other === membership || other.mayBeVoid || other.latestStart >= earliest),
  );
  const canBeLater = begins.some(({ membership, latest }) =>
    all.some((other) => other !== membership && canEndBefore(other, latest)),
  );
  return answer(canBeFirst, canBeLater);
}

/** Whether a membership can be over with at least one day between its last day and the given one. */
function canEndBefore({ earliestEndExclusive }: ExtentBounds, day: number): boolean {
  return Math.max(earliestEndExclusive, firstDayNumber + 1) < day;
}

/** The days within a range on which one membership can end a run: at least the first and the last of them can. */
export type LastDays = FirstDays;

/** Whether a run that ends on one of the days is the first of the region, over the worlds in which it does. */
export function isFirstToEnd(ends: readonly LastDays[], all: readonly ExtentBounds[]): Answer {
  const certain = certainRuns(all);
  const canBeFirst = ends.some((end) =>
    [...turns(end, all)].some(
      (day) => rangeWith(certain, day + 1) === undefined && canEndFirstRun(end.membership, all, day),
    ),
  );
  const canBeLater = ends.some(({ membership, latest }) => {
    // The run begins latest if the membership starts as late as it can and others hold before it only if they must.
    const start = Math.min(membership.latestStart, latest);
    const runStart = rangeWith(certain, start - 1)?.start ?? start;
    return all.some((other) => other !== membership && canEndBefore(other, runStart));
  });
  return answer(canBeFirst, canBeLater);
}

/** The days on which it can turn whether a membership ends the first run; between two of them it stays as it is. */
function turns({ earliest, latest }: LastDays, all: readonly ExtentBounds[]): Set<number> {
  const days = all.flatMap((bounds) => [
    bounds.earliestStart,
    bounds.latestStart - 1,
    bounds.latestStart,
    bounds.earliestEndExclusive - 1,
    bounds.latestEndExclusive - 1,
    bounds.latestEndExclusive,
  ]);
  return new Set([earliest, latest, ...days.filter((day) => earliest < day && day < latest)]);
}

/**
 * Whether all that holds up to a day, which a membership ends, can be one run. Whatever can start two days later or
 * more may do so. All others lie before, as long as they can be; so may any that can end in time, to close a gap.
 */
function canEndFirstRun(membership: ExtentBounds, all: readonly ExtentBounds[], day: number): boolean {
  const others = all.filter((other) => other !== membership);
  const longest = others
    .filter((other) => other.earliestStart <= day && other.earliestEndExclusive <= day + 1)
    .map((other) => ({
      start: other.earliestStart,
      endExclusive: Math.min(other.latestEndExclusive, day + 1),
    }));
  const run = rangeWith(
    coalesce([...longest, { start: membership.earliestStart, endExclusive: day + 1 }]),
    day,
  );
  const runStart = run?.start ?? day;
  return others.every(
    (other) => other.mayBeVoid || other.latestStart > day + 1 || other.earliestStart >= runStart,
  );
}
