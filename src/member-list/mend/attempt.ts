import type { Issue } from "../../issue.ts";
import { mendedNote } from "../../messages/list/mending.ts";
import type { Language } from "../../model/bilingual.ts";
import type { ListRow } from "../rows/member-list.ts";
import { type ListEdits, noEdits } from "./list-edits.ts";
import type { ListFile } from "./list-file.ts";
import type { MendableList, Mending } from "./mendings.ts";

/** A change that is tried, with one of the texts that it may write. */
export interface TriedMending extends Mending {
  readonly text: number;
}

/** The edits of changes. */
export function editsOf(mendings: readonly TriedMending[]): ListEdits {
  const cells = new Map<number, Map<number, string>>();
  const added = new Map<number, readonly (readonly string[])[]>();
  for (const mending of mendings) {
    for (const { line, column, texts } of mending.cells) {
      const ofLine = cells.get(line) ?? new Map<number, string>();
      cells.set(line, ofLine.set(column, texts[mending.text] ?? texts[0] ?? ""));
    }
    if (mending.added.length > 0) added.set(mending.line, mending.added);
  }
  return { ...noEdits, cells, added };
}

/** What is said at the cells that change, by line and column. */
export function notesOf(
  mendings: readonly TriedMending[],
  { plan, rows }: MendableList,
  shown: ListFile<unknown>["shown"],
  lang: Language,
): ReadonlyMap<string, string> {
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells]));
  const headers = plan.columns.map(({ header }) => header);
  if (plan.headerLine !== null) byLine.set(plan.headerLine, headers);
  const notes = new Map<string, string>();
  for (const { cells, issues } of mendings) {
    for (const { line, column } of cells) {
      const [issue] = issues;
      const from = byLine.get(line)?.[column] ?? "";
      if (issue === undefined) continue;
      notes.set(`${line}:${column}`, mendedNote(shown(line, column, from, lang), issue.message, lang));
    }
  }
  return notes;
}

/**
 * The changes with which something is wrong once the list is read again: an issue that they should have settled is still
 * there, or a row that was accepted no longer is, or says something else.
 */
export function failedMendings(
  before: MendableList,
  after: MendableList,
  mendings: readonly TriedMending[],
): ReadonlySet<TriedMending> {
  const added = new Map(
    mendings.filter(({ added }) => added.length > 0).map(({ line, added }) => [line, added.length]),
  );
  const placeOf = new Map<number, number>();
  let place = 0;
  for (const { line } of before.rows) {
    placeOf.set(line, place);
    place += 1 + (added.get(line) ?? 0);
  }
  if (place !== after.rows.length) return new Set(mendings);
  const rowAfter = (line: number) => after.rows[placeOf.get(line) ?? -1];
  const headed = mendings
    .flatMap(({ cells }) => cells)
    .flatMap(({ line, column }) => (line === before.plan.headerLine ? [column] : []));
  const failed = new Set<TriedMending>();
  const byLine = new Map<number, TriedMending[]>();
  for (const mending of mendings) {
    for (const line of new Set([mending.line, ...mending.cells.map((cell) => cell.line)])) {
      byLine.set(line, [...(byLine.get(line) ?? []), mending]);
    }
    if (mending.issues.some((issue) => isStillThere(issue, mending, after, rowAfter))) failed.add(mending);
  }
  const lineBefore = new Map([...placeOf].map(([line, at]) => [after.rows[at]?.line ?? 0, line]));
  for (const row of before.rows) {
    const now = rowAfter(row.line);
    if (now === undefined || isKept(row, now, byLine.get(row.line) ?? [], headed)) continue;
    const lines = [row.line, ...now.issues.flatMap(linesOf).flatMap((line) => lineBefore.get(line) ?? [])];
    const guilty = lines.flatMap((line) => byLine.get(line) ?? []);
    for (const mending of guilty.length > 0 ? guilty : mendings) failed.add(mending);
  }
  return failed;
}

/** Whether a row has an issue of the same code in the same column; or an issue about rows still names one that was changed. */
function isStillThere(
  { at, code }: Issue,
  { cells }: Mending,
  { issues }: MendableList,
  rowAfter: (line: number) => ListRow | undefined,
): boolean {
  if (at === undefined) {
    const lines = new Set(cells.map(({ line }) => rowAfter(line)?.line));
    return issues.some(
      (one) => one.code === code && one.at === undefined && namedLines(one).some((line) => lines.has(line)),
    );
  }
  const row = rowAfter(at.line);
  return row?.issues.some((one) => one.code === code && one.at?.column === at.column) ?? false;
}

/**
 * Whether a row that was accepted still is, and its cells say the same, but those that a fix changes and those below a heading
 * that somebody chose: its column is read anew, whatever is found in it.
 */
function isKept(
  before: ListRow,
  after: ListRow,
  mendings: readonly Mending[],
  headed: readonly number[],
): boolean {
  if (before.status === "rejected") return true;
  if (before.status === "ignored" || after.status === "ignored") return before.status === after.status;
  if (after.status === "rejected") return headed.length > 0;
  const changed = mendings
    .filter(({ issues }) => issues.some(({ repaired, fix }) => repaired === undefined || fix !== undefined))
    .flatMap(({ cells }) => cells.filter(({ line }) => line === before.line).map(({ column }) => column))
    .concat(headed);
  return said(before, changed) === said(after, changed);
}

/** What the cells of a row say, but those of some columns. */
function said({ values }: ListRow, but: readonly number[]): string {
  const kept = values.filter(({ column }) => !but.includes(column));
  return JSON.stringify(kept.map(({ field, value }) => JSON.stringify([field, value])).sort());
}

/** The lines that an issue names, but its own. */
function namedLines({ params }: Issue): readonly number[] {
  return "lines" in params && params.lines !== undefined ? params.lines : [];
}

function linesOf(issue: Issue): readonly number[] {
  const { severity, params, at } = issue;
  if (severity !== "error") return [];
  const other = "line" in params && typeof params.line === "number" ? [params.line] : [];
  return [...namedLines(issue), ...other, ...(at === undefined ? [] : [at.line])];
}
