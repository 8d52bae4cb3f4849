import type { Fault, Issue } from "../../issue.ts";
import { germanDate } from "../../messages/date-text.ts";
import type { Remedies, Repair } from "../../text/reading.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { listIssue } from "../sheet/list-issue.ts";
import type { SheetRecord } from "../sheet/records.ts";

/** A row of a list, and its place among the rows. */
export interface RowPlace {
  readonly position: number;
  readonly record: SheetRecord;
}

/** The issue for what was found in a cell of a row. A German sentence quotes a date cell of a spreadsheet as this shows it. */
export function cellIssue(
  { position, record }: RowPlace,
  column: number,
  columns: readonly PlannedColumn[],
  found: Fault | Repair,
  remedies?: Remedies,
): Issue {
  const raw = record.cells[column] ?? "";
  const at = { line: record.line, column: columns[column]?.header ?? null, raw };
  const path = ["rows", position, "cells", column];
  const issue = listIssue(found, path, at, remedies);
  if (!record.dates?.includes(column)) return issue;
  const shown = listIssue(quoting(found, raw, germanDate(raw)), path);
  return { ...issue, message: { ...issue.message, de: shown.message.de } };
}

/** What was found, with another text in the place of the cell. */
function quoting(found: Fault | Repair, raw: string, shown: string): Fault | Repair {
  const { params } = found;
  if (!("value" in params) || params.value !== raw) return found;
  return Object.assign({}, found, { params: { ...params, value: shown } });
}
