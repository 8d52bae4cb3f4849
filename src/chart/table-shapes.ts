import { type Element, element } from "./element.ts";

/** Rows as a table for those who hear a picture. */
export function table(name: string, rows: readonly Element[]): Element {
  return element("g", { role: "member-list", "aria-label": name }, ...rows);
}

/** A row of one cell that is drawn, and its words. */
export function cellRow(phrase: string, shapes: readonly Element[]): Element {
  return element(
    "g",
    { role: "row" },
    element("g", { role: "cell" }, element("title", {}, phrase), ...shapes),
  );
}
