import { describe, expect, it } from "vitest";
import { withChanges } from "../../src/page/list/change.ts";
import { deletionOf } from "../../src/page/list/deletion.ts";
import { initialSettings } from "../../src/page/list/settings.ts";

describe("deletionOf()", () => {
  const grid = [["Region"], ["Landkreis\nA"], [], ["B"], ["C"]];
  const without = (line: number, isWorkbook: boolean) => {
    const change = deletionOf(grid, line, isWorkbook);
    return change === null ? null : withChanges({ grid, settings: initialSettings }, [change]).grid;
  };

  it.each<[string, number, boolean, readonly (readonly string[])[] | null]>([
    ["a row of a text", 4, false, [["Region"], ["Landkreis\nA"], [], ["C"]]],
    ["a row of a text that takes two lines", 2, false, [["Region"], ["B"], ["C"]]],
    ["a row of a workbook, whose line stays", 4, true, [["Region"], ["Landkreis\nA"], [], [], ["C"]]],
    ["a line of a workbook in which a cell has two lines", 2, true, [["Region"], [], [], ["B"], ["C"]]],
    ["no line", 9, false, null],
  ])("takes out %s", (_, line, isWorkbook, left) => {
    expect(without(line, isWorkbook)).toEqual(left);
  });
});
