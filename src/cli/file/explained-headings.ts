import { type Issue, isIssue } from "../../issue.ts";
import type { DatedList } from "./dated-lists.ts";

/** Lists without what was found about headings that the call explains for others of them: an error only if none has it. */
export function withExplainedHeadings(lists: readonly DatedList[]): DatedList[] {
  const missing = lists.map(
    ({ list }) => new Set(list.issues.flatMap((issue) => missingHeading(issue) ?? [])),
  );
  const isForOthers = (issue: Issue) => {
    const heading = missingHeading(issue);
    return heading !== undefined && missing.some((headings) => !headings.has(heading));
  };
  return lists.map(({ list, ...dated }) => ({
    ...dated,
    list: { ...list, issues: list.issues.filter((issue) => !isForOthers(issue)) },
  }));
}

function missingHeading(issue: Issue): string | undefined {
  return isIssue(issue, "column-missing") && issue.params.reason === "explained"
    ? issue.params.header
    : undefined;
}
