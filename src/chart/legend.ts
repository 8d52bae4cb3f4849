import type { Language } from "../model/bilingual.ts";
import { type Frame, innerWidth } from "./frame.ts";
import { type Label, lineHeight, lineLabel, lineWidth } from "./label.ts";
import { type LegendSign, legendTexts } from "./texts.ts";

/** An entry of the legend: a sign and what it means. */
export interface LegendEntry {
  readonly sign: LegendSign;
  /** Where the sign starts and ends. */
  readonly x: number;
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
  frame: Frame,
  top: number,
  signs: readonly LegendSign[],
  lang: Language,
): { readonly entries: LegendEntry[]; readonly height: number } {
  const right = frame.margin + innerWidth(frame);
  const entries: LegendEntry[] = [];
  let x = frame.margin;
  let row = 0;
  for (const sign of signs) {
    const signWidth = dots.includes(sign) ? dotWidth : barWidth;
    const text = legendTexts[sign][lang];
    const width = signWidth + signGap + lineWidth(text, "legend");
    if (x > frame.margin && x + width > right) {
      x = frame.margin;
      row++;
    }
    const middle = top + row * rowHeight + rowHeight / 2;
    const label = lineLabel(text, "legend", x + signWidth + signGap, middle + 4);
    entries.push({ sign, x, right: x + signWidth, middle, label });
    x += width + entryGap;
  }
  return { entries, height: signs.length === 0 ? 0 : (row + 1) * rowHeight };
}
