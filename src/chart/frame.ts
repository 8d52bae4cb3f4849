import type { DayRange } from "../calendar/day-range.ts";
import { type DayScale, gutter } from "./day-scale.ts";
import { lineWidth } from "./label.ts";

/** How the width of a picture is shared out. */
export interface Frame {
  readonly width: number;
  readonly margin: number;
  /** Whether names stand above their bars, because there is no room beside them. */
  readonly isStacked: boolean;
  /** The most pixels of a line with a name. */
  readonly nameWidth: number;
  readonly scale: DayScale;
}

/** Below this width names stand above their bars. */
const narrow = 560;
/** The most of the width that names take. */
const nameShare = 0.36;
const nameGap = 10;

/** Shares out a width between names, if there are any, the numbers of the count, and the days. */
export function frameOf(
  width: number,
  days: DayRange,
  names: readonly string[],
  widestNumber: string,
): Frame {
  const margin = width < narrow ? 12 : 20;
  const isStacked = width < narrow;
  const inner = width - 2 * margin;
  const widestName = names.reduce((most, name) => Math.max(most, lineWidth(name, "name")), 0);
  const column = isStacked ? 0 : Math.min(Math.ceil(widestName), inner * nameShare);
  const left = Math.round(margin + Math.max(column + nameGap, lineWidth(widestNumber, "tick")) + gutter.left);
  const right = width - margin - gutter.right;
  return {
    width,
    margin,
    isStacked,
    nameWidth: isStacked ? right - nameGap - margin : column,
    scale: { days, left, right },
  };
}

/** The pixels between the margins. */
export function innerWidth({ width, margin }: Frame): number {
  return width - 2 * margin;
}
