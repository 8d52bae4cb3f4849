import type { Attributes } from "./element.ts";

/** A colour by what it is for: by day, by night. */
export const colours = {
  paper: ["#ffffff", "#14191d"],
  ink: ["#1c2830", "#e4eaed"],
  muted: ["#55646e", "#a3b1ba"],
  rule: ["#dde3e7", "#2d373e"],
  member: ["#17607f", "#62b5d6"],
  tint: ["#dcebf2", "#1c3a48"],
  period: ["#a88a45", "#c4a55c"],
  mark: ["#b23a12", "#ff9a70"],
} as const;

type Colour = keyof typeof colours;

/** What texts would inherit from a page, and what their places are calculated for. */
export const inherited: Readonly<Record<string, string>> = {
  direction: "ltr",
  "font-style": "normal",
  "font-weight": "400",
  "letter-spacing": "0",
  "word-spacing": "0",
};

export const fonts = `system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif`;

/** The same as attributes of the root; what a page says of all pictures is stronger than they, and the style sheet than that. */
export const rootText: Attributes = { ...inherited, "font-family": fonts };

/** A class of the picture; the styles of a page know nothing by such a name. */
export function className(name: string): string {
  return `netz-${name}`;
}

/** The ids of what shapes refer to: patterns and masks of their own for each picture. */
export function idOf(prefix: string, name: string): string {
  return `${prefix}-${name}`;
}

/** A reference to a pattern, mask or gradient of the picture. */
export function urlOf(prefix: string, name: string): string {
  return `url(#${idOf(prefix, name)})`;
}

/** What the shapes and texts of each class are painted with. */
export const paints = {
  paper: { fill: "paper" },
  title: { fill: "ink" },
  name: { fill: "ink", stroke: "paper" },
  "strong-name": { fill: "ink", stroke: "paper" },
  number: { fill: "ink", stroke: "paper" },
  heading: { fill: "muted", stroke: "paper" },
  tick: { fill: "muted" },
  note: { fill: "muted" },
  legend: { fill: "muted" },
  rule: { stroke: "rule" },
  lead: { stroke: "muted" },
  highlight: { fill: "rule" },
  certain: { fill: "member" },
  edge: { stroke: "member" },
  gap: { stroke: "member" },
  hatch: { stroke: "member" },
  tint: { fill: "tint" },
  dots: { fill: "member" },
  period: { fill: "period" },
  confirmed: { fill: "mark", stroke: "paper" },
  within: { fill: "paper", stroke: "mark" },
  joint: { stroke: "ink" },
  "as-of": { stroke: "ink" },
  "marked-day": { stroke: "mark" },
  published: { fill: "ink", stroke: "paper" },
  "published-within": { stroke: "ink" },
  contradicting: { fill: "paper", stroke: "mark" },
  "contradicting-within": { stroke: "mark" },
  cross: { stroke: "mark" },
} as const satisfies Record<string, Partial<Record<PaintProperty, Colour>>>;

export type PaintProperty = "fill" | "stroke";
type PaintName = keyof typeof paints;

/**
 * The class of a shape or text, and its colours by day as attributes: a page that forbids styles, or a program that
 * knows none, shows the same picture. The style sheet only changes the colours.
 */
export function painted(name: PaintName): Attributes {
  const paint: Partial<Record<PaintProperty, Colour>> = paints[name];
  return {
    class: className(name),
    fill: paint.fill && colours[paint.fill][0],
    stroke: paint.stroke && colours[paint.stroke][0],
  };
}
