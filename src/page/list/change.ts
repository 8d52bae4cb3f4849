import type { Cell, Grid, Row } from "./cell.ts";
import type { Cut } from "./cut.ts";
import type { Settings } from "./settings.ts";

/** One change of the list or of how it is read. Each can be taken back, because it says what was there. */
export type Change =
  | {
      readonly kind: "cell";
      /** The place of the line in the grid, from 0. */
      readonly row: number;
      readonly column: number;
      readonly from: Cell | undefined;
      readonly to: Cell | undefined;
    }
  | {
      readonly kind: "rows";
      readonly row: number;
      readonly from: readonly Row[];
      readonly to: readonly Row[];
    }
  | { readonly kind: "settings"; readonly from: Settings; readonly to: Settings }
  /** The file is cut otherwise. Its lines are then others, and no change before it is about them. */
  | { readonly kind: "cut"; readonly from: Cut; readonly to: Cut };

/** A list and how it is read. */
export interface Draft {
  readonly grid: Grid;
  readonly settings: Settings;
}

/** The draft after changes of its cells and settings; lines that no change is about are the same objects. */
export function withChanges(draft: Draft, changes: readonly Change[]): Draft {
  let grid: Row[] | null = null;
  let { settings } = draft;
  for (const change of changes) {
    if (change.kind === "settings") settings = change.to;
    if (change.kind === "settings" || change.kind === "cut") continue;
    grid ??= [...draft.grid];
    if (change.kind === "rows") grid.splice(change.row, change.from.length, ...change.to);
    else grid[change.row] = withCell(grid[change.row] ?? [], change.column, change.to);
  }
  return { grid: grid ?? draft.grid, settings };
}

/** The changes that take others back. */
export function opposite(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map(opposed);
}

function opposed(change: Change): Change {
  if (change.kind === "settings") return { kind: change.kind, from: change.to, to: change.from };
  if (change.kind === "cut") return { kind: change.kind, from: change.to, to: change.from };
  if (change.kind === "rows") return { ...change, from: change.to, to: change.from };
  return { ...change, from: change.to, to: change.from };
}

/** A line with another cell, which may lie behind its last one; without its last cell, if that is to be none. */
export function withCell(row: Row, column: number, cell: Cell | undefined): Row {
  const cells = Array.from({ length: Math.max(row.length, column + 1) }, (_, at) => row[at] ?? "");
  if (cell === undefined) return cells.slice(0, column);
  cells[column] = cell;
  return cells;
}
