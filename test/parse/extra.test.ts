import { runInNewContext } from "node:vm";
import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { countedReads } from "./counted-reads.ts";
import { everything, everythingWith } from "./everything.ts";
import { findings, network } from "./fixtures.ts";

const json = {
  text: "ü",
  empty: "",
  number: -1.5e300,
  flag: false,
  nothing: null,
  list: [1, [2, { three: [] }], "4"],
  object: { "": 1, constructor: 2, toString: { length: 3 }, extra: { id: [] } },
};

describe("extra", () => {
  const places = [
    "extra",
    "sources.0.extra",
    "fundingPeriods.0.extra",
    "fundingPeriods.0.rounds.0.extra",
    "criteria.0.extra",
    "regions.0.extra",
    "regionChanges.0.extra",
    "memberships.0.extra",
    "assessments.0.extra",
    "events.0.extra",
    "countClaims.0.extra",
  ];

  it.each(places)("survives a round trip as it is at %s", (place) => {
    const network = parseNetwork(everythingWith(place, json));
    const written: unknown = JSON.parse(JSON.stringify(network));
    for (const output of [network, written, parseNetwork(written)]) {
      expect(
        place.split(".").reduce<unknown>((part, step) => Reflect.get(Object(part), step), output),
      ).toEqual(json);
    }
  });

  it("keeps the order of its keys", () => {
    const extra = { b: 1, a: { d: 1, c: 2 } };
    expect(JSON.stringify(parseNetwork(network({ extra })).extra)).toBe(JSON.stringify(extra));
  });

  it("loses a key that is undefined, as JSON does", () => {
    const { extra } = parseNetwork(network({ extra: { a: undefined, b: { c: undefined } } }));
    expect(Object.keys(extra ?? {})).toEqual(["b"]);
    expect(Object.keys(Object(extra?.b))).toEqual([]);
  });
});

describe("extra refuses what JSON does not have:", () => {
  const foreign: [what: string, value: unknown][] = [
    ["a Date", new Date(0)],
    ["a Map", new Map()],
    ["a Set", new Set([1])],
    ["a regular expression", /a/],
    ["an array of bytes", new Uint8Array(2)],
    ["a boxed text", Object("text")],
    ["a boxed bigint", Object(5n)],
    ["a URL", new URL("https://example.org")],
    ["an iterator", [1].values()],
    ["a Date of another realm", runInNewContext("new Date(0)")],
    ["a Map of another realm", runInNewContext("new Map([[1, 2]])")],
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a bigint", 5n],
  ];

  it("a value of another kind", () => {
    for (const [what, value] of foreign) {
      expect(findings(network({ extra: { app: value } })), what).toEqual(["field-type extra.app"]);
      expect(findings(everythingWith("memberships.0.extra.app", [1, value])), what).toEqual([
        "field-type memberships.0.extra.app.1",
      ]);
    }
  });

  it("undefined in a list, which JSON would turn into null", () => {
    expect(findings(network({ extra: { app: [1, undefined] } }))).toEqual(["field-type extra.app.1"]);
  });

  it("each of several", () => {
    expect(findings(network({ extra: { a: 5n, b: { c: Number.NaN } } }))).toEqual([
      "field-type extra.a",
      "field-type extra.b.c",
    ]);
  });

  it("also in an object that calls itself something else", () => {
    const row = { [Symbol.toStringTag]: "Row", id: "c", name: "Landkreis C", extra: { day: new Date(0) } };
    expect(findings(network({ regions: [row] })).join()).toMatch(/^field-type regions\.0/);
  });
});

describe("a list must not have holes:", () => {
  it("in the records", () => {
    const memberships = [{ id: "m", regionId: "a", endDate: ".." }];
    memberships[2] = { id: "n", regionId: "a", endDate: ".." };
    expect(findings(network({ memberships }))).toContain("field-missing memberships.1");
  });

  it("in extra", () => {
    const list = [1];
    list[2] = 3;
    expect(findings(network({ extra: { list } }))).toEqual(["field-missing extra.list.1"]);
  });

  it("however long they are, and does not walk through the hole", () => {
    const { list, reads } = countedReads(new Array(4_000_000_000));
    expect(findings(network({ memberships: list }))).toEqual(["field-missing memberships.0"]);
    expect(reads()).toBeLessThan(100);
  });

  it("and a reference to a record after the hole is not unknown", () => {
    const regions = [{ id: "a", name: "Landkreis A" }];
    regions[2] = { id: "c", name: "Landkreis C" };
    const memberships = [{ id: "m", regionId: "c", endDate: ".." }];
    expect(findings(network({ regions, memberships }))).toEqual(["field-missing regions.1"]);
  });
});

describe("what is plain data but for its prototype comes out as plain data:", () => {
  class Row {
    id = "c";
    name = "Landkreis C";
    extra = { nested: new Inner() };
  }
  class Inner {
    stars = 3;
  }
  const withoutPrototype = Object.assign(Object.create(null), { id: "c", name: "Landkreis C" });

  it.each([
    ["an instance of a class", new Row()],
    ["an object without prototype", withoutPrototype],
  ])("%s", (_, region) => {
    const parsed = parseNetwork(network({ regions: [region] })).regions[0];
    expect(parsed).toMatchObject({ id: "c", name: "Landkreis C" });
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    if (parsed?.extra === undefined) return;
    expect(parsed.extra).toEqual({ nested: { stars: 3 } });
    expect(Object.getPrototypeOf(parsed.extra.nested)).toBe(Object.prototype);
  });

  it("an object of another realm", () => {
    const extra: unknown = runInNewContext("({ list: [1, { stars: 3 }] })");
    expect(findings(network({ extra }))).toEqual([]);
    expect(parseNetwork(network({ extra })).extra).toEqual({ list: [1, { stars: 3 }] });
  });

  it("an input without prototype", () => {
    expect(findings(Object.assign(Object.create(null), everything))).toEqual([]);
  });
});
