import { type Attributes, type Element, element } from "./element.ts";

/** Rows as a table for those who hear a picture. */
export function table(name: string, rows: readonly Element[]): Element {
  return element("g", { role: "table", "aria-label": name }, ...rows);
}

/** A row of one cell. */
export function cellRow(phrase: string, shapes: readonly Element[]): Element {
  return element("g", { role: "row" }, cell(phrase, shapes));
}

/** A cell: what is drawn, and its words. */
export function cell(phrase: string, shapes: readonly Element[]): Element {
  return element("g", { role: "cell" }, element("title", {}, phrase), ...shapes);
}

/** An area that shows the words of its cell to those who point at it. */
export function hoverArea(box: Attributes): Element {
  return element("rect", { ...box, fill: "none", "pointer-events": "all" });
}
