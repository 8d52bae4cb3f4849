import type { Language } from "../model/bilingual.ts";
import { type Element, element } from "./element.ts";
import { dotRadius, type PublishedMark } from "./published-marks.ts";
import { outlinePath, path, silentLabel } from "./shapes.ts";
import { cellRow, table } from "./table-shapes.ts";
import { texts } from "./texts.ts";
import { className } from "./theme.ts";

/** The published numbers, as a table. */
export function publishedTable(published: readonly PublishedMark[], lang: Language): Element[] {
  if (published.length === 0) return [];
  return [
    table(
      texts.published[lang],
      published.map((mark) => cellRow(mark.phrase, publishedShapes(mark))),
    ),
    ...published.flatMap(({ label }) => (label === null ? [] : [silentLabel(label)])),
  ];
}

/** A dot, or an outline over what an inexact one may mean; with a cross if it contradicts. */
export function publishedShapes(mark: Omit<PublishedMark, "label" | "phrase">): Element[] {
  const { left, right, top, bottom, isExact, isContradicting } = mark;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const name = isContradicting ? "contradicting" : "published";
  const shape = isExact
    ? element("circle", { class: className(name), cx: x, cy: y, r: dotRadius, "stroke-width": 1.5 })
    : element("path", {
        class: className(`${name}-within`),
        fill: "none",
        "stroke-width": 1.5,
        d: outlinePath(mark, dotRadius, mark),
      });
  return isContradicting ? [shape, cross(x, y)] : [shape];
}

const crossReach = 2;

/** What tells a contradicting number from others without colour. */
function cross(x: number, y: number): Element {
  const d = path(
    ["M", x - crossReach, y - crossReach, "L", x + crossReach, y + crossReach],
    ["M", x + crossReach, y - crossReach, "L", x - crossReach, y + crossReach],
  );
  return element("path", { class: className("cross"), fill: "none", "stroke-width": 1.5, d });
}
