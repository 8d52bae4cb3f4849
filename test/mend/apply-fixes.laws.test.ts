import fc from "fast-check";
import { applyFixes, type Issue, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { everything } from "../parse/everything.ts";

type Path = readonly (string | number)[];

/** Every place of a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...inner.flatMap(([step, content]) => placesIn(content, [...path, step]))];
}

const places = placesIn(everything).filter((path) => path.length > 0);
const values = [
  "27.11.2018",
  "",
  null,
  2018,
  "Landkreis",
  "2022-06-31",
  "07/01/2022",
  "[2020..2019]",
  "x",
  [],
  {},
];

/** A network with other values at some places, and slips in the names of some fields. */
const broken = fc
  .array(fc.tuple(fc.constantFrom(...places), fc.constantFrom<unknown>("slip", ...values)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) => {
    const input = structuredClone(everything) as object;
    for (const [path, value] of changes) {
      const holder = path.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], input);
      const step = path.at(-1) ?? "";
      if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, step)) continue;
      const old = Reflect.get(holder, step);
      if (value !== "slip") Reflect.set(holder, step, value);
      else if (typeof step === "string" && step.length > 3) {
        Reflect.deleteProperty(holder, step);
        Reflect.set(holder, step.slice(0, -1), old);
      }
    }
    return input;
  });

it("what applyFixes() gives has none of the applied issues, the input stays, and twice is once", () => {
  fc.assert(
    fc.property(broken, (input) => {
      const before = JSON.stringify(input);
      const { issues } = safeParseNetwork(input);
      const fixed = applyFixes(input, issues);
      expect(JSON.stringify(input)).toBe(before);
      expect([...fixed.applied, ...fixed.left].length).toBe(issues.length);
      const keyOf = ({ code, path }: Issue) => JSON.stringify([code, path]);
      const after = new Set(safeParseNetwork(fixed.input).issues.map(keyOf));
      expect(fixed.applied.map(keyOf).filter((key) => after.has(key))).toEqual([]);
      const again = applyFixes(fixed.input, issues);
      expect([again.input, again.applied]).toEqual([fixed.input, []]);
    }),
    cases(100),
  );
});
