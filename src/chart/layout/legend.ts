import type { LegendEntry, LegendSign } from "../content/legend.ts";
import { type Bar, barHeight, type Mark } from "./bar.ts";
import { type ClaimBox, dotRadius } from "./claim-mark.ts";
import type { Frame } from "./frame.ts";
import { type Label, lineHeight, lineLabel, lineWidth } from "./label.ts";

/** An entry of the legend at its place: what it means, and the sign as it is in the picture. */
export interface PlacedEntry extends SignDrawing {
  readonly label: Label;
  readonly middle: number;
}

interface SignDrawing {
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly claims: readonly ClaimBox[];
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
    const entry = { label, middle, ...drawingOf(sign, left, left + signWidth, middle) };
    left += width + entryGap;
    return entry;
  });
  return { entries: placed, bottom: middle + rowHeight / 2 };
}

function drawingOf(sign: LegendSign, left: number, right: number, middle: number): SignDrawing {
  const nothing = { bars: [], marks: [], claims: [] };
  const bar = (paint: Bar["paint"], shape: "plain" | "arrow" = "plain") => {
    return { ...nothing, bars: [{ paint, height: barHeight.region, pieces: [{ left, right, shape }] }] };
  };
  const mark = (ends: { left: number; right: number }, isExact: boolean) => {
    return { ...nothing, marks: [{ ...ends, isExact, isOpenLeft: false, isOpenRight: false }] };
  };
  const claim = (inset: number, isExact: boolean, isContradicting = false) => {
    const box = {
      left: left + inset,
      right: right - inset,
      top: middle - dotRadius,
      bottom: middle + dotRadius,
    };
    const flags = { isExact, isOpenLeft: false, isOpenRight: false, isContradicting };
    return { ...nothing, claims: [{ ...box, ...flags }] };
  };
  const centre = (left + right) / 2;
  switch (sign) {
    case "ongoing":
      return bar("certain", "arrow");
    case "confirmed":
      return mark({ left: centre, right: centre }, true);
    case "confirmedWithin":
      return mark({ left: left + 3, right: right - 3 }, false);
    case "published":
      return claim(0, true);
    case "publishedWithin":
      return claim(2, false);
    case "contradicting":
      return claim(0, true, true);
    default:
      return bar(sign);
  }
}
