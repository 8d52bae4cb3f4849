import { cellWith, type Grid, textOf } from "./cell.ts";
import type { Change } from "./change.ts";

const ofWords: ReadonlySet<string> = new Set(["kind", "state", "role", "status", "member"]);

/** Whether equal cells of a field mean the same. */
export function isOfWords(field: string): boolean {
  return ofWords.has(field);
}

/** The change that somebody typed into a cell, for all other cells of its column that say what it said; none if it was blank. */
export function alikeChanges(grid: Grid, typed: Change): Change[] {
  if (typed.kind !== "cell") return [];
  const { column } = typed;
  const [before, after] = [textOf(typed.from).trim(), textOf(typed.to)];
  if (before === "" || after.trim() === "") return [];
  return grid.flatMap((cells, row): Change[] => {
    const from = cells[column];
    if (row === typed.row || textOf(from).trim() !== before) return [];
    return [{ kind: "cell", row, column, from, to: cellWith(from, after, "hand") }];
  });
}
