import { fitText, textWidth } from "./text-width.ts";

/** The kinds of text in a picture. */
export type LabelStyle = "title" | "name" | "strong-name" | "heading" | "tick" | "note" | "legend" | "number";

/** How large each kind of text is, in pixels, and whether it is bold. */
export const letters: {
  readonly [style in LabelStyle]: { readonly size: number; readonly isBold: boolean };
} = {
  title: { size: 19, isBold: true },
  name: { size: 13, isBold: false },
  "strong-name": { size: 13, isBold: true },
  heading: { size: 12, isBold: true },
  tick: { size: 11.5, isBold: false },
  note: { size: 12, isBold: false },
  legend: { size: 12, isBold: false },
  number: { size: 11.5, isBold: true },
};

/** A text at its place: lines one below the other. */
export interface Label {
  readonly style: LabelStyle;
  /** Where the lines start, or end. */
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly lines: readonly string[];
  /** The whole text, if the lines do not have all of it. */
  readonly whole?: string | undefined;
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From one baseline to the next. */
export function lineHeight(style: LabelStyle): number {
  return Math.round(letters[style].size * 1.4);
}

/** From the top of a line to its baseline. */
export function ascent(style: LabelStyle): number {
  return lineHeight(style) * 0.76;
}

/** The height of a block of lines. */
export function blockHeight(style: LabelStyle, lines: number): number {
  return lines * lineHeight(style);
}

/** The most pixels that a line of this kind takes. */
export function lineWidth(text: string, style: LabelStyle): number {
  return textWidth(text, letters[style].size, letters[style].isBold);
}

/** A label whose block has its top at `top` and that is cut to fit into a width. */
export function fittedLabel(
  text: string,
  style: LabelStyle,
  place: { readonly x: number; readonly top: number; readonly width: number; readonly mostLines?: number },
): Label {
  const { size, isBold } = letters[style];
  const lines = fitText(text, place.width, place.mostLines ?? 20, size, isBold, style === "title");
  const label = { style, x: place.x, y: place.top + ascent(style), anchor: "start", lines } as const;
  return lines.join("") === text ? label : { ...label, whole: text };
}

/** A label of one line. */
export function lineLabel(
  text: string,
  style: LabelStyle,
  x: number,
  y: number,
  anchor: Label["anchor"] = "start",
): Label {
  return { style, x, y, anchor, lines: [text] };
}

/** The most room that a label takes. */
export function boxOf({ style, x, y, anchor, lines }: Label): Box {
  const width = lines.reduce((most, line) => Math.max(most, lineWidth(line, style)), 0);
  const top = y - ascent(style);
  return {
    left: anchor === "start" ? x : x - width,
    right: anchor === "start" ? x + width : x,
    top,
    bottom: top + blockHeight(style, lines.length),
  };
}

/** Whether two boxes share a point. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
