import * as library from "netzwerk-daseinsvorsorge";
import {
  countSvg,
  type TimelineSvgOptions,
  timelineLayout,
  timelineSvg,
} from "netzwerk-daseinsvorsorge/chart";
import {
  joinMemberList,
  mendMemberList,
  networkFromRosters,
  readMemberList,
  writeMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { everything } from "./parse/everything.ts";

const network = library.parseNetwork(everything);
const day = "2020-06-10";
const range = { firstDay: day, lastDay: day };

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

type Call = (options: never) => unknown;

const file = "Region\nA";
const list = readMemberList(file);

/** Every function that takes options, and what it needs of them. */
const calls: [name: string, call: Call, needed: object][] = [
  ["membersOn()", (options) => library.membersOn(network, day, options), {}],
  ["membershipOn()", (options) => library.membershipOn(network, "a", day, options), {}],
  ["membersDuring()", (options) => library.membersDuring(network, range, options), { mode: "any" }],
  ["memberCountOn()", (options) => library.memberCountOn(network, day, options), {}],
  ["memberCountSeries()", (options) => library.memberCountSeries(network, range, options), {}],
  ["memberDifference()", (options) => library.memberDifference(network, day, day, options), {}],
  ["compareNetworks()", (options) => library.compareNetworks(network, network, options), {}],
  ["changesDuring()", (options) => library.changesDuring(network, range, options), {}],
  [
    "membershipFigures()",
    (options) => library.membershipFigures(network, range, options),
    { by: "funding-period" },
  ],
  ["openQuestions()", (options) => library.openQuestions(network, options), {}],
  ["membershipTimeline()", (options) => library.membershipTimeline(network, "a", options), {}],
  ["regionsByName()", (options) => library.regionsByName(network, "a", options), {}],
  ["regionsByIdentifier()", (options) => library.regionsByIdentifier(network, "ror", "0101", options), {}],
  ["criteriaProfile()", (options) => library.criteriaProfile(network, "a", options), {}],
  ["criteriaCoverage()", (options) => library.criteriaCoverage(network, options), {}],
  ["missingCriteria()", (options) => library.missingCriteria(network, "a", options), {}],
  ["membershipSchemaFor()", (options) => library.membershipSchemaFor(network, options), { lang: "de" }],
  ["applyFixes()", (options) => library.applyFixes({}, [], options), {}],
  ["formatIssues()", (options) => library.formatIssues([], "de", options), {}],
  ["formatMembershipStatus()", (options) => library.formatMembershipStatus("former", "de", options), {}],
  ["readMemberList()", (options) => readMemberList("Region\nA", options), {}],
  ["writeMemberList()", (options) => writeMemberList(network, options), { lang: "de" }],
  ["timelineSvg()", (options) => timelineSvg(network, options), { lang: "de" }],
  ["timelineLayout()", (options) => timelineLayout(network, options), { lang: "de" }],
  ["countSvg()", (options) => countSvg(network, options), { lang: "de" }],
  ["joinMemberList()", (options) => joinMemberList(network, list, options), {}],
  ["networkFromRosters()", (options) => networkFromRosters(network, [], options), { continuity: "assumed" }],
  ["mendMemberList()", (options) => mendMemberList(file, list, options), { lang: "de" }],
];

describe.each(calls)("%s", (_, call, needed) => {
  const withOptions = (options: unknown) => thrownBy(() => call(options as never));

  it("accepts options when it has them, or they have no value", () => {
    expect(withOptions(needed)).not.toBeInstanceOf(Error);
    expect(withOptions({ ...needed, roels: undefined })).not.toBeInstanceOf(Error);
  });

  it("refuses options when they are not an object, or have a name that it does not know", () => {
    expect(withOptions({ ...needed, roels: ["member"] })).toMatchObject({
      issues: [
        { code: "field-value", path: ["options", "roels"], params: { reason: "option", given: "roels" } },
      ],
    });
    for (const options of [null, day, ["member"]])
      expect(withOptions(options), JSON.stringify(options)).toMatchObject({
        issues: [{ code: "field-value", path: ["options"], params: { name: "options" } }],
      });
  });
});

const [region] = network.regions;

/** The path is the argument, or the option. */
const wrong: [what: string, path: string[], call: () => unknown][] = [
  ["formatIssues() of a result", ["issues"], () => library.formatIssues({ issues: [] } as never, "de")],
  ["formatIssues() of nothing", ["issues"], () => library.formatIssues(undefined as never, "de")],
  ["regionsByName() of a number", ["name"], () => library.regionsByName(network, 5 as never)],
  [
    "regionsByIdentifier() of a number",
    ["value"],
    () => library.regionsByIdentifier(network, "kreis", 6535 as never),
  ],
  [
    "readMemberList() with a text as limit",
    ["options", "maxRows"],
    () => readMemberList("Region", { maxRows: "5" as never }),
  ],
  [
    "readMemberList() with a limit that is no number",
    ["options", "maxBytes"],
    () => readMemberList("Region", { maxBytes: Number.NaN }),
  ],
  ["extentOf() of an id", ["thing"], () => library.extentOf(network, "m" as never)],
  ["extentOf() of a region", ["thing"], () => library.extentOf(network, region as never)],
  ["extentOf() of an empty object", ["thing"], () => library.extentOf(network, {} as never)],
  ["tenureOf() of null", ["span"], () => library.tenureOf(null as never)],
  ["formatExtent() of null", ["extent"], () => library.formatExtent(null as never, "de")],
  [
    "formatRecordedDates() of nothing",
    ["record"],
    () => library.formatRecordedDates(undefined as never, "de"),
  ],
  [
    "membersDuring() of other ends",
    ["range"],
    () => library.membersDuring(network, { from: day, to: day } as never, { mode: "any" }),
  ],
  ["changesDuring() of a day", ["range"], () => library.changesDuring(network, day as never)],
  [
    "openQuestions() of a range that is null",
    ["options", "range"],
    () => library.openQuestions(network, { range: null as never }),
  ],
  ["memberCountSeries() of null", ["range"], () => library.memberCountSeries(network, null as never)],
  [
    "timelineSvg() of a range that is null",
    ["options", "range"],
    () => timelineSvg(network, { lang: "de", range: null as never }),
  ],
  [
    "timelineSvg() with a number as title",
    ["options", "title"],
    () => timelineSvg(network, { lang: "de", title: 5 as never }),
  ],
  [
    "readMemberList() with a text to be called",
    ["options", "onProgress"],
    () => readMemberList("Region", { onProgress: "x" as never }),
  ],
  ["dayOf() of a text", ["date"], () => library.dayOf("2020-01-01" as never, "Europe/Berlin")],
];

it("a wrong call throws a NetworkError that names the argument or the option", () => {
  for (const [what, path, call] of wrong) {
    const error = thrownBy(call);
    expect(error, what).toBeInstanceOf(library.NetworkError);
    const params = { reason: "argument", name: path.at(-1) };
    expect(error, what).toMatchObject({ issues: [{ code: "field-value", path, params }] });
  }
});

it("an object of options may serve several pictures", () => {
  const picture: TimelineSvgOptions = { lang: "de", order: "kind" };
  expect(countSvg(network, picture)).toBe(countSvg(network, { lang: "de" }));
});

const throwing = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error("not now");
    },
  },
);
/** What throws whatever is done with it. */
const unreadable = new Proxy({}, throwing);
/** A list that does. */
const unreadableList: never[] = new Proxy([], throwing);

