import { NetworkError, parseNetwork, safeParseNetwork, trustNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { membership, network } from "../parse/fixtures.ts";

/** The codes that an input gets, each once. */
function codesOf(input: unknown): string[] {
  return [...new Set(safeParseNetwork(input).issues.map(({ code }) => code))];
}

describe("safeParseNetwork() takes", () => {
  it("a list that is empty but for its length", () => {
    expect(codesOf(network({ memberships: new Array(2 ** 32 - 1) }))).toContain("field-missing");
  });

  it("a frozen input, and leaves an input as it was", () => {
    const input = network({ memberships: [Object.freeze(membership())] });
    const before = JSON.stringify(input);
    expect(parseNetwork(Object.freeze(input)).memberships).toHaveLength(1);
    expect(JSON.stringify(input)).toBe(before);
  });

  it.each(["\uD800", "\uDC00a", "a\uD83D"])("half a character, which comes out as it went in", (name) => {
    const parsed = parseNetwork(network({ name: { de: name } }));
    expect(parsed.name.de).toBe(name);
    expect(JSON.parse(JSON.stringify(parsed)).name.de).toBe(name);
  });

  it.each([
    ["1e400", "field-type"], // no number of JSON that JavaScript has
    ["-1", "field-value"],
    ["1.5", "field-type"], // the type is a whole number
  ])("no member count of %s", (count, code) => {
    const countClaims = [{ id: "c", date: "2020", counts: "members", count: JSON.parse(count) }];
    expect(codesOf(network({ countClaims }))).toEqual([code]);
  });
});

it("trustNetwork() refuses what throws when it is read", () => {
  const output = { ...parseNetwork(network()) };
  const throwing = Object.defineProperty({ ...output }, "regions", {
    enumerable: true,
    get() {
      throw new Error("not now");
    },
  });
  expect(() => trustNetwork(throwing)).toThrow(NetworkError);
});
