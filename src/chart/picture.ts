import { countShapes } from "./count-shapes.ts";
import { gutter } from "./day-scale.ts";
import { type Element, element, writeElement } from "./element.ts";
import { legendShapes } from "./legend-shapes.ts";
import type { ChartSettings } from "./options.ts";
import type { PictureLayout } from "./picture-layout.ts";
import { publishedTable } from "./published-shapes.ts";
import { idOf, lineShape, silentLabel, urlOf } from "./shapes.ts";
import { className, styleSheet } from "./theme.ts";

/** Writes a picture around the shapes of its rows. */
export function writePicture(
  layout: PictureLayout,
  settings: ChartSettings,
  rows: readonly Element[],
): string {
  const { prefix, lang } = settings;
  const { frame, height, heading, legend, axis, axisLabels, panel, notes } = layout;
  const svg = element(
    "svg",
    rootAttributes(layout, settings),
    element("title", { id: idOf(prefix, "title") }, layout.title),
    element("desc", { id: idOf(prefix, "desc") }, layout.description),
    element("style", {}, styleSheet(prefix)),
    definitions(prefix),
    element("rect", { class: className("paper"), width: frame.width, height }),
    silentLabel(heading),
    ...legend.flatMap((entry) => legendShapes(entry, prefix)),
    ...axis.lines.map((x) => lineShape([x, layout.top], [x, panel.bottom], { class: className("rule") })),
    ...axisLabels.map(silentLabel),
    ...rows,
    ...countShapes(panel, frame, prefix, lang),
    ...asOfShapes(layout),
    ...publishedTable(panel.published, lang),
    ...notes.map(silentLabel),
  );
  return `${writeElement(svg)}\n`;
}

function rootAttributes({ frame, height }: PictureLayout, { prefix, lang, isFluid }: ChartSettings) {
  return {
    xmlns: "http://www.w3.org/2000/svg",
    class: prefix,
    viewBox: `0 0 ${frame.width} ${height}`,
    width: isFluid ? "100%" : frame.width,
    height: isFluid ? undefined : height,
    role: "figure",
    lang,
    "aria-labelledby": idOf(prefix, "title"),
    "aria-describedby": idOf(prefix, "desc"),
  };
}

/** What the days right of `asOf` are covered with: the record does not speak for them. */
const veilOpacity = 0.6;

function asOfShapes({ asOf, frame, top, panel }: PictureLayout): Element[] {
  if (asOf === null) return [];
  const { x, label } = asOf;
  const veil = { x, y: top, width: frame.scale.right + gutter.right - x, height: panel.bottom - top };
  return [
    ...(x < frame.scale.right
      ? [element("rect", { class: className("paper"), ...veil, "fill-opacity": veilOpacity })]
      : []),
    lineShape([x, label.y + 4], [x, panel.bottom], { class: className("as-of"), "stroke-width": 1.25 }),
    silentLabel(label),
  ];
}

/** Patterns and masks. Hatching and dots tell possible and unbounded from certain without colour. */
function definitions(prefix: string): Element {
  const hatch = { id: idOf(prefix, "hatch"), width: 5, height: 5, patternUnits: "userSpaceOnUse" };
  const dots = { id: idOf(prefix, "dots"), width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return element(
    "defs",
    {},
    element(
      "pattern",
      { ...hatch, patternTransform: "rotate(45)" },
      element("rect", { class: className("tint"), width: 5, height: 5 }),
      element("path", { class: className("hatch"), d: "M 1 0 V 5", "stroke-width": 1.4 }),
    ),
    element(
      "pattern",
      dots,
      element("circle", { class: className("dots"), cx: 2, cy: 2, r: 0.8, "fill-opacity": 0.6 }),
    ),
    ...fade(prefix, "fade-in", 0, 1),
    ...fade(prefix, "fade-out", 1, 0),
  );
}

/** A mask that lets a shape fade from left to right. */
function fade(prefix: string, name: string, from: number, to: number): Element[] {
  const gradient = idOf(prefix, `${name}-gradient`);
  return [
    element(
      "linearGradient",
      { id: gradient },
      element("stop", { offset: 0, "stop-color": "#fff", "stop-opacity": from }),
      element("stop", { offset: 1, "stop-color": "#fff", "stop-opacity": to }),
    ),
    element(
      "mask",
      { id: idOf(prefix, name), maskContentUnits: "objectBoundingBox" },
      element("rect", { width: 1, height: 1, fill: urlOf(prefix, `${name}-gradient`) }),
    ),
  ];
}
