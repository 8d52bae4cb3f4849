import type { Region } from "../../model/region.ts";
import { linkOf, type RegionHref } from "../layout/link.ts";
import type { Frame } from "../layout/measure/frame.ts";
import type { Label } from "../layout/measure/label.ts";
import { identifierOf } from "../layout/options.ts";
import type { PlacedGroup, PlacedRow } from "../layout/row/row.ts";
import { bandShapes, barShapes, markShape } from "./bar.ts";
import { type Attributes, type Element, element, lineShape } from "./element.ts";
import { labelShape, silentLabel } from "./label.ts";
import { idOf, painted } from "./theme.ts";

/** What rows of regions are told: what their ids begin with, and where their names lead. */
export interface RowSettings {
  readonly prefix: string;
  readonly href?: RegionHref | undefined;
}

/** A heading with its rows, or with what is said in their place. */
export function groupShapes(
  { heading, name, rows, sentence }: PlacedGroup,
  frame: Frame,
  settings: RowSettings,
): Element[] {
  const shapes = rows.map((row) => rowShape(row, frame, settings));
  return [silentLabel(heading), ...(sentence === null ? [table(name, shapes)] : [labelShape(sentence)])];
}

/** A row: its name, and a cell with what is drawn. */
function rowShape(placed: PlacedRow, { margin, width, innerWidth }: Frame, settings: RowSettings): Element {
  const { row, label, top, height, middle, bars, marks, band, lead } = placed;
  const { prefix } = settings;
  const bottom = top + height;
  const edge = { ...painted("rule"), "stroke-width": 0.75 };
  const area = { x: margin, y: top, width: innerWidth, height };
  const region = row.kind === "region" ? row.region : undefined;
  const shapes = [
    hoverArea(area),
    ...(lead === null ? [] : [lineShape([lead.left, middle], [lead.right, middle], leadPaint)]),
    ...bars.flatMap((bar) => barShapes(bar, middle, prefix)),
    ...marks.map((mark) => markShape(mark, middle)),
    ...(band === null ? [] : bandShapes(band, prefix)),
  ];
  return element(
    "g",
    { role: "row", ...(region === undefined ? {} : regionAttributes(region, prefix)) },
    ...(label.style === "strong-name"
      ? [element("rect", { ...painted("highlight"), ...area, "fill-opacity": 0.5 })]
      : []),
    lineShape([margin, bottom], [width - margin, bottom], edge),
    rowHeader(label, region, settings),
    cell(row.phrase, shapes),
  );
}

const leadPaint = { ...painted("lead"), "stroke-dasharray": "1 4", "stroke-opacity": 0.7 };

/** By these a page finds the row of a region, now and in the next picture of it. */
function regionAttributes({ id }: Region, prefix: string): Attributes {
  return { id: idOf(prefix, `region-${identifierOf(id)}`), "data-region-id": id };
}

function rowHeader(label: Label, region: Region | undefined, { href }: RowSettings): Element {
  const address = region && linkOf(region, href);
  if (address === undefined) return labelShape(label, { role: "rowheader" });
  return element("g", { role: "rowheader" }, element("a", { href: address }, labelShape(label)));
}

/** Rows as a table for those who hear a picture. */
export function table(name: string, rows: readonly Element[]): Element {
  return element("g", { role: "table", "aria-label": name }, ...rows);
}

/** A row of one cell. */
export function cellRow(phrase: string, shapes: readonly Element[], attributes: Attributes = {}): Element {
  return element("g", { role: "row", ...attributes }, cell(phrase, shapes));
}

/** A cell: what is drawn, and its words. */
function cell(phrase: string, shapes: readonly Element[]): Element {
  return element("g", { role: "cell" }, element("title", {}, phrase), ...shapes);
}

/** An area that shows the words of its cell to those who point at it. */
export function hoverArea(box: Attributes): Element {
  return element("rect", { ...box, fill: "none", "pointer-events": "all" });
}
