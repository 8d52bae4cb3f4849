import {
  changesDuring,
  compareNetworks,
  criteriaCoverage,
  extentOf,
  fundingPeriodsOn,
  memberCountSeries,
  memberDifference,
  membersDuring,
  membershipFigures,
  membershipOn,
  membershipTimeline,
  membersOn,
  openQuestions,
  parseNetwork,
  regionLineage,
  regionsByIdentifier,
  regionsByName,
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
  foundingDate: "2018-11-27",
  dissolutionDate: "2024-12-31",
  regions: [{ id: "a", name: "Region A", dissolutionDate: "2022-12-31" }],
  memberships: [{ id: "m", regionId: "a", startDate: "2019", endDate: ".." }],
});

const day = "2020-06-10";
const month = { firstDay: "2020-06-01", lastDay: "2020-06-30" };
const backwards = { firstDay: "2020-06-30", lastDay: "2020-06-01" };
const roles = "member, associate, candidate";
const schemes = "kreis, ags, ars, verband, nuts-2021, nuts-2024, ror";
const argument = (name: string, given: string) => ({ reason: "argument", name, given });

type Refused = readonly [
  call: string,
  code: string,
  path: readonly string[],
  params: object,
  said: string,
  ask: () => unknown,
];

/** What the first and only issue of a wrong call has, and a part of what both its messages say. */
const refused: Refused[] = [
  // an option or a value that does not exist: the message names those that do
  [
    "membersOn()",
    "field-value",
    ["options", "roles"],
    argument("roles", "guest"),
    roles,
    () => membersOn(network, day, { roles: ["member", "guest" as never] }),
  ],
  [
    "membersOn()",
    "field-value",
    ["options", "roles"],
    argument("roles", "member"),
    '["member"], ["associate"], ["candidate"]',
    () => membersOn(network, day, { roles: "member" as never }),
  ],
  [
    "membersOn()",
    "field-value",
    ["options", "roels"],
    { reason: "option", given: "roels" },
    "roles.",
    () => membersOn(network, day, { roels: ["member"] } as never),
  ],
  [
    "membersDuring()",
    "field-value",
    ["options", "mode"],
    argument("mode", "always"),
    "any, throughout",
    () => membersDuring(network, month, { mode: "always" as never }),
  ],
  [
    "membersDuring()",
    "field-value",
    ["options", "mode"],
    argument("mode", "undefined"),
    "any, throughout",
    () => membersDuring(network, month, {} as never),
  ],
  [
    "regionsByIdentifier()",
    "field-value",
    ["scheme"],
    argument("scheme", "plz"),
    schemes,
    () => regionsByIdentifier(network, "plz" as never, "36304"),
  ],
  // days
  [
    "membersOn()",
    "date-format",
    ["day"],
    { value: "2020", expected: "day" },
    "“2020”",
    () => membersOn(network, "2020"),
  ],
  [
    "memberDifference()",
    "date-not-in-calendar",
    ["toDay"],
    { value: "2019-02-29" },
    "2019-02-29",
    () => memberDifference(network, day, "2019-02-29"),
  ],
  [
    "memberDifference()",
    "date-format",
    ["fromDay"],
    { value: "..", expected: "day" },
    "..",
    () => memberDifference(network, "..", day),
  ],
  [
    "membershipTimeline()",
    "date-format",
    ["options", "on"],
    { value: "heute", expected: "day" },
    "heute",
    () => membershipTimeline(network, "a", { on: "heute" }),
  ],
  [
    "criteriaCoverage()",
    "date-format",
    ["options", "on"],
    { value: "heute", expected: "day" },
    "heute",
    () => criteriaCoverage(network, { on: "heute" }),
  ],
  [
    "regionsByName()",
    "date-format",
    ["options", "on"],
    { value: "heute", expected: "day" },
    "heute",
    () => regionsByName(network, "Region A", { on: "heute" }),
  ],
  [
    "fundingPeriodsOn()",
    "date-not-in-calendar",
    ["day"],
    { value: "2020-13-01" },
    "2020-13-01",
    () => fundingPeriodsOn(network, "2020-13-01"),
  ],
  // ranges
  [
    "memberCountSeries()",
    "field-value",
    ["range"],
    argument("range", "undefined"),
    "{ firstDay, lastDay }",
    () => memberCountSeries(network, undefined as never),
  ],
  [
    "memberCountSeries()",
    "date-format",
    ["range", "lastDay"],
    { value: "2020", expected: "day" },
    "2020",
    () => memberCountSeries(network, { ...month, lastDay: "2020" }),
  ],
  [
    "membersDuring()",
    "range-order",
    ["range"],
    backwards,
    "2020-06-30",
    () => membersDuring(network, backwards, { mode: "any" }),
  ],
  [
    "changesDuring()",
    "range-order",
    ["range"],
    backwards,
    "2020-06-30",
    () => changesDuring(network, backwards),
  ],
  [
    "membershipFigures()",
    "range-order",
    ["range"],
    backwards,
    "2020-06-30",
    () => membershipFigures(network, backwards, { by: "year" }),
  ],
  [
    "membershipFigures()",
    "field-value",
    ["options", "by"],
    argument("by", "month"),
    "year, funding-period",
    () => membershipFigures(network, month, { by: "month" as never }),
  ],
  [
    "openQuestions()",
    "range-order",
    ["options", "range"],
    backwards,
    "2020-06-30",
    () => openQuestions(network, { range: backwards }),
  ],
  // an id that nothing has
  [
    "membershipOn()",
    "reference-unknown",
    ["regionId"],
    { kind: "region", id: "z" },
    "z",
    () => membershipOn(network, "z", day),
  ],
  [
    "regionLineage()",
    "reference-unknown",
    ["regionId"],
    { kind: "region", id: "z" },
    "z",
    () => regionLineage(network, "z"),
  ],
  [
    "sliceByFundingPeriod()",
    "reference-unknown",
    ["membershipId"],
    { kind: "membership", id: "z" },
    "z",
    () => sliceByFundingPeriod(network, "z"),
  ],
];

