import type { PictureContent } from "../../content/picture.ts";
import type { TimeRow } from "../../content/row.ts";
import { countScale } from "./count-band.ts";
import { type DayScale, gutter } from "./day-scale.ts";
import { type LabelStyle, lineWidth } from "./label.ts";

/** How the width of a picture is shared out. */
export interface Frame {
  readonly width: number;
  readonly margin: number;
  /** The pixels between the margins. */
  readonly innerWidth: number;
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
/** Between the numbers of the count and what may reach out of its panel. */
export const numberGap = 6;

/** Shares out a width between names, if there are any, the numbers of the count, and the days. */
export function frameOf(width: number, { names, count, days, lang }: PictureContent): Frame {
  const isStacked = width < narrow;
  const margin = isStacked ? 12 : 20;
  const innerWidth = width - 2 * margin;
  const widestName = names.reduce((most, name) => Math.max(most, lineWidth(name.name, nameStyle(name))), 0);
  const widestNumber = countScale(count.largest, 0, 1).most.toLocaleString(lang);
  const column = isStacked ? 0 : Math.min(Math.ceil(widestName), innerWidth * nameShare);
  const numbers = lineWidth(widestNumber, "tick") + numberGap;
  const left = Math.round(margin + Math.max(column + nameGap, numbers) + gutter.left);
  const right = width - margin - gutter.right;
  const nameWidth = isStacked ? right - nameGap - margin : column;
  return { width, margin, innerWidth, isStacked, nameWidth, scale: { days, left, right } };
}

/** How a name is written. */
export function nameStyle({ isHighlighted = false }: Pick<TimeRow, "isHighlighted">): LabelStyle {
  return isHighlighted ? "strong-name" : "name";
}
