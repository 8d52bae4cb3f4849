import type { PictureContent } from "../content/picture.ts";
import type { PlacedEntry } from "../layout/legend.ts";
import type { RegionHref } from "../layout/link.ts";
import type { PictureSettings } from "../layout/options.ts";
import { layOut, type Picture } from "../layout/picture.ts";
import { barShapes, markShape } from "./bar.ts";
import { claimTable, dotShapes, outlineShapes, panelShapes } from "./count-panel.ts";
import { definitions } from "./definitions.ts";
import { type Attributes, type Element, element, lineShape, writeElement } from "./element.ts";
import { silentLabel } from "./label.ts";
import { dayLineShapes, jointShapes, jointTable, veilShapes } from "./line.ts";
import { groupShapes } from "./row.ts";
import { styleSheet } from "./style-sheet.ts";
import { idOf, painted, rootText } from "./theme.ts";

/** Options of both pictures, and those of one alone that the other does without. */
type DrawnSettings = PictureSettings & {
  readonly href?: RegionHref | undefined;
};

/** Draws what a picture says as the text of an SVG. */
export function writePicture(content: PictureContent, settings: DrawnSettings): string {
  const { prefix, lang, nonce } = settings;
  const picture = layOut(content, settings.width);
  const { frame, height, heading, legend, axis, top, axisLabels, groups, joints, panel, notes } = picture;
  const svg = element(
    "svg",
    rootAttributes(picture, settings),
    element("title", { id: idOf(prefix, "title") }, content.title),
    element("desc", { id: idOf(prefix, "desc") }, content.description),
    element("style", { nonce }, styleSheet(prefix)),
    definitions(prefix),
    element("rect", { ...painted("paper"), width: frame.width, height }),
    silentLabel(heading),
    ...legend.flatMap((entry) => entryShapes(entry, prefix)),
    ...axis.lines.map((x) => lineShape([x, top], [x, panel.bottom], painted("rule"))),
    ...axisLabels.map(silentLabel),
    ...groups.flatMap((group) => groupShapes(group, frame, settings)),
    ...jointTable(joints, lang),
    ...panelShapes(panel, frame, prefix),
    ...veilShapes(picture),
    ...dayLineShapes(picture, content),
    ...claimTable(panel, lang),
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
    ...rootText,
  };
}

/** A sign and what it means. */
function entryShapes(
  { label, middle, bars, marks, dots, outlines, joints }: PlacedEntry,
  prefix: string,
): Element[] {
  return [
    ...bars.flatMap((bar) => barShapes(bar, middle, prefix)),
    ...marks.map((mark) => markShape(mark, middle)),
    ...dots.flatMap(dotShapes),
    ...outlines.flatMap(outlineShapes),
    ...jointShapes(joints, false),
    silentLabel(label),
  ];
}
