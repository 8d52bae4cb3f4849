import type { MergedCells, SheetCell, SpreadsheetSheet } from "../../member-list/sheet/spreadsheet.ts";
import type { Cost } from "../package/limits.ts";
import { damaged } from "../package/refusal.ts";
import { blankCell } from "./sheet-cell.ts";

/** The size of a sheet in all programs. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

const emptyRow: readonly SheetCell[] = [];

/** The cells of a sheet while it is read. What is blank costs nothing, until something stands behind it. */
export interface SheetRows {
  /** Puts a cell into a row; a blank one is left out. Where there is one already, the sheet is damaged. */
  readonly put: (row: number, column: number, cell: SheetCell) => void;
  /** Says how often a row stands in the sheet, and whether it is hidden; a repeated row is the same array each time. */
  readonly repeat: (row: number, times: number, isHidden: boolean) => void;
  readonly hide: (row: number) => void;
  readonly merge: (area: MergedCells) => void;
  readonly finish: (name: string, isHidden: boolean) => SpreadsheetSheet;
}

export function sheetRows(cost: Cost): SheetRows {
  const rows: SheetCell[][] = [];
  const hidden = new Set<number>();
  const merged: MergedCells[] = [];

  function rowAt(row: number): SheetCell[] {
    if (!(row >= 0 && row < mostRows)) throw damaged();
    if (row >= rows.length) cost.addCells(row + 1 - rows.length);
    const cells = rows[row] ?? [];
    rows[row] = cells;
    return cells;
  }

  return {
    put(row, column, cell) {
      if (cell.kind === "blank") return;
      if (!(column >= 0 && column < mostColumns)) throw damaged();
      const cells = rowAt(row);
      if (column >= cells.length) cost.addCells(column + 1 - cells.length);
      if ((cells[column] ?? blankCell) !== blankCell) throw damaged();
      while (cells.length < column) cells.push(blankCell);
      cells[column] = cell;
    },
    repeat(row, times, isHidden) {
      const cells = rows[row];
      if (cells === undefined) return;
      if (row + times > mostRows) throw damaged();
      cost.addCells(times - 1);
      for (let at = row; at < row + times; at++) {
        rows[at] = cells;
        if (isHidden) hidden.add(at);
      }
    },
    hide(row) {
      if (row < mostRows) hidden.add(row);
    },
    merge(area) {
      cost.addCells(1);
      if (area.rows * area.columns > 1) merged.push(area);
    },
    finish(name, isHidden) {
      for (const area of merged) blankCovered(rows, area, cost);
      return {
        name,
        isHidden,
        rows: Array.from(rows, (cells) => (cells === undefined ? emptyRow : cells)),
        hiddenRows: [...hidden].filter((row) => (rows[row]?.length ?? 0) > 0).sort((a, b) => a - b),
        merged,
      };
    },
  };
}

/** A program shows only the first of merged cells, whatever the others hold. */
function blankCovered(
  rows: SheetCell[][],
  { row, column, rows: height, columns }: MergedCells,
  cost: Cost,
): void {
  const rowsEnd = Math.min(row + height, rows.length);
  cost.addCells(Math.max(0, rowsEnd - row));
  for (let at = row; at < rowsEnd; at++) {
    const cells = rows[at];
    if (cells === undefined) continue;
    const first = at === row ? column + 1 : column;
    const end = Math.min(column + columns, cells.length);
    cost.addCells(Math.max(0, end - first));
    const covered = cells.slice(first, end);
    if (covered.every((cell) => cell === blankCell)) continue;
    const own = cells.slice();
    own.fill(blankCell, first, end);
    while (own.at(-1) === blankCell) own.pop();
    rows[at] = own;
  }
}
