import * as library from "netzwerk-daseinsvorsorge";
import { type Network, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/memberships.json" with { type: "json" };

describe.each(vectors.cases)("$name", ({ network: input, success, issues = [], asks = [] }) => {
  const result = safeParseNetwork(input);

  it(`parses: ${success}`, () => {
    expect(result.success).toBe(success);
    expect(result.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(issues));
  });

  for (const { call, args, expect: expected } of asks) {
    it(`${call}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`, () => {
      if (!result.success) throw new Error("does not parse");
      expectToHave(answer(call, result.network, args), expected);
    });
  }
});

function answer(call: string, network: Network, args: readonly unknown[]): unknown {
  const query: unknown = Reflect.get(library, call);
  if (typeof query !== "function") throw new Error(`There is no ${call}.`);
  return query(network, ...args);
}

/** Compares as the vectors say: records by id, arrays whole and in order, objects in the named fields. */
function expectToHave(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    for (const [at, item] of expected.entries()) expectToHave(Reflect.get(Object(actual), at), item);
  } else if (typeof expected === "object" && expected !== null) {
    for (const [field, value] of Object.entries(expected))
      expectToHave(Reflect.get(Object(actual), field), value);
  } else if (typeof expected === "string" && typeof actual === "object" && actual !== null) {
    expect(Reflect.get(actual, "id")).toBe(expected);
  } else {
    expect(actual).toBe(expected);
  }
}
