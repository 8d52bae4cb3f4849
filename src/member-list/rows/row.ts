import { readExtent } from "../../calendar/extent.ts";
import { createIssue, type Issue } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { orderMessage } from "../../rules/extents.ts";
import { encodingFault } from "../cell/encoding-faults.ts";
import type { ListColumn } from "../plan/columns.ts";
import type { ListSettings } from "../plan/options.ts";
import { isBlank, rowText, type SheetRecord, usedWidth } from "../sheet/records.ts";
import { filledColumn } from "./filled-column.ts";
import { rowFaults } from "./list-issues.ts";
import { type CellFinding, type RowValues, readField } from "./row-values.ts";

/** A row, read. If an issue is an error, its values are not to be used. */
export interface RowReading {
  readonly values: RowValues;
  readonly issues: readonly Issue[];
}

/** Reads the cells of a row; `position` is its place among the rows. */
export function readRow(
  record: SheetRecord,
  position: number,
  columns: readonly ListColumn[],
  settings: ListSettings,
): RowReading {
  const values: RowValues = { name: "", keys: [], sources: [] };
  const issueAt = (column: number, finding: CellFinding) =>
    cellIssue(record, position, column, columns, finding);
  const whole = rowFault(record, columns.length);
  if (whole !== undefined) return { values, issues: [rowIssue(record, position, whole)] };

  const issues: Issue[] = [];
  for (const [column, raw] of record.cells.entries()) {
    const field = columns[column]?.field ?? null;
    const broken = encodingFault(raw);
    if (broken !== undefined) issues.push(issueAt(column, broken));
    else if (field !== null && !isBlank(raw)) {
      for (const finding of readField(field, raw, values, settings)) issues.push(issueAt(column, finding));
    }
  }
  if (values.name === "" && !issues.some(({ code }) => code.startsWith("encoding"))) {
    const column = columns.findIndex(({ field }) => field === "name");
    issues.push(issueAt(column, { code: "field-missing", message: rowFaults.nameMissing }));
  }
  const reversed = orderFault(values);
  const endColumn = filledColumn(["endDate", "period"], columns, record.cells);
  if (reversed !== undefined && endColumn !== undefined) issues.push(issueAt(endColumn, reversed));
  return { values, issues };
}

/** What is wrong with a row whose end certainly lies before its start. */
function orderFault(values: RowValues): CellFinding | undefined {
  const dates = { startDate: values.startDate?.date, endDate: values.endDate?.date };
  const isReversed = readExtent(dates).faults.some(({ kind }) => kind === "order");
  return isReversed ? { code: "date-order", message: orderMessage(dates) } : undefined;
}

function rowFault(record: SheetRecord, width: number): CellFinding | undefined {
  if (record.unclosedAt !== undefined) return { code: "quote-unclosed", message: rowFaults.quote };
  if (record.foreignCell !== undefined) return { code: "field-type", message: rowFaults.cellType };
  return usedWidth(record.cells) > width ? { code: "row-width", message: rowFaults.width } : undefined;
}

function rowIssue(record: SheetRecord, position: number, { code, message }: CellFinding): Issue {
  const raw = rowText(record.cells);
  const at = { line: record.unclosedAt ?? record.line, column: null, raw };
  return createIssue(code, ["rows", position], message, { at, params: { value: excerpt(raw) } });
}

/** The issue for what was found in a cell; `position` is the place of its row among the rows. */
export function cellIssue(
  { line, cells }: SheetRecord,
  position: number,
  column: number,
  columns: readonly ListColumn[],
  finding: CellFinding,
): Issue {
  const raw = cells[column] ?? "";
  const path = ["rows", position, "cells", column];
  const at = { line, column: columns[column]?.header ?? null, raw };
  const params = { value: excerpt(raw) };
  const { code, message } = finding;
  if ("to" in finding) {
    return createIssue(code, path, message, { at, params, repaired: { from: raw, to: finding.to } });
  }
  const suggestion = finding.meant === undefined ? undefined : { path, value: finding.meant };
  return createIssue(code, path, message, { at, params, suggestion });
}
