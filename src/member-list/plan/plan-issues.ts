import type { Issue } from "../../issue.ts";
import type { IgnoredBecause } from "../../issue-params/list.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { listIssue } from "../sheet/list-issue.ts";
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
): Issue[] {
  const rows = [...ignored].flatMap(([position, because]) => {
    const record = records[position];
    return record === undefined ? [] : [ignoredIssue(record, because, ["rows", position])];
  });
  return [...titles.map((title) => ignoredIssue(title, "title", [])), ...rows];
}

function ignoredIssue({ line, cells }: SheetRecord, because: IgnoredBecause, path: IssuePath): Issue {
  const raw = rowText(cells);
  const params = { value: excerpt(rowText(cells.filter((cell) => !isBlank(cell)))), because };
  return listIssue({ code: "line-ignored", params }, path, { line, column: null, raw });
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
