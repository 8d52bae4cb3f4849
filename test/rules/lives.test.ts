import { describe, expect, it } from "vitest";
import { type Fields, findings, issuesOf, membership, network } from "../parse/fixtures.ts";

/** The findings about a membership with these dates in a network with these fields. */
function about(fields: Fields, dates: Fields): string[] {
  const memberships = [membership({ startDate: undefined, ...dates })];
  return findings(network({ ...fields, memberships })).filter(
    (finding) => !finding.startsWith("end-unknown"),
  );
}

const before = "membership-before-founding memberships.0.";
const after = "membership-after-dissolution memberships.0.";
const outside = "membership-outside-region memberships.0.";

describe("a membership before the founding of the network", () => {
  it.each<[string, Fields, string[]]>([
    // an exact day is refused, not clamped
    ["2018-11-27", { startDate: "2018-11-26" }, [`${before}startDate`]],
    ["2018-11-27", { startDate: "2018-11-27" }, []],
    [
      "2018-11-27",
      { startDate: "2018-11-26", endDate: "2018-11-26" },
      [`${before}startDate`, `${before}endDate`],
    ],
    ["2018-11-27", { endDate: "2018-11-26" }, [`${before}endDate`]],
    ["2018-11-27", { endDate: "2018-11-27" }, []],
    // bounds are refused only if they lie wholly outside
    ["2018-11-27", { startDate: "2018" }, []],
    ["2018-11-27", { startDate: "2018-11" }, []],
    ["2018-11-27", { startDate: "2018-10" }, [`${before}startDate`]],
    ["2018-11-27", { startDate: "[..2018-11-26]" }, [`${before}startDate`]],
    ["2018-11-27", { startDate: "[..2018-11-27]" }, []],
    // an inexact founding: only what is before its first day is certainly before it
    ["2018", { startDate: "2018-01-01" }, []],
    ["2018", { startDate: "2017-12-31" }, [`${before}startDate`]],
    ["[..2018]", { startDate: "1950-01-01" }, []],
  ])("founded %s: %j", (foundingDate, dates, expected) => {
    expect(about({ foundingDate }, dates).sort()).toEqual(expected.sort());
  });
});

describe("a membership after the dissolution of the network", () => {
  it.each<[string, Fields, string[]]>([
    ["2022-06-30", { endDate: "2022-06-30" }, []],
    ["2022-06-30", { endDate: "2022-07-01" }, [`${after}endDate`]],
    ["2022-06-30", { startDate: "2022-06-30" }, []],
    ["2022-06-30", { startDate: "2022-07-01" }, [`${after}startDate`]],
    ["2022-06-30", { endDate: "2022" }, []],
    ["2022-06-30", { endDate: "2022-07" }, [`${after}endDate`]],
    ["2022-06-30", { endDate: "[2022-07-01..]" }, [`${after}endDate`]],
    ["2022-06-30", { endDate: ".." }, []],
    ["2022-06-30", { endDate: undefined }, []],
    ["2022", { endDate: "2022-12-31" }, []],
    ["2022", { endDate: "2023-01-01" }, [`${after}endDate`]],
    ["[2022..]", { endDate: "2050-01-01" }, []],
  ])("dissolved %s: %j", (dissolutionDate, dates, expected) => {
    expect(about({ dissolutionDate }, dates)).toEqual(expected);
  });
});

