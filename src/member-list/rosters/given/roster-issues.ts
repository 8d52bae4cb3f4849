import type { Fix, Issue } from "../../../issue.ts";
import type { GivenRoster } from "./given-rosters.ts";

/** An issue of a roster at its place in the argument: of names at the name, which its fix sets. */
export function rosterIssue(issue: Issue, { position, isNames }: GivenRoster): Issue {
  if (!isNames) return { ...issue, path: ["rosters", position, "list", ...issue.path] };
  const { at, fix, choices, ...rest } = issue;
  const path = ["rosters", position, "names", ...(at === undefined ? [] : [at.line - firstLine])];
  const moved = (one: Fix): Fix => (one.kind === "cell" ? { kind: "set", path, value: one.to } : one);
  return {
    ...rest,
    path,
    ...(fix === undefined ? {} : { fix: moved(fix) }),
    ...(choices === undefined
      ? {}
      : { choices: choices.map((choice) => ({ ...choice, fix: moved(choice.fix) })) }),
  };
}

/** What reading found in the names of a roster; what it found in a list, the list has itself. */
export function nameIssues(roster: GivenRoster): Issue[] {
  return roster.isNames
    ? roster.list.issues.flatMap((issue) => (issue.at === undefined ? [] : rosterIssue(issue, roster)))
    : [];
}

/** The line of the first name: the heading is above. */
const firstLine = 2;
