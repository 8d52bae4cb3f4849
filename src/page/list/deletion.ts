import { type Grid, textOf } from "./cell.ts";
import type { Change } from "./change.ts";
import type { Step } from "./history.ts";

/** Whether a change deletes a row. */
function deletes(change: Change): boolean {
  return change.kind === "rows" && change.to.every((cells) => cells.length === 0);
}

/** The lines of totals that nobody has changed since the last row was deleted; none if no row was. */
export function staleTotals(done: readonly Step[], totals: readonly number[]): readonly number[] {
  const changes = done.flatMap((step) => step.changes);
  const last = changes.map(deletes).lastIndexOf(true);
  if (last < 0) return [];
  const changed = new Set(
    changes.slice(last).flatMap((change) => (change.kind === "cell" ? [change.row + 1] : [])),
  );
  return totals.filter((line) => !changed.has(line));
}

/**
 * The change that deletes a row. In a workbook its line stays, blank, because formulas may point below it: so the lines of the
 * page are those of the file that is saved. Of a text all lines go that the row takes. `null` if there is no such line.
 */
export function deletionOf(grid: Grid, line: number, isWorkbook: boolean): Change | null {
  const row = line - 1;
  const cells = grid[row];
  if (cells === undefined) return null;
  if (isWorkbook) return { kind: "rows", row, from: [cells], to: [[]] };
  const breaks = cells.reduce((sum, cell) => sum + (textOf(cell).match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  const further = grid.slice(row + 1, row + 1 + breaks);
  const isOwn = further.every((one) => one.length === 0);
  return { kind: "rows", row, from: [cells, ...(isOwn ? further : [])], to: [] };
}
