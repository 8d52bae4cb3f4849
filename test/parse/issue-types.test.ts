import {
  type Choice,
  type EdtfDate,
  type Fix,
  type Issue,
  type IssueCode,
  type IssueOf,
  type IssueParams,
  isIssue,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { expect, expectTypeOf, it } from "vitest";
import { issuesOf, membership, network } from "./fixtures.ts";

const reversed = network({ memberships: [membership({ startDate: "2020", endDate: "2019" })] });

/** `tsc --noEmit` runs the tests of types. */
it("isIssue() narrows the params to those of the code", () => {
  const [issue] = issuesOf(reversed);
  if (issue === undefined || !isIssue(issue, "date-order")) throw new Error("the dates are reversed");
  expectTypeOf(issue.params).toEqualTypeOf<IssueParams["date-order"]>();
  if (issue.params.reason !== "end-before-start") throw new Error("it is not about bounds");
  expectTypeOf(issue.params.endDate).toEqualTypeOf<EdtfDate>();
  expect(issue.params).toEqual({ reason: "end-before-start", startDate: "2020", endDate: "2019" });
});

it("isIssue() is false when the code is another one", () => {
  const [issue] = issuesOf(reversed);
  expect(issue !== undefined && isIssue(issue, "date-order")).toBe(true);
  expect(issue !== undefined && isIssue(issue, "date-format")).toBe(false);
});

it("isIssue() narrows a list of issues by filter()", () => {
  const { issues } = safeParseNetwork({ schemaVersion: 2 });
  const found = issues.filter((issue) => isIssue(issue, "version-unsupported"));
  expectTypeOf(found).toExtend<readonly IssueOf<"version-unsupported">[]>();
  expect(found.map(({ params }) => params.version)).toEqual(["2"]);
});

it("an Issue is a union by code, so that a comparison of the code narrows it too", () => {
  const idsOf = (issue: Issue): readonly string[] => {
    switch (issue.code) {
      case "end-unknown":
        return issue.params.ids;
      case "membership-overlap":
      case "shared-boundary-day":
        expectTypeOf(issue.params.ids).toEqualTypeOf<readonly [string, string]>();
        return issue.params.ids;
      default:
        return [];
    }
  };
  const memberships = [membership({ id: "m", endDate: undefined })];
  expect(issuesOf(network({ memberships })).flatMap(idsOf)).toEqual(["m"]);
  expectTypeOf<Issue["code"]>().toEqualTypeOf<IssueCode>();
  expectTypeOf<Issue<"date-order">>().toEqualTypeOf<IssueOf<"date-order">>();
  expectTypeOf<IssueOf<"date-order">>().toExtend<Issue>();
  expectTypeOf<keyof IssueParams>().toEqualTypeOf<IssueCode>();
});

it("a fix is one of six kinds, and a choice says what it means", () => {
  expectTypeOf<Fix["kind"]>().toEqualTypeOf<"set" | "rename" | "remove" | "cell" | "cells" | "row">();
  expectTypeOf<Extract<Fix, { kind: "rename" }>["to"]>().toEqualTypeOf<string>();
  expectTypeOf<Issue["fix"]>().toEqualTypeOf<Fix | undefined>();
  expectTypeOf<Issue["choices"]>().toEqualTypeOf<readonly Choice[] | undefined>();
  expectTypeOf<Issue>().not.toHaveProperty("suggestion");
});
