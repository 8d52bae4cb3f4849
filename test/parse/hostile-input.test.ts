import { NetworkError, parseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { countedReads } from "./counted-reads.ts";
import { everythingWith } from "./everything.ts";
import { type Fields, findings, membership, network } from "./fixtures.ts";

function throwing(field: string, rest: Fields = {}): object {
  return Object.defineProperty({ ...rest }, field, {
    enumerable: true,
    get() {
      throw new Error("not now");
    },
  });
}

function refusing(): never {
  throw new Error("not now");
}

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const unreadable: [string, () => unknown][] = [
  ["a proxy that throws on every access", () => new Proxy({}, new Proxy({}, { get: refusing }))],
  ["a proxy that hides its keys", () => new Proxy({ id: "a" }, { ownKeys: refusing })],
  ["a proxy that hides its values", () => new Proxy({ id: "a" }, { get: refusing })],
  ["a list behind a proxy that throws", () => new Proxy(["a"], { get: refusing })],
  ["a revoked proxy", () => revoked({})],
  ["a revoked proxy of a list", () => revoked([])],
];
const places = [
  "regions",
  "regions.0",
  "regions.0.name",
  "memberships.0.confirmations.0",
  "extra.app",
  "extra",
];

describe.each(unreadable)("%s is unreadable", (_, value) => {
  it("as the input", () => {
    expect(findings(value())).toEqual(["input-unreadable"]);
    expect(() => parseNetwork(value())).toThrow(NetworkError);
  });

  it.each(places)("at %s", (place) => {
    expect(findings(everythingWith(place, value()))).toEqual([`input-unreadable ${place}`]);
  });
});

describe("a getter that throws is unreadable", () => {
  it("in the input", () => {
    expect(findings(throwing("asOf", network()))).toEqual(["input-unreadable asOf"]);
  });

  it.each(["regions.0", "memberships.0.confirmations.0", "extra.app"])("at %s", (place) => {
    expect(findings(everythingWith(place, throwing("field")))).toEqual([`input-unreadable ${place}.field`]);
  });

  it("each at its own place, if there are several", () => {
    const regions = [throwing("name", { id: "a" }), throwing("name", { id: "b" })];
    expect(findings(network({ regions, extra: throwing("app") }))).toEqual([
      "input-unreadable regions.0.name",
      "input-unreadable regions.1.name",
      "input-unreadable extra.app",
    ]);
  });

  it("also in an object that calls itself something else", () => {
    const region = throwing("id", { name: "Landkreis A", [Symbol.toStringTag]: "Row" });
    expect(findings(network({ regions: [region] })).join()).toMatch(/^(input-unreadable|field-type) regions/);
  });
});

it("parseNetwork() reads a property once, so that no getter can change its answer", () => {
  let reads = 0;
  const region = Object.defineProperty({ name: "Landkreis A" }, "id", {
    enumerable: true,
    get: () => `a${++reads}`,
  });
  const { regions } = parseNetwork(network({ regions: [region] }));
  expect(reads).toBe(1);
  expect(regions[0]?.id).toBe("a1");
});

describe("a cycle is unreadable", () => {
  it("of an object with itself", () => {
    const input: Record<string, unknown> = { ...network() };
    input.extra = { app: input };
    expect(findings(input)).toEqual(["input-unreadable extra.app"]);
  });

  it("of a list with itself", () => {
    const memberships: unknown[] = [membership()];
    memberships.push(memberships);
    expect(findings(network({ memberships }))).toEqual(["input-unreadable memberships.1"]);
  });

  it("through several objects", () => {
    const region: Record<string, unknown> = { id: "a", name: "Landkreis A" };
    region.extra = { memberships: [{ region }] };
    expect(findings(network({ regions: [region] }))).toEqual([
      "input-unreadable regions.0.extra.memberships.0.region",
    ]);
  });
});

describe("an object that several places share is no cycle", () => {
  it("in the records", () => {
    const name = { de: "Name" };
    const sources = ["s"];
    const input = network({
      name,
      sources: [{ id: "s", title: "Liste" }],
      criteria: [
        { id: "c", name, sources },
        { id: "d", name, sources },
      ],
    });
    expect(findings(input)).toEqual([]);
  });

  it("and a list of a thousand times the same, of a thousand times the same, is read once", () => {
    const inner = countedReads(Array.from({ length: 1000 }, (_, at) => at));
    let shared: unknown = inner.list;
    for (let level = 0; level < 4; level++) shared = new Array(1000).fill(shared);
    expect(findings(network({ extra: { shared } }))).toEqual([]);
    expect(findings(network({ regions: [{ id: "a", name: shared }] }))).toEqual([
      "field-type regions.0.name",
    ]);
    expect(inner.reads()).toBeLessThan(10 * 1000); // not 1000 ** 5 times
  });

  it("and what is doubled 60 times is read once", () => {
    const inner = countedReads([3]);
    let shared: object = { stars: 3, list: inner.list };
    for (let level = 0; level < 60; level++) shared = { left: shared, right: shared };
    const { extra } = parseNetwork(network({ extra: { shared } }));
    expect(inner.reads()).toBeLessThan(100); // not 2 ** 60 times
    let reached: unknown = extra?.shared;
    for (let level = 0; level < 60; level++)
      reached = Reflect.get(Object(reached), level % 2 ? "left" : "right");
    expect(reached).toEqual({ stars: 3, list: [3] });
  });
});

it("safeParseNetwork() gives an issue for a revoked proxy of a function, wherever it stands", () => {
  const { proxy, revoke } = Proxy.revocable(() => 0, {});
  revoke();
  for (const input of [proxy, { note: proxy }, { regions: proxy }, { memberships: [proxy] }]) {
    expect(safeParseNetwork(input).success).toBe(false);
  }
});
