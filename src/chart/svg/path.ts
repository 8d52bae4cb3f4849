import type { Box } from "../layout/label.ts";
import { type Attributes, type Element, element, rounded } from "./element.ts";

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

/** A straight line. */
export function lineShape(
  from: readonly [number, number],
  to: readonly [number, number],
  paint: Attributes,
): Element {
  return element("line", { ...paint, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
}
