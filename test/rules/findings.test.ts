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
  ["key-length", key, { scheme: "kreis", value: "065" }],
  ["key-characters", key, { scheme: "kreis", value: "O6535" }],
  ["key-state", key, { scheme: "kreis", value: "36304" }],
  ["key-region-digit", key, { scheme: "kreis", value: "06835" }],
  ["key-association", key, { scheme: "verband", value: "072331001" }],
  ["key-mismatch", ["regions", 0, "identifiers", 1, "value"], { keys: ["kreis 06535", "ags 06632002"] }],
  ["key-leading-zero", key, { scheme: "kreis", value: "6535" }],
  ["key-padded", key, { scheme: "kreis", value: "06535000" }],
  ["key-scientific", key, { scheme: "ars", value: "6,5352E+10" }],
  ["key-shared", ["regions", 1, "identifiers", 0, "value"], { key: "06535", regionIds: ["a", "b"] }],
  // lives and confirmations
  [
    "membership-before-founding",
    ["memberships", 0, "startDate"],
    { date: "2018-03-23", limit: "2018-11-27" },
  ],
  ["membership-after-dissolution", ["memberships", 0, "startDate"], { date: "2031", limit: "2030-12-31" }],
  [
    "membership-outside-region",
    ["memberships", 0, "startDate"],
    { date: "2026-01-01", region: "Landkreis A" },
  ],
  [
    "confirmation-outside",
    ["memberships", 0, "confirmations", 0, "date"],
    { date: "2018", firstDay: "2019-01-01", lastDay: "2025-12-31" },
  ],
  ["end-unknown", ["memberships"], { ids: ["a-1"] }],
  // memberships beside each other
  ["membership-duplicate", ["memberships", 1], { ids: ["2019", "again"] }],
  ["membership-overlap-possible", ["memberships", 1], { ids: ["2019", "2021"] }],
  ["membership-overlap", ["memberships", 1], { ids: ["2019", "2020"] }],
  [
    "shared-boundary-day",
    ["memberships", 0, "endDate"],
    { day: "2020-07-01", ids: ["2019-01-01", "2020-07-01"] },
  ],
  // periods
  ["carry-over-unsupported", ["memberships", 0], { membershipId: "2019", fundingPeriodId: "p" }],
  ["period-overlap", ["fundingPeriods", 1], { ids: ["p", "q"] }],
  ["period-gap", ["fundingPeriods", 1], { ids: ["p", "q"] }],
  // regions and what is said of them
  ["region-name-similar", ["regions", 1, "name"], { regionIds: ["a", "b"] }],
  ["region-nested", ["regions", 1, "within"], { regionIds: ["b", "a"] }],
  ["change-cycle", ["regionChanges", 1, "successors"], { regionId: "a" }],
  ["change-continuation", ["regionChanges", 0, "continuedBy", 0], { id: "a" }],
  ["assessment-duplicate", ["assessments", 1, "rating"], { ids: ["met", "not-met"] }],
  ["count-conflict", ["countClaims", 0], { claimId: "c", count: 5, computed: { min: 0, max: 0 } }],
];

it.each(found)("%s stands at %j and names the values that its message speaks of", (code, path, params) => {
  const issues = producers[code]().filter((issue) => issue.code === code);
  expect(issues).toMatchObject([{ path }]);
  expect(issues.map((issue) => issue.params)).toEqual([params]);
});
