import type { LegendEntry, LegendSign } from "../content/legend.ts";
import { type ClaimDot, dotRadius } from "./count/claim-dot.ts";
import { type ClaimOutline, outlineReach } from "./count/claim-outline.ts";
import type { Frame } from "./measure/frame.ts";
import { ascent, fittedLabel, type Label, lineHeight, lineWidth } from "./measure/label.ts";
import type { Segment } from "./measure/line.ts";
import { type Bar, barForms, barHeight } from "./row/bar.ts";
import { lozengeReach, type Mark } from "./row/mark.ts";

/** An entry of the legend at its place: what it means, and the sign as it is in the picture. */
export interface PlacedEntry extends SignDrawing {
  readonly label: Label;
  readonly middle: number;
}

interface SignDrawing {
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly dots: readonly ClaimDot[];
  readonly outlines: readonly ClaimOutline[];
  readonly joints: readonly Segment[];
}

/** How wide signs are. */
const barWidth = 26;
const dotWidth = 11;
const dots: readonly LegendSign[] = ["confirmed", "published", "contradicting", "joint"];
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
  let rowLines = 1;
  const placed = entries.map((entry) => {
    const { sign, text } = entry;
    const signWidth = dots.includes(sign) ? dotWidth : barWidth;
    const width = signWidth + signGap + lineWidth(text, "legend");
    if (left > margin && left + width > margin + innerWidth) {
      left = margin;
      middle += rowHeight + (rowLines - 1) * lineHeight("legend");
      rowLines = 1;
    }
    const x = left + signWidth + signGap;
    const place = { x, top: middle + 4 - ascent("legend"), width: margin + innerWidth - x };
    const label = fittedLabel(text, "legend", place);
    rowLines = Math.max(rowLines, label.lines.length);
    const drawing = drawingOf(entry, left, left + signWidth, middle);
    left += width + entryGap;
    return { label, middle, ...drawing };
  });
  return { entries: placed, bottom: middle + rowHeight / 2 + (rowLines - 1) * lineHeight("legend") };
}

const nothing: SignDrawing = { bars: [], marks: [], dots: [], outlines: [], joints: [] };
const closed = { isOpenLeft: false, isOpenRight: false };
/** Half the height of a joint. */
const jointReach = 7;

function drawingOf({ sign, role }: LegendEntry, left: number, right: number, middle: number): SignDrawing {
  const x = (left + right) / 2;
  const bar = (paint: Bar["paint"], shape: "plain" | "arrow" = "plain"): SignDrawing => {
    const pieces = [{ left, right, shape }];
    const form = barForms[role];
    return {
      ...nothing,
      bars: [{ paint, form, offset: 0, height: barHeight.region, pieces, membershipIds: [] }],
    };
  };
  const dot = (isContradicting: boolean): SignDrawing => {
    return { ...nothing, dots: [{ x, y: middle, radius: dotRadius, isContradicting }] };
  };
  const lozenge = (inset: number, isExact: boolean, reach: number): SignDrawing => {
    const ends = { left: left + inset, right: right - inset, offset: 0, reach };
    return { ...nothing, marks: [{ ...ends, ...closed, isExact, dates: [] }] };
  };
  switch (sign) {
    case "ongoing":
      return bar("certain", "arrow");
    case "confirmed":
      return lozenge(dotWidth / 2 - lozengeReach, true, lozengeReach);
    case "confirmedWithin":
      return lozenge(3, false, lozengeReach - 1);
    case "published":
      return dot(false);
    case "publishedWithin": {
      const box = {
        left: left + 2,
        right: right - 2,
        top: middle - outlineReach,
        bottom: middle + outlineReach,
      };
      return { ...nothing, outlines: [{ ...box, ...closed, isContradicting: false }] };
    }
    case "contradicting":
      return dot(true);
    case "joint":
      return {
        ...nothing,
        joints: [
          [
            [x, middle - jointReach],
            [x, middle + jointReach],
          ],
        ],
      };
    default:
      return bar(sign);
  }
}