describe("a membership outside the life of its region", () => {
  it.each<[Fields, Fields, string[]]>([
    [{ foundingDate: "2016-11-01" }, { startDate: "2016-10-31" }, [`${outside}startDate`]],
    [{ foundingDate: "2016-11-01" }, { startDate: "2016-11-01" }, []],
    [{ foundingDate: "2016-11-01" }, { startDate: "2016" }, []],
    [{ foundingDate: "2016-11-01" }, { startDate: "2015" }, [`${outside}startDate`]],
    [{ dissolutionDate: "2016-10-31" }, { endDate: "2016-10-31" }, []],
    [{ dissolutionDate: "2016-10-31" }, { endDate: "2016-11-01" }, [`${outside}endDate`]],
    [{ dissolutionDate: "2016-10-31" }, { startDate: "2016-11-01" }, [`${outside}startDate`]],
    [{ dissolutionDate: "2016-10-31" }, { endDate: ".." }, []],
    [{ dissolutionDate: "2016" }, { endDate: "2016-12-31" }, []],
    [{ dissolutionDate: "2016" }, { endDate: "2017-01-01" }, [`${outside}endDate`]],
  ])("%j: %j", (life, dates, expected) => {
    expect(about({ regions: [{ id: "a", name: "Landkreis A", ...life }] }, dates)).toEqual(expected);
  });

  it("is not refused for the life of another region", () => {
    const regions = [
      { id: "a", name: "Landkreis A" },
      { id: "b", name: "Landkreis B", foundingDate: "2016", dissolutionDate: "2017" },
    ];
    expect(about({ regions }, { startDate: "2010-01-01", endDate: "2020-01-01" })).toEqual([]);
  });
});

describe("a change on 1 November 2016 ends a region on 31 October:", () => {
  const change = (fields: Fields) => ({
    id: "x",
    date: "2016-11-01",
    predecessors: ["a"],
    successors: ["b"],
    ...fields,
  });
  const ended = [`${outside}endDate`];

  it.each(["merger", "absorption", "split"])("a predecessor of a %s", (kind) => {
    const regionChanges = [change({ kind })];
    expect(about({ regionChanges }, { endDate: "2016-10-31" })).toEqual([]);
    expect(about({ regionChanges }, { endDate: "2016-11-01" })).toEqual(ended);
  });

  it.each(["rename", "rekey", "boundary"])("but not a region that goes on after a %s", (kind) => {
    expect(
      about({ regionChanges: [change({ kind, successors: ["a"] })] }, { endDate: "2016-11-01" }),
    ).toEqual([]);
  });

  it.each(["merger", "absorption", "split"])("but not a region on both sides of a %s", (kind) => {
    const regionChanges = [change({ kind, successors: ["b", "a"] })];
    expect(about({ regionChanges }, { endDate: "2016-11-01" })).toEqual([]);
  });

  it("but not the successor, which may have been there before", () => {
    const regionChanges = [change({ kind: "absorption", predecessors: ["b"], successors: ["a"] })];
    expect(about({ regionChanges }, { startDate: "2010-01-01", endDate: "2020-01-01" })).toEqual([]);
  });

  it("and an inexact change not before its last day can have been it", () => {
    const regionChanges = [change({ kind: "merger", date: "2016" })];
    expect(about({ regionChanges }, { endDate: "2016-12-30" })).toEqual([]);
    expect(about({ regionChanges }, { endDate: "2016-12-31" })).toEqual(ended);
  });

  it("unless it is dissolved earlier", () => {
    const regions = [
      { id: "a", name: "Landkreis A", dissolutionDate: "2015-12-31" },
      { id: "b", name: "Landkreis B" },
    ];
    expect(
      about({ regions, regionChanges: [change({ kind: "merger" })] }, { endDate: "2016-01-01" }),
    ).toEqual(ended);
  });
});

it("a membership of a region that was gone before the network was founded is refused", () => {
  const regions = [{ id: "a", name: "Landkreis A", dissolutionDate: "2016-10-31" }];
  expect(about({ foundingDate: "2018-11-27", regions }, {})).toHaveLength(1);
});

it("an issue about a life names the membership and the date", () => {
  const memberships = [membership({ startDate: "2018-11-26" })];
  expect(issuesOf(network({ foundingDate: "2018-11-27", memberships }))).toMatchObject([
    {
      code: "membership-before-founding",
      severity: "error",
      subject: { kind: "membership", id: "m" },
      params: { date: "2018-11-26", limit: "2018-11-27" },
    },
  ]);
});
