import { hasRegionWord } from "../../column/cell-shapes.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";
import { isCountName, isNumberCounted } from "../../text/line-texts.ts";

/**
 * The rows of some that only count: beside their names they have nothing but whole numbers or formulas that count, in columns
 * in which other rows have texts or nothing. None if as many rows are like that as are not.
 */
export function countingRows(
  rows: readonly number[],
  records: readonly SheetRecord[],
  name: number,
): readonly number[] {
  const counting = new Set(rows.filter((position) => onlyCounts(records[position]?.cells ?? [], name)));
  if (counting.size === 0 || counting.size * 2 >= records.length) return [];
  const ofNumbers = new Set<number>();
  for (const [position, { cells }] of records.entries()) {
    if (counting.has(position)) continue;
    for (const [column, cell] of cells.entries()) if (isNumberCounted(cell)) ofNumbers.add(column);
  }
  return [...counting].filter((position) =>
    (records[position]?.cells ?? []).every(
      (cell, column) => column === name || isBlank(cell) || !ofNumbers.has(column),
    ),
  );
}

function onlyCounts(cells: readonly string[], name: number): boolean {
  const named = cells[name] ?? "";
  if (hasRegionWord(named) && !isCountName(named)) return false;
  const others = cells.filter((cell, column) => column !== name && !isBlank(cell));
  return others.length > 0 && others.every(isNumberCounted);
}
