import type { CountRun } from "../../content/count.ts";
import { type DayScale, dayAt, xOf } from "./day-scale.ts";

/** A number over time as a band: from the fewest to the most on each pixel. */
export interface CountBand {
  readonly scale: CountScale;
  readonly steps: readonly CountStep[];
}

/** Which numbers a band shows, from which pixel up to which. */
export interface CountScale {
  readonly most: number;
  readonly ticks: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** The fewest and the most on the days of a stretch of pixels. */
export interface CountStep extends CountRun {
  readonly left: number;
  readonly right: number;
}

/** A scale from 0 to a round number that is not below `most`, with six ticks at most. */
export function countScale(most: number, top: number, bottom: number): CountScale {
  const step = tickStep(Math.max(most, 1) / 5);
  const ticks: number[] = [];
  for (let tick = 0; tick < Math.max(most, 1) + step; tick += step) ticks.push(tick);
  return { most: ticks.at(-1) ?? step, ticks, top, bottom };
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that is not below a number. */
function tickStep(least: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) if (factor * power >= least) return factor * power;
  }
}

/** The pixel of a number. */
export function yOf({ most, top, bottom }: CountScale, count: number): number {
  return bottom - (count / most) * (bottom - top);
}

/**
 * Runs in pixels. One that is too short for a pixel shares one with its neighbours: that pixel goes from their fewest to
 * their most, and the rest of a longer neighbour keeps its own numbers.
 */
export function stepsOf(scale: DayScale, runs: readonly CountRun[]): CountStep[] {
  const steps: CountStep[] = [];
  let short: CountRun | undefined;
  for (const run of runs) {
    const left = steps.at(-1)?.right ?? scale.left;
    const right = Math.round(xOf(scale, run.endExclusive));
    const step = { ...run, left, right };
    if (right <= left) short = short === undefined ? run : joined(short, run);
    else {
      steps.push(...(short === undefined ? [step] : sharing(scale, step, short, left + 1)));
      short = undefined;
    }
  }
  const last = steps.at(-1);
  if (short !== undefined && last !== undefined)
    steps.splice(-1, 1, ...sharing(scale, last, short, last.right - 1));
  return steps;
}

/** A step that shares its first or its last pixel, which ends or starts at `x`, with a shorter run before or after it. */
function sharing(scale: DayScale, step: CountStep, short: CountRun, x: number): CountStep[] {
  const { start, endExclusive, left, right } = step;
  const whole = joined(step, short);
  const isSame = whole.min === step.min && whole.max === step.max;
  if (right - left <= 1 || isSame) return [{ ...step, ...whole }];
  const day = Math.min(Math.max(dayAt(scale, x), start + 1), endExclusive - 1);
  const before = { ...step, endExclusive: day, right: x };
  const after = { ...step, start: day, left: x };
  return short.start < start
    ? [{ ...before, ...joined(before, short) }, after]
    : [before, { ...after, ...joined(after, short) }];
}

/** Two runs that touch as one. */
function joined(a: CountRun, b: CountRun): CountRun {
  return {
    start: Math.min(a.start, b.start),
    endExclusive: Math.max(a.endExclusive, b.endExclusive),
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
  };
}
