import type { Fault } from "../../issue.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import type { ListField } from "../heading/list-field.ts";
import { encodingFault } from "../text/encoding.ts";
import { type ReadCell, readCell } from "./cell-values.ts";
import type { ListReading } from "./reading.ts";

/** What a cell is, whatever its row. */
export interface JudgedCell {
  /** What wrong decoding did to it. */
  readonly broken: Fault | undefined;
  /** What it says; absent if its column is not read, or if broken letters make it worthless. */
  readonly read: ReadCell | undefined;
}

/** How many different cells of a column are remembered, so that what occurs often is read once. */
const remembered = 2000;

/** Judges a cell that is not blank. */
export function judgedCell(raw: string, column: number, reading: ListReading): JudgedCell {
  const known = reading.judged[column];
  const before = known?.get(raw);
  if (before !== undefined) return before;
  const planned = reading.plan.plan.columns[column];
  const broken = encodingFault(raw);
  const isWorthless = broken !== undefined && isIdentity(planned);
  const read =
    planned === undefined || !isRead(planned) || isWorthless
      ? undefined
      : readCell(planned, raw, reading.plan.dates(column), reading.plan.words);
  const judged = { broken, read };
  if (known !== undefined && known.size < remembered) known.set(raw, judged);
  return judged;
}

/** Whether broken letters in a column cost the row: those of a name or a key. */
export function isIdentity(column: PlannedColumn | undefined): boolean {
  return column?.field === "name" || column?.field === "key";
}

function isRead(column: PlannedColumn): column is PlannedColumn & { readonly field: ListField } {
  return column.field !== null;
}
