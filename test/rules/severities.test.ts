import * as library from "netzwerk-daseinsvorsorge";
import { issueSeverities, NetworkError, parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { expectWellFormed, type Fields, issuesOf, membership, network } from "../parse/fixtures.ts";

const members = (...memberships: Fields[]) => network({ memberships });
const carryOver = { name: { de: "Phase" }, kind: "funded", carryOver: "explicit", startDate: "2022-07-01" };

function refusing(): never {
  throw new Error("not now");
}

/** For each code an input that has it, with the severity that the design gives it. */
const inputs: [string, string, unknown][] = [
  ["field-missing", "error", members({ id: "m" })],
  ["field-type", "error", members({ ...membership(), note: 5 })],
  ["field-value", "error", members(membership({ role: "guest" }))],
  ["field-unknown", "error", members(membership({ colour: "red" }))],
  ["id-duplicate", "error", members(membership(), membership({ regionId: "b" }))],
  ["reference-unknown", "error", members(membership({ regionId: "z" }))],
  ["date-format", "error", members(membership({ startDate: "27.11.2018" }))],
  ["date-not-in-calendar", "error", members(membership({ startDate: "2019-02-29" }))],
  ["date-order", "error", members(membership({ endDate: "2018" }))],
  ["date-has-time", "error", members(membership({ startDate: "2019-01-01T00:00:00Z" }))],
  ["date-sentinel", "error", members(membership({ endDate: "9999-12-31" }))],
  ["input-unreadable", "error", new Proxy({}, { ownKeys: refusing })],
  ["version-unsupported", "error", network({ schemaVersion: 2 })],
  ["membership-before-founding", "error", { ...members(membership()), foundingDate: "2020" }],
  ["membership-after-dissolution", "error", { ...members(membership()), dissolutionDate: "2018" }],
  [
    "membership-outside-region",
    "error",
    { ...members(membership()), regions: [{ id: "a", name: "A", dissolutionDate: "2018" }] },
  ],
  ["confirmation-outside", "error", members(membership({ confirmations: [{ date: "2018" }] }))],
  ["membership-overlap", "error", members(membership(), membership({ id: "n", startDate: "2020" }))],
  [
    "shared-boundary-day",
    "info",
    members(membership({ endDate: "2020-01-01" }), membership({ id: "n", startDate: "2020-01-01" })),
  ],
  ["end-unknown", "info", members(membership({ endDate: undefined }))],
  [
    "carry-over-unsupported",
    "warning",
    { ...members(membership()), fundingPeriods: [{ ...carryOver, id: "p" }] },
  ],
  ["membership-duplicate", "error", members(membership(), membership({ id: "n" }))],
  [
    "membership-overlap-possible",
    "warning",
    members(membership({ endDate: "2020" }), membership({ id: "n", startDate: "2020" })),
  ],
  [
    "key-shared",
    "warning",
    network({
      regions: ["a", "b"].map((id) => ({ id, name: id, identifiers: [{ scheme: "kreis", value: "06435" }] })),
    }),
  ],
  [
    "region-name-similar",
    "warning",
    network({ regions: ["Landkreis A", "LK A"].map((name) => ({ id: name, name })) }),
  ],
  [
    "change-sides",
    "error",
    network({
      regionChanges: [{ id: "x", kind: "rename", date: "2020", predecessors: ["a"], successors: ["b"] }],
    }),
  ],
  [
    "succession-unfilled",
    "warning",
    network({
      memberships: [membership()],
      regionChanges: [
        {
          ...{ id: "x", kind: "merger", date: "2020", predecessors: ["a"] },
          ...{ successors: ["b"], continuedBy: ["b"] },
        },
      ],
    }),
  ],
  ["reason-conflict", "warning", members(membership({ endReason: "withdrawal" }))],
  ["as-of-conflict", "warning", network({ foundingDate: "2030" })],
  ["within-cycle", "error", network({ regions: [{ id: "a", name: "A", within: ["a"] }] })],
  ["url-scheme", "error", network({ sources: [{ id: "s", title: "Quelle", url: "javascript:alert(1)" }] })],
  [
    "count-conflict",
    "warning",
    network({ countClaims: [{ id: "n", date: "2020", counts: "members", count: 3 }] }),
  ],
];

describe.each(inputs)("%s", (code, severity, input) => {
  it(`is of severity ${severity}`, () => {
    expect(issueSeverities).toHaveProperty([code], severity);
    expect(issuesOf(input).filter((issue) => issue.code === code)).toMatchObject([{ severity }]);
  });

  it(severity === "error" ? "refuses the input" : "does not refuse the input by itself", () => {
    const others = issuesOf(input).filter((issue) => issue.code !== code && issue.severity === "error");
    expect(library.safeParseNetwork(input).success).toBe(severity !== "error" && others.length === 0);
  });
});

describe("a question that cannot be answered throws a NetworkError with one error:", () => {
  const parsed = parseNetwork(members(membership()));
  const day = "2020-06-01";
  const backwards = { firstDay: "2020-06-02", lastDay: day };

  it.each<[string, string, () => unknown]>([
    ["membersOn", "date-format", () => library.membersOn(parsed, "2020")],
    ["membersOn", "date-not-in-calendar", () => library.membersOn(parsed, "2019-02-29")],
    // @ts-expect-error a copy is not a Network
    ["membersOn", "network-not-parsed", () => library.membersOn({ ...parsed }, day)],
    ["membershipOn", "date-format", () => library.membershipOn(parsed, "a", "[2020..]")],
    ["membershipOn", "reference-unknown", () => library.membershipOn(parsed, "z", day)],
    ["membersDuring", "range-order", () => library.membersDuring(parsed, backwards, { mode: "any" })],
    ["memberCountOn", "date-format", () => library.memberCountOn(parsed, "")],
    ["memberCountSeries", "range-order", () => library.memberCountSeries(parsed, backwards)],
    ["membershipTimeline", "reference-unknown", () => library.membershipTimeline(parsed, "z")],
    ["membershipTimeline", "date-format", () => library.membershipTimeline(parsed, "a", { on: "heute" })],
    ["fundingPeriodsOn", "date-not-in-calendar", () => library.fundingPeriodsOn(parsed, "2020-13-01")],
    ["sliceByFundingPeriod", "reference-unknown", () => library.sliceByFundingPeriod(parsed, "z")],
  ])("%s() with %s", (_, code, ask) => {
    const { issues } = thrownBy(ask);
    expect(issues).toMatchObject([
      { code, severity: "error", path: expect.arrayContaining([expect.any(String)]) },
    ]);
    for (const issue of issues) expectWellFormed(issue);
  });

  it("but a range of one day is one", () => {
    const oneDay = { firstDay: day, lastDay: day };
    expect(library.membersDuring(parsed, oneDay, { mode: "any" }).certain).toHaveLength(1);
    expect(library.memberCountSeries(parsed, oneDay)).toHaveLength(1);
  });
});

function thrownBy(ask: () => unknown): NetworkError {
  try {
    ask();
  } catch (error) {
    if (error instanceof NetworkError) return error;
  }
  throw new Error("threw no NetworkError");
}
