import * as fc from "fast-check";
import { parseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { everything } from "./everything.ts";
import { membership, network } from "./fixtures.ts";

/** Every object and list of a value with its fields, without those that a change made. */
function holdersIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.add(value);
  for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(value)))
    holdersIn(inner, found);
  return found;
}

const values: readonly unknown[] = [
  undefined,
  null,
  "",
  " ",
  "\u00A0",
  "\u00A0x",
  "..",
  "s",
  "a",
  "2019",
  "2019-06",
  "2019-02-29",
  "2020-02-29",
  "2019-13",
  "2019-1-1",
  "0000",
  "2019-01-01T00:00",
  "[2019..2020-06]",
  "[2020..2019]",
  "[..2020]",
  "[..]",
  "9999",
  "9999-12-31",
  "1900-01-01",
  "1900-01-00",
  "0001-01-01",
  "２０１９",
  0,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  10n,
  Symbol("x"),
  () => "x",
  [],
  ["s"],
  ["s", "s"],
  ["s", undefined],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
  [, "s"],
  new Array(3),
  {},
  { de: "Name" },
  { district: 1 },
  { app: [{ deep: { deeper: [1, "x", null] } }] },
  { app: undefined },
  { app: new Date(0) },
  JSON.parse('{"__proto__": 1}'),
  new Date(0),
  new Map(),
  new (class extends Array {})(),
];

/** The value of a field, if no getter stands in its place. */
function valueIn(holder: object, field: string): unknown {
  return Object.getOwnPropertyDescriptor(holder, field)?.value;
}

function refusing(): never {
  throw new Error("not now");
}

/** A change of one object or list of an input: `field` is one that it has, `other` another object of the input. */
type Change = (holder: object, field: string, value: unknown, other: object) => void;

const changes: readonly Change[] = [
  (holder, field) => Reflect.deleteProperty(holder, field),
  (holder, field, value) => Reflect.set(holder, field, value),
  (holder, field, value) => Reflect.set(holder, field, value),
  (holder, _, value) => Reflect.set(holder, "unknown", value),
  (holder, field) => Reflect.set(holder, `${field}s`, "s"),
  (holder) => Reflect.set(holder, Symbol("x"), 1),
  (holder, field, value) => Reflect.defineProperty(holder, field, { enumerable: false, value }),
  (holder, field, value) => Reflect.defineProperty(holder, field, { enumerable: true, get: () => value }),
  (holder, field) => {
    const value = valueIn(holder, field);
    Reflect.defineProperty(holder, field, { enumerable: true, get: () => value });
  },
  (holder, field) => Reflect.defineProperty(holder, field, { enumerable: true, get: refusing }),
  (holder) => Reflect.setPrototypeOf(holder, null),
  (holder) => Reflect.setPrototypeOf(holder, { note: "geerbt" }),
  (holder) => Reflect.setPrototypeOf(holder, Object.prototype),
  (holder) => Reflect.setPrototypeOf(holder, Array.prototype),
  (holder) => Reflect.set(holder, Symbol.toStringTag, "Row"),
  (holder) => Object.freeze(holder),
  (holder, field, _, other) => Reflect.set(holder, field, other),
  (holder, field) => Reflect.set(holder, field, new Proxy(Object(valueIn(holder, field)), {})),
  (holder, field) => {
    const fields = Object.entries(Object.getOwnPropertyDescriptors(holder));
    const first = fields.findIndex(([name]) => name === field);
    if (Array.isArray(holder) || !fields.every(([name]) => Reflect.deleteProperty(holder, name))) return;
    for (const [name, descriptor] of [...fields.slice(first), ...fields.slice(0, first)])
      Reflect.defineProperty(holder, name, descriptor);
  },
  (holder, field) => Array.isArray(holder) && Reflect.set(holder, holder.length, valueIn(holder, field)),
];

const plain = network({
  memberships: [
    membership(),
    membership({ id: "n", regionId: "b", startDate: "2018-11", endDate: undefined }),
  ],
});

const step = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...changes), fc.constantFrom(...values), fc.nat());

/** A sound network after up to three changes. */
const changed = fc
  .tuple(fc.constantFrom(everything, plain), fc.array(step, { maxLength: 3 }))
  .map(([network, steps]) => {
    const input: object = structuredClone(network);
    const holders = [...holdersIn(input)];
    for (const [at, fieldAt, change, value, otherAt] of steps) {
      const holder = holders[at % holders.length] ?? input;
      const other = holders[otherAt % holders.length] ?? input;
      const fields = Object.keys(holder);
      change(holder, fields[fieldAt % fields.length] ?? "0", value, other);
    }
    return input;
  });

/** What parsing says of an input that is no object like `{}`: such an input is never read in one pass. */
function saidOfOtherPrototype(input: object): unknown {
  Object.setPrototypeOf(input, null);
  const said = safeParseNetwork(input);
  Object.setPrototypeOf(input, Object.prototype);
  return said;
}

describe("safeParseNetwork() gives the same, whether it reads an input in one pass or not,", () => {
  it("for a network after up to three changes of any kind", () => {
    fc.assert(
      fc.property(changed, (input) => {
        fc.pre(Object.getPrototypeOf(input) === Object.prototype && Object.isExtensible(input));
        const result = safeParseNetwork(input);
        const said = saidOfOtherPrototype(input);
        expect(result).toStrictEqual(said);
        expect(JSON.stringify(result)).toBe(JSON.stringify(said));
        if (!result.success) return;
        for (const part of holdersIn(result.network)) expect(Object.isFrozen(part)).toBe(true);
        expect(structuredClone({ ...result.network })).toStrictEqual({ ...result.network });
        const given = holdersIn(input);
        for (const part of holdersIn(result.network)) expect(given.has(part)).toBe(false);
      }),
      cases(400),
    );
  });
});

it("parseNetwork() reads every field of the model in one pass, in which equal lists of one text become one object", () => {
  const { memberships, regions, assessments, events, criteria, countClaims, regionChanges } =
    parseNetwork(everything);
  const records = [memberships, regions, assessments, events, criteria, countClaims, regionChanges].flatMap(
    ([record]) => record ?? [],
  );
  expect(records).toHaveLength(7);
  for (const { sources } of records) {
    expect(sources).toEqual(["s"]);
    expect(sources).toBe(records[0]?.sources);
  }
});
