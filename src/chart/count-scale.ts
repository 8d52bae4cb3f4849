/** Which numbers a panel shows, from which pixel up to which. */
export interface CountScale {
  readonly most: number;
  readonly ticks: readonly number[];
  readonly top: number;
  readonly bottom: number;
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
