import { dayNumber, isoText } from "../calendar/day.ts";
import type { IsoDate } from "../model/date.ts";
import type { MembershipRole } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { memberCountSeries } from "../query/counts.ts";
import { type CountRange, changeDays, countOn, countsFrom } from "../roster/day-counts.ts";
import { type DayScale, daysOf, xOf } from "./day-scale.ts";
import type { RegionHistory } from "./histories.ts";

/** The fewest and the most members on the days of a stretch of pixels. */
export interface CountStep extends CountRange {
  readonly left: number;
  readonly right: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

interface CountRun extends CountRange {
  readonly start: number;
  readonly endExclusive: number;
}

/** The number of all members on record, over the days shown. */
export function stepsOfAll(scale: DayScale, network: Network, roles: readonly MembershipRole[]): CountStep[] {
  const { start, endExclusive } = scale.days;
  const range = { firstDay: isoText(start), lastDay: isoText(endExclusive - 1) };
  const runs = memberCountSeries(network, range, { roles }).map(({ firstDay, lastDay, onRecord }) => ({
    ...onRecord,
    start: dayNumber(firstDay),
    endExclusive: dayNumber(lastDay) + 1,
  }));
  return stepsOf(scale, runs);
}

/** The number of the members that these histories have, over the days shown. */
export function stepsOfHistories(scale: DayScale, histories: readonly RegionHistory[]): CountStep[] {
  const { start, endExclusive } = scale.days;
  const counts = countsFrom(
    histories.map(({ stints }) => ({
      certain: stints.flatMap(({ certain }) => (certain === null ? [] : [daysOf(certain)])),
      possible: stints.map(({ possible }) => daysOf(possible)),
    })),
  );
  const starts = [start, ...changeDays(counts, start, endExclusive)];
  return stepsOf(
    scale,
    starts.map((day, at) => ({
      ...countOn(counts, day),
      start: day,
      endExclusive: starts[at + 1] ?? endExclusive,
    })),
  );
}

/** Runs in pixels; those that share a pixel are one, from their fewest to their most. */
function stepsOf(scale: DayScale, runs: readonly CountRun[]): CountStep[] {
  const steps: CountStep[] = [];
  let open: CountRun | undefined;
  for (const run of runs) {
    open =
      open === undefined ? run : { ...hull(open, run), start: open.start, endExclusive: run.endExclusive };
    const left = steps.at(-1)?.right ?? scale.left;
    const right = Math.round(xOf(scale, open.endExclusive));
    if (right <= left) continue;
    steps.push(stepOf(open, left, right));
    open = undefined;
  }
  const last = steps.at(-1);
  if (open !== undefined && last !== undefined) {
    steps[steps.length - 1] = { ...last, ...hull(last, open), lastDay: isoText(open.endExclusive - 1) };
  }
  return steps;
}

function hull(a: CountRange, b: CountRange): CountRange {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function stepOf({ start, endExclusive, min, max }: CountRun, left: number, right: number): CountStep {
  return { left, right, min, max, firstDay: isoText(start), lastDay: isoText(endExclusive - 1) };
}

/** The most members on any day shown. */
export function mostOf(steps: readonly CountStep[]): number {
  return steps.reduce((most, step) => Math.max(most, step.max), 0);
}