/** An object of which reading one field throws. */
function withUnreadable(field: string, fields: object = {}): never {
  const get = () => {
    throw new Error("not now");
  };
  return Object.defineProperty({ ...fields }, field, { enumerable: true, get }) as never;
}

/** Calls with something that throws when it is read, and where. */
const unreadableCalls: [what: string, path: (string | number)[], call: () => unknown][] = [
  ["joinMemberList()", ["options"], () => joinMemberList(network, list, unreadable)],
  [
    "joinMemberList()",
    ["options", "aliases"],
    () => joinMemberList(network, list, withUnreadable("aliases")),
  ],
  [
    "joinMemberList()",
    ["options", "aliases"],
    () => joinMemberList(network, list, { aliases: withUnreadable("A") }),
  ],
  ["joinMemberList()", ["options", "scope"], () => joinMemberList(network, list, { scope: unreadable })],
  ["joinMemberList()", ["list"], () => joinMemberList(network, withUnreadable("rows", list))],
  ["joinMemberList()", ["list"], () => joinMemberList(network, unreadable as never)],
  ["networkFromRosters()", ["options"], () => networkFromRosters(network, [], unreadable as never)],
  [
    "networkFromRosters()",
    ["options", "continuity"],
    () => networkFromRosters(network, [], withUnreadable("continuity")),
  ],
  ["mendMemberList()", ["options"], () => mendMemberList(file, list, unreadable as never)],
  ["mendMemberList()", ["options", "lang"], () => mendMemberList(file, list, withUnreadable("lang"))],
  ["mendMemberList()", ["source"], () => mendMemberList(unreadable as never, list, { lang: "de" })],
  ["mendMemberList()", ["checked"], () => mendMemberList(file, unreadable as never, { lang: "de" })],
  ["applyFixes()", ["options"], () => library.applyFixes({}, [], unreadable)],
  ["applyFixes()", ["options", "codes"], () => library.applyFixes({}, [], withUnreadable("codes"))],
  ["applyFixes()", ["issues"], () => library.applyFixes({}, [withUnreadable("fix")])],
  ["applyFixes()", ["issues"], () => library.applyFixes({}, unreadableList)],
  ["readMemberList()", ["options"], () => readMemberList(file, unreadable)],
  ["readMemberList()", ["options", "words"], () => readMemberList(file, { words: unreadable })],
  ["readMemberList()", ["input"], () => readMemberList(unreadable as never)],
  ["readMemberList()", ["input"], () => readMemberList([["Region"], unreadableList])],
  ["changesDuring()", ["options"], () => library.changesDuring(network, range, unreadable)],
  ["changesDuring()", ["range"], () => library.changesDuring(network, withUnreadable("firstDay", range))],
  ["changesDuring()", ["range"], () => library.changesDuring(network, unreadable as never)],
  [
    "compareNetworks()",
    ["options", "roles"],
    () => library.compareNetworks(network, network, withUnreadable("roles")),
  ],
  [
    "membershipFigures()",
    ["options", "by"],
    () => library.membershipFigures(network, range, withUnreadable("by")),
  ],
  [
    "openQuestions()",
    ["options", "range"],
    () => library.openQuestions(network, { range: unreadable as never }),
  ],
  ["openQuestions()", ["options", "roles"], () => library.openQuestions(network, { roles: unreadableList })],
];

it.each(unreadableCalls)("%s refuses what throws when it is read, and says where: %j", (_, path, call) => {
  const error = thrownBy(call);
  expect(error).toBeInstanceOf(library.NetworkError);
  expect(error).toMatchObject({ issues: [{ code: "input-unreadable", path, params: { reason: "access" } }] });
});
