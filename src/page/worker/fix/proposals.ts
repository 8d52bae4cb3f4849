import type { Fix, Issue, PlannedColumn } from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import { cellWith, type Grid, type Language, textOf } from "../../list/cell.ts";
import type { Change } from "../../list/change.ts";
import { typedValue } from "../../list/typed-value.ts";

/** What may be written instead of what an issue is about. */
export interface Proposal {
  readonly change: Change;
  /** What the cell would say; of a row its cells. */
  readonly text: string;
}

/** The place of the column of an issue; `null` if it is about the whole row. */
export function columnOf({ at }: Issue, columns: readonly PlannedColumn[], grid: Grid): number | null {
  if (at === undefined || at.column === null) return null;
  const named = columns.filter(({ header }) => header === at.column);
  const row = grid[at.line - 1];
  const exact = named.find(({ position }) => textOf(row?.[position]) === at.raw);
  return (exact ?? named[0])?.position ?? null;
}

/** The one change that settles an issue; `null` if there is none, or more than one. */
export function proposalOf(
  issue: Issue,
  columns: readonly PlannedColumn[],
  grid: Grid,
  lang: Language,
): Proposal | null {
  if (issue.fix !== undefined) return proposed(issue.fix, issue, columns, grid, lang);
  const { repaired, at } = issue;
  // Bounds in the notation of the model are no way to write a cell; the list is read as it is.
  if (repaired === undefined || at === undefined || /[[\]/]/.test(repaired.to)) return null;
  return cellProposal(at.line, columnOf(issue, columns, grid), typedValue(repaired.to, lang), grid);
}

/** The changes of which one settles an issue, each with what it means. */
export function choicesOf(
  issue: Issue,
  columns: readonly PlannedColumn[],
  grid: Grid,
  lang: Language,
): readonly { readonly meaning: Bilingual; readonly proposal: Proposal | null }[] {
  return (issue.choices ?? []).map(({ fix, meaning }) => ({
    meaning,
    proposal: proposed(fix, issue, columns, grid, lang),
  }));
}

function proposed(
  fix: Fix,
  issue: Issue,
  columns: readonly PlannedColumn[],
  grid: Grid,
  lang: Language,
): Proposal | null {
  if (fix.kind === "cell")
    return cellProposal(fix.line, columnOf(issue, columns, grid), typedValue(fix.to, lang), grid);
  if (fix.kind !== "row") return null;
  const row = fix.line - 1;
  const from = grid[row];
  if (from === undefined) return null;
  const to = fix.to.map((cells) =>
    cells.map((text, at) =>
      text === textOf(from[at]) ? (from[at] ?? text) : cellWith(from[at], text, "fix"),
    ),
  );
  return {
    change: { kind: "rows", row, from: [from], to },
    text: fix.to.map((cells) => cells.join(" | ")).join(" / "),
  };
}

function cellProposal(line: number, column: number | null, text: string, grid: Grid): Proposal | null {
  const row = line - 1;
  if (column === null || grid[row] === undefined) return null;
  const from = grid[row][column];
  if (text === textOf(from)) return null;
  return { change: { kind: "cell", row, column, from, to: cellWith(from, text, "fix") }, text };
}
