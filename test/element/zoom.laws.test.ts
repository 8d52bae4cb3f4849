import fc from "fast-check";
import { expect, it } from "vitest";
import { zoomed } from "../../src/element/zoom.ts";
import { cases } from "../law-cases.ts";

/** All days, some of them, and one of those. */
const pictures = fc
  .record({
    length: fc.integer({ min: 1, max: 40_000 }),
    from: fc.nat(),
    shownLength: fc.nat(),
    day: fc.nat(),
  })
  .map(({ length, from, shownLength, day }) => {
    const all = { start: 1000, endExclusive: 1000 + length };
    const start = 1000 + (from % length);
    const shown = { start, endExclusive: start + 1 + (shownLength % (all.endExclusive - start)) };
    return { all, shown, day: start + (day % (shown.endExclusive - start)) };
  });

it("zoomed() shows days of the record, among them that of the cursor, and fewer or more than before", () => {
  fc.assert(
    fc.property(pictures, fc.constantFrom("closer", "farther"), ({ all, shown, day }, direction) => {
      const next = zoomed(shown, all, day, direction) ?? all;
      const length = next.endExclusive - next.start;
      const before = shown.endExclusive - shown.start;
      expect(next.start).toBeGreaterThanOrEqual(all.start);
      expect(next.endExclusive).toBeLessThanOrEqual(all.endExclusive);
      expect(next.start <= day && day < next.endExclusive).toBe(true);
      if (direction === "farther") expect(length).toBeGreaterThanOrEqual(before);
      else expect(length).toBeLessThanOrEqual(Math.max(before, 14));
    }),
    cases(300),
  );
});
