import { readExtent } from "../../calendar/extent.ts";
import type { Fault, Issue } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { encodingFault } from "../cell/encoding.ts";
import { isKeyField } from "../plan/columns.ts";
import type { ListSettings } from "../plan/options.ts";
import type { Plan } from "../plan/plan.ts";
import { listIssue, type Repair } from "../sheet/list-issue.ts";
import { isBlank, rowText, type SheetRecord, usedWidth } from "../sheet/records.ts";
import { type ListValue, readCell, valueIn } from "./values.ts";

/** A row, read. If an issue is an error, its values are not to be used. */
export interface ReadRow {
  /** Its place among the rows. */
  readonly position: number;
  readonly record: SheetRecord;
  readonly values: readonly ListValue[];
  readonly issues: readonly Issue[];
}

type Columns = Pick<Plan, "columns" | "columnOf">;

/** Reads the cells of a row; `position` is its place among the rows. */
export function readRow(
  record: SheetRecord,
  position: number,
  { columns, columnOf }: Columns,
  settings: ListSettings,
): ReadRow {
  const whole = rowFault(record, columns.length);
  if (whole !== undefined)
    return { position, record, values: [], issues: [rowIssue(record, position, whole)] };
  const values: ListValue[] = [];
  const issues: Issue[] = [];
  const report = (column: number, found: Fault | Repair) => {
    issues.push(cellIssue({ position, record }, column, columns, found));
  };
  for (const [column, raw] of record.cells.entries()) {
    const field = columns[column]?.field ?? null;
    const broken = encodingFault(raw);
    if (broken !== undefined) report(column, broken);
    else if (field !== null && !isBlank(raw)) {
      for (const reading of readCell(field, raw, column, settings)) {
        const fault = "fault" in reading ? reading.fault : add(values, reading.value);
        const found = "fault" in reading ? fault : (fault ?? reading.repair);
        if (found !== undefined) report(column, found);
      }
    }
  }
  if (
    valueIn(values, "name")?.value === undefined &&
    !issues.some(({ code }) => code.startsWith("encoding"))
  ) {
    report(columnOf.get("name") ?? 0, { code: "field-missing", params: { reason: "name" } });
  }
  const end = valueIn(values, "endDate");
  const reversed = orderFault(values);
  if (end !== undefined && reversed !== undefined) report(end.column, reversed);
  return { position, record, values, issues };
}

/** Adds a value to those of its row, unless another cell says the same; the fault if one says a different date. */
function add(values: ListValue[], added: ListValue): Fault | undefined {
  const isKey = isKeyField(added.field);
  const known = values.find(({ field, value }) => field === added.field && (!isKey || value === added.value));
  if (known === undefined) values.push(added);
  if (known?.field === "startDate" || known?.field === "endDate") {
    if (known.value === added.value) return undefined;
    const dates = [known.value ?? "?", String(added.value ?? "?")] as const;
    return { code: "field-value", params: { reason: "two-dates", field: known.field, dates } };
  }
  return undefined;
}

/** What is wrong with a row whose end certainly lies before its start. */
function orderFault(values: readonly ListValue[]): Fault | undefined {
  const startDate = valueIn(values, "startDate")?.value ?? undefined;
  const endDate = valueIn(values, "endDate")?.value ?? undefined;
  if (startDate === undefined || endDate === undefined) return undefined;
  const isReversed = readExtent({ startDate, endDate }).faults.some(({ kind }) => kind === "order");
  const params = { reason: "end-before-start", startDate, endDate } as const;
  return isReversed ? { code: "date-order", params } : undefined;
}

function rowFault({ cells, unclosedAt, foreignCell }: SheetRecord, width: number): Fault | undefined {
  const value = excerpt(rowText(cells));
  if (unclosedAt !== undefined) return { code: "quote-unclosed", params: { value } };
  if (foreignCell !== undefined) return { code: "field-type", params: { reason: "cell", value } };
  return usedWidth(cells) > width ? { code: "row-width", params: { value } } : undefined;
}

function rowIssue(record: SheetRecord, position: number, fault: Fault): Issue {
  const at = { line: record.unclosedAt ?? record.line, column: null, raw: rowText(record.cells) };
  return listIssue(fault, ["rows", position], at);
}

/** The issue for what was found in a cell of a row. */
export function cellIssue(
  { position, record }: Pick<ReadRow, "position" | "record">,
  column: number,
  columns: Plan["columns"],
  found: Fault | Repair,
): Issue {
  const raw = record.cells[column] ?? "";
  const at = { line: record.line, column: columns[column]?.header ?? null, raw };
  return listIssue(found, ["rows", position, "cells", column], at);
}