it("a query names the argument, what was given and what is possible when it refuses a call", () => {
  const found = refused.map(([call, , , params, said, ask]) => {
    const issue = issueOf(ask);
    expect.soft(issue, call).toMatchObject({ severity: "error", params });
    expect.soft(issue?.message.en, call).toContain(said);
    expect.soft(issue?.message.de, call).toContain(said.replace("“2020”", "„2020“"));
    return [call, issue?.code, issue?.path];
  });
  expect(found).toEqual(refused.map(([call, code, path]) => [call, code, path]));
});

const [recorded] = network.memberships;
if (recorded === undefined) throw new Error("the network has a membership");
const period = {
  id: "p",
  name: { de: "Phase" },
  kind: "funded",
  funders: [],
  carryOver: "automatic",
  rounds: [],
  confirmations: [],
  sources: [],
} as const;

it("extentOf() throws what parsing says when the dates of a record contradict each other or the network", () => {
  const contradicting: [thing: Parameters<typeof extentOf>[1], code: string, place: (string | number)[]][] = [
    [{ ...period, startDate: "2020", endDate: "2019" }, "date-order", ["endDate"]],
    [
      { ...period, startDate: "2020", endDate: "2021", confirmations: [{ date: "2022" }] },
      "confirmation-outside",
      ["confirmations", 0, "date"],
    ],
    [{ ...recorded, startDate: "2020", endDate: "2019" }, "date-order", ["endDate"]],
    [{ ...recorded, startDate: "2018-11-26" }, "membership-before-founding", ["startDate"]],
    [{ ...recorded, endDate: "2025-01-01" }, "membership-after-dissolution", ["endDate"]],
    [{ ...recorded, endDate: "2023-01-01" }, "membership-outside-region", ["endDate"]],
  ];
  const found = contradicting.map(([thing]) => {
    const issue = issueOf(() => extentOf(network, thing));
    return [thing, issue?.code, issue?.path];
  });
  expect(found).toEqual(contradicting.map(([thing, code, place]) => [thing, code, ["thing", ...place]]));
});

it("extentOf() throws reference-unknown when the network does not have the region of a membership", () => {
  expect(issueOf(() => extentOf(network, { ...recorded, regionId: "z" }))?.code).toBe("reference-unknown");
});

/** A question with its own options, each with a right value. */
const questions: [call: string, own: object, ask: (options: never) => unknown][] = [
  ["membersOn()", { roles: ["member"] }, (options) => membersOn(network, day, options)],
  ["membershipOn()", { roles: ["member"] }, (options) => membershipOn(network, "a", day, options)],
  [
    "membersDuring()",
    { roles: ["member"], mode: "any" },
    (options) => membersDuring(network, month, options),
  ],
  ["memberCountSeries()", { roles: ["member"] }, (options) => memberCountSeries(network, month, options)],
  ["memberDifference()", { roles: ["member"] }, (options) => memberDifference(network, day, day, options)],
  [
    "changesDuring()",
    { roles: ["member"], lineage: true },
    (options) => changesDuring(network, month, options),
  ],
  [
    "membershipFigures()",
    { roles: ["member"], by: "year" },
    (options) => membershipFigures(network, month, options),
  ],
  ["openQuestions()", { roles: ["member"], range: month }, (options) => openQuestions(network, options)],
  ["compareNetworks()", { roles: ["member"] }, (options) => compareNetworks(network, network, options)],
  [
    "membershipTimeline()",
    { roles: ["member"], on: day, lineage: true },
    (options) => membershipTimeline(network, "a", options),
  ],
  ["regionsByName()", { on: day }, (options) => regionsByName(network, "Region A", options)],
  [
    "regionsByIdentifier()",
    { on: day },
    (options) => regionsByIdentifier(network, "kreis", "06535", options),
  ],
  ["criteriaCoverage()", { roles: ["member"], on: day }, (options) => criteriaCoverage(network, options)],
];

it("a query takes its own options and refuses those of another question", () => {
  const all: object = { roles: ["member"], on: day, lineage: true, mode: "any", by: "year", range: month };
  for (const [call, own, ask] of questions) {
    expect(() => ask(own as never), call).not.toThrow();
    for (const [name, value] of Object.entries(all).filter(([name]) => !(name in own))) {
      const issue = issueOf(() => ask({ ...own, [name]: value } as never));
      expect(issue, `${call} ${name}`).toMatchObject({
        code: "field-value",
        path: ["options", name],
        params: { reason: "option", given: name },
      });
    }
  }
});
