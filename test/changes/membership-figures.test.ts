import { membershipFigures } from "netzwerk-daseinsvorsorge/changes";
import { describe, expect, it } from "vitest";
import { networkOf } from "./network.ts";

const exactly = (number: number) => ({ min: number, max: number, onRecord: { min: number, max: number } });
const between = (min: number, max: number) => ({ min, max, onRecord: { min, max } });

describe("membershipFigures()", () => {
  it("counts year by year, the first and the last cut to the range", () => {
    const network = networkOf([{ startDate: "2020-07-01", endDate: "2021-06-30" }]);
    const range = { firstDay: "2020-06-01", lastDay: "2021-12-31" };
    expect(membershipFigures(network, range, { by: "year" })).toEqual([
      {
        firstDay: "2020-06-01",
        lastDay: "2020-12-31",
        members: exactly(1),
        joins: exactly(1),
        leaves: exactly(0),
        throughout: exactly(0),
        daysOfMembership: exactly(184), // July to December
        meanDaysSoFar: { atLeast: 184, atMost: 184 },
        beyondAsOf: false,
      },
      {
        firstDay: "2021-01-01",
        lastDay: "2021-12-31",
        members: exactly(0),
        joins: exactly(0),
        leaves: exactly(1),
        throughout: exactly(0),
        daysOfMembership: exactly(181), // January to June
        meanDaysSoFar: { atLeast: 365, atMost: 365 },
        beyondAsOf: false,
      },
    ]);
  });

  it("counts one join or two when two memberships of a region may touch", () => {
    const network = networkOf([
      { startDate: "2020-01-01", endDate: "2020-06" },
      { startDate: "2020-07-01", endDate: ".." },
    ]);
    const [part] = membershipFigures(
      network,
      { firstDay: "2020-01-01", lastDay: "2020-12-31" },
      { by: "year" },
    );
    expect(part).toMatchObject({
      joins: between(1, 2),
      leaves: between(0, 1),
      throughout: between(0, 1),
      daysOfMembership: between(337, 366), // 29 days fewer if it ends on 1 June
      members: exactly(1),
    });
  });

  it("has no upper bound when the roster is partial, but that on record", () => {
    const network = networkOf([{ startDate: "2020", endDate: ".." }], { roster: "partial" });
    const [part] = membershipFigures(
      network,
      { firstDay: "2020-01-01", lastDay: "2020-06-30" },
      { by: "year" },
    );
    expect(part?.joins).toEqual({ min: 0, max: null, onRecord: { min: 0, max: 1 } });
  });

  it("gives no mean when there cannot be a membership, and no upper bound when one may have been for ever", () => {
    const range = { firstDay: "2020-01-01", lastDay: "2020-12-31" };
    const meanOf = (...memberships: Parameters<typeof networkOf>[0]) =>
      membershipFigures(networkOf(memberships), range, { by: "year" })[0]?.meanDaysSoFar;
    expect(meanOf()).toBeNull();
    expect(meanOf({ startDate: "2021", endDate: ".." })).toBeNull();
    expect(meanOf({ startDate: "[..2020-12-22]", endDate: ".." })).toEqual({ atLeast: 10, atMost: null });
  });

  it("cuts the range where the funding periods change, and keeps apart the days for which that is uncertain", () => {
    const period = { kind: "funded", carryOver: "automatic" } as const;
    const network = networkOf([], {
      fundingPeriods: [
        { id: "p", name: { de: "P" }, ...period, startDate: "2020-03-01", endDate: "2020-06" },
        { id: "q", name: { de: "Q" }, ...period, startDate: "2020-08-01", endDate: ".." },
      ],
    });
    const parts = membershipFigures(
      network,
      { firstDay: "2020-02-01", lastDay: "2025-01-31" },
      { by: "funding-period" },
    );
    expect(
      parts.map(({ firstDay, lastDay, fundingPeriods, beyondAsOf }) => [
        firstDay,
        lastDay,
        fundingPeriods?.certain.map(({ id }) => id),
        fundingPeriods?.uncertain.map(({ id }) => id),
        beyondAsOf,
      ]),
    ).toEqual([
      ["2020-02-01", "2020-02-29", [], [], false],
      ["2020-03-01", "2020-06-01", ["p"], [], false],
      ["2020-06-02", "2020-06-30", [], ["p"], false],
      ["2020-07-01", "2020-07-31", [], [], false],
      ["2020-08-01", "2025-01-31", ["q"], [], true],
    ]);
  });
});
