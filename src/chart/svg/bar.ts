import type { Bar, Piece } from "../layout/bar.ts";
import type { Mark } from "../layout/mark.ts";
import { type Attributes, type Element, element } from "./element.ts";
import { lineShape, outlinePath, path } from "./path.ts";
import { className, urlOf } from "./theme.ts";

/** A bar around a middle. */
export function barShapes({ paint, height, pieces }: Bar, middle: number, prefix: string): Element[] {
  if (paint === "gap") return pieces.map((piece) => gapShape(piece, middle));
  const fill = paint === "possible" ? { fill: urlOf(prefix, "hatch") } : { class: className(paint) };
  return pieces.map((piece) => pieceShape(piece, middle, height, prefix, fill));
}

/** A gap is a dotted line between two bars. */
function gapShape({ left, right }: Piece, middle: number): Element {
  const paint = { class: className("gap"), "stroke-dasharray": "1.5 3.5", "stroke-width": 1.5 };
  return lineShape([left, middle], [right, middle], paint);
}

function pieceShape(
  { left, right, shape }: Piece,
  middle: number,
  height: number,
  prefix: string,
  fill: Attributes,
): Element {
  const box = { x: left, y: middle - height / 2, width: right - left, height };
  switch (shape) {
    case "plain":
      return element("rect", { ...fill, ...box });
    case "faint":
      return element("rect", { ...fill, ...box, "fill-opacity": 0.35 });
    case "arrow":
      return element("path", { ...fill, d: arrowPath(left, right, middle, height) });
    default:
      return element("rect", { ...fill, ...box, mask: urlOf(prefix, shape) });
  }
}

const arrowHead = 9;

function arrowPath(left: number, right: number, middle: number, height: number): string {
  const top = middle - height / 2;
  const bottom = middle + height / 2;
  const neck = right - arrowHead;
  return path(
    ["M", left, top, "H", neck, "V", top - 2, "L", right, middle, "L", neck, bottom + 2],
    ["V", bottom, "H", left, "Z"],
  );
}

/** A confirmed day as a filled lozenge, an inexact one as an empty one stretched over its days. */
export function markShape(mark: Mark, middle: number): Element {
  const { left, right, isExact } = mark;
  const reach = isExact ? 5 : 4;
  const ends = isExact ? { left: left - reach, right: right + reach } : { left, right };
  const tip = Math.min(reach, (ends.right - ends.left) / 2);
  return element("path", {
    class: className(isExact ? "confirmed" : "within"),
    d: outlinePath({ ...ends, top: middle - reach, bottom: middle + reach }, tip, mark),
    "stroke-width": 1.25,
    "stroke-linejoin": "round",
  });
}
