import type { Fix } from "../../issue.ts";
import type { ListRow } from "../rows/member-list.ts";
import type { MendableList } from "./mendings.ts";

/** A change of cells that say the same. */
export type CellsFix = Extract<Fix, { kind: "cells" }>;

/** A cell of a list, by its place. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
  /** What it says. */
  readonly from: string;
}

/** The cells that a change names; `undefined` if one of them says something else, or it cannot be told which column is meant. */
export function cellsOf(
  { lines, column, from }: CellsFix,
  { plan }: Pick<MendableList, "plan">,
  rows: ReadonlyMap<number, ListRow>,
): readonly CellPlace[] | undefined {
  const [found, another] = plan.columns
    .filter(({ header, field }) => header === column && field !== null)
    .map(({ position }) => cellsIn(position, lines, from, rows))
    .filter((cells) => cells !== undefined);
  return another === undefined ? found : undefined;
}

function cellsIn(
  column: number,
  lines: readonly number[],
  from: string,
  rows: ReadonlyMap<number, ListRow>,
): readonly CellPlace[] | undefined {
  const cells = lines.map((line) => {
    const row = rows.get(line);
    return row === undefined ? undefined : { line, column, from: row.cells[column] ?? "" };
  });
  const known = cells.filter((cell) => cell !== undefined && cell.from.trim() === from);
  return known.length === lines.length ? known.filter((cell) => cell !== undefined) : undefined;
}
