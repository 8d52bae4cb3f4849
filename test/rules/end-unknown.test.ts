import { describe, expect, it } from "vitest";
import { issuesOf, issuesWith, membership, network } from "../parse/fixtures.ts";

/** Memberships of one region after the other, with these ends. */
function withEnds(...ends: (string | undefined)[]) {
  const regions = ends.map((_, at) => ({ id: `r${at}`, name: `Landkreis ${at}` }));
  const memberships = ends.map((endDate, at) => membership({ id: `m${at}`, regionId: `r${at}`, endDate }));
  return network({ regions, memberships });
}

describe("end-unknown", () => {
  it("is one note with the ids of all memberships without an end", () => {
    expect(issuesOf(withEnds(undefined, "..", undefined, "2022-06-30", undefined))).toMatchObject([
      { code: "end-unknown", severity: "info", params: { ids: ["m0", "m2", "m4"] } },
    ]);
  });

  it.each(["..", "2022-06-30", "2022", "[2022..]", "[..2022]"])("is not about the end %s", (endDate) => {
    expect(issuesOf(withEnds(endDate))).toEqual([]);
  });

  it("names all ids, however many", () => {
    const [issue] = issuesWith("end-unknown", withEnds(...Array.from({ length: 1000 }, () => undefined)));
    expect(issue?.params.ids).toHaveLength(1000);
  });

  it("is about memberships, not about funding periods, rounds and names", () => {
    const period = { id: "p", name: { de: "Phase" }, kind: "funded", carryOver: "automatic" };
    const fundingPeriods = [{ ...period, rounds: [{ id: "r", name: { de: "Runde" } }] }];
    const regions = [{ id: "a", name: "Landkreis A", otherNames: [{ name: "Kreis A" }] }];
    expect(issuesOf(network({ fundingPeriods, regions }))).toEqual([]);
  });

  it("is also about associates and candidates, and about confirmed memberships", () => {
    const memberships = [
      membership({ id: "m1", role: "associate", endDate: undefined }),
      membership({ id: "m2", role: "candidate", endDate: undefined }),
      membership({ id: "m3", endDate: undefined, confirmations: [{ date: "2024-01-01" }] }),
    ];
    expect(issuesOf(network({ memberships }))).toMatchObject([{ params: { ids: ["m1", "m2", "m3"] } }]);
  });
});
