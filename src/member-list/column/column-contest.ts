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

/**
 * The columns of which each field is in one at most, or in several of dates that complete each other; and the columns that mean
 * the same and could not be told apart.
 */
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

/** Fields of dates: a list may have one column for old entries and another one for new ones. */
const completing: ReadonlySet<ListField | null> = new Set<ListField>(["start", "year", "period", "end"]);

/**
 * Settles which of several columns for one field is read: one that the caller gave, the one whose cells fit, the first of
 * equals. Columns of dates of which no row fills two are all read.
 */
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
    const winners = winnersOf(rivals, tallies, records);
    if (winners.length === 0) {
      const [first, ...others] = rivals.map(({ position }) => position);
      if (first !== undefined) duplicates.push(...others.map((position) => ({ first, position })));
    }
    settled = settled.map((column) =>
      isIn(column) && !winners.includes(column) ? withoutField(column) : column,
    );
  };
  for (const fields of contests) settle(({ field }) => field !== null && fields.includes(field));
  for (const scheme of [undefined, ...identifierSchemes])
    settle(({ field, scheme: own, part }) => field === "key" && own === scheme && part === undefined);
  return { columns: settled, duplicates };
}

function withoutField({ position, header }: PlannedColumn): PlannedColumn {
  return { position, header, field: null, because: "unknown" };
}

/** Those that are read; none if they cannot be told apart. */
function winnersOf(
  rivals: readonly PlannedColumn[],
  tallies: readonly ColumnTally[],
  records: readonly SheetRecord[],
): readonly PlannedColumn[] {
  const isGiven = ({ because }: PlannedColumn) => because === "given";
  const isFitting = (column: PlannedColumn) => fits(column, tallies[column.position]);
  const credible = rivals.filter((column) => isGiven(column) || isFitting(column));
  if (completeEachOther(credible, records)) return credible;
  const open = rivals.some(isGiven) ? rivals.filter(isGiven) : rivals;
  const [first, ...others] = open.some(isFitting) ? open.filter(isFitting) : open;
  if (first === undefined) return [];
  return others.every((other) => areEqual(first.position, other.position, records)) ? [first] : [];
}

/** Whether columns are of dates, all have cells, and no row fills two of them. */
function completeEachOther(columns: readonly PlannedColumn[], records: readonly SheetRecord[]): boolean {
  if (columns.length < 2 || !columns.every(({ field }) => completing.has(field))) return false;
  const filled = records.map(({ cells }) =>
    columns.filter(({ position }) => filledText(cells[position]) !== ""),
  );
  return (
    filled.every(({ length }) => length < 2) &&
    columns.every((column) => filled.some(([one]) => one === column))
  );
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
