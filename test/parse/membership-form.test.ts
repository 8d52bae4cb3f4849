import {
  type Language,
  type MembershipFormIssue,
  type MembershipId,
  membershipSchema,
  membershipSchemaFor,
  NetworkError,
  safeParseNetwork,
  trustNetwork,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { type Fields, membership, network, parsed } from "./fixtures.ts";

/**
 * The network lives from 2018 to 2030. Region `a` is a member from 2019 to 2020 and since 2022; `b`, dissolved at the
 * end of 2024, is one in 2019; `c` has been absorbed by `a` on 1 January 2023; `d` was founded after the network ended.
 */
const input = network({
  foundingDate: "2018-11-27",
  dissolutionDate: "2030-12-31",
  regions: [
    { id: "a", name: "Landkreis A" },
    { id: "b", name: "Landkreis B", dissolutionDate: "2024-12-31", within: ["a"] },
    { id: "c", name: "Landkreis C" },
    { id: "d", name: "Landkreis D", foundingDate: "2031-01-01" },
  ],
  regionChanges: [
    { id: "x", date: "2023-01-01", kind: "absorption", predecessors: ["a", "c"], successors: ["a"] },
  ],
  memberships: [
    membership({ id: "a-1", endDate: "2020-12-31" }),
    membership({ id: "b-1", regionId: "b", endDate: "2019-12-31" }),
    membership({ id: "a-2", startDate: "2022-01-01" }),
  ],
});
const base = parsed(input);

/** What a form holds whose new membership is right. */
const good: Fields = { id: "new", regionId: "a", startDate: "2021-02-01", endDate: "2021-10-31" };

function issuesOf(value: unknown, replacing?: MembershipId, lang: Language = "en") {
  return membershipSchemaFor(base, { lang, replacing })["~standard"].validate(value).issues ?? [];
}

function findings(value: unknown, replacing?: MembershipId): string[] {
  return issuesOf(value, replacing).map(({ code, path }) => `${code} ${path.join(".")}`.trimEnd());
}

function outputOf(value: unknown, replacing?: MembershipId): unknown {
  const result = membershipSchemaFor(base, { lang: "de", replacing })["~standard"].validate(value);
  return "value" in result ? result.value : result;
}

describe("membershipSchemaFor() refuses a new membership with", () => {
  it.each<[string, Fields, string[]]>([
    // structure
    ["no region", { regionId: undefined }, ["field-missing regionId"]],
    ["an id that is no text", { id: 5 }, ["field-type id"]],
    ["null for a date", { endDate: null }, ["field-type endDate"]],
    ["a role that does not exist", { role: "guest" }, ["field-value role"]],
    ["a misspelt field", { strtDate: "2021" }, ["field-unknown strtDate"]],
    [
      "a fault in an entry of a list",
      { confirmations: [{ date: "2021-03-01", sorce: "s" }] },
      ["field-unknown confirmations.0.sorce"],
    ],
    ["something under extra that is not JSON", { extra: { day: new Date(0) } }, ["field-type extra.day"]],
    ["a cycle", { extra: circle() }, ["input-unreadable extra.itself"]],
    // dates
    ["a German date", { startDate: "01.02.2021" }, ["date-format startDate"]],
    ["a day that does not exist", { startDate: "2021-02-29" }, ["date-not-in-calendar startDate"]],
    ["a time of day", { endDate: "2021-10-31T00:00:00Z" }, ["date-has-time endDate"]],
    ["a filler", { endDate: "9999-12-31" }, ["date-sentinel endDate"]],
    [
      "several faults",
      { id: " ", startDate: "2021-02-29" },
      ["field-value id", "date-not-in-calendar startDate"],
    ],
    // what follows from its dates together
    ["an end before its start", { endDate: "2021-01-31" }, ["date-order endDate"]],
    [
      "a confirmation after its end",
      { confirmations: [{ date: "2021-03-01" }, { date: "2021-11-01" }] },
      ["confirmation-outside confirmations.1.date"],
    ],
    // the lives of the network and of the region
    [
      "dates before the founding",
      { startDate: "2018-11-25", endDate: "2018-11-26" },
      ["membership-before-founding startDate", "membership-before-founding endDate"],
    ],
    [
      "an end after the dissolution",
      { startDate: "2021", endDate: "2031" },
      ["membership-after-dissolution endDate"],
    ],
    [
      "an end after that of the region",
      { regionId: "b", endDate: "2025-01-01" },
      ["membership-outside-region endDate"],
    ],
    [
      "an end after that by a region change",
      { regionId: "c", endDate: "2023-01-01" },
      ["membership-outside-region endDate"],
    ],
    [
      "a region that does not live in the time of the network",
      { regionId: "d", startDate: undefined, endDate: undefined },
      ["membership-outside-region regionId"],
    ],
    // references and ids
    ["a region that the network does not have", { regionId: "z" }, ["reference-unknown regionId"]],
    ["a source that the network does not have", { sources: ["s", "t"] }, ["reference-unknown sources.1"]],
    [
      "a confirmation by a source that the network does not have",
      { confirmations: [{ date: "2021-03-01", source: "t" }] },
      ["reference-unknown confirmations.0.source"],
    ],
    ["the id of a membership of its region", { id: "a-2" }, ["id-duplicate id"]],
    ["the id of a membership of another region", { id: "b-1" }, ["id-duplicate id"]],
    ["a taken id and another fault", { id: "b-1", role: "guest" }, ["field-value role", "id-duplicate id"]],
    // other memberships of its region
    [
      "the dates of an earlier one",
      { startDate: "2019-01-01", endDate: "2020-12-31" },
      ["membership-duplicate startDate"],
    ],
    ["a start in an earlier one", { startDate: "2020-12-31" }, ["membership-overlap startDate"]],
    ["an end in a later one", { endDate: ".." }, ["membership-overlap startDate"]],
    [
      "days of two others",
      { startDate: "2020-06-01", endDate: "2022-06-01" },
      ["membership-overlap startDate", "membership-overlap startDate"],
    ],
  ])("%s", (_, fields, expected) => {
    const value = { ...good, ...fields };
    expect(findings(value)).toEqual(expected);

    const whole = safeParseNetwork({ ...base, memberships: [...base.memberships, value] });
    const errors = whole.issues.filter(({ severity }) => severity === "error");
    for (const lang of ["de", "en"] as const) {
      expect(
        issuesOf(value, undefined, lang)
          .map(({ message }) => message)
          .sort(),
      ).toEqual(errors.map(({ message }) => message[lang]).sort());
    }
  });

  it.each([undefined, null, "text", 5, []])("no fields at all: %s", (value) => {
    expect(issuesOf(value).map(({ path }) => path)).toEqual([[]]);
  });
});

function circle(): object {
  const object: { itself?: object } = {};
  object.itself = object;
  return object;
}

it("membershipSchemaFor() gives messages without places of the network", () => {
  const values = [
    { ...good, id: "a-1" },
    { ...good, endDate: ".." },
    { ...good, regionId: "z" },
  ];
  const messages = values.flatMap((value) => [...issuesOf(value), ...issuesOf(value, undefined, "de")]);
  expect(messages).toHaveLength(6);
  for (const { message } of messages) expect(message).not.toMatch(/\[\d/);
});

it("membershipSchemaFor() refuses a revoked proxy and throws nothing", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(findings(proxy)).toEqual(["input-unreadable"]);
});

describe("membershipSchemaFor() accepts a new membership", () => {
  it.each<[string, Fields]>([
    ["between two others", {}],
    ["of another role at the time of another one", { role: "associate", startDate: "2019-06-01" }],
    ["that perhaps overlaps with another one, which is a warning", { startDate: "[2020-12-01..2021-03-01]" }],
    ["without an end and a source, which are a note and a warning", { endDate: undefined, sources: [] }],
    ["until the last day of its region", { regionId: "c", endDate: "2022-12-31" }],
    ["of which nothing but the region is known", { regionId: "c", startDate: undefined, endDate: undefined }],
  ])("%s", (_, fields) => {
    expect(findings({ ...good, ...fields })).toEqual([]);
  });

  it("and gives what membershipSchema gives for it", () => {
    const value = { ...good, sources: ["s"], note: "Anmerkung", extra: { app: { stars: "" } } };
    expect(outputOf(value)).toEqual(membershipSchema.parse(value));
  });

  it("as plain data that the form may go on with, and leaves the input alone", () => {
    const value = Object.freeze({ ...good, sources: Object.freeze(["s"]) });
    const accepted = outputOf(value);
    expect(accepted).not.toBe(value);
    expect(Object.isFrozen(accepted)).toBe(false);
    expect(value).toEqual({ ...good, sources: ["s"] });
  });

  it("that parseNetwork() then takes", () => {
    const memberships = [...base.memberships, outputOf(good)];
    expect(parsed({ ...base, memberships }).memberships).toHaveLength(4);
  });
});

describe('membershipSchemaFor() takes "" as absent', () => {
  const optional = [
    "role",
    "startDate",
    "endDate",
    "startReason",
    "endReason",
    "confirmations",
    "sources",
    "note",
    "extra",
  ];

  it.each(optional)("in %s", (field) => {
    expect(outputOf({ ...good, regionId: "c", [field]: "" })).toEqual(
      outputOf({ ...good, regionId: "c", [field]: undefined }),
    );
    expect(outputOf({ ...good, regionId: "c", [field]: "" })).toHaveProperty("id", "new");
  });

  it("in the optional fields of a confirmation", () => {
    const confirmation = { date: "2021-03-01" };
    expect(outputOf({ ...good, confirmations: [{ ...confirmation, source: "", note: "" }] })).toEqual(
      outputOf({ ...good, confirmations: [confirmation] }),
    );
  });

  it.each(["id", "regionId"])("in %s, which a membership needs", (field) => {
    expect(findings({ ...good, [field]: "" })).toEqual([`field-missing ${field}`]);
  });

  it("in the date of a confirmation that says something else", () => {
    expect(findings({ ...good, confirmations: [{ date: "", source: "s" }] })).toEqual([
      "field-missing confirmations.0.date",
    ]);
  });

  it.each<[string, Fields]>([
    ["in sources", { sources: ["", "s", ""] }],
    [
      "in confirmations",
      { sources: ["s"], confirmations: ["", { date: "" }, { date: "", source: "", note: "" }] },
    ],
  ])("%s, whose entries then count as absent", (_, fields) => {
    expect(outputOf({ ...good, ...fields })).toEqual(outputOf({ ...good, sources: ["s"] }));
    expect(outputOf({ ...good, sources: ["s"] })).toHaveProperty("id", "new");
  });

  it("and reports what follows an absent entry at its place in the form", () => {
    const confirmations = [{ date: "" }, { date: "2021-03-01", source: "t" }, "", { date: "2021-02-30" }];
    expect(findings({ ...good, sources: ["", "t"], confirmations })).toEqual([
      "date-not-in-calendar confirmations.3.date",
    ]);
    expect(findings({ ...good, sources: ["", "t"], confirmations: confirmations.slice(0, 3) })).toEqual([
      "reference-unknown sources.1",
      "reference-unknown confirmations.1.source",
    ]);
  });

  it("but not in a field that does not exist, in an entry without fields, or under extra", () => {
    expect(findings({ ...good, constructor: "" })).toEqual(["field-unknown constructor"]);
    expect(findings({ ...good, confirmations: [{}] })).toEqual(["field-missing confirmations.0.date"]);
    expect(outputOf({ ...good, extra: { stars: "" } })).toHaveProperty("extra", { stars: "" });
  });
});

describe("membershipSchemaFor() with replacing", () => {
  const [edited] = base.memberships;

  it.each<[string, Fields, string[]]>([
    ["as it was", {}, []],
    ["with other days that it had itself", { startDate: "2019-06-01" }, []],
    ["with another id", { id: "a-3" }, []],
    ["in another region", { regionId: "c" }, []],
    ["with the id of another one", { id: "b-1" }, ["id-duplicate id"]],
    ["in the days of another one", { endDate: "2022-01-01" }, ["membership-overlap startDate"]],
    [
      "with the dates of a later one",
      { startDate: "2022-01-01", endDate: ".." },
      ["membership-duplicate startDate"],
    ],
    ["in the days of one of another region", { regionId: "b" }, ["membership-overlap startDate"]],
  ])("holds the edited membership against the others alone: %s", (_, fields, expected) => {
    expect(findings({ ...edited, ...fields }, "a-1")).toEqual(expected);
  });

  it("absent holds a value against every membership of the network", () => {
    expect(findings(edited)).toEqual(["id-duplicate id", "membership-duplicate startDate"]);
  });
});

it.each([
  { startDate: undefined, endDate: ".." },
  { startDate: "[2018-11-27..]", endDate: ".." },
])(
  "membershipSchemaFor() refuses a membership when it never ends beside one that never ends: %j",
  (dates) => {
    const network = parsed({ ...input, dissolutionDate: undefined });
    const schema = membershipSchemaFor(network, { lang: "en" });
    const { issues = [] } = Object(schema["~standard"].validate({ ...good, ...dates }));
    expect(issues).toMatchObject([{ code: "membership-overlap" }]);
  },
);

describe("membershipSchemaFor() throws", () => {
  it.each<[string, string[], unknown, unknown]>([
    ["network-not-parsed", ["network"], input, { lang: "de" }],
    ["network-not-parsed", ["network"], { ...base }, { lang: "de" }],
    ["field-value", ["options", "lang"], base, { lang: "fr" }],
    ["field-value", ["options"], base, undefined],
    ["field-value", ["options", "dates"], base, { lang: "de", dates: "typed" }],
    ["field-value", ["options", "date"], () => base, { lang: "de", date: "as-typed" }],
    ["reference-unknown", ["options", "replacing"], base, { lang: "de", replacing: "z" }],
    ["reference-unknown", ["options", "replacing"], base, { lang: "de", replacing: "" }],
  ])("%s at %j, case %#", (code, path, given, options) => {
    const issues = [expect.objectContaining({ code, path })];
    expect(() => Reflect.apply(membershipSchemaFor, undefined, [given, options])).toThrow(
      expect.objectContaining({ issues }),
    );
    expect(() => Reflect.apply(membershipSchemaFor, undefined, [given, options])).toThrow(NetworkError);
  });
});

it("membershipSchemaFor() takes what trustNetwork() gave", () => {
  const trusted = trustNetwork(JSON.parse(JSON.stringify(base)));
  const schema = membershipSchemaFor(trusted, { lang: "en" });
  const codes = (issues: readonly MembershipFormIssue[] = []) => issues.map(({ code }) => code);
  expect(codes(schema["~standard"].validate(good).issues)).toEqual([]);
  expect(codes(schema["~standard"].validate({ ...good, endDate: ".." }).issues)).toEqual([
    "membership-overlap",
  ]);
});

it("membershipSchemaFor() reads no membership of another region to check a value", () => {
  const read = new Set<PropertyKey>();
  const json = JSON.parse(JSON.stringify(base));
  const memberships = new Proxy(json.memberships, {
    get: (list, key, receiver) => {
      read.add(key);
      return Reflect.get(list, key, receiver);
    },
  });
  const schema = membershipSchemaFor(trustNetwork({ ...json, memberships }), { lang: "en" });
  read.clear();
  schema["~standard"].validate(good);
  expect([...read].sort()).toEqual(["0", "2"]);
});
