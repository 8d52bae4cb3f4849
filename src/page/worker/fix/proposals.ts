import {
  type Choice,
  type Fix,
  type Issue,
  type PlannedColumn,
  repairFix,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import { cellWith, type Grid, type Language, shownText, textOf } from "../../list/cell.ts";
import type { Change } from "../../list/change.ts";
import { asFixed, isBounds, typedValue } from "../../list/typed-value.ts";

/** What may be written instead of what an issue is about. */
export interface Proposal {
  readonly changes: readonly Change[];
  /** What the cell would say, or each of several; of a row its cells. */
  readonly text: string;
}

/** The place of the column of an issue; `null` if it is about the whole row. */
export function columnOf({ at }: Issue, columns: readonly PlannedColumn[], grid: Grid): number | null {
  return at === undefined || at.column === null ? null : columnAt(at.line, at.column, at.raw, columns, grid);
}

/** The place of the column with a heading in which a line has a text; of several that have it not, the first. */
function columnAt(
  line: number,
  heading: string,
  text: string,
  columns: readonly PlannedColumn[],
  grid: Grid,
): number | null {
  const named = columns.filter(({ header }) => header === heading);
  const exact = named.find(({ position }) => textOf(grid[line - 1]?.[position]) === text);
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
  const repair = repairFix(issue, grid[(issue.at?.line ?? 0) - 1]?.map(textOf) ?? []);
  if (repair === undefined) return null;
  return cellProposal(repair.line, columnOf(issue, columns, grid), repair.to, { columns, grid, lang });
}

/** The changes of which one settles an issue, each with what it means. */
export function choicesOf(
  issue: Issue,
  columns: readonly PlannedColumn[],
  grid: Grid,
  lang: Language,
): readonly { readonly meaning: Bilingual; readonly proposal: Proposal | null }[] {
  return writableChoices(issue).map(({ fix, meaning }) => ({
    meaning,
    proposal: proposed(fix, issue, columns, grid, lang),
  }));
}

/** The choices of an issue that a person could have written into a list; bounds in the notation of the model are none. */
export function writableChoices({ choices = [] }: Issue): readonly Choice[] {
  return choices.filter(({ fix }) => fix.kind !== "cell" || !isBounds(fix.to));
}

function proposed(
  fix: Fix,
  issue: Issue,
  columns: readonly PlannedColumn[],
  grid: Grid,
  lang: Language,
): Proposal | null {
  if (fix.kind === "cell") {
    // What settles an issue may stand in another cell of its row than the issue: a key is shared, a name is wrong.
    const isElsewhere = issue.at !== undefined && fix.column !== (issue.at.column ?? "");
    const column = isElsewhere
      ? columnAt(fix.line, fix.column, fix.from, columns, grid)
      : columnOf(issue, columns, grid);
    return cellProposal(fix.line, column, fix.to, { columns, grid, lang }, asFixed);
  }
  if (fix.kind === "cells") return cellsProposal(fix, columns, grid);
  if (fix.kind !== "row") return null;
  const row = fix.line - 1;
  const from = grid[row];
  if (from === undefined) return null;
  const to = fix.to.map((cells) =>
    cells.map((text, at) => {
      if (text === textOf(from[at])) return from[at] ?? text;
      // A day that comes from another cell of the row is written as it is seen there.
      const moved = from.find((cell) => textOf(cell) === text);
      return cellWith(from[at], moved === undefined ? text : shownText(moved, lang), "fix");
    }),
  );
  return {
    changes: [{ kind: "rows", row, from: [from], to }],
    text: fix.to.map((cells) => cells.join(" | ")).join(" / "),
  };
}

/** The list for which something is proposed. */
interface Place {
  readonly columns: readonly PlannedColumn[];
  readonly grid: Grid;
  readonly lang: Language;
}

/** What a cell would say instead; `null` if a person could not write it, or the cell says it already. */
function cellProposal(
  line: number,
  column: number | null,
  value: string,
  { columns, grid, lang }: Place,
  typed = typedValue,
): Proposal | null {
  const row = line - 1;
  if (column === null || grid[row] === undefined || isBounds(value)) return null;
  const field = columns.find(({ position }) => position === column)?.field ?? null;
  const text = typed(value, field, lang);
  const from = grid[row][column];
  if (text === textOf(from)) return null;
  return { changes: [{ kind: "cell", row, column, from, to: cellWith(from, text, "fix") }], text };
}

/** What blank cells would say instead, or others that say the same. */
function cellsProposal(
  { lines, column: header, from: before, to }: Extract<Fix, { kind: "cells" }>,
  columns: readonly PlannedColumn[],
  grid: Grid,
): Proposal | null {
  const column = columns.find((one) => one.header === header && one.field !== null)?.position;
  if (column === undefined) return null;
  const changes = lines.flatMap((line): Change[] => {
    const row = line - 1;
    const from = grid[row]?.[column];
    if (grid[row] === undefined || textOf(from).trim() !== before) return [];
    return [{ kind: "cell", row, column, from, to: cellWith(from, to, "fix") }];
  });
  return changes.length === 0 ? null : { changes, text: to };
}
