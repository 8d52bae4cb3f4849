import {
  extentOf,
  memberCountSeries,
  membersDuring,
  membershipOn,
  membersOn,
  parseNetwork,
  regionsByIdentifier,
  sliceByFundingPeriod,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { issueOf } from "../calendar/fault.ts";

const network = parseNetwork({
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2020-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Region A" }],
});

const day = "2020-06-10";
const month = { firstDay: "2020-06-01", lastDay: "2020-06-30" };
const roles = "member, associate, candidate";
const schemes = "kreis, ags, ars, verband, nuts-2021, nuts-2024, ror";

const refused: [string, string, object, string, () => unknown][] = [
  // an option that does not exist: the message names those that do
  [
    "membersOn()",
    "field-value",
    { name: "roles", given: "guest" },
    roles,
    () => membersOn(network, day, { roles: ["member", "guest" as never] }),
  ],
  [
    "membersOn()",
    "field-value",
    { name: "roles", given: "member" },
    '["member"], ["member", "associate"]',
    () => membersOn(network, day, { roles: "member" as never }),
  ],
  [
    "membersOn()",
    "field-value",
    { name: "options", given: "roels" },
    "roles, on, lineage, mode",
    () => membersOn(network, day, { roels: ["member"] } as never),
  ],
  [
    "membersDuring()",
    "field-value",
    { name: "mode", given: "always" },
    "any, throughout",
    () => membersDuring(network, month, { mode: "always" as never }),
  ],
  [
    "membersDuring()",
    "field-value",
    { name: "mode", given: "undefined" },
    "any, throughout",
    () => membersDuring(network, month, {} as never),
  ],
  [
    "regionsByIdentifier()",
    "field-value",
    { name: "scheme", given: "plz" },
    schemes,
    () => regionsByIdentifier(network, "plz" as never, "36304"),
  ],
  // no range at all
  [
    "memberCountSeries()",
    "field-value",
    { name: "range", given: "undefined" },
    "{ firstDay, lastDay }",
    () => memberCountSeries(network, undefined as never),
  ],
  // an id that nothing has
  [
    "membershipOn()",
    "reference-unknown",
    { kind: "region", id: "z" },
    "z",
    () => membershipOn(network, "z", day),
  ],
  [
    "sliceByFundingPeriod()",
    "reference-unknown",
    { kind: "membership", id: "z" },
    "z",
    () => sliceByFundingPeriod(network, "z"),
  ],
  // a record that the network would have refused
  [
    "extentOf()",
    "network-not-parsed",
    {},
    "parseNetwork",
    () =>
      extentOf(network, {
        id: "p",
        name: { de: "Phase" },
        kind: "funded",
        funders: [],
        carryOver: "automatic",
        rounds: [],
        confirmations: [],
        sources: [],
        startDate: "2020",
        endDate: "2019",
      }),
  ],
];

it.each(refused)("%s says what was given when it throws %s for %j", (_, code, params, said, action) => {
  const issue = issueOf(action);
  expect(issue).toMatchObject({ code, severity: "error", path: [] });
  expect(issue?.params).toEqual(params);
  expect(issue?.message.de).toContain(said);
  expect(issue?.message.en).toContain(said);
});
