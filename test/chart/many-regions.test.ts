import { type NetworkInput, parseNetwork, type Region, regionKinds } from "netzwerk-daseinsvorsorge";
import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { expect, it } from "vitest";
import { elementsOf, textOf } from "./svg.ts";

type RegionKind = NonNullable<Region["kind"]>;

/** Regions of some kinds, each of which joins on a day of its own and leaves years later. */
function networkOf(count: number, kinds: readonly RegionKind[] = ["district", "rural-region"]) {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const day = (at: number, year: number) =>
    `${year + (at % 9)}-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;
  return parseNetwork({
    schemaVersion: 1,
    id: "many",
    name: { de: "Viele" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: numbers.map((at) => ({
      id: `r${at}`,
      name: `Gebiet ${at}`,
      kind: kinds[at % kinds.length],
    })),
    memberships: numbers.map((at) => ({
      id: `m${at}`,
      regionId: `r${at}`,
      startDate: day(at, 2000),
      endDate: day(at, 2012),
    })),
  } satisfies NetworkInput);
}

it("timelineSvg() has a row for each of 200 regions", () => {
  const text = textOf(timelineSvg(networkOf(200), { lang: "en" }));
  expect(text.match(/\nGebiet \d+\n/g)).toHaveLength(200);
});

it("timelineSvg() has a row for each kind of more regions, and says so", () => {
  const text = textOf(timelineSvg(networkOf(201), { lang: "en" }));
  expect(text).not.toContain("Gebiet");
  // From 2008-09-25 on to 2012, all that have joined are members: 101 districts and 100 rural regions.
  expect(text).toContain("Districts: up to 101");
  expect(text).toContain("Rural regions: up to 100");
  expect(text).toContain("201 regions are too many for a row each");
});

it.each([640, 840, 1280])("timelineSvg() cuts the number of no kind at %i pixels", (width) => {
  const text = textOf(timelineSvg(networkOf(600, regionKinds), { lang: "de", width }));
  expect(text).toContain("Regionale Planungsverbände: bis zu 100");
  expect(text).not.toContain("…");
});

it("timelineSvg() of 10,000 regions has no more elements than its pixels ask for", () => {
  const svg = timelineSvg(networkOf(10_000), { lang: "en" });
  expect(textOf(svg)).toContain("Districts: up to 5,000");
  expect(elementsOf(svg).length).toBeLessThan(3 * 720);
});
