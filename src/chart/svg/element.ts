import type { Point } from "../layout/measure/line.ts";

/** An element of SVG. A child that is a text is text: it is escaped when the element is written. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** What an element may hold. */
export type Child = Element | string;

/** The attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Element {
  return { name, attributes, children };
}

/** Writes an element as XML that is also valid inside HTML. */
export function writeElement({ name, attributes, children }: Element): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value ?? "")}"`)
    .join("");
  if (children.length === 0) return `<${name}${written}/>`;
  const content = children.map((child) => (typeof child === "string" ? escaped(child) : writeElement(child)));
  const separator = children.some((child) => typeof child === "string") ? "" : "\n";
  return `<${name}${written}>${separator}${content.join(separator)}${separator}</${name}>`;
}

/** A number of pixels with two decimals at most: enough to see, and the same on every machine. */
export function rounded(pixels: number): string {
  return String(Math.round(pixels * 100) / 100 + 0);
}

/** The data of a path. */
export function path(...parts: readonly (readonly (string | number)[])[]): string {
  return parts
    .flat()
    .map((part) => (typeof part === "number" ? rounded(part) : part))
    .join(" ");
}

/** A straight line. */
export function lineShape(from: Point, to: Point, paint: Attributes): Element {
  return element("line", { ...paint, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that XML cannot hold, not even escaped, and halves of surrogate pairs. */
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(unwritable, "\uFFFD").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
