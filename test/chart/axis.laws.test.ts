import fc from "fast-check";
import { isoDay } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../src/chart/layout/axis.ts";
import { gutter } from "../../src/chart/layout/measure/day-scale.ts";
import { lineWidth } from "../../src/chart/layout/measure/label.ts";

/** From a day to ten thousand years, on the narrowest and the widest pictures. */
const scales = fc
  .record({
    start: fc.integer({ min: -719_162, max: 2_932_000 }),
    length: fc.oneof(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 1, max: 3_600_000 }),
    ),
    width: fc.integer({ min: 120, max: 3900 }),
  })
  .map(({ start, length, width }) => ({
    days: { start, endExclusive: Math.min(start + length, 2_932_897) },
    left: 40,
    right: 40 + width,
  }));

describe("axisOf()", () => {
  it("lets no label overlap another or leave the scale and its gutter", () => {
    fc.assert(
      fc.property(scales, fc.constantFrom("de", "en"), (scale, lang) => {
        const { upper, lower } = axisOf(scale, lang);
        for (const row of [upper, lower]) {
          const ends = row.map(({ x, text }) => x + lineWidth(text, "tick"));
          expect(ends.filter((end, at) => end > (row[at + 1]?.x ?? scale.right + gutter.right))).toEqual([]);
          expect(row.filter(({ x }) => x < scale.left)).toEqual([]);
        }
      }),
    );
  });

  it("has a label, and not more lines than there is room for", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const { upper, lower, lines } = axisOf(scale, "en");
        expect(upper.length + lower.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual((scale.right - scale.left) / 10 + 1);
      }),
    );
  });

  it("draws its lines where years begin, if its labels are years", () => {
    fc.assert(
      fc.property(scales, ({ days, ...edges }) => {
        fc.pre(days.endExclusive - days.start > 8000);
        // A pixel a day, so that a line names its day.
        const scale = { days, left: edges.left, right: edges.left + days.endExclusive - days.start };
        const narrow = axisOf({ ...scale, right: edges.left + 400 }, "en");
        const perPixel = (days.endExclusive - days.start) / 400;
        for (const x of narrow.lines) {
          const day = days.start + Math.round((x - edges.left) * perPixel);
          expect(isoDay(day).slice(4)).toBe("-01-01");
        }
      }),
    );
  });
});
