import { type CountBand, type CountStep, yOf } from "../layout/measure/count-band.ts";
import type { Box } from "../layout/measure/label.ts";
import type { Bar, BarForm, Piece } from "../layout/row/bar.ts";
import type { Mark } from "../layout/row/mark.ts";
import { type Attributes, type Element, element, lineShape, path } from "./element.ts";
import { painted, urlOf } from "./theme.ts";

/** The parts of each form: where their middle is below that of the bar, and how high they are; `null` = as the bar. */
const parts: { readonly [form in BarForm]: readonly (readonly [offset: number, height: number | null])[] } = {
  full: [[0, null]],
  rails: [
    [-4.5, 3.5],
    [4.5, 3.5],
  ],
  strip: [[0, 4]],
};

/** A bar around a middle; what shows memberships names them. */
export function barShapes(bar: Bar, middle: number, prefix: string): Element[] {
  const { paint, form, offset, height, pieces, membershipIds } = bar;
  if (paint === "gap") return pieces.map((piece) => gapShape(piece, middle));
  const shapes = parts[form].flatMap(([below, own]) =>
    pieces.map((piece) => {
      return pieceShape(piece, middle + offset + below, own ?? height, prefix, fillOf(paint, prefix));
    }),
  );
  if (membershipIds.length === 0) return shapes;
  return shapes.length === 0
    ? []
    : [element("g", { "data-membership-id": membershipIds.join(" ") }, ...shapes)];
}

function fillOf(paint: Exclude<Bar["paint"], "gap">, prefix: string): Attributes {
  if (paint === "possible") return { fill: urlOf(prefix, "hatch") };
  return paint === "unbounded" ? { fill: urlOf(prefix, "dots") } : painted(paint);
}

/** A gap is a dotted line between two bars. */
function gapShape({ left, right }: Piece, middle: number): Element {
  const paint = { ...painted("gap"), "stroke-dasharray": "1.5 3.5", "stroke-width": 1.5 };
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
  const { left, right, offset, reach, isExact, dates } = mark;
  const tip = Math.min(reach, (right - left) / 2);
  const centre = middle + offset;
  return element("path", {
    ...painted(isExact ? "confirmed" : "within"),
    "data-day": dates.length === 0 ? undefined : dates.join(" "),
    d: outlinePath({ left, right, top: centre - reach, bottom: centre + reach }, tip, mark),
    "stroke-width": 1.25,
    "stroke-linejoin": "round",
  });
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

/** What is certain, solid; above it what is possible, hatched, with an edge at the most. */
export function bandShapes({ steps, scale }: CountBand, prefix: string): Element[] {
  const base = steps.map(() => scale.bottom);
  const least = steps.map(({ min }) => yOf(scale, min));
  const most = steps.map(({ max }) => yOf(scale, max));
  return [
    element("path", { fill: urlOf(prefix, "hatch"), d: areaPath(steps, least, most) }),
    element("path", { ...painted("certain"), d: areaPath(steps, base, least) }),
    element("path", {
      ...painted("edge"),
      fill: "none",
      "stroke-width": 1.25,
      d: path(alongSteps(steps, most)),
    }),
  ];
}

export function areaPath(
  steps: readonly CountStep[],
  lower: readonly number[],
  upper: readonly number[],
): string {
  const back = steps.map(({ left }, at) => ["V", lower[at] ?? 0, "H", left]).reverse();
  return path(alongSteps(steps, upper), ...back, ["Z"]);
}

/** A line from left to right, at a level for each step. */
function alongSteps(steps: readonly CountStep[], levels: readonly number[]): (string | number)[] {
  return steps.flatMap(({ left, right }, at) => [at === 0 ? "M" : "L", left, levels[at] ?? 0, "H", right]);
}
