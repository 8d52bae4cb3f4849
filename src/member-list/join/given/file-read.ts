import { isIssue } from "../../../issue.ts";
import type { MemberList } from "../../rows/member-list.ts";

/**
 * Whether the file of a list was read, so that it can show who is missing: no error is about it as a whole. A heading that the
 * caller explains and the file does not have keeps nothing from being read.
 */
export function isFileRead({ issues }: MemberList): boolean {
  return !issues.some(
    (issue) =>
      issue.severity === "error" &&
      issue.path[0] !== "rows" &&
      !(isIssue(issue, "column-missing") && issue.params.reason === "explained"),
  );
}
