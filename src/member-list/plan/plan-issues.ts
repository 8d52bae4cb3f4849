import type { Issue } from "../../issue.ts";
import type { IgnoredBecause } from "../../issue-params/list.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { listIssue, minorIssue } from "../sheet/list-issue.ts";
import type { Sheet } from "../sheet/opened-sheet.ts";
import { isBlank, rowText, type SheetRecord } from "../sheet/records.ts";
import type { ListOrders } from "./date-orders.ts";
import type { JudgedDays } from "./list-day.ts";
import type { ReadingPlan } from "./reading-plan.ts";

/** That there is neither a header nor a column that can be the name. */
export function noHeaderIssue({ titles, records }: Sheet): Issue {
  const first = titles[0] ?? records[0];
  const raw = rowText(first?.cells ?? []);
  const at = { line: first?.line ?? 1, column: null, raw };
  const params = { reason: "header", value: excerpt(raw) } as const;
  return listIssue({ code: "column-missing", params }, [], at);
}

/** The lines that are no members: what stands above the header, then rows, of which the issue is in the row too. */
export function ignoredIssues(
  { titles, records }: Pick<Sheet, "titles" | "records">,
  ignored: ReadingPlan["ignored"],
  columns: readonly PlannedColumn[],
): Issue[] {
  const ofMarks = columns.filter(({ field }) => field === "member-time");
  const rows = [...ignored].flatMap(([position, because]) => {
    const record = records[position];
    if (record === undefined) return [];
    const path = ["rows", position] as const;
    return because === "unmarked"
      ? unmarkedIssue(record, ofMarks, path)
      : ignoredIssue(record, because, path);
  });
  return [...titles.map((title) => ignoredIssue(title, "title", [])), ...rows];
}

function ignoredIssue(
  { line, cells }: SheetRecord,
  because: Exclude<IgnoredBecause, "unmarked">,
  path: IssuePath,
): Issue {
  const raw = rowText(cells);
  const params = { value: excerpt(rowText(filledIn(cells))), because };
  return listIssue({ code: "line-ignored", params }, path, { line, column: null, raw });
}

/** That a row has no mark: somebody should see it, at the first column of marks, unless the row has nothing but a text. */
function unmarkedIssue(
  { line, cells }: SheetRecord,
  ofMarks: readonly PlannedColumn[],
  path: readonly ["rows", number],
): Issue {
  const filled = filledIn(cells);
  const headers = ofMarks.map(({ header }) => header);
  const params = { value: excerpt(rowText(filled)), because: "unmarked", headers } as const;
  const found = { code: "line-ignored", params } as const;
  const [first] = ofMarks;
  if (first === undefined || filled.length < 2)
    return listIssue(found, path, { line, column: null, raw: rowText(cells) });
  const { position, header } = first;
  const at = { line, column: header, raw: cells[position] ?? "" };
  return minorIssue(listIssue(found, [...path, "cells", position], at));
}

function filledIn(cells: readonly string[]): string[] {
  return cells.filter((cell) => !isBlank(cell));
}

/** That no row is one of data; nothing if that was said already, such as that there are too many. */
export function emptyIssues({ issues, records }: Sheet, ignored: ReadingPlan["ignored"]): Issue[] {
  const isSaid = issues.some(({ severity }) => severity === "error");
  return isSaid || ignored.size < records.length ? [] : [listIssue({ code: "table-empty", params: {} }, [])];
}

/** The orders of day and month that the cells of the list decided. */
export function orderIssues({ inferred }: ListOrders): Issue[] {
  return inferred.map((params) => listIssue({ code: "date-order-inferred", params }, []));
}

/** The day that the list states, or that it states several. */
export function dayIssues({ stated, conflict }: JudgedDays): Issue[] {
  if (stated !== null) {
    const params = { reason: "read", ...stated } as const;
    return [listIssue({ code: "list-day", params }, [])];
  }
  if (conflict.length === 0) return [];
  const [dates, lines] = [conflict.map(({ date }) => date), conflict.map(({ line }) => line)];
  return [listIssue({ code: "list-day", params: { reason: "conflict", dates, lines } }, [])];
}
