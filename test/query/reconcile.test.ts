import { type CountClaimInput, parseNetwork, reconcileCounts } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";

/** Two members from 1 July 2020, one before. */
function verdicts(roster: "complete" | "partial", ...claims: Omit<CountClaimInput, "id" | "counts">[]) {
  return reconcileCounts(
    parseNetwork({
      schemaVersion: 1,
      id: "test",
      name: { de: "Testnetz" },
      asOf: "2020-12-31",
      roster,
      regions: ["a", "b"].map((id) => ({ id, name: id })),
      memberships: [
        { id: "m", regionId: "a", startDate: "2019-01-01", endDate: ".." },
        { id: "n", regionId: "b", startDate: "2020-07-01", endDate: ".." },
      ],
      countClaims: claims.map((claim, at) => ({ id: `c${at}`, counts: "members", ...claim })),
    }),
  );
}

it.each([
  ["2020-08", 1, "conflict"],
  ["2020-08", 2, "consistent"],
  ["2020-08", 3, "incomplete"],
  // of one day below, of another one above: not below on every day
  ["2020", 0, "conflict"],
  ["2020", 1, "consistent"],
  // the last day of the record is still one of its days
  ["[2020-12-31..2021]", 1, "conflict"],
])("reconcileCounts() for %s and %i of a partial roster is %s", (date, count, verdict) => {
  expect(verdicts("partial", { date, count })).toMatchObject([{ verdict }]);
});

it("reconcileCounts() names contradicting claims in the order of the network", () => {
  const [, , last] = verdicts(
    "partial",
    { date: "2020", count: 5 },
    { date: "2019-06", count: 6 },
    {
      date: "[2019..2020]",
      count: 7,
    },
  );
  expect(last?.mayContradict).toEqual(["c0", "c1"]);
});
