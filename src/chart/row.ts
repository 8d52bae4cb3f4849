import { type Frame, innerWidth } from "./frame.ts";
import { blockHeight, fittedLabel, type Label } from "./label.ts";

/** Where a row is drawn: its name, and the middle of its bar. */
export interface RowPlace {
  readonly label: Label;
  readonly top: number;
  readonly middle: number;
  readonly height: number;
}

const mostLines = 2;
const padding = 4;
/** The height of most bars. */
const usualBar = 12;
/** Room above and below a bar, together. */
const barPadding = { beside: 12, below: 10 };

/** Places a row; one with a long name is higher, and on a narrow picture the bar stands below the name. */
export function placeRow(
  frame: Frame,
  top: number,
  name: string,
  { indent = 0, barHeight = usualBar }: { readonly indent?: number; readonly barHeight?: number } = {},
): RowPlace {
  const width = frame.nameWidth - indent;
  const label = fittedLabel(name, "name", { x: frame.margin + indent, top: top + padding, width, mostLines });
  const block = blockHeight("name", label.lines.length);
  if (frame.isStacked) {
    const room = barHeight + barPadding.below;
    return { label, top, middle: top + padding + block + room / 2, height: padding + block + room };
  }
  const height = Math.max(barHeight + barPadding.beside, block + 2 * padding);
  const y = label.y - padding + (height - block) / 2;
  return { label: { ...label, y }, top, middle: top + height / 2, height };
}

/** A heading above rows. */
export function placeHeading(frame: Frame, top: number, text: string): { label: Label; height: number } {
  const label = fittedLabel(text, "heading", { x: frame.margin, top: top + 10, width: innerWidth(frame) });
  return { label, height: 10 + blockHeight("heading", label.lines.length) + 2 };
}
