import type { MembershipInput, NetworkInput, RegionInput } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { everything } from "../parse/everything.ts";
import { placesOf, revising, two } from "./networks.ts";

const mergeRegions = [{ keep: "a", drop: "b" }];

/** Merges two records of one region that have these fields and memberships. */
function merging(
  [a, b]: readonly [Partial<RegionInput>, Partial<RegionInput>],
  memberships: readonly MembershipInput[] = [],
) {
  const regions = [
    { id: "a", name: "Landkreis Fulda", ...a },
    { id: "b", name: "Landkreis Fulda", ...b },
    { id: "c", name: "Stadt Halle" },
  ];
  const sources = [...(two.sources ?? []), { id: "t", title: "Zweite Liste" }];
  const input: NetworkInput = { ...two, sources, regions, memberships };
  return revising(input, { mergeRegions });
}

/** The region that is left of two. */
function merged(...fields: [Partial<RegionInput>, Partial<RegionInput>]) {
  const result = merging(fields);
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.network.regions.find(({ id }) => id === "a");
}

const key = (value: string) => ({ scheme: "kreis" as const, value });

describe("reviseNetwork() merges regions", () => {
  it("and has the keys, names and sources of both, each once", () => {
    const region = merged(
      { identifiers: [key("06631")], otherNames: [{ name: "Fulda" }], sources: ["s"] },
      {
        name: "Kreis Fulda (Hessen)",
        identifiers: [key("06631"), { scheme: "nuts-2021", value: "DE732" }],
        otherNames: [{ name: "Fulda" }, { name: "Landkreis Fulda" }, { name: "Rhön", startDate: "1990" }],
        sources: ["t", "s"],
      },
    );
    expect(region).toEqual({
      id: "a",
      name: "Landkreis Fulda",
      identifiers: [key("06631"), { scheme: "nuts-2021", value: "DE732" }],
      otherNames: [{ name: "Fulda" }, { name: "Kreis Fulda (Hessen)" }, { name: "Rhön", startDate: "1990" }],
      within: [],
      sources: ["s", "t"],
    });
  });

  it("and has what only one of them says, and the narrower of two dates", () => {
    const region = merged(
      { kind: "district", foundingDate: "1972", note: "Eins", extra: { app: 1 } },
      { state: "DE-HE", foundingDate: "1972-08-01", note: "Zwei", extra: { other: 2 }, within: ["c"] },
    );
    expect(region).toMatchObject({
      kind: "district",
      state: "DE-HE",
      foundingDate: "1972-08-01",
      note: "Eins; Zwei",
      extra: { app: 1, other: 2 },
      within: ["c"],
    });
  });

  it("and points every reference to the one that stays", () => {
    const result = revising(everything, {
      add: { regions: [{ id: "z", name: "Verbund Z", sources: ["s"] }] },
      mergeRegions: [{ keep: "z", drop: "a" }],
    });
    expect(result.success).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(
      /"(?:regionId|predecessors|successors|continuedBy|within)":\[?"a"/,
    );
    if (!result.success) return;
    expect(result.network.regionChanges[0]).toMatchObject({
      predecessors: ["z"],
      successors: ["z"],
      continuedBy: ["z"],
    });
    expect(result.network.assessments.every(({ regionId }) => regionId === "z")).toBe(true);
    expect(result.network.memberships[0]?.regionId).toBe("z");
  });

  it.each([
    ["kind", { kind: "district" }, { kind: "municipality" }],
    ["state", { state: "DE-HE" }, { state: "DE-TH" }],
    ["foundingDate", { foundingDate: "1972" }, { foundingDate: "1973-01-01" }],
    ["dissolutionDate", { dissolutionDate: "2020" }, { dissolutionDate: "[..2019]" }],
    ["extra.app", { extra: { app: 1 } }, { extra: { app: 2 } }],
  ] satisfies [string, Partial<RegionInput>, Partial<RegionInput>][])(
    "unless they contradict each other: %s",
    (field, one, other) => {
      const result = merging([one, other]);
      expect(placesOf(result)).toContainEqual(["merge-contradicts", ["revision", "mergeRegions", 0]]);
      expect(result.issues.find(({ code }) => code === "merge-contradicts")?.params).toMatchObject({
        ids: ["a", "b"],
        field,
      });
    },
  );

  it.each([
    ["a", "b"],
    ["b", "a"],
    ["c", "b"],
  ])("unless one lies within the other: %s, %s", (keep, drop) => {
    const regions = [
      { id: "a", name: "Verband", within: [] },
      { id: "b", name: "Gemeinde", within: ["a"] },
      { id: "c", name: "Zweckverband" },
    ];
    const before = keep === "c" ? [{ keep: "c", drop: "a" }] : [];
    const merges = [...before, { keep, drop }];
    const result = revising({ ...two, regions, memberships: [] }, { mergeRegions: merges });
    expect(placesOf(result)).toEqual([["merge-contradicts", ["revision", "mergeRegions", before.length]]]);
    expect(result.issues[0]?.params).toMatchObject({ ids: [keep, drop], field: "within" });
  });

  it("one after the other, into one and in a chain", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const result = revising(
      {
        ...two,
        regions: [
          ...ids.map((id) => ({ id, name: `Fulda ${id}` })),
          { id: "in", name: "Hünfeld", within: ids },
        ],
        memberships: ids.map((id, at) => ({
          id: `${id}-1`,
          regionId: id,
          startDate: `200${at}`,
          endDate: `200${at}`,
        })),
      },
      {
        mergeRegions: [
          { keep: "a", drop: "b" },
          { keep: "a", drop: "c" },
          { keep: "d", drop: "a" },
          { keep: "e", drop: "d" },
        ],
      },
    );
    if (!result.success) throw new Error(JSON.stringify(result.issues));
    expect(result.network.regions).toMatchObject([
      {
        id: "e",
        otherNames: [{ name: "Fulda d" }, { name: "Fulda a" }, { name: "Fulda b" }, { name: "Fulda c" }],
      },
      { id: "in", within: ["e"] },
    ]);
    expect(result.network.memberships.map(({ id, regionId }) => [id, regionId])).toEqual(
      ids.map((id) => [`${id}-1`, "e"]),
    );
  });

  it("and the contradiction can be settled by the same revision", () => {
    const regions = [
      { id: "a", name: "Fulda", kind: "district" as const },
      { id: "b", name: "Fulda", kind: "municipality" as const },
    ];
    const change = { regions: { b: { kind: undefined } } };
    const result = revising({ ...two, regions, memberships: [] }, { change, mergeRegions });
    expect(result).toMatchObject({ success: true, network: { regions: [{ id: "a", kind: "district" }] } });
  });
});

