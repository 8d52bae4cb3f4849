import type { Fault, Issue } from "../../../issue.ts";
import type { ListRow, MemberList } from "../../rows/member-list.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import { rowText } from "../../sheet/records.ts";

/** An issue of a row, at one of its cells; without a column, of the row as a whole. */
export function rowIssueAt(
  fault: Fault,
  { line, cells }: ListRow,
  at: number,
  column: number | undefined,
  { plan }: MemberList,
): Issue {
  const location =
    column === undefined
      ? { line, column: null, raw: rowText(cells) }
      : { line, column: plan.columns[column]?.header ?? null, raw: cells[column] ?? "" };
  return listIssue(fault, column === undefined ? ["rows", at] : ["rows", at, "cells", column], location);
}
