import type { Frame } from "../layout/frame.ts";
import type { PlacedGroup, PlacedRow } from "../layout/row.ts";
import { bandShapes, barShapes, markShape } from "./bar.ts";
import { type Attributes, type Element, element, lineShape } from "./element.ts";
import { labelShape, silentLabel } from "./label.ts";
import { className } from "./theme.ts";

/** A heading with its rows. */
export function groupShapes({ heading, name, rows }: PlacedGroup, frame: Frame, prefix: string): Element[] {
  const shapes = rows.map((row) => rowShape(row, frame, prefix));
  return [silentLabel(heading), table(name, shapes)];
}

/** A row: its name, and a cell with what is drawn. */
function rowShape(row: PlacedRow, { margin, width, innerWidth }: Frame, prefix: string): Element {
  const { label, top, height, middle, phrase, bars, marks, band } = row;
  const bottom = top + height;
  const edge = { class: className("rule"), "stroke-width": 0.75 };
  const shapes = [
    hoverArea({ x: margin, y: top, width: innerWidth, height }),
    ...bars.flatMap((bar) => barShapes(bar, middle, prefix)),
    ...marks.map((mark) => markShape(mark, middle)),
    ...(band === null ? [] : bandShapes(band, prefix)),
  ];
  return element(
    "g",
    { role: "row" },
    lineShape([margin, bottom], [width - margin, bottom], edge),
    labelShape(label, { role: "rowheader" }),
    cell(phrase, shapes),
  );
}

/** Rows as a table for those who hear a picture. */
export function table(name: string, rows: readonly Element[]): Element {
  return element("g", { role: "table", "aria-label": name }, ...rows);
}

/** A row of one cell. */
export function cellRow(phrase: string, shapes: readonly Element[]): Element {
  return element("g", { role: "row" }, cell(phrase, shapes));
}

/** A cell: what is drawn, and its words. */
function cell(phrase: string, shapes: readonly Element[]): Element {
  return element("g", { role: "cell" }, element("title", {}, phrase), ...shapes);
}

/** An area that shows the words of its cell to those who point at it. */
export function hoverArea(box: Attributes): Element {
  return element("rect", { ...box, fill: "none", "pointer-events": "all" });
}
