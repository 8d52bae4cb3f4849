import { reconcileCounts } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import {
  type Fields,
  findings,
  issuesOf,
  issuesWith,
  membership,
  network,
  parsed,
} from "../parse/fixtures.ts";

/** Two regions: `a` is a member from 2019 on, `b` in some part of 2020. */
function withClaims(claims: readonly Fields[], roster: "complete" | "partial" = "complete"): Fields {
  const memberships = [
    membership(),
    membership({ id: "n", regionId: "b", startDate: "2020", endDate: "2020" }),
  ];
  const countClaims = claims.map((claim, at) => ({ id: `n${at}`, counts: "members", ...claim }));
  return network({ roster, memberships, countClaims });
}

const conflict = (position: number) => `count-conflict countClaims.${position}`;

describe("count-conflict: a published number that the record contradicts", () => {
  it.each<[number, string, Fields, string[]]>([
    // outside 2020 the record has exactly one member, within it one or two
    [0, "complete", { date: "2021-06-01" }, [conflict(0)]],
    [1, "complete", { date: "2021-06-01" }, []],
    [2, "complete", { date: "2021-06-01" }, [conflict(0)]],
    [2, "complete", { date: "2020-06-01" }, []],
    [3, "complete", { date: "2020-06-01" }, [conflict(0)]],
    // a number above a partial roster is no conflict: there are members that it does not name
    [0, "partial", { date: "2021-06-01" }, [conflict(0)]],
    [2, "partial", { date: "2021-06-01" }, []],
    [23, "partial", { date: "2020-06-01" }, []],
    // about: one more or less at least
    [2, "complete", { date: "2021-06-01", approximate: true }, []],
    [3, "complete", { date: "2021-06-01", approximate: true }, [conflict(0)]],
    [0, "partial", { date: "2021-06-01", approximate: true }, []],
    // one day that it may mean is enough
    [2, "complete", { date: "[2020-12-31..2021]" }, []],
    [0, "complete", { date: "2019" }, [conflict(0)]],
    [0, "complete", { date: "[2018-12-31..2019]" }, []],
    // also if there is no last one
    [1, "complete", { date: "[2030..]" }, []],
    [0, "complete", { date: "[2030..]" }, [conflict(0)]],
  ])("%d of a %s roster, %j: %j", (count, roster, claim, expected) => {
    const kind = roster === "complete" ? "complete" : "partial";
    expect(findings(withClaims([{ count, ...claim }], kind))).toEqual(expected);
  });

  it.each(["attending-regions", "attending-persons"])("is not about %s", (counts) => {
    expect(findings(withClaims([{ count: 99, counts, date: "2021-06-01" }]))).toEqual([]);
  });

  it("is a warning that names the claim", () => {
    expect(issuesOf(withClaims([{ count: 5, date: "2021-06-01" }]))).toMatchObject([
      {
        severity: "warning",
        path: ["countClaims", 0],
        subject: { kind: "count-claim", id: "n0" },
        params: { claimId: "n0", count: 5, computed: { min: 1, max: 1 } },
      },
    ]);
  });

  it("comes once per claim that reconcileCounts() calls a conflict", () => {
    const dates = ["2018-12-31", "2019", "2020-06-01", "2021-06-01", "2024"];
    const input = withClaims(dates.map((date, count) => ({ count, date })));
    const claims = reconcileCounts(parsed(input)).filter(({ verdict }) => verdict === "conflict");
    const named = issuesWith("count-conflict", input).map(
      ({ params }) => "claimId" in params && params.claimId,
    );
    expect(named).toEqual(claims.map(({ claim }) => claim.id));
  });
});

describe("count-conflict: two published numbers of the same day that contradict each other", () => {
  const on = (date: string, count: number, fields: Fields = {}) => ({ date, count, ...fields });

  it.each<[string, Fields[], number]>([
    ["two numbers", [on("2021-06-01", 5), on("2021-06-01", 7)], 1],
    ["three numbers, in pairs", [on("2021-06-01", 5), on("2021-06-01", 7), on("2021-06-01", 9)], 3],
    ["the same number twice", [on("2021-06-01", 5), on("2021-06-01", 5)], 0],
    ["two numbers of different days", [on("2021-06-01", 5), on("2021-06-02", 7)], 0],
    ["two numbers whose days may coincide", [on("2021", 5), on("2021-06-01", 7)], 0],
    ["two numbers of the same month", [on("2021-06", 5), on("2021-06", 7)], 0],
    ["a day written as bounds", [on("[2021-06-01..2021-06-01]", 5), on("2021-06-01", 7)], 1],
    ["an approximate number", [on("2021-06-01", 5, { approximate: true }), on("2021-06-01", 9)], 0],
    ["people present", [on("2021-06-01", 5), on("2021-06-01", 7, { counts: "attending-regions" })], 0],
  ])("%s", (_, claims, pairs) => {
    expect(issuesOf(withClaims(claims, "partial")).map(({ code }) => code)).toEqual(
      Array.from({ length: pairs }, () => "count-conflict"),
    );
  });

  it("come once per pair, which is named", () => {
    const claims = [on("2021-06-01", 5), on("2020-06-01", 5), on("2021-06-01", 7), on("2021-06-01", 7)];
    const pairs = issuesOf(withClaims(claims, "partial"));
    expect(pairs.map(({ path }) => path)).toEqual([
      ["countClaims", 0],
      ["countClaims", 0],
    ]);
    expect(pairs.map(({ params }) => params)).toEqual([
      { reason: "claims", claimIds: ["n0", "n2"], date: "2021-06-01", counts: [5, 7] },
      { reason: "claims", claimIds: ["n0", "n3"], date: "2021-06-01", counts: [5, 7] },
    ]);
  });

  it("come beside the conflicts of each with the record", () => {
    const claims = [on("2021-06-01", 5), on("2021-06-01", 7)];
    const issues = issuesOf(withClaims(claims));
    expect(issues.filter(({ params }) => "claimId" in params)).toHaveLength(2);
    expect(issues.filter(({ params }) => "claimIds" in params)).toHaveLength(1);
  });
});
