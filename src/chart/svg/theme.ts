import { type Element, element } from "./element.ts";

/** A colour by what it is for: by day, by night. */
const colours = {
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
const inherited =
  "direction:ltr;font-style:normal;font-weight:400;letter-spacing:normal;word-spacing:normal;text-transform:none";

/** Texts that lines may cross have a rim in the colour of the paper. */
const rim = "paint-order:stroke;stroke-width:3px;stroke-linejoin:round";

const fonts = `system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif`;

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

/** What each class is painted with. The first of each two declarations is for programs that know no variables. */
const rules: readonly (readonly [selector: string, property: "fill" | "stroke", colour: Colour])[] = [
  ["paper", "fill", "paper"],
  ["number,heading,name", "stroke", "paper"],
  ["title,name,number", "fill", "ink"],
  ["heading,tick,note,legend", "fill", "muted"],
  ["rule", "stroke", "rule"],
  ["certain", "fill", "member"],
  ["edge,gap,hatch", "stroke", "member"],
  ["tint", "fill", "tint"],
  ["dots", "fill", "member"],
  ["period", "fill", "period"],
  ["confirmed", "fill", "mark"],
  ["confirmed", "stroke", "paper"],
  ["within", "fill", "paper"],
  ["within", "stroke", "mark"],
  ["as-of", "stroke", "ink"],
  ["published", "fill", "ink"],
  ["published", "stroke", "paper"],
  ["published-within", "stroke", "ink"],
  ["contradicting", "fill", "paper"],
  ["contradicting,contradicting-within,cross", "stroke", "mark"],
];

/**
 * The style sheet of a picture; every rule is held to the class of its root, so that it changes nothing else. On paper
 * neither the colours of the page nor the preference of the reader hold: ink is dark there.
 */
export function styleSheet(root: string): string {
  const variables = (at: 0 | 1, colourOf: (name: string, value: string) => string) =>
    Object.entries(colours)
      .map(([name, values]) => `--${name}:${colourOf(name, values[at])}`)
      .join(";");
  const ofPage = (name: string, value: string) => `var(--netz-${name},${value})`;
  return [
    `.${root}{${variables(0, ofPage)};${inherited};font-family:${fonts}}`,
    `@media screen and (prefers-color-scheme:dark){.${root}{${variables(1, ofPage)}}}`,
    `@media print{.${root}{${variables(0, (_, value) => value)}}}`,
    `${selectorOf(root, "number,heading,name")}{${rim}}`,
    ...rules.map(([classes, property, colour]) => {
      return `${selectorOf(root, classes)}{${property}:${colours[colour][0]};${property}:var(--${colour})}`;
    }),
  ].join("\n");
}

function selectorOf(root: string, classes: string): string {
  return classes
    .split(",")
    .map((name) => `.${root} .${className(name)}`)
    .join(",");
}

/** Patterns and masks of a picture. Hatching and dots tell possible and unbounded from certain without colour. */
export function definitions(prefix: string): Element {
  const hatch = { id: idOf(prefix, "hatch"), width: 5, height: 5, patternUnits: "userSpaceOnUse" };
  const dots = { id: idOf(prefix, "dots"), width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return element(
    "defs",
    {},
    element(
      "pattern",
      { ...hatch, patternTransform: "rotate(45)" },
      element("rect", { class: className("tint"), width: 5, height: 5 }),
      element("path", { class: className("hatch"), d: "M 1 0 V 5", "stroke-width": 1.4 }),
    ),
    element(
      "pattern",
      dots,
      element("circle", { class: className("dots"), cx: 2, cy: 2, r: 0.8, "fill-opacity": 0.6 }),
    ),
    ...fade(prefix, "fade-in", 0, 1),
    ...fade(prefix, "fade-out", 1, 0),
  );
}

/** A mask that lets a shape fade from left to right. */
function fade(prefix: string, name: string, from: number, to: number): Element[] {
  const gradient = idOf(prefix, `${name}-gradient`);
  return [
    element(
      "linearGradient",
      { id: gradient },
      element("stop", { offset: 0, "stop-color": "#fff", "stop-opacity": from }),
      element("stop", { offset: 1, "stop-color": "#fff", "stop-opacity": to }),
    ),
    element(
      "mask",
      { id: idOf(prefix, name), maskContentUnits: "objectBoundingBox" },
      element("rect", { width: 1, height: 1, fill: urlOf(prefix, `${name}-gradient`) }),
    ),
  ];
}
