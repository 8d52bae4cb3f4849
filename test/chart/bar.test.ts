import { describe, expect, it } from "vitest";
import { gutter } from "../../src/chart/layout/measure/day-scale.ts";
import { fadingPieces, piecesOf } from "../../src/chart/layout/row/bar.ts";

/** Ten days of ten pixels each. */
const scale = { days: { start: 100, endExclusive: 110 }, left: 50, right: 150 };
const before = { left: 50 - gutter.left, right: 50 };
const after = { left: 150, right: 150 + gutter.right };

describe("piecesOf()", () => {
  it.each([
    // within
    ["a day", [103, 104], [{ left: 80, right: 90, shape: "plain" }]],
    ["all days shown", [100, 110], [{ left: 50, right: 150, shape: "plain" }]],
    // beyond
    [
      "days from before",
      [99, 105],
      [
        { ...before, shape: "fade-in" },
        { left: 50, right: 100, shape: "plain" },
      ],
    ],
    [
      "days without an end",
      [105, Number.POSITIVE_INFINITY],
      [
        { left: 100, right: 150, shape: "plain" },
        { ...after, shape: "fade-out" },
      ],
    ],
    // outside
    ["days that end on the day before", [90, 100], []],
    ["days that start on the day after", [110, 120], []],
  ])("gives the pixels of %s", (_, [start = 0, endExclusive = 0], pieces) => {
    expect(piecesOf(scale, { start, endExclusive })).toEqual(pieces);
  });

  it("ends in an arrow instead of fading if it is ongoing", () => {
    const pieces = piecesOf(scale, { start: 105, endExclusive: Number.POSITIVE_INFINITY }, true);
    expect(pieces.at(-1)).toEqual({ ...after, shape: "arrow" });
  });

  it.each([0, 1, 18_261])("keeps day %i of fifty years visible and on the picture", (offset) => {
    const years = { days: { start: 0, endExclusive: 18_262 }, left: 50, right: 150 };
    const [piece] = piecesOf(years, { start: offset, endExclusive: offset + 1 });
    if (piece === undefined) throw new Error("no piece");
    expect(piece.right - piece.left).toBeGreaterThanOrEqual(2);
    expect(piece.left).toBeGreaterThanOrEqual(50);
    expect(piece.right).toBeLessThanOrEqual(150);
  });
});

describe("fadingPieces()", () => {
  const days = (start: number, endExclusive: number) => ({ start, endExclusive });

  it("is full on certain days and fades over those that are only possible", () => {
    const stretch = {
      possible: days(100, 110),
      certain: days(102, 106),
      isOngoing: false,
      membershipIds: [],
    };
    const [fadeIn, full, fadeOut, ...others] = fadingPieces(scale, stretch);
    expect(full).toEqual({ left: 70, right: 110, shape: "plain" });
    expect(fadeIn).toMatchObject({ left: 50, shape: "fade-in" });
    expect(fadeOut).toMatchObject({ right: 150, shape: "fade-out" });
    expect(others).toEqual([]);
  });

  it("has no fading side where the day is exact", () => {
    const stretch = {
      possible: days(101, 103),
      certain: days(101, 103),
      isOngoing: false,
      membershipIds: [],
    };
    expect(fadingPieces(scale, stretch)).toEqual([{ left: 60, right: 80, shape: "plain" }]);
  });

  it("is faint if no day is certain", () => {
    const stretch = { possible: days(101, 103), certain: null, isOngoing: false, membershipIds: [] };
    expect(fadingPieces(scale, stretch)).toEqual([{ left: 60, right: 80, shape: "faint" }]);
  });
});
