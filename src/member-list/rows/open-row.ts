import type { Fault, Issue } from "../../issue.ts";
import { nameRemark } from "../cell/name-cell.ts";
import { minorIssue, type Remedies, type Repair } from "../sheet/list-issue.ts";
import { cellIssue, type RowPlace } from "./cell-issue.ts";
import type { ValueReading } from "./cell-values.ts";
import type { ListReading } from "./reading.ts";
import { withRemarkMoved } from "./remark.ts";
import { isKeyValue, type ListValue } from "./values.ts";

/** A row while its cells are read. */
export interface OpenRow extends RowPlace {
  readonly values: ListValue[];
  readonly issues: Issue[];
  foldedName: string;
  /** Whether a remark beside the name says that the region left. */
  hasLeft: boolean;
}

/** Notes what was found in a cell. */
export function report(
  row: OpenRow,
  column: number,
  found: Fault | Repair,
  reading: ListReading,
  remedies?: Remedies,
): void {
  if (isSaid(found, column, reading)) return;
  const issue = cellIssue(row, column, reading.plan.plan.columns, found, remedies);
  if (issue.code === "name-remark") row.hasLeft = nameRemark(issue.params.value)?.hasLeft ?? false;
  row.issues.push(issue.code === "name-remark" ? withRemarkMoved(issue, row.record, reading.plan) : issue);
}

/** Notes what costs the row in a name or key, and is only said elsewhere. */
export function reportMinor(row: OpenRow, column: number, found: Fault, { plan }: ListReading): void {
  row.issues.push(minorIssue(cellIssue(row, column, plan.plan.columns, found)));
}

/** Whether an unknown word of a kind or Land was said already: one warning for each word is enough. */
function isSaid(found: Fault, column: number, { saidWords }: ListReading): boolean {
  if (found.code !== "word-unknown") return false;
  const { field, value } = found.params;
  if (field !== "kind" && field !== "state") return false;
  const word = `${column} ${value}`;
  return saidWords.size === saidWords.add(word).size;
}

/** Takes over what a cell says, unless another cell of the row says a different date. */
export function take(row: OpenRow, column: number, found: ValueReading, reading: ListReading): void {
  if ("fault" in found) {
    report(row, column, found.fault, reading, found);
    return;
  }
  let isRefused = false;
  for (const value of found.value) {
    const fault = add(row.values, value);
    if (fault === undefined) continue;
    isRefused = true;
    report(row, column, fault, reading);
  }
  if (isRefused || found.found === undefined) return;
  for (const one of found.found) report(row, column, one, reading);
}

/** Adds a value to those of its row, unless another cell says the same; the fault if one says a different date. */
function add(values: ListValue[], added: ListValue): Fault | undefined {
  const isKey = isKeyValue(added);
  const known = values.find(({ field, value }) => field === added.field && (!isKey || value === added.value));
  if (known === undefined) values.push(added);
  if (known?.field === "startDate" || known?.field === "endDate") {
    if (known.value === added.value) return undefined;
    const dates = [known.value ?? "?", String(added.value ?? "?")] as const;
    return { code: "field-value", params: { reason: "two-dates", field: known.field, dates } };
  }
  return undefined;
}