describe("reviseNetwork() merges the memberships of merged regions", () => {
  const own = { id: "a-1", regionId: "a", startDate: "2019", endDate: "..", sources: ["s"] };
  const other = { id: "b-1", regionId: "b", sources: ["t"] };

  const memberships = (...given: readonly MembershipInput[]) => {
    const result = merging([{}, {}], given);
    if (!result.success) return placesOf(result);
    return result.network.memberships.map(({ id, regionId, startDate, endDate, sources }) => {
      return [id, regionId, startDate, endDate, ...sources];
    });
  };

  it("when they certainly share a day, to what both say", () => {
    expect(memberships(own, { ...other, startDate: "2019-05-01", endDate: ".." })).toEqual([
      ["a-1", "a", "2019-05-01", "..", "s", "t"],
    ]);
  });

  it("when they begin on the same recorded date", () => {
    expect(memberships(own, { ...other, startDate: "2019" })).toEqual([["a-1", "a", "2019", "..", "s", "t"]]);
  });

  it("but not when they are of different times", () => {
    expect(memberships(own, { ...other, startDate: "2015", endDate: "2017" })).toEqual([
      ["a-1", "a", "2019", "..", "s"],
      ["b-1", "a", "2015", "2017", "t"],
    ]);
  });

  it("but not when they are of different roles", () => {
    expect(memberships(own, { ...other, role: "associate", startDate: "2019", endDate: ".." })).toEqual([
      ["a-1", "a", "2019", "..", "s"],
      ["b-1", "a", "2019", "..", "t"],
    ]);
  });

  it("but not when their dates exclude each other, which parsing refuses", () => {
    expect(memberships(own, { ...other, startDate: "2018-05-01", endDate: ".." })).toEqual([
      ["membership-overlap", ["memberships", 1]],
    ]);
  });

  it("but not when they have different reasons", () => {
    const result = memberships(
      { ...own, startReason: "founding" },
      { ...other, startDate: "2019", endDate: "..", startReason: "admission" },
    );
    expect(result).toContainEqual(["merge-contradicts", ["revision", "mergeRegions", 0]]);
  });
});
