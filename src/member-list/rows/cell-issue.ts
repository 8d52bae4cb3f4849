import type { Fault, Issue } from "../../issue.ts";
import type { Remedies, Repair } from "../../text/reading.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { listIssue } from "../sheet/list-issue.ts";
import type { SheetRecord } from "../sheet/records.ts";

/** A row of a list, and its place among the rows. */
export interface RowPlace {
  readonly position: number;
  readonly record: SheetRecord;
}

/** The issue for what was found in a cell of a row. */
export function cellIssue(
  { position, record }: RowPlace,
  column: number,
  columns: readonly PlannedColumn[],
  found: Fault | Repair,
  remedies?: Remedies,
): Issue {
  const raw = record.cells[column] ?? "";
  const at = { line: record.line, column: columns[column]?.header ?? null, raw };
  return listIssue(found, ["rows", position, "cells", column], at, remedies);
}
