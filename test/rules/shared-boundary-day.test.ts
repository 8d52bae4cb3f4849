import { describe, expect, it } from "vitest";
import { type Fields, findings, issuesOf, membership, network } from "../parse/fixtures.ts";

const first = membership({ id: "m1", startDate: "2018-11-27", endDate: "2022-07-01" });
const second = membership({ id: "m2", startDate: "2022-07-01", endDate: ".." });

const boundariesOf = (memberships: readonly Fields[]) =>
  issuesOf(network({ memberships })).filter(({ code }) => code === "shared-boundary-day");

describe("shared-boundary-day: the end of one membership is the start of the next", () => {
  it("is a note beside the overlap", () => {
    expect(issuesOf(network({ memberships: [first, second] }))).toMatchObject([
      { code: "membership-overlap", severity: "error" },
      { code: "shared-boundary-day", severity: "info" },
    ]);
  });

  it.each([
    ["in the order of time", [first, second], 0],
    ["in the other order", [second, first], 1],
  ])("suggests the day before as the end of the first, %s", (_, memberships, position) => {
    const path = ["memberships", position, "endDate"];
    expect(boundariesOf(memberships)).toMatchObject([{ path, suggestion: { path, value: "2022-06-30" } }]);
  });

  it.each([
    ["2022-03-01", "2022-02-28"],
    ["2020-03-01", "2020-02-29"],
    ["2023-01-01", "2022-12-31"],
  ])("and %s becomes %s", (day, dayBefore) => {
    const memberships = [
      { ...first, endDate: day },
      { ...second, startDate: day },
    ];
    expect(boundariesOf(memberships)[0]?.suggestion?.value).toBe(dayBefore);
  });

  it("and the suggestion mends the overlap", () => {
    const value = boundariesOf([first, second])[0]?.suggestion?.value;
    expect(findings(network({ memberships: [{ ...first, endDate: value }, second] }))).toEqual([]);
  });

  it.each([undefined, "2022", "[..2022]"])("also if the start of the first is %s", (startDate) => {
    const [issue] = boundariesOf([{ ...first, startDate }, second]);
    expect(issue?.suggestion?.value).toBe("2022-06-30");
  });

  it("or there is no suggestion, if the first day of the first is its last", () => {
    const day = { ...first, startDate: "2022-07-01" };
    for (const issue of boundariesOf([day, second])) expect(issue.suggestion).toBeUndefined();
  });
});

it("shared-boundary-day does not depend on the order of the list", () => {
  const day = { ...first, startDate: "2022-07-01" };
  expect(boundariesOf([second, day])).toHaveLength(boundariesOf([day, second]).length);
});

describe("there is no shared-boundary-day", () => {
  it.each<[string, Fields, Fields]>([
    ["between memberships that share two days", { ...first, endDate: "2022-07-02" }, second],
    ["between memberships that touch", { ...first, endDate: "2022-06-30" }, second],
    ["at an end that is a month", { ...first, endDate: "2022-07" }, second],
    ["at a start that is a month", first, { ...second, startDate: "2022-07" }],
    ["between the starts of two memberships", { ...second, id: "m1" }, second],
    ["between the ends of two memberships", first, { ...first, id: "m2", startDate: "2019-01-01" }],
    ["between memberships of different roles", first, { ...second, role: "associate" }],
    ["between memberships of different regions", first, { ...second, regionId: "b" }],
  ])("%s", (_, one, other) => {
    expect(boundariesOf([one, other])).toEqual([]);
    expect(boundariesOf([other, one])).toEqual([]);
  });

  it("at an end that is not recorded, though the network ended on that day", () => {
    const memberships = [
      { ...first, endDate: ".." },
      { ...second, endDate: "2022-07-01" },
    ];
    const issues = issuesOf(network({ dissolutionDate: "2022-07-01", memberships }));
    expect(issues.map(({ code }) => code)).toEqual(["membership-overlap"]);
  });

  it("at an end that is a month, though a confirmation shows which day it was", () => {
    const confirmations = [{ date: "2022-07-31" }];
    const memberships = [
      { ...first, endDate: "2022-07", confirmations },
      { ...second, startDate: "2022-07-31" },
    ];
    expect(boundariesOf(memberships)).toEqual([]);
  });
});
