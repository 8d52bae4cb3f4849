import { expect, it } from "vitest";
import { withChanges } from "../../src/page/list/change.ts";
import { initialSettings } from "../../src/page/list/settings.ts";
import { spareRow } from "../../src/page/list/spare-row.ts";

const columns = [
  { position: 0, field: "name", header: "Region" },
  { position: 1, field: null, header: "Telefon" },
  { position: 2, field: "note", header: "Bemerkung" },
  { position: 3, field: "end", header: "bis" },
] as const;

it.each([
  ["a remark into a blank cell", ["A", "", "alt", ""], ["A", "", "", ""], ["A", "", "alt", ""], []],
  ["an unread cell behind the last one", ["A", "1", "", ""], ["A"], ["A", "1"], []],
  [
    "nothing that the other row says too",
    ["A", "1", "", ""],
    ["A", "1 ", "neu", ""],
    ["A", "1 ", "neu", ""],
    [],
  ],
  [
    "nothing over another text, and names it",
    ["A", "1", "alt", ""],
    ["A", "2", "", ""],
    ["A", "2", "alt", ""],
    ["1"],
  ],
  ["nothing that a rule reads", ["A", "", "", "laufend"], ["A", "", "", ""], ["A", "", "", ""], []],
])("spareRow() moves %s", (_, spare, kept, becomes, left) => {
  for (const grid of [
    [["Region"], spare, kept],
    [["Region"], kept, spare],
  ]) {
    const lines = grid[1] === spare ? { spare: 2, kept: 3 } : { spare: 3, kept: 2 };
    const found = spareRow(grid, columns, lines, "de");
    const after = withChanges({ grid, settings: initialSettings }, found.moves).grid;
    const texts = after[lines.kept - 1]?.map((cell) => (typeof cell === "string" ? cell : cell.text));
    expect([texts, found.left, found.moved.length]).toEqual([becomes, left, found.moves.length]);
    expect(after[lines.spare - 1]).toBe(spare);
  }
});

it.each([
  ["counts the rows", "lfd. Nr.", ["1", "2", "3", "4"], []],
  ["counts the rows, without a heading", "", ["1.", "2.", "3.", "4."], []],
  ["counts the rows, but for a row that was moved", "Nr.", ["1", "2", "3", "4", "7", "5", "6"], []],
  ["numbers the members", "Mitglieds-Nr.", ["1", "2", "3", "4"], ["3"]],
  ["has numbers that follow no other", "Nr.", ["104", "7", "3", "22"], ["3"]],
  ["has numbers and texts", "Nr.", ["1", "2", "3a", "4"], ["3a"]],
])("spareRow() names a number that would be lost unless the column %s: %s", (what, header, numbers, left) => {
  const grid = [["Region", header], ...numbers.map((number) => ["A", number])];
  const known = [
    { position: 0, field: "name", header: "Region" },
    { position: 1, field: null, header },
  ] as const;
  expect([what, spareRow(grid, known, { spare: 4, kept: 2 }, "de").left]).toEqual([what, left]);
});
