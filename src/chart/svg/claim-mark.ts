import type { Language } from "../../issue.ts";
import { claimsHeading } from "../content/claim.ts";
import { type ClaimMark, dotRadius } from "../layout/claim-mark.ts";
import { type Element, element } from "./element.ts";
import { silentLabel } from "./label.ts";
import { outlinePath, path } from "./path.ts";
import { cellRow, table } from "./table.ts";
import { className } from "./theme.ts";

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
export function claimShapes(claim: Omit<ClaimMark, "label" | "phrase">): Element[] {
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
