import * as fc from "fast-check";
import {
  memberCountSeries,
  membershipTimeline,
  membersOn,
  type Network,
  NetworkError,
  parseNetwork,
  reconcileCounts,
  safeParseNetwork,
  trustNetwork,
} from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { checkMemberList, type MemberListCheck, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { everything } from "../parse/everything.ts";
import { expectWellFormed } from "../parse/fixtures.ts";

const json = fc.jsonValue();
const anyValue = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Every place of a value, as its steps from the top. */
function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) => [
    [step],
    ...placesIn(inner).map((place) => [step, ...place]),
  ]);
}

const places = placesIn(everything);

/** What is put in the place of a field: other types, dates that nearly are, ids of nothing, numbers out of range. */
const nearMisses = fc.oneof(
  json,
  fc.constantFrom<unknown>(
    undefined,
    "",
    " ",
    "..",
    "2019-02-29",
    "2019-1-1",
    "[2020..2019]",
    "[..]",
    "9999-12-31",
    "0001-01-01",
    "2019-01-01T00:00:00Z",
    "\uD800",
    "__proto__",
    "constructor",
    -0,
    -1,
    JSON.parse("1e400"),
    Number.NaN,
    2 ** 53,
    10n,
    Symbol("x"),
    [],
    [null],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    [, "a"],
    {},
    new Date(0),
    () => "x",
    everything,
  ),
);

/** {@link everything} with one field changed, left out or added. */
const nearlyNetworks = fc
  .tuple(fc.constantFrom(...places), nearMisses, fc.constantFrom("set", "delete", "add"))
  .map(([place, value, change]) => {
    const input: unknown = JSON.parse(JSON.stringify(everything));
    const holder = place.slice(0, -1).reduce<unknown>((part, step) => Reflect.get(Object(part), step), input);
    const field = place.at(-1) ?? "";
    if (change === "delete") Reflect.deleteProperty(Object(holder), field);
    else Reflect.set(Object(holder), change === "add" ? `${field}s` : field, value);
    return input;
  });

/** Holds what parsing says of an input against what it may say: a network, or at least one error; never an exception. */
function expectAnswer(input: unknown): void {
  const result = safeParseNetwork(input);
  for (const issue of result.issues) expectWellFormed(issue);
  const errors = result.issues.filter(({ severity }) => severity === "error");
  expect(errors.length > 0).toBe(!result.success);
  if (result.success) expectQueries(result.network);
  else expect(codesThrown(() => parseNetwork(input))).toEqual(result.issues.map(({ code }) => code));
}

/** The codes of the `NetworkError` that an action throws; any other exception, or none, fails. */
function codesThrown(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(NetworkError);
    if (!(error instanceof NetworkError)) return [];
    expect(error.issues.length).toBeGreaterThan(0);
    return error.issues.map(({ code }) => code);
  }
  throw new Error("nothing was thrown");
}

function expectQueries(network: Network): void {
  membersOn(network, "2020-06-01");
  memberCountSeries(network, { firstDay: "2018-01-01", lastDay: "2022-12-31" });
  reconcileCounts(network);
  for (const { id } of network.regions) membershipTimeline(network, id);
}

describe("safeParseNetwork() and parseNetwork() give a network or errors, and nothing else,", () => {
  it("for any JSON", () => {
    fc.assert(fc.property(json, expectAnswer));
  });

  it("for any value of JavaScript", () => {
    fc.assert(fc.property(anyValue, expectAnswer));
  });

  it("for any network with one field changed, left out or added", () => {
    fc.assert(fc.property(nearlyNetworks, expectAnswer), cases(200));
  });
});

describe("trustNetwork() takes an output, or throws a NetworkError with an error,", () => {
  const trusted = (input: unknown) => {
    try {
      return trustNetwork(input);
    } catch (error) {
      expect(error).toBeInstanceOf(NetworkError);
      return undefined;
    }
  };

  it("for any value", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(trusted(value)).toBeUndefined();
      }),
    );
  });

  it("and of what was parsed elsewhere gives the same answers", () => {
    fc.assert(
      fc.property(nearlyNetworks, (input) => {
        const result = safeParseNetwork(input);
        fc.pre(result.success);
        if (!result.success) return;
        const copy = trusted(JSON.parse(JSON.stringify(result.network)));
        if (copy === undefined) throw new Error("an output is refused");
        const days = { firstDay: "2018-01-01", lastDay: "2022-12-31" };
        const answersOf = (network: Network) =>
          JSON.stringify([memberCountSeries(network, days), reconcileCounts(network)]);
        expect(answersOf(copy)).toBe(answersOf(result.network));
      }),
      cases(100),
    );
  });
});

const header = "Region;Kreisschlüssel;seit;bis;Zeitraum;Rolle;Quelle\n";
const cellText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789.-–[]~?;\"' \n\rabisunde", "bis", "seit", "2018") }),
);
const tables = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 400 }),
  cellText.map((text) => header + text),
  fc
    .array(fc.array(cellText, { maxLength: 7 }), { maxLength: 8 })
    .map((rows) => [header.trim().split(";"), ...rows]),
  fc
    .array(fc.array(cellText, { maxLength: 7 }), { maxLength: 8 })
    .map((rows) => header + rows.map((row) => row.join(";")).join("\n")),
);

describe("readMemberList() and checkMemberList() never throw", () => {
  it("whatever the bytes, text or cells, and every row is among the rows", () => {
    fc.assert(
      fc.property(tables, (input) => {
        const table = readMemberList(input);
        const rejected = table.rows.filter(({ status }) => status === "rejected");
        expect(rejected.filter(({ issues }) => !issues.some(({ severity }) => severity === "error"))).toEqual(
          [],
        );
        const ignored = table.rows.filter(({ status }) => status === "ignored");
        expect(table.memberships.length).toBe(table.rows.length - rejected.length - ignored.length);
      }),
      cases(150),
    );
  });

  it("whatever the network that the list is checked with", () => {
    const bases = fc.oneof(json, fc.anything(), nearlyNetworks, fc.constant(netzwerkDaseinsvorsorge));
    fc.assert(
      fc.property(tables, bases, (input, base) => {
        const check: MemberListCheck = Reflect.apply(checkMemberList, undefined, [
          readMemberList(input),
          base,
        ]);
        const { network, issues } = check;
        if (network === null) expect(issues.map(({ severity }) => severity)).toContain("error");
        if (network !== null) expectQueries(network);
      }),
      cases(100),
    );
  });
});
