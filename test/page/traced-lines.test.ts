import { expect, it } from "vitest";
import type { Change } from "../../src/page/list/change.ts";
import { changedLines, linesInFile } from "../../src/page/list/traced-lines.ts";

const grid = [
  ["Region", "seit"],
  ["A", "1"],
  ["B", "2"],
  ["C", "3"],
];
const cell = (row: number, column: number, to: string): Change => ({
  kind: "cell",
  row,
  column,
  from: "",
  to,
});
const rows = (row: number, from: number, to: readonly (readonly string[])[]): Change => ({
  kind: "rows",
  row,
  from: Array.from({ length: from }, () => []),
  to,
});

it.each<
  [string, readonly Change[], readonly (readonly [line: number, to: readonly (readonly string[])[]])[]]
>([
  ["nothing", [], []],
  ["a cell", [cell(2, 1, "9")], [[3, [["B", "9"]]]]],
  ["a cell behind the last one", [cell(1, 3, "x")], [[2, [["A", "1", "", "x"]]]]],
  [
    "a row that was deleted, and a cell that then stands higher",
    [rows(1, 1, []), cell(1, 0, "Z")],
    [
      [2, []],
      [3, [["Z", "2"]]],
    ],
  ],
  [
    "a row that became two, and a cell below",
    [rows(1, 1, [["A"], ["AA"]]), cell(3, 0, "Z")],
    [
      [2, [["A"], ["AA"]]],
      [3, [["Z", "2"]]],
    ],
  ],
  ["a cell of a row that was made", [rows(1, 1, [["A"], ["AA"]]), cell(2, 0, "Z")], [[2, [["A"], ["Z"]]]]],
  [
    "how the list is read",
    [
      {
        kind: "cut",
        from: { sheet: null, encoding: null, delimiter: null },
        to: { sheet: null, encoding: null, delimiter: ";" },
      },
    ],
    [],
  ],
])("changedLines() names %s by its line in the file", (_, changes, expected) => {
  expect(changedLines(grid, changes).map(({ line, to }) => [line, to])).toEqual(expected);
});

it.each<[string, readonly Change[], readonly number[]]>([
  ["nothing changed", [], [1, 2, 3, 4]],
  ["a row was deleted", [rows(1, 1, [])], [1, 3, 4]],
  ["a row became two", [rows(1, 1, [["A"], ["AA"]]), cell(2, 0, "Z")], [1, 2, 2, 3, 4]],
])("linesInFile() names the lines of which rows were made when %s", (_, changes, expected) => {
  expect(linesInFile(grid, changes)).toEqual(expected);
});
