import type { Issue } from "netzwerk-daseinsvorsorge/member-list";
import type { CheckedDraft } from "./checked-draft.ts";

/** What stays the same as long as a finding is there. */
export function findingKey(code: Issue["code"], column: string | null): string {
  return JSON.stringify([code, column]);
}

/** The key of the finding that an issue is part of. */
export function keyOf({ code, at }: Pick<Issue, "code" | "at">): string {
  return findingKey(code, at?.column ?? null);
}

/** The lines that an issue is about: its own, and those of the rows that it names beside it. */
export function linesOfIssue({ at, params }: Issue): readonly number[] {
  const named = "lines" in params && params.lines !== undefined ? params.lines : [];
  if (at === undefined) return named;
  const other = "line" in params && typeof params.line === "number" ? [params.line] : [];
  return [at.line, ...named, ...other];
}

/** The lines behind a key: those of a finding, or the rows that have an outcome in their network. */
export function linesBehind({ findings, joined }: CheckedDraft, key: string): ReadonlySet<number> {
  const ofOutcome = joined?.rows.filter(({ outcome }) => outcome === key).map(({ row }) => row.line) ?? [];
  const found = findings.filter(({ code, column }) => findingKey(code, column) === key);
  return new Set([...ofOutcome, ...found.flatMap(({ issues }) => issues).flatMap(linesOfIssue)]);
}
