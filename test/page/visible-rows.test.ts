import { describe, expect, it } from "vitest";
import { visibleRows } from "../../src/page/list/visible-rows.ts";

const rowHeight = 40;

describe("visibleRows()", () => {
  it.each([
    ["nothing, of an empty list", 0, 0],
    ["all of a short list", 5, 0],
    ["the beginning", 100_000, 0],
    ["the middle", 100_000, 2_000_000],
    ["the end", 100_000, 4_000_000],
    ["the end of a list that has become shorter", 50, 4_000_000],
  ])("draws %s", (_, count, scrolled) => {
    const boxHeight = 400;
    const { first, end, above, below } = visibleRows(count, { rowHeight, scrolled, boxHeight });
    expect(above + (end - first) * rowHeight + below).toBe(count * rowHeight);
    expect(end - first).toBeLessThanOrEqual(30);
    const top = Math.min(scrolled, Math.max(0, count * rowHeight - boxHeight));
    expect(above).toBeLessThanOrEqual(top);
    expect(end * rowHeight).toBeGreaterThanOrEqual(Math.min(top + boxHeight, count * rowHeight));
  });
});
