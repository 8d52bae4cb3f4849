/** What the laws of this folder read off bounds is what an enumeration of all worlds gives. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Bounds, boundsOf, choicesOf, type Frame, frameOf, isoOf } from "../worlds/enumeration.ts";
import { mayOverlap, mustOverlap } from "./between-records.ts";
import { field, runs } from "./date-arbitraries.ts";

const day = fc.integer({ min: 18_320, max: 18_326 });
const date = fc
  .tuple(day, day, fc.constantFrom("day", "between", "from", "until", "absent"))
  .map(([a, b, form]) => {
    const [first, last] = [isoOf(Math.min(a, b)), isoOf(Math.max(a, b))];
    const forms = { day: first, between: `[${first}..${last}]`, from: `[${first}..]`, until: `[..${last}]` };
    return form === "absent" ? undefined : forms[form];
  });
const end = fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: fc.constant("..") });
const bounds = fc
  .tuple(date, end, fc.option(date, { nil: undefined }))
  .map(([startDate, endDate, confirmed]) =>
    boundsOf({
      ...{ id: "", ...field("startDate", startDate), ...field("endDate", endDate) },
      confirmations: confirmed === undefined ? [] : [{ date: confirmed }],
    }),
  )
  .filter(({ start, end }) => start[0] <= end[1] && start[0] <= start[1] && end[0] <= end[1]);

/** Whether the two share a day, in each pair of their worlds. */
function outcomesOf(one: Bounds, other: Bounds, frame: Frame): Set<boolean> {
  const [ofOne, ofOther] = [new Set(choicesOf(one, frame)), new Set(choicesOf(other, frame))];
  return new Set([...ofOne].flatMap((a) => [...ofOther].map((b) => (a & b) !== 0n)));
}

it("mayOverlap() and mustOverlap() say what all worlds say", () => {
  fc.assert(
    fc.property(bounds, bounds, (one, other) => {
      const outcomes = outcomesOf(one, other, frameOf([one, other], [18_320]));
      expect(mayOverlap(one, other)).toBe(outcomes.has(true));
      expect(mustOverlap(one, other)).toBe(!outcomes.has(false));
    }),
    { numRuns: runs },
  );
});
