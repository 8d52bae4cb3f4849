import { type Network, parseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/memberships.json" with { type: "json" };
import { everything } from "./everything.ts";
import { findings, membership, network } from "./fixtures.ts";

const inputs: [string, unknown][] = [
  ["a network with every field", everything],
  ["a network without lists", network({ regions: undefined })],
  ["the record", netzwerkDaseinsvorsorge],
  ...vectors.cases
    .filter(({ success }) => success)
    .map(({ name, network }): [string, unknown] => [name, network]),
];

describe.each(inputs)("parseNetwork() of %s", (_, input) => {
  it("gives plain JSON", () => {
    const parsed = parseNetwork(input);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    for (const part of partsOf(parsed)) {
      expect(Object.getPrototypeOf(part)).toBe(Array.isArray(part) ? Array.prototype : Object.prototype);
      expect(Object.values(part)).not.toContain(undefined);
    }
  });

  it("gives a network that is frozen through and through", () => {
    for (const part of partsOf(parseNetwork(input))) expect(Object.isFrozen(part)).toBe(true);
  });

  it("gives every list", () => {
    const parsed = parseNetwork(input);
    for (const list of listsOf(parsed)) expect(list).toBeInstanceOf(Array);
  });

  it("gives the same again for what it gave, also as JSON", () => {
    const first = safeParseNetwork(input);
    if (!first.success) throw new Error("does not parse");
    expect(safeParseNetwork(first.network)).toEqual(first);
    expect(safeParseNetwork(JSON.parse(JSON.stringify(first.network)))).toEqual(first);
  });
});

function partsOf(part: unknown): object[] {
  return typeof part === "object" && part !== null ? [part, ...Object.values(part).flatMap(partsOf)] : [];
}

function listsOf(network: Network): unknown[] {
  const { sources, fundingPeriods, criteria, regions, regionChanges } = network;
  const { memberships, assessments, events, countClaims } = network;
  return [
    ...[sources, fundingPeriods, criteria, regions, regionChanges, memberships, assessments, events],
    countClaims,
    ...[
      fundingPeriods,
      criteria,
      regions,
      regionChanges,
      memberships,
      assessments,
      events,
      countClaims,
    ].flatMap((records) => records.map((record) => record.sources)),
    ...regions.flatMap(({ identifiers, otherNames, within }) => [identifiers, otherNames, within]),
    ...fundingPeriods.flatMap(({ confirmations, funders, rounds }) => [confirmations, funders, rounds]),
    ...fundingPeriods.flatMap(({ rounds }) =>
      rounds.flatMap((round) => [round.confirmations, round.sources]),
    ),
    ...regionChanges.flatMap((change) => [change.predecessors, change.successors, change.continuedBy]),
    ...memberships.map(({ confirmations }) => confirmations),
    ...events.map(({ topics }) => topics),
  ];
}

it("parseNetwork() says what the input says, and no more than the defaults", () => {
  const { $schema, ...said } = everything;
  const regions = [
    Reflect.get(Object(said.regions), 0),
    { id: "b", name: "Verbund B", identifiers: [], otherNames: [], within: [], sources: [] },
  ];
  expect(parseNetwork(everything)).toEqual({ ...said, regions });
});

it("parseNetwork() takes a membership without a role for that of a member", () => {
  expect(parseNetwork(network({ memberships: [membership()] })).memberships[0]?.role).toBe("member");
});

describe("parseNetwork() drops", () => {
  it("$schema", () => {
    expect(parseNetwork(network({ $schema: "./schema.json" }))).not.toHaveProperty("$schema");
    expect(findings(network({ $schema: 5 }))).toEqual(["field-type $schema"]);
  });

  it("$schema at the top only", () => {
    expect(findings(network({ regions: [{ $schema: "", id: "a", name: "A" }] }))).toEqual([
      "field-unknown regions.0.$schema",
    ]);
  });

  it("fields that are undefined", () => {
    const input = network({ license: undefined, memberships: [membership({ note: undefined })] });
    const parsed = parseNetwork(input);
    expect(Object.keys(parsed)).not.toContain("license");
    expect(Object.keys(parsed.memberships[0] ?? {})).not.toContain("note");
  });
});

describe("parseNetwork() leaves its input", () => {
  it("as it is", () => {
    const input = structuredClone(everything);
    parseNetwork(input);
    expect(input).toEqual(everything);
  });

  it("unfrozen, also under extra", () => {
    const input = structuredClone(everything);
    parseNetwork(input);
    for (const part of partsOf(input)) expect(Object.isFrozen(part)).toBe(false);
  });

  it("unfrozen, also in an object that calls itself something else", () => {
    const app = { stars: 3 };
    const row = { [Symbol.toStringTag]: "Row", id: "c", name: "Landkreis C", extra: { app } };
    safeParseNetwork(network({ regions: [row] }));
    expect(Object.isFrozen(app)).toBe(false);
  });

  it("so that a later change of it changes no network", () => {
    const app = { stars: 3 };
    const parsed = parseNetwork(network({ extra: { app } }));
    app.stars = 5;
    expect(parsed.extra).toEqual({ app: { stars: 3 } });
  });
});

describe("a network is edited by parsing it with other lists:", () => {
  const before = parseNetwork(network({ memberships: [membership()] }));

  it("the new one has the change and the old one has not", () => {
    const joined = { id: "n", regionId: "b", startDate: "2020-01-01", endDate: ".." };
    const after = parseNetwork({ ...before, memberships: [...before.memberships, joined] });
    expect(after.memberships.map(({ id }) => id)).toEqual(["m", "n"]);
    expect(before.memberships.map(({ id }) => id)).toEqual(["m"]);
  });

  it("a change with a fault is refused", () => {
    const [first] = before.memberships;
    const edited = { ...before, memberships: [{ ...first, endDate: "2018-01-01" }] };
    expect(findings(edited)).toEqual(["date-order memberships.0.endDate"]);
  });
});

it("the issues of a network that parses are warnings and notes", () => {
  const result = safeParseNetwork(network({ memberships: [membership({ endDate: undefined })] }));
  expect(result.success).toBe(true);
  expect(result.issues.map(({ severity }) => severity)).toEqual(["info"]);
});
