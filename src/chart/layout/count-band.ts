import type { CountRun } from "../content/count.ts";
import { type DayScale, xOf } from "./day-scale.ts";

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

/** Runs in pixels; those that share a pixel are one, from their fewest to their most. */
export function stepsOf(scale: DayScale, runs: readonly CountRun[]): CountStep[] {
  const steps: CountStep[] = [];
  let open: CountRun | undefined;
  for (const run of runs) {
    open = open === undefined ? run : joined(open, run);
    const left = steps.at(-1)?.right ?? scale.left;
    const right = Math.round(xOf(scale, open.endExclusive));
    if (right <= left) continue;
    steps.push({ ...open, left, right });
    open = undefined;
  }
  const last = steps.at(-1);
  if (open !== undefined && last !== undefined) steps[steps.length - 1] = { ...last, ...joined(last, open) };
  return steps;
}

/** Two runs, one after the other, as one. */
function joined(a: CountRun, b: CountRun): CountRun {
  const { start } = a;
  const { endExclusive } = b;
  return { start, endExclusive, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}
