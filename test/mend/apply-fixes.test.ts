import { applyFixes, type Issue, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

const small = { schemaVersion: 1, id: "x", name: { de: "X" }, asOf: "2019-12-31", roster: "partial" };

type Fix = NonNullable<Issue["fix"]>;

/** An issue that has this fix, whatever else it says. */
function issueWith(fix: Fix, code: Issue["code"] = "field-unknown"): Issue {
  const [issue] = safeParseNetwork({ ...small, strange: 1 }).issues;
  if (issue === undefined) throw new Error("no issue");
  return { ...issue, code, fix } as Issue;
}

function fixedBy(input: unknown, ...fixes: Fix[]): unknown {
  return applyFixes(
    input,
    fixes.map((fix) => issueWith(fix)),
  ).input;
}

describe("applyFixes() makes the change of a fix", () => {
  it.each<[string, unknown, Fix, unknown]>([
    ["sets a value", { a: { b: 1 } }, { kind: "set", path: ["a", "b"], value: 2 }, { a: { b: 2 } }],
    [
      "sets a field that is not there",
      { a: {} },
      { kind: "set", path: ["a", "b"], value: 2 },
      { a: { b: 2 } },
    ],
    ["sets an entry", { a: [1, 2] }, { kind: "set", path: ["a", 1], value: 3 }, { a: [1, 3] }],
    [
      "renames a field, in its place",
      { a: 1, b: 2, c: 3 },
      { kind: "rename", path: ["b"], to: "d" },
      { a: 1, d: 2, c: 3 },
    ],
    [
      "renames over a field without value",
      { a: 1, b: undefined },
      { kind: "rename", path: ["a"], to: "b" },
      { b: 1 },
    ],
    ["removes a field", { a: 1, b: 2 }, { kind: "remove", path: ["a"] }, { b: 2 }],
    ["removes an entry", { a: [1, 2, 3] }, { kind: "remove", path: ["a", 1] }, { a: [1, 3] }],
  ])("%s", (_, input, fix, expected) => {
    const before = structuredClone(input);
    const fixed = fixedBy(input, fix);
    expect(fixed).toStrictEqual(expected);
    expect(JSON.stringify(fixed)).toBe(JSON.stringify(expected));
    expect(input).toStrictEqual(before);
  });

  it("as if all were made at once when entries are removed from a list", () => {
    const input = { a: ["0", "1", "2", "3"] };
    const fixed = fixedBy(
      input,
      { kind: "remove", path: ["a", 0] },
      { kind: "set", path: ["a", 1], value: "one" },
      { kind: "remove", path: ["a", 2] },
      { kind: "set", path: ["a", 3], value: "three" },
    );
    expect(fixed).toEqual({ a: ["one", "three"] });
  });
});

describe("applyFixes() leaves an issue", () => {
  it.each<[string, unknown, Fix]>([
    ["when its place is not there", { a: {} }, { kind: "set", path: ["b", "c"], value: 1 }],
    ["when its field is not there", { a: 1 }, { kind: "rename", path: ["b"], to: "c" }],
    ["when its entry is not there", { a: [1] }, { kind: "remove", path: ["a", 1] }],
    ["when an entry would be added", { a: [1] }, { kind: "set", path: ["a", 1], value: 2 }],
    ["when it names no entry of a list", { a: [1] }, { kind: "remove", path: ["a", "length"] }],
    ["when a field has the new name", { a: 1, b: 2 }, { kind: "rename", path: ["a"], to: "b" }],
    ["when the value is there already", { a: 1 }, { kind: "set", path: ["a"], value: 1 }],
    ["when it would change the whole input", { a: 1 }, { kind: "set", path: [], value: 1 }],
    ["when the place is in a text", { a: "b" }, { kind: "set", path: ["a", 0], value: "c" }],
    ["when the place is inherited", {}, { kind: "set", path: ["constructor", "name"], value: "c" }],
    ["when the place is a prototype", {}, { kind: "set", path: ["__proto__", "polluted"], value: "c" }],
    ["when it changes a cell", { a: 1 }, { kind: "cell", line: 1, column: "a", from: "1", to: "2" }],
    ["when the input is a text", "a", { kind: "remove", path: ["length"] }],
    ["when the input is nothing", null, { kind: "remove", path: ["a"] }],
  ])("%s", (_, input, fix) => {
    const issue = issueWith(fix);
    const result = applyFixes(input, [issue]);
    expect(result).toEqual({ input, applied: [], left: [issue] });
    expect(result.input).toBe(input);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each<[string, Fix, Fix]>([
    ["one place", { kind: "set", path: ["a", "b"], value: 2 }, { kind: "remove", path: ["a", "b"] }],
    ["one inside the other", { kind: "set", path: ["a", "b"], value: 2 }, { kind: "remove", path: ["a"] }],
    ["one new name", { kind: "rename", path: ["a"], to: "d" }, { kind: "rename", path: ["c"], to: "d" }],
    [
      "the place of a new name",
      { kind: "rename", path: ["a"], to: "d" },
      { kind: "set", path: ["d"], value: 2 },
    ],
  ])("and the other when both touch %s, and applies a third", (_, one, other) => {
    const third = issueWith({ kind: "set", path: ["e"], value: 5 });
    const issues = [issueWith(one), third, issueWith(other)];
    const result = applyFixes({ a: { b: 1 }, c: 2 }, issues);
    expect(result).toEqual({
      input: { a: { b: 1 }, c: 2, e: 5 },
      applied: [third],
      left: [issues[0], issues[2]],
    });
  });

  it("when its code was not asked for, or it has choices alone", () => {
    const known = issueWith({ kind: "set", path: ["a"], value: 2 }, "field-value");
    const other = issueWith({ kind: "set", path: ["b"], value: 2 });
    const { fix, ...rest } = issueWith({ kind: "set", path: ["c"], value: 2 }, "field-value");
    const choice = { ...rest, choices: [{ fix, meaning: { de: "so", en: "so" } }] } as Issue;
    const result = applyFixes({}, [other, known, choice], { codes: ["field-value"] });
    expect(result).toEqual({ input: { a: 2 }, applied: [known], left: [other, choice] });
  });
});

describe("applyFixes() takes any input", () => {
  it("when it is frozen, or has a field called __proto__", () => {
    const input = Object.freeze(JSON.parse('{"__proto__":{"x":1},"a":1}'));
    const fixed = fixedBy(input, { kind: "set", path: ["a"], value: 2 });
    expect(JSON.stringify(fixed)).toBe('{"__proto__":{"x":1},"a":2}');
    const renamed = fixedBy(input, { kind: "rename", path: ["a"], to: "__proto__" });
    expect(renamed).toBe(input);
    expect(JSON.stringify(fixedBy({ a: 1 }, { kind: "rename", path: ["a"], to: "__proto__" }))).toBe(
      '{"__proto__":1}',
    );
  });

  it("when a getter throws, or changes what it gives", () => {
    let reads = 0;
    const input = {
      a: { b: 1 },
      get broken() {
        throw new Error("no");
      },
    };
    const counting = {
      list: [{ b: 1 }],
      get n() {
        return ++reads;
      },
    };
    const issue = issueWith({ kind: "set", path: ["a", "b"], value: 2 });
    expect(applyFixes(input, [issue]).left).toEqual([issue]);
    const first: Fix = { kind: "set", path: ["list", 0, "b"], value: 2 };
    expect(fixedBy(counting, first, { kind: "set", path: ["c"], value: 3 })).toEqual({
      list: [{ b: 2 }],
      n: 1,
      c: 3,
    });
  });

  it("when one object stands at two places, and changes the one that is named", () => {
    const shared = { b: 1 };
    expect(fixedBy([shared, shared], { kind: "set", path: [1, "b"], value: 2 })).toEqual([
      { b: 1 },
      { b: 2 },
    ]);
  });
});

describe("applyFixes() refuses", () => {
  it.each([
    ["issues that are no list", () => applyFixes({}, null as never), ["issues"]],
    ["an entry that is no issue", () => applyFixes({}, ["x"] as never), ["issues"]],
    ["codes that are no list", () => applyFixes({}, [], { codes: "x" as never }), ["options", "codes"]],
    [
      "a code that no issue has",
      () => applyFixes({}, [], { codes: ["x" as never] }),
      ["options", "codes", 0],
    ],
  ])("%s", (_, call, path) => {
    expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
  });
});
