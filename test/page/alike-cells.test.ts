import { expect, it } from "vitest";
import { alikeChanges } from "../../src/page/list/alike-cells.ts";
import { cellWith, type Grid } from "../../src/page/list/cell.ts";

const grid: Grid = [
  ["Region", "Art"],
  ["A", "Region"],
  ["B", " REG "],
  ["REG", "Kreis"],
  ["D"],
  ["E", "REG"],
];

it("alikeChanges() writes what was typed into the other cells of the column that said the same", () => {
  const to = cellWith("REG", "Region", "hand");
  const changes = alikeChanges(grid, { kind: "cell", row: 1, column: 1, from: "REG", to });
  expect(changes.map((change) => ("row" in change ? change.row : null))).toEqual([2, 5]);
  expect(changes[0]).toMatchObject({ column: 1, from: " REG ", to: { text: "Region", by: "hand" } });
});

it("alikeChanges() leaves blank cells, and writes no blanks", () => {
  expect(alikeChanges(grid, { kind: "cell", row: 4, column: 1, from: undefined, to: "Kreis" })).toEqual([]);
  expect(alikeChanges(grid, { kind: "cell", row: 1, column: 1, from: "REG", to: "" })).toEqual([]);
});
