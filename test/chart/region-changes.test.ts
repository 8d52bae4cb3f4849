import { type NetworkInput, parseNetwork, type RegionChangeInput } from "netzwerk-daseinsvorsorge";
import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { describe, expect, it } from "vitest";
import { elementsOf, ofClass, textOf } from "./svg.ts";

const base = {
  schemaVersion: 1,
  id: "changes",
  name: { de: "Netz" },
  asOf: "2024-12-31",
  roster: "complete",
  regions: ["a", "b", "c", "x"].map((id) => ({ id, name: `Kreis ${id.toUpperCase()}` })),
  memberships: [
    { id: "a1", regionId: "a", startDate: "2003-01-01", endDate: "2011-06-30" },
    { id: "b1", regionId: "b", startDate: "2004-01-01", endDate: "2011-06-30" },
    { id: "c1", regionId: "c", startDate: "2011-07-01", endDate: ".." },
  ],
} satisfies NetworkInput;

const merger: RegionChangeInput = {
  id: "1",
  kind: "merger",
  date: "2011-07-01",
  predecessors: ["a", "b"],
  successors: ["c"],
};

function draw(...regionChanges: RegionChangeInput[]): string {
  return timelineSvg(parseNetwork({ ...base, regionChanges }), { lang: "de" });
}

/** How many lines changes have, without that of the legend. */
function linesOf(svg: string): number {
  return Math.max(0, ofClass(svg, "joint").length - 1);
}

describe("timelineSvg()", () => {
  it("joins each predecessor with its successor on the day of a merger, from bar to bar", () => {
    const svg = draw(merger);
    expect(linesOf(svg)).toBe(2);
    const [, ...lines] = ofClass(svg, "joint");
    const [certain] = elementsOf(svg.match(/<g data-membership-id="c1">[\s\S]*?<\/g>/)?.[0] ?? "").slice(1);
    for (const { attributes } of lines) {
      expect(attributes.x1).toBe(certain?.attributes.x);
      expect(attributes.x2).toBe(attributes.x1);
      expect(attributes.y2).toBe(certain?.attributes.y);
    }
  });

  it("says it in a table and in the legend", () => {
    const svg = draw(merger);
    expect(svg).toContain('<g role="table" aria-label="Änderungen von Regionen">');
    expect(textOf(svg)).toContain("\n1. Juli 2011: Zusammenschluss (Kreis A, Kreis B → Kreis C)\n");
    expect(textOf(svg)).toContain("\nZusammenschluss, Teilung, Umbenennung\n");
    expect(textOf(draw())).not.toContain("Zusammenschluss");
  });

  it("draws a change on an unknown day dashed, over the days that it may have", () => {
    const svg = draw({ ...merger, date: "[2011-06-01..2011-07-01]" });
    const [, line] = ofClass(svg, "joint");
    expect(line?.attributes["stroke-dasharray"]).toBeDefined();
    expect(Number(line?.attributes.x1)).toBeLessThan(Number(line?.attributes.x2));
  });

  it.each([
    ["an absorption", { kind: "absorption", predecessors: ["a", "b"], successors: ["b"] }, 1],
    ["a split", { kind: "split", predecessors: ["b"], successors: ["b", "c"] }, 1],
    ["a change of boundaries", { kind: "boundary", predecessors: ["b", "c"], successors: ["b", "c"] }, 0],
    [
      "a merger of a region without a row",
      { kind: "merger", predecessors: ["x", "b"], successors: ["c"] },
      1,
    ],
  ] as const)("draws the lines of %s", (_, change, lines) => {
    const memberships = base.memberships.map((membership) => ({ ...membership, endDate: ".." as const }));
    const input = { ...base, memberships, regionChanges: [{ id: "1", date: "2015-01-01", ...change }] };
    expect(linesOf(timelineSvg(parseNetwork(input), { lang: "de" }))).toBe(lines);
  });

  it("draws a renaming as a line across the bar of its region", () => {
    const svg = draw({ id: "1", kind: "rename", date: "2015-01-01", predecessors: ["c"], successors: ["c"] });
    expect(linesOf(svg)).toBe(1);
    const [, line] = ofClass(svg, "joint");
    const [, bar] = elementsOf(svg.match(/<g data-membership-id="c1">[\s\S]*?<\/g>/)?.[0] ?? "");
    expect(Number(line?.attributes.y1)).toBeLessThan(Number(bar?.attributes.y));
    expect(Number(line?.attributes.y2)).toBeGreaterThan(
      Number(bar?.attributes.y) + Number(bar?.attributes.height),
    );
    expect(textOf(svg)).toContain("\n1. Januar 2015: Umbenennung (Kreis C)\n");
  });

  it("lets no line of a change lie on that of another", () => {
    const svg = draw(merger, { ...merger, id: "2", predecessors: ["a"] });
    const upright = ofClass(svg, "joint").filter(({ attributes }) => attributes.x1 === attributes.x2);
    expect(new Set(upright.map(({ attributes }) => attributes.x1)).size).toBe(3);
  });
});
