import { className, colours, fonts, inherited, type PaintProperty, paints } from "./theme.ts";

/**
 * The style sheet of a picture; every rule is held to the class of its root, so that it changes nothing else. On paper
 * neither the colours of the page nor the preference of the reader hold: ink is dark there. A program that knows no
 * variables passes over all of it.
 */
export function styleSheet(root: string): string {
  const variables = (at: 0 | 1, colourOf: (name: string, value: string) => string) =>
    Object.entries(colours)
      .map(([name, values]) => `--${name}:${colourOf(name, values[at])}`)
      .join(";");
  const ofPage = (name: string, value: string) => `var(--netz-${name},${value})`;
  const text = Object.entries({ ...inherited, "text-transform": "none", "font-family": fonts });
  return [
    "@supports (fill:var(--a)){",
    `.${root}{${variables(0, ofPage)};${text.map(([name, value]) => `${name}:${value}`).join(";")}}`,
    `@media screen and (prefers-color-scheme:dark){.${root}{${variables(1, ofPage)}}}`,
    `@media print{.${root}{${variables(0, (_, value) => value)}}}`,
    ...(["fill", "stroke"] as const).flatMap((property) => paintRules(root, property)),
    "}",
  ].join("\n");
}

/** A rule for each colour: which classes have it. */
function paintRules(root: string, property: PaintProperty): string[] {
  return Object.keys(colours).flatMap((colour) => {
    const names = Object.entries(paints).filter(([, paint]) => Reflect.get(paint, property) === colour);
    const selectors = names.map(([name]) => `.${root} .${className(name)}`).join(",");
    return names.length === 0 ? [] : [`${selectors}{${property}:var(--${colour})}`];
  });
}
