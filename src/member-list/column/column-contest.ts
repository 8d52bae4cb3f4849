import { identifierSchemes } from "../../model/identifier-scheme.ts";
import type { ListField } from "../heading/list-field.ts";
import type { SheetRecord } from "../sheet/records.ts";
import { shapeOfField } from "./cell-shapes.ts";
import { type ColumnTally, isFilled } from "./column-tally.ts";
import type { PlannedColumn } from "./planned-column.ts";

/** Two columns that mean the same, by their places. */
export interface DuplicateColumn {
  readonly first: number;
  readonly position: number;
}

/** The columns of which each field is in one at most, and the columns that mean the same and could not be told apart. */
export interface SettledColumns {
  readonly columns: readonly PlannedColumn[];
  readonly duplicates: readonly DuplicateColumn[];
}

/** The fields that say the same of a membership, a period beside a start or an end. */
const contests: readonly (readonly ListField[])[] = [
  ["start", "year", "period"],
  ["end", "period"],
  ["kind"],
  ["state"],
  ["role"],
  ["status"],
  ["member"],
  ["source"],
  ["note"],
  ["start-reason"],
  ["end-reason"],
  ["region-id"],
  ["membership-id"],
  ["confirmations"],
];

/** Settles which of several columns for one field is read: one that the caller gave, the one whose cells fit, the first of equals. */
export function settleContests(
  columns: readonly PlannedColumn[],
  tallies: readonly ColumnTally[],
  records: readonly SheetRecord[],
): SettledColumns {
  let settled = columns;
  const duplicates: DuplicateColumn[] = [];
  const settle = (isIn: (column: PlannedColumn) => boolean) => {
    const rivals = settled.filter(isIn);
    if (rivals.length < 2) return;
    const winner = winnerOf(rivals, tallies, records);
    if (winner === undefined) {
      const [first, ...others] = rivals.map(({ position }) => position);
      if (first !== undefined) duplicates.push(...others.map((position) => ({ first, position })));
    }
    settled = settled.map((column) => (isIn(column) && column !== winner ? withoutField(column) : column));
  };
  for (const fields of contests) settle(({ field }) => field !== null && fields.includes(field));
  for (const scheme of identifierSchemes)
    settle(({ field, scheme: own, part }) => field === "key" && own === scheme && part === undefined);
  return { columns: settled, duplicates };
}

function withoutField({ position, header }: PlannedColumn): PlannedColumn {
  return { position, header, field: null, because: "unknown" };
}

function winnerOf(
  rivals: readonly PlannedColumn[],
  tallies: readonly ColumnTally[],
  records: readonly SheetRecord[],
): PlannedColumn | undefined {
  const given = rivals.filter(({ because }) => because === "given");
  const open = given.length > 0 ? given : rivals;
  const fitting = open.filter((column) => fits(column, tallies[column.position]));
  const [first, ...others] = fitting.length > 0 ? fitting : open;
  if (first === undefined) return undefined;
  return others.every((other) => areEqual(first.position, other.position, records)) ? first : undefined;
}

/** Whether a column has cells, and at least half of them are of the kind of its field. */
function fits({ field }: PlannedColumn, tally: ColumnTally | undefined): boolean {
  if (tally === undefined || tally.filled === 0) return false;
  const shape = shapeOfField[field ?? "note"];
  return shape === undefined || tally.count(shape) * 2 >= tally.filled;
}

/** Whether two columns have equal cells in all rows. */
function areEqual(one: number, other: number, records: readonly SheetRecord[]): boolean {
  return records.every(({ cells }) => filledText(cells[one]) === filledText(cells[other]));
}

function filledText(cell = ""): string {
  return isFilled(cell) ? cell.trim() : "";
}
