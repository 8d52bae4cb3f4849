import { changesDuring } from "netzwerk-daseinsvorsorge/changes";
import { describe, expect, it } from "vitest";
import { networkOf } from "./network.ts";

const year = { firstDay: "2020-01-01", lastDay: "2020-12-31" };

type Memberships = Parameters<typeof networkOf>[0];

/** What happens in 2020, as “joined certain 2020-01-01..2020-12-31 yes”. */
function said(memberships: Memberships, options: Parameters<typeof changesDuring>[2] = {}): string[] {
  return changesDuring(networkOf(memberships), year, options).map(
    ({ change, certainty, day, isFirst }) =>
      `${change} ${certainty} ${day.earliest}${day.latest === day.earliest ? "" : `..${day.latest}`} ${isFirst}`,
  );
}

const cases: [situation: string, memberships: Memberships, expected: string[]][] = [
  ["nothing", [], []],
  ["a membership all the time", [{ startDate: "2018-07-01", endDate: ".." }], []],
  // the borders of the range
  [
    "a join on the first day",
    [{ startDate: "2020-01-01", endDate: ".." }],
    ["joined certain 2020-01-01 yes"],
  ],
  ["a join the day before", [{ startDate: "2019-12-31", endDate: ".." }], []],
  [
    "a leave on the last day",
    [{ startDate: "2018-01-01", endDate: "2020-12-31" }],
    ["left certain 2020-12-31 yes"],
  ],
  ["a leave the day after", [{ startDate: "2018-01-01", endDate: "2021-01-01" }], []],
  [
    "a single day",
    [{ startDate: "2020-05-01", endDate: "2020-05-01" }],
    ["joined certain 2020-05-01 yes", "left certain 2020-05-01 yes"],
  ],
  // one after the other
  [
    "two that touch",
    [
      { startDate: "2019-01-01", endDate: "2020-06-30" },
      { startDate: "2020-07-01", endDate: ".." },
    ],
    [],
  ],
  [
    "two with a day between",
    [
      { startDate: "2019-01-01", endDate: "2020-06-30" },
      { startDate: "2020-07-02", endDate: ".." },
    ],
    ["left certain 2020-06-30 yes", "joined certain 2020-07-02 no"],
  ],
  [
    "two that may touch",
    [
      { startDate: "2019-01-01", endDate: "2020-06" },
      { startDate: "2020-07-01", endDate: ".." },
    ],
    // With the last day on 30 June there is neither: so the leave is on the 29th at the latest.
    ["left uncertain 2020-06-01..2020-06-29 yes", "joined uncertain 2020-07-01 no"],
  ],
  // unknown days
  [
    "a join within the range",
    [{ startDate: "2020", endDate: ".." }],
    ["joined certain 2020-01-01..2020-12-31 yes"],
  ],
  [
    "a join within the range or after",
    [{ startDate: "[2020-10..2021-03]", endDate: ".." }],
    ["joined uncertain 2020-10-01..2020-12-31 yes"],
  ],
  [
    "no day known",
    [{}],
    ["joined uncertain 2020-01-01..2020-12-31 yes", "left uncertain 2020-01-01..2020-12-31 yes"],
  ],
  [
    "a return, if the region was a member before",
    [
      { startDate: "2018", endDate: "2018" },
      { startDate: "2020-03-01", endDate: ".." },
    ],
    ["joined certain 2020-03-01 no"],
  ],
  [
    "two of which either may be first",
    [
      { startDate: "2020-03-01", endDate: "2020-03-31" },
      { startDate: "[2020-01-01..2020-06-30]", endDate: "[2020-06-01..2020-06-30]" },
    ],
    [
      "joined uncertain 2020-01-01..2020-06-30 uncertain",
      "joined uncertain 2020-03-01 yes",
      "left uncertain 2020-03-31 yes",
      "left certain 2020-06-01..2020-06-30 uncertain",
    ],
  ],
];

describe("changesDuring()", () => {
  it.each(cases)("finds what it must when there is %s", (_, memberships, expected) => {
    expect(said(memberships)).toEqual(expected);
  });

  it("names the region, the memberships of the stint, and whether the day is after asOf", () => {
    const network = networkOf(
      [
        { startDate: "2020-02-01", endDate: "2020-06-30" },
        { startDate: "2020-07-01", endDate: ".." },
      ],
      { asOf: "2020-01-31" },
    );
    expect(changesDuring(network, year)).toEqual([
      {
        region: network.regions[0],
        change: "joined",
        certainty: "certain",
        day: { earliest: "2020-02-01", latest: "2020-02-01" },
        isFirst: "yes",
        membershipIds: ["m1", "m2"],
        beyondAsOf: true,
      },
    ]);
  });

  it("sorts by the earliest day, then by the order of the regions", () => {
    const regions = ["a", "b", "c"].map((id) => ({ id, name: `Landkreis ${id}` }));
    const network = networkOf(
      [
        { regionId: "b", startDate: "2020-03-01", endDate: ".." },
        { regionId: "a", startDate: "2020-03-01", endDate: ".." },
        { regionId: "c", startDate: "2020-02-01", endDate: ".." },
      ],
      { regions },
    );
    expect(changesDuring(network, year).map(({ region }) => region.id)).toEqual(["c", "a", "b"]);
  });

  it("finds no join of a region that continues a predecessor when asked with lineage", () => {
    const network = networkOf(
      [
        { startDate: "2018-01-01", endDate: "2020-06-30" },
        { regionId: "b", startDate: "2020-07-01", endDate: ".." },
      ],
      {
        regions: [
          { id: "a", name: "Landkreis A" },
          { id: "b", name: "Landkreis B" },
        ],
        regionChanges: [
          {
            id: "c",
            date: "2020-07-01",
            kind: "merger",
            predecessors: ["a"],
            successors: ["b"],
            continuedBy: ["b"],
          },
        ],
      },
    );
    const ofB = (lineage: boolean) =>
      changesDuring(network, year, { lineage }).filter(({ region }) => region.id === "b").length;
    expect([ofB(false), ofB(true)]).toEqual([1, 0]);
  });
});
