import type { PlannedColumn } from "netzwerk-daseinsvorsorge/member-list";
import { cellWith, type Grid, type Language, shownText } from "./cell.ts";
import type { Change } from "./change.ts";
import { isRunningNumber } from "./running-number.ts";

/** What a row says that the other of two does not, in columns that no rule reads. */
export interface SpareRow {
  /** The changes by which the other row says it too, in cells that were blank. */
  readonly moves: readonly Change[];
  /** The texts that move. */
  readonly moved: readonly string[];
  /** The texts that cannot move: the other row says something else there. */
  readonly left: readonly string[];
}

/** Two rows that say the same; `spare` is to be deleted. Both are lines, from 1. */
interface Pair {
  readonly spare: number;
  readonly kept: number;
}

/** The fields whose texts are free: they make no row another one. */
const free: ReadonlySet<PlannedColumn["field"]> = new Set([null, "note", "source"]);

/** What a row takes along when it is deleted, of remarks, sources and columns that are not read; its running number goes. */
export function spareRow(
  grid: Grid,
  columns: readonly Pick<PlannedColumn, "position" | "field" | "header">[],
  { spare, kept }: Pair,
  lang: Language,
): SpareRow {
  const moves: Change[] = [];
  const moved: string[] = [];
  const left: string[] = [];
  const row = kept - 1;
  for (const planned of columns) {
    const { position: column, field } = planned;
    const text = shownText(grid[spare - 1]?.[column], lang).trim();
    const from = grid[row]?.[column];
    const other = shownText(from, lang).trim();
    if (!free.has(field) || text === "" || text === other) continue;
    if (field === null && isRunningNumber(grid, planned)) continue;
    if (other !== "") {
      left.push(text);
      continue;
    }
    moved.push(text);
    moves.push({ kind: "cell", row, column, from, to: cellWith(from, text, "fix") });
  }
  return { moves, moved, left };
}
