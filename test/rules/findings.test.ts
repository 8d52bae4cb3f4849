import type { IssueCode, IssuePath } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { producers } from "../issue-producers.ts";

const key: IssuePath = ["regions", 0, "identifiers", 0, "value"];

/** The place of the finding in each smallest input, and the values that its message speaks of. */
const found: [IssueCode, IssuePath, { readonly [name: string]: unknown }][] = [
  // references
  ["id-duplicate", ["regions", 1, "id"], { id: "a", first: ["regions", 0] }],
  ["reference-unknown", ["memberships", 0, "regionId"], { kind: "region", id: "b" }],
  // keys
  ["key-length", key, { scheme: "kreis", value: "065", meant: null }],
  ["key-characters", key, { scheme: "kreis", value: "O6535", meant: "06535" }],
  ["key-state", key, { scheme: "kreis", value: "36304", meant: null }],
  ["key-region-digit", key, { scheme: "kreis", value: "06835", meant: null }],
  ["key-association", key, { scheme: "verband", value: "072331001", meant: null }],
  ["key-mismatch", ["regions", 0, "identifiers", 1, "value"], { keys: ["kreis 06535", "ags 06632002"] }],
  ["key-leading-zero", key, { scheme: "kreis", value: "6535", meant: "06535" }],
  ["key-padded", key, { scheme: "kreis", value: "06535000", meant: "06535" }],
  ["key-scientific", key, { scheme: "ars", value: "6,5352E+10", meant: null }],
  [
    "key-shared",
    ["regions", 1, "identifiers", 0, "value"],
    { key: "06535", regionIds: ["a", "b"], names: ["a", "b"] },
  ],
  // lives and confirmations
  [
    "membership-before-founding",
    ["memberships", 0, "startDate"],
    { field: "startDate", date: "2018-03-23", limit: "2018-11-27" },
  ],
  [
    "membership-after-dissolution",
    ["memberships", 0, "startDate"],
    { field: "startDate", date: "2031", limit: "2030-12-31" },
  ],
  [
    "membership-outside-region",
    ["memberships", 0, "startDate"],
    { field: "startDate", date: "2026-01-01", region: "Landkreis A" },
  ],
  [
    "confirmation-outside",
    ["memberships", 0, "confirmations", 0, "date"],
    { date: "2018", firstDay: "2019-01-01", lastDay: "2025-12-31", isMembership: true },
  ],
  ["end-unknown", ["memberships"], { ids: ["a-1"] }],
  // memberships beside each other
  ["membership-duplicate", ["memberships", 1], { ids: ["2019", "again"] }],
  ["membership-overlap-possible", ["memberships", 1], { ids: ["2019", "2021"] }],
  ["membership-overlap", ["memberships", 1], { ids: ["2019", "2020"] }],
  [
    "shared-boundary-day",
    ["memberships", 0, "endDate"],
    { day: "2020-07-01", ids: ["2019-01-01", "2020-07-01"], canEndEarlier: true, canStartLater: true },
  ],
  // periods
  [
    "carry-over-unsupported",
    ["memberships", 0],
    { membershipId: "2019", fundingPeriodId: "p", period: { de: "P" } },
  ],
  ["period-overlap", ["fundingPeriods", 1], { ids: ["p", "q"], names: [{ de: "p" }, { de: "q" }] }],
  ["period-gap", ["fundingPeriods", 1], { ids: ["p", "q"], names: [{ de: "p" }, { de: "q" }] }],
  // regions and what is said of them
  [
    "region-name-similar",
    ["regions", 1, "name"],
    { reason: "spelling", regionIds: ["a", "b"], names: ["Landkreis A", "LK  A"] },
  ],
  ["region-nested", ["regions", 1, "within"], { regionIds: ["b", "a"], names: ["Verbund B", "Landkreis A"] }],
  ["change-cycle", ["regionChanges", 1, "successors"], { changeId: "two", regionId: "a" }],
  ["change-continuation", ["regionChanges", 0, "continuedBy", 0], { regionId: "a" }],
  ["change-sides", ["regionChanges", 0, "successors"], { changeId: "one", kind: "rename" }],
  [
    "succession-unfilled",
    ["regionChanges", 0, "continuedBy", 0],
    { changeId: "one", regionId: "b", region: "Landkreis B", date: "2020-01-01" },
  ],
  ["reason-conflict", ["memberships", 0, "endReason"], { reason: "ongoing", endReason: "withdrawal" }],
  [
    "as-of-conflict",
    ["memberships", 0, "confirmations", 0, "date"],
    { reason: "confirmation", asOf: "2024-12-31", date: "2025-03-01" },
  ],
  ["url-scheme", ["sources", 0, "url"], { url: "javascript:alert(1)" }],
  [
    "assessment-duplicate",
    ["assessments", 1, "rating"],
    { ids: ["met", "not-met"], date: "2020-01-01", ratings: ["met", "not-met"] },
  ],
  [
    "count-conflict",
    ["countClaims", 0],
    {
      reason: "record",
      claimId: "c",
      date: "2020-01-01",
      count: 5,
      isApproximate: false,
      computed: { min: 0, max: 0 },
    },
  ],
];

it.each(found)("%s stands at %j and names the values that its message speaks of", (code, path, params) => {
  const issues = producers[code]().filter((issue) => issue.code === code);
  expect(issues).toMatchObject([{ path }]);
  expect(issues.map((issue) => issue.params)).toEqual([params]);
});

it("within-cycle stands at each region of the circle and names the entry that leads back", () => {
  const issues = producers["within-cycle"]();
  expect(issues).toMatchObject([
    { code: "within-cycle", path: ["regions", 0, "within"], params: { regionId: "a", through: "b" } },
    { code: "within-cycle", path: ["regions", 1, "within"], params: { regionId: "b", through: "a" } },
  ]);
});
