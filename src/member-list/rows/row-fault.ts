import type { Fault, Issue } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { rowText, type SheetRecord, usedWidth } from "../sheet/records.ts";
import type { RowPlace } from "./cell-issue.ts";

/** The error of a row that cannot be read at all, in a list with so many columns. */
export function wholeRowIssue(row: RowPlace, width: number): Issue | undefined {
  const fault = rowFault(row.record, width);
  return fault === undefined ? undefined : rowIssue(row, fault);
}

/** The issue for a fault of a row as a whole. */
export function rowIssue({ position, record }: RowPlace, fault: Fault): Issue {
  const at = { line: record.unclosedAt ?? record.line, column: null, raw: rowText(record.cells) };
  return listIssue(fault, ["rows", position], at);
}

function rowFault({ cells, unclosedAt, foreignCell }: SheetRecord, width: number): Fault | undefined {
  const isTooWide = cells.length > width && usedWidth(cells) > width;
  if (unclosedAt === undefined && foreignCell === undefined && !isTooWide) return undefined;
  const value = excerpt(rowText(cells));
  if (unclosedAt !== undefined) return { code: "quote-unclosed", params: { value } };
  if (foreignCell !== undefined) return { code: "field-type", params: { reason: "cell", value } };
  return { code: "row-width", params: { value } };
}
