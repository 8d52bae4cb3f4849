import type { Piece } from "./bar.ts";
import { type Attributes, type Element, element, rounded } from "./element.ts";
import { type Box, type Label, letters, lineHeight } from "./label.ts";
import type { Mark } from "./mark.ts";
import { className } from "./theme.ts";

/** The ids of what shapes refer to: patterns and masks of their own for each picture. */
export function idOf(prefix: string, name: string): string {
  return `${prefix}-${name}`;
}

/** A reference to a pattern, mask or gradient of the picture. */
export function urlOf(prefix: string, name: string): string {
  return `url(#${idOf(prefix, name)})`;
}

/** A text; one that is cut has all of it as its title. */
export function labelShape(label: Label, attributes: Attributes = {}): Element {
  const { style, x, y, anchor, lines, whole } = label;
  const { size, isBold } = letters[style];
  const all: Attributes = {
    class: className(style),
    x,
    y,
    "font-size": size,
    "font-weight": isBold ? 600 : undefined,
    "text-anchor": anchor === "end" ? "end" : undefined,
    ...attributes,
  };
  const title = whole === undefined ? [] : [element("title", {}, whole)];
  const [first = ""] = lines;
  if (lines.length === 1) return element("text", all, ...title, first);
  const spans = lines.map((line, at) =>
    element("tspan", { x, dy: at === 0 ? undefined : lineHeight(style) }, line),
  );
  return element("text", all, ...title, ...spans);
}

/** A text that only those who look at the picture need. */
export function silentLabel(label: Label): Element {
  return labelShape(label, { "aria-hidden": "true" });
}

const barHeight = 12;
const arrowHead = 9;

/** Pieces of a bar around a middle. */
export function barShapes(
  pieces: readonly Piece[],
  middle: number,
  prefix: string,
  paint: Attributes,
  height = barHeight,
): Element[] {
  return pieces.map(({ left, right, shape }) => {
    const box = { x: left, y: middle - height / 2, width: right - left, height };
    switch (shape) {
      case "plain":
        return element("rect", { ...paint, ...box });
      case "faint":
        return element("rect", { ...paint, ...box, "fill-opacity": 0.35 });
      case "arrow":
        return element("path", { ...paint, d: arrowPath(left, right, middle, height) });
      default:
        return element("rect", { ...paint, ...box, mask: urlOf(prefix, shape) });
    }
  });
}

function arrowPath(left: number, right: number, middle: number, height: number): string {
  const top = middle - height / 2;
  const bottom = middle + height / 2;
  const neck = right - arrowHead;
  return path(
    ["M", left, top, "H", neck, "V", top - 2, "L", right, middle, "L", neck, bottom + 2],
    ["V", bottom, "H", left, "Z"],
  );
}

/** The data of a path. */
export function path(...parts: readonly (readonly (string | number)[])[]): string {
  return parts
    .flat()
    .map((part) => (typeof part === "number" ? rounded(part) : part))
    .join(" ");
}

/** A box with pointed ends; open on the sides where what it stands for goes on. */
export function outlinePath(
  { left, right, top, bottom }: Box,
  tip: number,
  { isOpenLeft, isOpenRight }: { readonly isOpenLeft: boolean; readonly isOpenRight: boolean },
): string {
  const middle = (top + bottom) / 2;
  const start = isOpenLeft ? left : left + tip;
  const end = isOpenRight ? right : right - tip;
  const turn = isOpenRight ? ["M", end, bottom] : ["L", right, middle, "L", end, bottom];
  const back = isOpenLeft ? [] : ["L", left, middle, "L", start, top];
  return path(["M", start, top, "H", end], turn, ["H", start], back);
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

/** A straight line. */
export function lineShape(from: readonly [number, number], to: readonly [number, number], paint: Attributes) {
  return element("line", { ...paint, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
}

/** How a gap is drawn: as a dotted line between two bars. */
export const gapPaint: Attributes = {
  class: className("gap"),
  "stroke-dasharray": "1.5 3.5",
  "stroke-width": 1.5,
};
