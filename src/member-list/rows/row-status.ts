import type { Issue } from "../../issue.ts";
import type { RowStatus } from "./member-list.ts";

/** What became of a row with these issues. */
export function statusOf(issues: readonly Issue[]): RowStatus {
  if (hasError(issues)) return "rejected";
  return issues.some(({ repaired }) => repaired !== undefined) ? "repaired" : "accepted";
}

/** Whether an issue refuses the row. */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
