import { mendedNote } from "../../messages/list/mending.ts";
import type { Language } from "../../model/bilingual.ts";
import { argumentError } from "../../network-error.ts";
import { isDated } from "../plan/list-style.ts";
import type { ListRow } from "../rows/member-list.ts";
import { cellsOf } from "./cells-fix.ts";
import { type ListEdits, noEdits } from "./list-edits.ts";
import type { ListFile } from "./list-file.ts";
import { type MendableList, styleOf } from "./mendings.ts";
import type { ListFix } from "./options.ts";
import { formedText } from "./typed-text.ts";

/** The changes that a person makes in a list. */
export interface OwnEdits {
  readonly edits: ListEdits;
  /** What is said at the cells, by line and column. */
  readonly notes: ReadonlyMap<string, string>;
  /** By line how many lines there are more behind it, or fewer if it was taken out. */
  readonly moves: ReadonlyMap<number, number>;
}

type WritableFile = Pick<ListFile<unknown>, "formsIn" | "canWrite" | "canDivide" | "heightOf" | "shown">;

/** The edits of fixes; throws `field-value` for one that does not fit the list, or is about a place of another one. */
export function ownEdits(
  fixes: readonly ListFix[],
  list: MendableList,
  { formsIn, canWrite, canDivide, heightOf, shown }: WritableFile,
  lang: Language,
): OwnEdits {
  const rows = new Map(list.rows.map((row) => [row.line, row]));
  const cells = new Map<number, Map<number, string>>();
  const added = new Map<number, readonly (readonly string[])[]>();
  const removed = new Set<number>();
  const notes = new Map<string, string>();
  const moves = new Map<number, number>();
  const style = styleOf(list);
  const formAt = formsIn(list);
  const formed = (text: string, line: number, column: number) =>
    isDated(list.plan.columns[column]?.field) ? formedText(text, formAt(line, column), style()) : text;
  const changes = fixes.flatMap((fix, at) =>
    rowChangesOf(fix, list, rows).map((change) => ({ fix, at, change })),
  );
  for (const { fix, at, change } of changes) {
    const isTaken = change !== undefined && (removed.has(change.line) || isChanged(change, cells, added));
    if (
      change === undefined ||
      isTaken ||
      !change.texts.every(canWrite) ||
      (change.added.length > 0 && !canDivide)
    )
      throw argumentError(["options", "fixes", at], fix, ['{ kind: "row", line, from, to }']);
    const { line, from, to } = change;
    if (to === null) removed.add(line);
    else if (change.added.length > 0) added.set(line, change.added);
    const row = rows.get(line);
    const height = row === undefined ? heightOf(from) : row.lastLine - line + 1;
    const more = to !== null ? grownBy(change, heightOf) : canDivide ? -height : 0;
    if (more !== 0) moves.set(line, (moves.get(line) ?? 0) + more);
    for (const [column, text] of to ?? from.map((_, column) => [column, ""] as const)) {
      notes.set(`${line}:${column}`, mendedNote(shown(line, column, from[column] ?? "", lang), null, lang));
      if (to === null) continue;
      const ofLine = cells.get(line) ?? new Map<number, string>();
      cells.set(line, ofLine.set(column, formed(text, line, column)));
    }
  }
  return { edits: { ...noEdits, cells, added, removed }, notes, moves };
}

/** What a fix changes in a row. */
interface RowChange {
  readonly line: number;
  readonly from: readonly string[];
  /** By column the new texts; `null` if the row is taken out. */
  readonly to: readonly (readonly [column: number, text: string])[] | null;
  readonly added: readonly (readonly string[])[];
  readonly texts: readonly string[];
}

/** The changes of rows that a fix is; one `undefined` if it does not fit this list. */
function rowChangesOf(
  fix: ListFix,
  list: MendableList,
  rows: ReadonlyMap<number, ListRow>,
): readonly (RowChange | undefined)[] {
  if (fix.kind !== "cells") return [rowChangeOf(fix, list, rows.get(fix.line)?.cells)];
  const cells = cellsOf(fix, list, rows);
  if (cells === undefined) return [undefined];
  return cells.map(({ line, column }): RowChange => {
    const from = rows.get(line)?.cells ?? [];
    return { line, from, to: [[column, fix.to]], added: [], texts: [fix.to] };
  });
}

/** The change that a fix is; `undefined` if it is about something else than this list. */
function rowChangeOf(
  fix: Exclude<ListFix, { kind: "cells" }>,
  { plan }: MendableList,
  cells: readonly string[] | undefined,
): RowChange | undefined {
  if (fix.kind === "cell") {
    const { line, column, from, to } = fix;
    const [found, another] = plan.columns.filter(
      ({ position, header }) => header === column && (cells?.[position] ?? "") === from,
    );
    if (cells === undefined || found === undefined || another !== undefined) return undefined;
    return { line, from: cells, to: [[found.position, to]], added: [], texts: [to] };
  }
  const { line, from, to } = fix;
  if (cells !== undefined && (cells.length !== from.length || cells.some((cell, at) => cell !== from[at])))
    return undefined;
  const [first, ...added] = to;
  if (first === undefined) return { line, from, to: null, added, texts: [] };
  const width = Math.max(first.length, from.length);
  const changed = Array.from({ length: width }, (_, at) => [at, first[at] ?? ""] as const);
  return {
    line,
    from,
    to: changed.filter(([at, text]) => text !== (from[at] ?? "")),
    added,
    texts: to.flat(),
  };
}

/** How many lines a changed row takes more than before, with those that were made of it. */
function grownBy({ from, to, added }: RowChange, heightOf: WritableFile["heightOf"]): number {
  const cells = [...from];
  for (const [column, text] of to ?? []) cells[column] = text;
  return [cells, ...added].reduce((lines, row) => lines + heightOf(row), -heightOf(from));
}

function isChanged(
  { line, to, added: more }: RowChange,
  cells: ReadonlyMap<number, ReadonlyMap<number, string>>,
  added: ReadonlyMap<number, unknown>,
): boolean {
  const before = cells.get(line);
  if (to === null || more.length > 0) return before !== undefined || added.has(line);
  return to.some(([column]) => before?.has(column));
}
