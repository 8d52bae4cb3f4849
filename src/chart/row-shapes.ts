import type { BandRow } from "./band-rows.ts";
import { bandShapes } from "./count-shapes.ts";
import { type Attributes, type Element, element } from "./element.ts";
import type { Frame } from "./frame.ts";
import type { KindRow } from "./kind-rows.ts";
import type { RegionRow } from "./region-rows.ts";
import type { RowPlace } from "./row.ts";
import { barShapes, gapPaint, labelShape, lineShape, markShape, urlOf } from "./shapes.ts";
import { className } from "./theme.ts";

/** The row of a region. */
export function regionShape(row: RegionRow, frame: Frame, prefix: string): Element {
  const { middle, possible, certain, gaps, marks } = row;
  return rowShape(row, frame, [
    ...gaps.map(({ left, right }) => lineShape([left, middle], [right, middle], gapPaint)),
    ...barShapes(possible, middle, prefix, { fill: urlOf(prefix, "hatch") }),
    ...barShapes(certain, middle, prefix, { class: className("certain") }),
    ...marks.map((mark) => markShape(mark, middle)),
  ]);
}

const periodHeight = 10;
const roundHeight = 5;

/** The row of a funding period, a round, or of the founding or dissolution. */
export function bandShape(row: BandRow, frame: Frame, prefix: string): Element {
  const { middle, band, marks, kind } = row;
  const height = kind === "round" ? roundHeight : periodHeight;
  return rowShape(row, frame, [
    ...barShapes(band, middle, prefix, { class: className("period") }, height),
    ...marks.map((mark) => markShape(mark, middle)),
  ]);
}

/** The row of all regions of a kind. */
export function kindShape(row: KindRow, frame: Frame, prefix: string): Element {
  return rowShape(row, frame, bandShapes(row.steps, row.scale, prefix));
}

/** A row of a table: its name, and a cell with what is drawn and the words for it. */
function rowShape(
  { label, phrase, top, height }: RowPlace & { readonly phrase: string },
  { margin, width }: Frame,
  shapes: readonly Element[],
): Element {
  const edge: Attributes = { class: className("rule"), "stroke-width": 0.75 };
  const area = { x: margin, y: top, width: width - 2 * margin, height };
  return element(
    "g",
    { role: "row" },
    lineShape([margin, top + height], [width - margin, top + height], edge),
    labelShape(label, { role: "rowheader" }),
    element(
      "g",
      { role: "cell" },
      element("title", {}, phrase),
      element("rect", { ...area, fill: "none", "pointer-events": "all" }),
      ...shapes,
    ),
  );
}
