import { type Issue, isIssue } from "../issue.ts";

/** The issues that only one of two versions of a network has. */
export interface IssueDifferences {
  readonly caused: readonly Issue[];
  readonly cleared: readonly Issue[];
}

/**
 * Compares the issues of two versions of a network; a record may have another position in the second one. An issue about
 * several memberships together is caused if one of them is new in it, and cleared if none of them is left in it.
 */
export function issueDifferences(before: readonly Issue[], after: readonly Issue[]): IssueDifferences {
  const [earlier, later] = [unknownEnds(before), unknownEnds(after)];
  return {
    caused: without(after, before).filter(
      (issue) => !isIssue(issue, "end-unknown") || issue.params.ids.some((id) => !earlier.has(id)),
    ),
    cleared: without(before, after).filter(
      (issue) => !isIssue(issue, "end-unknown") || !issue.params.ids.some((id) => later.has(id)),
    ),
  };
}

/** The memberships whose end is unknown, by id. */
function unknownEnds(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.flatMap((issue) => (isIssue(issue, "end-unknown") ? issue.params.ids : [])));
}

/** The issues that others do not have; what occurs more often is left so many times. */
function without(issues: readonly Issue[], others: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>();
  for (const issue of others) counts.set(keyOf(issue), (counts.get(keyOf(issue)) ?? 0) + 1);
  return issues.filter((issue) => {
    const key = keyOf(issue);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

/** What makes an issue the same one: its code and values, its record and its field, but no position. */
function keyOf({ code, path, subject, params }: Issue): string {
  const fields = path.filter((step) => typeof step === "string");
  return JSON.stringify([code, fields, subject?.kind, subject?.id, params]);
}
