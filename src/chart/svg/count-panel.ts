import type { Language } from "../../model/bilingual.ts";
import { type Claim, claimsHeading } from "../content/claim.ts";
import { type ClaimDot, dotRadius } from "../layout/count/claim-dot.ts";
import type { ClaimOutline } from "../layout/count/claim-outline.ts";
import type { CountPanel } from "../layout/count/count-panel.ts";
import { type CountBand, yOf } from "../layout/measure/count-band.ts";
import type { Frame } from "../layout/measure/frame.ts";
import { areaPath, bandShapes, outlinePath } from "./bar.ts";
import { type Element, element, lineShape, path } from "./element.ts";
import { silentLabel } from "./label.ts";
import { cellRow, hoverArea, table } from "./row.ts";
import { painted, urlOf } from "./theme.ts";

/** The number of members over time: its band, and a table of the steps. */
export function panelShapes(panel: CountPanel, frame: Frame, prefix: string): Element[] {
  const { heading, name, band, phrases, tickLabels, isUnbounded } = panel;
  const { scale, steps } = band;
  const { left, right } = frame.scale;
  const height = scale.bottom - scale.top;
  const cells = steps.map((step, at) => {
    const area = { x: step.left, y: scale.top, width: step.right - step.left, height };
    return cellRow(phrases[at] ?? "", [hoverArea(area)]);
  });
  return [
    silentLabel(heading),
    ...scale.ticks.map((tick) =>
      lineShape([left, yOf(scale, tick)], [right, yOf(scale, tick)], painted("rule")),
    ),
    ...tickLabels.map(silentLabel),
    ...(isUnbounded ? [openArea(band, prefix)] : []),
    ...bandShapes(band, prefix),
    table(name, cells),
  ];
}

/** Above the most on record of a partial roster: there may have been more. */
function openArea({ steps, scale }: CountBand, prefix: string): Element {
  const most = steps.map(({ max }) => yOf(scale, max));
  const top = steps.map(() => scale.top);
  return element("path", { fill: urlOf(prefix, "dots"), d: areaPath(steps, most, top) });
}

/** The published numbers as a table, and what is written beside them. */
export function claimTable({ dots, outlines }: CountPanel, lang: Language): Element[] {
  const rows = [
    ...outlines.map((outline) => claimRow(outline.claims, outlineShapes(outline))),
    ...dots.map((dot) => claimRow(dot.claims, dotShapes(dot))),
  ];
  if (rows.length === 0) return [];
  const labels = [...outlines, ...dots].flatMap(({ label }) => (label === null ? [] : [silentLabel(label)]));
  return [table(claimsHeading[lang], rows), ...labels];
}

function claimRow(claims: readonly Claim[], shapes: readonly Element[]): Element {
  const days = [...new Set(claims.map(({ date }) => date))].join(" ");
  return cellRow(claims.map(({ phrase }) => phrase).join("\n"), shapes, { "data-day": days });
}

/** A dot, with a cross if it contradicts. */
export function dotShapes({ x, y, radius, isContradicting }: ClaimDot): Element[] {
  const paint = painted(isContradicting ? "contradicting" : "published");
  const dot = element("circle", { ...paint, cx: x, cy: y, r: radius, "stroke-width": 1.5 });
  return isContradicting ? [dot, cross(x, y, radius / 2)] : [dot];
}

/** An outline over the days of an inexact number, with a cross if it contradicts. */
export function outlineShapes(outline: ClaimOutline): Element[] {
  const { left, right, top, bottom, isContradicting } = outline;
  const paint = painted(isContradicting ? "contradicting-within" : "published-within");
  const d = outlinePath(outline, (bottom - top) / 2, outline);
  const shape = element("path", { ...paint, fill: "none", "stroke-width": 1.5, d });
  return isContradicting ? [shape, cross((left + right) / 2, (top + bottom) / 2, dotRadius / 2)] : [shape];
}

/** What tells a contradicting number from others without colour. */
function cross(x: number, y: number, reach: number): Element {
  const d = path(
    ["M", x - reach, y - reach, "L", x + reach, y + reach],
    ["M", x + reach, y - reach, "L", x - reach, y + reach],
  );
  return element("path", { ...painted("cross"), fill: "none", "stroke-width": 1.5, d });
}
