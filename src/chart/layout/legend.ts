import type { LegendEntry, LegendSign } from "../content/legend.ts";
import type { Frame } from "./frame.ts";
import { type Label, lineHeight, lineLabel, lineWidth } from "./label.ts";

/** An entry of the legend at its place. */
export interface PlacedEntry {
  readonly sign: LegendSign;
  /** Where the sign starts and ends. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly label: Label;
}

/** How wide signs are. */
const barWidth = 26;
const dotWidth = 11;
const dots: readonly LegendSign[] = ["confirmed", "published", "contradicting"];
const signGap = 6;
const entryGap = 18;
const rowHeight = lineHeight("legend") + 5;

/** Places the entries side by side, in as many rows as they need. */
export function placeLegend(
  { margin, innerWidth }: Frame,
  top: number,
  entries: readonly LegendEntry[],
): { entries: PlacedEntry[]; bottom: number } {
  let left = margin;
  let middle = top + rowHeight / 2;
  const placed = entries.map(({ sign, text }) => {
    const signWidth = dots.includes(sign) ? dotWidth : barWidth;
    const width = signWidth + signGap + lineWidth(text, "legend");
    if (left > margin && left + width > margin + innerWidth) {
      left = margin;
      middle += rowHeight;
    }
    const label = lineLabel(text, "legend", left + signWidth + signGap, middle + 4);
    const entry = { sign, left, right: left + signWidth, middle, label };
    left += width + entryGap;
    return entry;
  });
  return { entries: placed, bottom: middle + rowHeight / 2 };
}
