import { describe, expect, it } from "vitest";
import { type Change, withChanges } from "../../src/page/list/change.ts";
import { deletionOf, staleTotals } from "../../src/page/list/deletion.ts";
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

describe("staleTotals()", () => {
  const deletion: Change = { kind: "rows", row: 3, from: [["B", "2018"]], to: [[]] };
  const typed = (row: number): Change => ({ kind: "cell", row, column: 1, from: "30", to: "29" });

  it.each<[string, readonly Change[], readonly number[]]>([
    ["nothing was done", [], []],
    ["no row was deleted", [typed(8)], []],
    ["a row was deleted", [deletion], [9, 10]],
    ["a total was changed before a row was deleted", [typed(8), deletion], [9, 10]],
    ["a total was changed after a row was deleted", [deletion, typed(8)], [10]],
    ["all totals were changed", [deletion, typed(8), typed(9)], []],
  ])("names the totals that may be wrong when %s", (_, changes, left) => {
    const done = changes.map((change) => ({ label: { de: "", en: "" }, changes: [change] }));
    expect(staleTotals(done, [9, 10])).toEqual(left);
  });
});
