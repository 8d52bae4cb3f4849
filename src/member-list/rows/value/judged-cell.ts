import type { Fault } from "../../../issue.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import type { ListField } from "../../heading/list-field.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { encodingFault } from "../../text/encoding.ts";
import { type ReadCell, readCell } from "./cell-values.ts";

/** What a cell is, whatever its row. */
export interface JudgedCell {
  /** What wrong decoding did to it. */
  readonly broken: Fault | undefined;
  /** What it says; absent if its column is not read, or if broken letters make it worthless. */
  readonly read: ReadCell | undefined;
}

const unread: JudgedCell = { broken: undefined, read: undefined };

/** Judges a cell of a column that is not blank. */
export function judgeCell(raw: string, column: PlannedColumn, plan: ReadingPlan): JudgedCell {
  const broken = encodingFault(raw);
  const isWorthless = broken !== undefined && isIdentity(column);
  if (!isRead(column) || isWorthless) return broken === undefined ? unread : { broken, read: undefined };
  return { broken, read: readCell(column, raw, plan) };
}

/** Whether broken letters in a column cost the row: those of a name or a key. */
export function isIdentity(column: PlannedColumn | undefined): boolean {
  return column?.field === "name" || column?.field === "key";
}

function isRead(column: PlannedColumn): column is PlannedColumn & { readonly field: ListField } {
  return column.field !== null;
}
