import { criteriaCoverage, criteriaProfile, missingCriteria, parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

type Assessment = readonly [date: string, rating: "met" | "partly-met" | "not-met"];

function networkWith(...assessments: Assessment[]) {
  return parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2020-12-31",
    roster: "complete",
    regions: [
      { id: "a", name: "Region A" },
      { id: "b", name: "Region B" },
      { id: "c", name: "Region C" },
    ],
    memberships: [
      { id: "b-1", regionId: "b", startDate: "2019-01-01", endDate: ".." },
      { id: "a-1", regionId: "a", startDate: "2020", endDate: ".." },
    ],
    criteria: [
      { id: "k", name: { de: "Kriterium" } },
      { id: "l", name: { de: "Weiteres Kriterium" } },
    ],
    assessments: assessments.map(([date, rating]) => ({
      id: `${date} ${rating}`,
      regionId: "a",
      criterionId: "k",
      date,
      rating,
    })),
  });
}

describe("criteriaProfile()", () => {
  const cases: [situation: string, assessments: Assessment[], rating: string, candidates: number[]][] = [
    ["no assessment", [], "not-assessed", []],
    ["one on the day", [["2020-06-10", "met"]], "met", [0]],
    ["one after the day", [["2020-06-11", "met"]], "not-assessed", []],
    [
      "a later one",
      [
        ["2020-06-01", "met"],
        ["2020-05-01", "not-met"],
      ],
      "met",
      [0],
    ],
    ["one that may be after the day", [["2020-06", "met"]], "uncertain", [0]],
    [
      "an earlier one and one that may be after the day",
      [
        ["2019", "met"],
        ["2020-06", "not-met"],
      ],
      "uncertain",
      [0, 1],
    ],
    [
      "two in an unknown order",
      [
        ["2020-05", "met"],
        ["2020-05-15", "not-met"],
      ],
      "uncertain",
      [0, 1],
    ],
    [
      "two in an unknown order that agree",
      [
        ["2020-05", "met"],
        ["2020-05-15", "met"],
      ],
      "met",
      [0, 1],
    ],
    [
      "two on one day",
      [
        ["2020-05-15", "met"],
        ["2020-05-15", "not-met"],
      ],
      "uncertain",
      [0, 1],
    ],
    [
      "two that may be on one day",
      [
        ["2020-05", "met"],
        ["2020-05-31", "not-met"],
      ],
      "uncertain",
      [0, 1],
    ],
    [
      "one certainly before another",
      [
        ["2020-04", "met"],
        ["2020-05", "not-met"],
      ],
      "not-met",
      [1],
    ],
    ["one of which only an end is known", [["[2020-01-01..]", "met"]], "uncertain", [0]],
    ["one of which only a start is missing", [["[..2020-01-01]", "met"]], "met", [0]],
  ];

  it.each(cases)("rates by the latest assessment, given %s", (_, assessments, rating, candidates) => {
    const network = networkWith(...assessments);
    const [first] = criteriaProfile(network, "a", { on: "2020-06-10" });
    expect(first).toEqual({
      criterion: network.criteria[0],
      rating,
      assessments: candidates.map((at) => network.assessments[at]),
    });
  });

  it("speaks of asOf unless a day is asked for", () => {
    const network = networkWith(["2020-12-31", "met"], ["2021-01-01", "not-met"]);
    expect(criteriaProfile(network, "a")[0]?.rating).toBe("met");
  });

  it("gives a result for each criterion in the order of the network", () => {
    expect(criteriaProfile(networkWith(), "a").map(({ criterion }) => criterion.id)).toEqual(["k", "l"]);
  });

  it("throws for an unknown region and a day that does not exist", () => {
    expect(() => criteriaProfile(networkWith(), "x")).toThrow("reference-unknown");
    expect(() => criteriaProfile(networkWith(), "a", { on: "2020-02-30" })).toThrow("date-not-in-calendar");
  });
});

it("missingCriteria() gives all criteria that are not certainly met", () => {
  const missing = (...assessments: Assessment[]) =>
    missingCriteria(networkWith(...assessments), "a", { on: "2020-06-10" }).map(({ id }) => id);
  expect(missing(["2020-01-01", "met"])).toEqual(["l"]);
  for (const assessment of [
    ["2020-01-01", "partly-met"],
    ["2020-06", "met"],
  ] as const) {
    expect(missing(assessment)).toEqual(["k", "l"]);
  }
});

it("criteriaCoverage() has a row for each certain and uncertain member, in the order of the network", () => {
  const network = networkWith(["2020-01-01", "met"]);
  const rows = criteriaCoverage(network, { on: "2020-06-10" });
  expect(rows.map(({ region, certainty }) => [region.id, certainty])).toEqual([
    ["a", "uncertain"],
    ["b", "certain"],
  ]);
  expect(rows[0]?.profile).toEqual(criteriaProfile(network, "a", { on: "2020-06-10" }));
});
