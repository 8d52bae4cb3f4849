import { memberCountOn, memberCountSeries, parseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";

/** `a` is a member from 2020 on; `b` joins on an unknown day of 2021. */
function networkWith(roster: "complete" | "partial") {
  return parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2022-12-31",
    roster,
    regions: ["a", "b"].map((id) => ({ id, name: `Region ${id}` })),
    memberships: [
      { id: "m1", regionId: "a", startDate: "2020-01-01", endDate: ".." },
      { id: "m2", regionId: "b", startDate: "2021", endDate: ".." },
    ],
  });
}

it("memberCountOn() gives the fewest and the most when dates are inexact", () => {
  const network = networkWith("complete");
  const counts = ["2019-12-31", "2020-12-31", "2021-06-01", "2021-12-31"].map((day) => {
    const { min, max } = memberCountOn(network, day);
    return [min, max];
  });
  expect(counts).toEqual([
    [0, 0],
    [1, 1],
    [1, 2],
    [2, 2],
  ]);
});

it("memberCountOn() knows no most when members are missing from the record", () => {
  expect(memberCountOn(networkWith("partial"), "2021-06-01")).toEqual({
    min: 1,
    max: null,
    onRecord: { min: 1, max: 2 },
    beyondAsOf: false,
  });
});

it("memberCountSeries() gives runs of days with one count when asked for a range", () => {
  const runs = memberCountSeries(networkWith("complete"), { firstDay: "2019-12-01", lastDay: "2021-12-31" });
  expect(runs.map(({ firstDay, lastDay, min, max }) => [firstDay, lastDay, min, max])).toEqual([
    ["2019-12-01", "2019-12-31", 0, 0],
    ["2020-01-01", "2020-12-31", 1, 1],
    ["2021-01-01", "2021-12-30", 1, 2],
    ["2021-12-31", "2021-12-31", 2, 2],
  ]);
});
