import { type Label, type LabelStyle, letters, lineHeight } from "../layout/measure/label.ts";
import { type Attributes, type Element, element } from "./element.ts";
import { painted } from "./theme.ts";

/** Texts that lines may cross have a rim in the colour of the paper. */
const rimmed: readonly LabelStyle[] = ["number", "heading", "name", "strong-name"];
const rim: Attributes = { "paint-order": "stroke", "stroke-width": 3, "stroke-linejoin": "round" };

/** A text; one that is cut has all of it as its title. */
export function labelShape(label: Label, attributes: Attributes = {}): Element {
  const { style, x, y, anchor, lines, whole } = label;
  const { size, isBold } = letters[style];
  const all: Attributes = {
    ...painted(style),
    ...(rimmed.includes(style) ? rim : {}),
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
