import { memberCountSeries, parseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";

/** One region joins on the day after another has left; a third joins ten days later. */
const network = parseNetwork({
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2020-12-31",
  roster: "complete",
  regions: ["a", "b", "c"].map((id) => ({ id, name: `Region ${id}` })),
  memberships: [
    { id: "m1", regionId: "a", startDate: "2020-06-01", endDate: "2020-06-10" },
    { id: "m2", regionId: "b", startDate: "2020-06-11", endDate: ".." },
    { id: "m3", regionId: "c", startDate: "2020-06-21", endDate: ".." },
  ],
});

const runsOf = (firstDay: string, lastDay: string) =>
  memberCountSeries(network, { firstDay, lastDay }).map((run) => [run.firstDay, run.lastDay, run.min]);

it("memberCountSeries() goes on with a run when one leaves and another joins on the day after", () => {
  expect(runsOf("2020-05-31", "2020-06-30")).toEqual([
    ["2020-05-31", "2020-05-31", 0],
    ["2020-06-01", "2020-06-20", 1],
    ["2020-06-21", "2020-06-30", 2],
  ]);
});

it("memberCountSeries() breaks a run after asOf when the number stays", () => {
  expect(runsOf("2020-12-01", "2021-01-31")).toEqual([
    ["2020-12-01", "2020-12-31", 2],
    ["2021-01-01", "2021-01-31", 2],
  ]);
});

it("memberCountSeries() gives one run of one day when the range is one day", () => {
  expect(runsOf("2020-06-05", "2020-06-05")).toEqual([["2020-06-05", "2020-06-05", 1]]);
});
