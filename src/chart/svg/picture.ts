import type { PictureContent } from "../content/picture.ts";
import { gutter } from "../layout/day-scale.ts";
import type { PlacedEntry } from "../layout/legend.ts";
import { layOut, type Picture } from "../layout/picture.ts";
import { barShapes, markShape } from "./bar.ts";
import { claimShapes, claimTable, panelShapes } from "./count-panel.ts";
import { type Attributes, type Element, element, lineShape, writeElement } from "./element.ts";
import { silentLabel } from "./label.ts";
import type { PictureSettings } from "./options.ts";
import { groupShapes } from "./row.ts";
import { className, definitions, idOf, styleSheet } from "./theme.ts";

/** Draws what a picture says as the text of an SVG. */
export function writePicture(content: PictureContent, settings: PictureSettings): string {
  const { prefix, lang } = settings;
  const picture = layOut(content, settings.width);
  const { frame, height, heading, legend, lines, top, axisLabels, groups, panel, notes } = picture;
  const svg = element(
    "svg",
    rootAttributes(picture, settings),
    element("title", { id: idOf(prefix, "title") }, content.title),
    element("desc", { id: idOf(prefix, "desc") }, content.description),
    element("style", {}, styleSheet(prefix)),
    definitions(prefix),
    element("rect", { class: className("paper"), width: frame.width, height }),
    silentLabel(heading),
    ...legend.flatMap((entry) => entryShapes(entry, prefix)),
    ...lines.map((x) => lineShape([x, top], [x, panel.bottom], { class: className("rule") })),
    ...axisLabels.map(silentLabel),
    ...groups.flatMap((group) => groupShapes(group, frame, prefix)),
    ...panelShapes(panel, frame, prefix),
    ...asOfShapes(picture),
    ...claimTable(panel.claims, lang),
    ...notes.map(silentLabel),
  );
  return `${writeElement(svg)}\n`;
}

function rootAttributes({ frame, height }: Picture, { prefix, lang, isFluid }: PictureSettings): Attributes {
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

/** A sign and what it means. */
function entryShapes({ label, middle, bars, marks, claims }: PlacedEntry, prefix: string): Element[] {
  return [
    ...bars.flatMap((bar) => barShapes(bar, middle, prefix)),
    ...marks.map((mark) => markShape(mark, middle)),
    ...claims.flatMap(claimShapes),
    silentLabel(label),
  ];
}

/** What the days right of `asOf` are covered with: the record does not speak for them. */
const veilOpacity = 0.6;

function asOfShapes({ asOf, frame, top, panel }: Picture): Element[] {
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
