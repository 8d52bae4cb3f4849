import type { Grid, Row } from "./cell.ts";
import { type Change, withCell } from "./change.ts";

/** What became of a line of a file. */
export interface TracedLine {
  /** The line, from 1. */
  readonly line: number;
  /** Its cells when the file was opened. */
  readonly from: Row;
  /** Its cells now, then the rows that were made of it; none if it was deleted. */
  readonly to: readonly Row[];
}

/** The lines of a file that somebody changed. */
export function changedLines(opened: Grid, changes: readonly Change[]): TracedLine[] {
  const to = new Map<number, Row[]>();
  for (const { row, line } of tracedRows(opened, changes)) {
    const rows = to.get(line);
    if (rows === undefined) to.set(line, [row]);
    else rows.push(row);
  }
  return opened.flatMap((from, at): TracedLine[] => {
    const rows = to.get(at + 1) ?? [];
    return rows.length === 1 && rows[0] === from ? [] : [{ line: at + 1, from, to: rows }];
  });
}

/** By the rows that there are now, the lines of the file, from 1, of which they were made. */
export function linesInFile(opened: Grid, changes: readonly Change[]): number[] {
  return tracedRows(opened, changes).map(({ line }) => line);
}

/** The rows that there are now, each with its line in the file, or that of the row of which it was made. */
function tracedRows(
  opened: Grid,
  changes: readonly Change[],
): { readonly row: Row; readonly line: number }[] {
  let now = opened.map((row, at): { row: Row; line: number | null } => ({ row, line: at + 1 }));
  for (const change of changes) {
    if (change.kind === "cell") {
      const { row = [], line = null } = now[change.row] ?? {};
      now[change.row] = { row: withCell(row, change.column, change.to), line };
    } else if (change.kind === "rows") {
      const { row: first, from, to } = change;
      const line = now[first]?.line ?? null;
      const rows = to.map((row, at) => ({ row, line: at === 0 ? line : null }));
      now = [...now.slice(0, first), ...rows, ...now.slice(first + from.length)];
    }
  }
  let last = 0;
  return now.map(({ row, line }) => {
    last = line ?? last;
    return { row, line: last };
  });
}
