import { type DayRange, overlaps, rangeWith } from "../../calendar/day-range.ts";
import { certainRuns, type ExtentBounds, possibleRange } from "../../calendar/extent.ts";

/** The days within a range on which one membership can begin a run: at least the first and the last of them can. */
export interface FirstDays {
  readonly membership: ExtentBounds;
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The days of a range on which each membership of a group can be what begins a run of the region; without those that
 * cannot. A membership begins a run on every day on which it can start, unless another one is certain on the day
 * before: each of the others can leave that day out.
 */
export function firstDaysIn(
  group: readonly ExtentBounds[],
  all: readonly ExtentBounds[],
  { start, endExclusive }: DayRange,
): FirstDays[] {
  const certain = certainRuns(all);
  return group.flatMap((membership) => {
    const first = Math.max(membership.earliestStart, start);
    const last = Math.min(membership.latestStart, endExclusive - 1);
    const before = rangeWith(certain, first - 1);
    const earliest = before === undefined ? first : before.endExclusive + 1;
    const latest = rangeWith(certain, last - 1)?.start ?? last;
    return earliest <= last ? [{ membership, earliest, latest }] : [];
  });
}

/**
 * Whether in every world a membership of a group, a stint, begins a run on a day of the range.
 *
 * Those of a stint that hold lie in one run, so only the first of their days can begin it. It does not if it can be
 * before or after the range, or if a membership of another stint can hold on the day before.
 */
export function mustBeginIn(
  group: readonly ExtentBounds[],
  all: readonly ExtentBounds[],
  { start, endExclusive }: DayRange,
): boolean {
  const latestFirst = group
    .filter(({ mayBeVoid }) => !mayBeVoid)
    .reduce((day, { latestStart }) => Math.min(day, latestStart), Number.POSITIVE_INFINITY);
  if (latestFirst >= endExclusive || group.some(({ earliestStart }) => earliestStart < start)) return false;
  const others = all.filter((bounds) => !group.includes(bounds)).map(possibleRange);
  return group.every(({ earliestStart, latestStart }) => {
    const daysBefore = { start: earliestStart - 1, endExclusive: Math.min(latestStart, latestFirst) };
    return (
      daysBefore.start >= daysBefore.endExclusive || !others.some((range) => overlaps(range, daysBefore))
    );
  });
}
