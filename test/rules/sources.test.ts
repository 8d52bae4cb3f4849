import { describe, expect, it } from "vitest";
import { findings, membership, network } from "../parse/fixtures.ts";

const records: [list: string, record: object][] = [
  ["memberships", membership()],
  ["fundingPeriods", { id: "p", name: { de: "P" }, kind: "funded", carryOver: "automatic" }],
  ["regionChanges", { id: "x", kind: "boundary", date: "2020", predecessors: ["a"], successors: ["a"] }],
  ["countClaims", { id: "c", date: "2020", counts: "attending-persons", count: 3 }],
  ["assessments", { id: "e", regionId: "a", criterionId: "k", date: "2020", rating: "met" }],
];
const criteria = [{ id: "k", name: { de: "K" } }];

describe.each(records)("a record of %s", (list, record) => {
  it("without a source is warned of", () => {
    expect(findings(network({ criteria, [list]: [{ ...record, sources: [] }] }))).toEqual([
      `source-missing ${list}.0`,
    ]);
  });

  it("with one is not", () => {
    expect(findings(network({ criteria, [list]: [{ ...record, sources: ["s"] }] }))).toEqual([]);
  });
});

it("a membership of which a confirmation has a source has one", () => {
  const confirmations = [{ date: "2020-01-01" }, { date: "2021-01-01", source: "s" }];
  expect(findings(network({ memberships: [membership({ sources: [], confirmations })] }))).toEqual([]);
});

it("a membership whose confirmations have no source has none", () => {
  const confirmations = [{ date: "2020-01-01" }];
  expect(findings(network({ memberships: [membership({ sources: [], confirmations })] }))).toEqual([
    "source-missing memberships.0",
  ]);
});

describe("assessment-duplicate", () => {
  const rated = (id: string, rating: string, fields: object = {}) => {
    return { id, regionId: "a", criterionId: "k", date: "2020-01-01", rating, ...fields };
  };
  const found = (...assessments: object[]) => findings(network({ criteria, assessments }));

  it("warns of two ratings on one day", () => {
    expect(found(rated("e", "met"), rated("f", "not-met"))).toEqual([
      "assessment-duplicate assessments.1.rating",
    ]);
  });

  it("warns of each rating that is another one than the first", () => {
    expect(found(rated("e", "met"), rated("f", "not-met"), rated("g", "not-met"), rated("h", "met"))).toEqual(
      ["assessment-duplicate assessments.1.rating", "assessment-duplicate assessments.2.rating"],
    );
  });

  it("does not warn of the same rating, another day, another region, or days that may differ", () => {
    expect(found(rated("e", "met"), rated("f", "met"))).toEqual([]);
    expect(found(rated("e", "met"), rated("f", "not-met", { date: "2020-01-02" }))).toEqual([]);
    expect(found(rated("e", "met"), rated("f", "not-met", { regionId: "b" }))).toEqual([]);
    expect(found(rated("e", "met", { date: "2020" }), rated("f", "not-met", { date: "2020" }))).toEqual([]);
  });
});
