import { describe, expect, it } from "vitest";
import { pageOf } from "../../../docs/.vitepress/playground/pages.ts";

describe("pageOf()", () => {
  it.each([
    ["the first page", [1, 2, 3, 4, 5], 1, [1, 2], 1, 3],
    ["a last page that is not full", [1, 2, 3, 4, 5], 3, [5], 3, 3],
    ["the last page when a list has become shorter", [1, 2, 3], 9, [3], 2, 2],
    ["one empty page of nothing", [], 1, [], 1, 1],
  ])("gives %s", (_, list, wanted, entries, number, count) => {
    expect(pageOf(list, wanted, 2)).toEqual({ entries, number, count });
  });
});
