import { describe, expect, it } from "vitest";
import { type Fields, findings, membership, network } from "../parse/fixtures.ts";

const reversed = { startDate: "2023-01-01", endDate: "2020-12-31" };

/** The bounds of dates that contradict each other mean nothing, so nothing else is said of them. */
describe("dates that contradict each other are the only finding", () => {
  const explicit = { id: "p", name: { de: "Phase" }, kind: "funded", carryOver: "explicit" };
  const kreis = (fields: Fields = {}) => ({ scheme: "kreis", value: "06535", ...fields });

  it.each<[string, Fields, string]>([
    [
      "in a membership beside another one",
      { memberships: [membership(reversed), membership({ id: "n" })] },
      "memberships.0.endDate",
    ],
    [
      "in a membership before an explicit period",
      {
        memberships: [membership(reversed)],
        fundingPeriods: [{ ...explicit, startDate: "2022-07-01", endDate: ".." }],
      },
      "memberships.0.endDate",
    ],
    [
      "in an explicit period after the start of a membership",
      { memberships: [membership()], fundingPeriods: [{ ...explicit, ...reversed }] },
      "fundingPeriods.0.endDate",
    ],
    [
      "in a period beside another one",
      {
        fundingPeriods: [
          { ...explicit, startDate: "2018", endDate: ".." },
          { ...explicit, id: "q", ...reversed },
        ],
      },
      "fundingPeriods.1.endDate",
    ],
    [
      "in a confirmed membership",
      { memberships: [membership({ ...reversed, confirmations: [{ date: "2018" }] })] },
      "memberships.0.endDate",
    ],
    [
      "in a key that another region has",
      {
        regions: [
          { id: "a", name: "A", identifiers: [kreis(reversed)] },
          { id: "b", name: "B", identifiers: [kreis()] },
        ],
      },
      "regions.0.identifiers.0.endDate",
    ],
  ])("%s", (_, fields, place) => {
    expect(findings(network(fields))).toEqual([`date-order ${place}`]);
  });
});
