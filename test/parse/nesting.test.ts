import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { findings, network } from "./fixtures.ts";

/** `inner` in as many objects, or lists, around it. */
function nested(levels: number, inner: unknown = {}, wrap = (value: unknown): unknown => ({ in: value })) {
  let value = inner;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

/** An object with so many values that whoever reads it may remember it. */
const wide = { values: Array.from({ length: 100 }, (_, at) => at) };

const codesOf = (input: unknown) => [...new Set(findings(input).map((finding) => finding.split(" ")[0]))];

describe("extra may be nested", () => {
  it("150 levels deep", () => {
    expect(findings(network({ extra: { app: nested(150) } }))).toEqual([]);
    expect(findings(network({ extra: { app: nested(150, [], (value) => [value]) } }))).toEqual([]);
  });

  it("and comes out as it went in", () => {
    const extra = { app: nested(150, { stars: 3 }) };
    expect(parseNetwork(network({ extra })).extra).toEqual(extra);
  });
});

describe("nesting deeper than 200 levels is unreadable", () => {
  it.each([250, 5_000, 100_000])("%d objects", (levels) => {
    expect(codesOf(network({ extra: { app: nested(levels) } }))).toEqual(["input-unreadable"]);
  });

  it.each([250, 5_000, 100_000])("%d lists", (levels) => {
    const list = nested(levels, [], (value) => [value]);
    expect(codesOf(network({ extra: { app: list } }))).toEqual(["input-unreadable"]);
    expect(codesOf(network({ memberships: list }))).toEqual(["input-unreadable"]);
    expect(codesOf(list)).toEqual(["input-unreadable"]);
  });

  it("also of an object that is read first at a place less deep", () => {
    const shallow = nested(150);
    const deep = nested(150, shallow);
    expect(codesOf(network({ extra: { deep, shallow } }))).toEqual(["input-unreadable"]);
    expect(codesOf(network({ extra: { shallow, deep } }))).toEqual(["input-unreadable"]);
  });

  it.each([20, 45, 150])(
    "so that every network can be written as JSON, with parts of %d levels",
    (levels) => {
      const parts = [nested(levels, wide)];
      for (let part = 0; part < 100; part++) parts.push(nested(levels, parts.at(-1)));
      expect(codesOf(network({ extra: { parts } }))).toEqual(["input-unreadable"]);
    },
  );
});
