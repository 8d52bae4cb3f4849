import type { Issue } from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import type { Grid, Language } from "../../list/cell.ts";
import type { CheckedDraft } from "../check/checked-draft.ts";
import { keyOf } from "../check/finding-key.ts";
import { choicesOf, columnOf, proposalOf } from "./proposals.ts";

/** Something that was found in a row. */
export interface RowIssue extends Pick<Issue, "severity" | "message"> {
  /** The finding that it is part of. */
  readonly key: string;
  /** The place of its column; `null` if it is about the whole row. */
  readonly column: number | null;
  /** What would be written instead, if only one thing can have been meant. */
  readonly fix: string | null;
  readonly choices: readonly Bilingual[];
}

/** What was found in a row; nothing for a line that is no row. */
export function rowIssues(
  { check, list }: CheckedDraft,
  grid: Grid,
  line: number,
  lang: Language,
): RowIssue[] {
  const columns = list?.plan.columns ?? [];
  const row = check?.rows.find((one) => one.line === line);
  return (row?.issues ?? []).map((issue) => ({
    key: keyOf(issue),
    severity: issue.severity,
    message: issue.message,
    column: columnOf(issue, columns, grid),
    fix: proposalOf(issue, columns, grid, lang)?.text ?? null,
    choices: choicesOf(issue, columns, grid, lang).map(({ meaning }) => meaning),
  }));
}
