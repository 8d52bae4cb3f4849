import { type Element, element } from "./element.ts";
import { idOf, painted, urlOf } from "./theme.ts";

/** Patterns and masks of a picture. Hatching and dots tell possible and unbounded from certain without colour. */
export function definitions(prefix: string): Element {
  const hatch = { id: idOf(prefix, "hatch"), width: 5, height: 5, patternUnits: "userSpaceOnUse" };
  const dots = { id: idOf(prefix, "dots"), width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return element(
    "defs",
    {},
    element(
      "pattern",
      { ...hatch, patternTransform: "rotate(45)" },
      element("rect", { ...painted("tint"), width: 5, height: 5 }),
      element("path", { ...painted("hatch"), d: "M 1 0 V 5", "stroke-width": 1.4 }),
    ),
    element(
      "pattern",
      dots,
      element("circle", { ...painted("dots"), cx: 2, cy: 2, r: 0.8, "fill-opacity": 0.6 }),
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
