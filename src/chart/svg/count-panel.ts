import type { Language } from "../../model/bilingual.ts";
import { claimsHeading } from "../content/claim.ts";
import { type ClaimBox, type ClaimMark, dotRadius } from "../layout/claim-mark.ts";
import { type CountBand, yOf } from "../layout/count-band.ts";
import type { CountPanel } from "../layout/count-panel.ts";
import type { Frame } from "../layout/frame.ts";
import { areaPath, bandShapes, outlinePath } from "./bar.ts";
import { type Element, element, lineShape, path } from "./element.ts";
import { silentLabel } from "./label.ts";
import { cellRow, hoverArea, table } from "./row.ts";
import { className, urlOf } from "./theme.ts";

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
      lineShape([left, yOf(scale, tick)], [right, yOf(scale, tick)], { class: className("rule") }),
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
export function claimTable(claims: readonly ClaimMark[], lang: Language): Element[] {
  if (claims.length === 0) return [];
  const rows = claims.map((claim) => cellRow(claim.phrase, claimShapes(claim)));
  return [
    table(claimsHeading[lang], rows),
    ...claims.flatMap(({ label }) => (label === null ? [] : [silentLabel(label)])),
  ];
}

/** A dot, or an outline over what an inexact number may mean; with a cross if it contradicts. */
export function claimShapes(claim: ClaimBox): Element[] {
  const { left, right, top, bottom, isExact, isContradicting } = claim;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const name = isContradicting ? "contradicting" : "published";
  const shape = isExact
    ? element("circle", { class: className(name), cx: x, cy: y, r: dotRadius, "stroke-width": 1.5 })
    : element("path", {
        class: className(`${name}-within`),
        fill: "none",
        "stroke-width": 1.5,
        d: outlinePath(claim, dotRadius, claim),
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
