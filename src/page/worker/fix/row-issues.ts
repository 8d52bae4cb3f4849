import type { Issue, Severity } from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import type { Grid, Language } from "../../list/cell.ts";
import type { CheckedDraft } from "../check/checked-draft.ts";
import { keyOf, linesOfIssue } from "../check/finding-key.ts";
import { choicesOf, proposalOf } from "./proposals.ts";

/** Something that was found in a row. */
export interface RowIssue extends Pick<Issue, "severity" | "message"> {
  /** The finding that it is part of. */
  readonly key: string;
  /** Its line, from 1, if it stands at another row, and is about this one too; else `null`. */
  readonly otherLine: number | null;
  /** The heading of its column; `null` if it is about the whole row. */
  readonly column: string | null;
  /** What would be written instead, if only one thing can have been meant. */
  readonly fix: string | null;
  readonly choices: readonly Bilingual[];
}

/** What was found in a row, then what was found elsewhere and is about it too; of all this errors first, then warnings. */
export function rowIssues(
  { check, findings, list }: CheckedDraft,
  grid: Grid,
  line: number,
  lang: Language,
): RowIssue[] {
  const columns = list?.plan.columns ?? [];
  const row = check?.rows.find((one) => one.line === line);
  const elsewhere = findings
    .flatMap(({ issues }) => issues)
    .filter((issue) => issue.at?.line !== line && linesOfIssue(issue).includes(line));
  const all = [...(row?.issues ?? []), ...elsewhere];
  return severities
    .flatMap((severity) => all.filter((issue) => issue.severity === severity))
    .map((issue) => ({
      key: keyOf(issue),
      severity: issue.severity,
      message: issue.message,
      otherLine: issue.at === undefined || issue.at.line === line ? null : issue.at.line,
      column: issue.at?.column ?? null,
      fix: proposalOf(issue, columns, grid, lang)?.text ?? null,
      // What is said of the whole list is answered at its finding, for all rows.
      choices:
        issue.at === undefined ? [] : choicesOf(issue, columns, grid, lang).map(({ meaning }) => meaning),
    }));
}

const severities: readonly Severity[] = ["error", "warning", "info"];
