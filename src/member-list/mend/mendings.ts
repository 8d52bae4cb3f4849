import type { Choice, Fix, Issue } from "../../issue.ts";
import type { IssueCode } from "../../issue-codes.ts";
import type { DateStyle } from "../date/date-style.ts";
import type { MemberListPlan } from "../plan/given/list-plan.ts";
import { dateStyleLater, isDated } from "../plan/list-style.ts";
import type { ListRow } from "../rows/member-list.ts";
import { type CellsFix, cellsOf } from "./cells-fix.ts";
import { repairFix } from "./repair-fix.ts";
import { formedText, periodText, type TextForm, type TextSettings, typedTexts } from "./typed-text.ts";

/** A cell that a mending writes. */
export interface CellChange {
  readonly line: number;
  readonly column: number;
  /** What may be written, the best first. */
  readonly texts: readonly string[];
}

/** A change of the list that settles issues. */
export interface Mending {
  readonly issues: readonly Issue[];
  readonly cells: readonly CellChange[];
  /** Rows that follow the row anew. */
  readonly added: readonly (readonly string[])[];
  /** The line of its row. */
  readonly line: number;
}

/** Which issues are to be mended. */
export interface Wanted extends Pick<TextSettings, "lang"> {
  readonly apply: "sure" | ReadonlySet<IssueCode>;
  readonly choose: ((issue: Issue) => Choice | undefined) | undefined;
  /** In which form a cell has a day. */
  readonly formAt: (line: number, column: number) => TextForm;
  /** Whether the file can have a text. */
  readonly canWrite: (text: string) => boolean;
  /** Whether a row of the file can be divided. */
  readonly canDivide: boolean;
}

/** How a list writes its dates. */
export function styleOf({ plan, rows }: MendableList): () => DateStyle {
  return dateStyleLater(plan.columns, rows, plan.sheet !== null);
}

/** What was read, as far as mending needs it. */
export interface MendableList {
  readonly plan: MemberListPlan;
  readonly rows: readonly ListRow[];
  readonly issues: readonly Issue[];
}

/** The changes that settle issues; of those that change one cell in different ways none. */
export function mendingsOf(list: MendableList, wanted: Wanted): Mending[] {
  const rows = new Map(list.rows.map((row) => [row.line, row]));
  const style = styleOf(list);
  const byText = new Map<string, Mending>();
  for (const issue of list.issues) {
    const mending = mendingOf(issue, list, rows, style, wanted);
    if (mending === undefined || (mending.added.length > 0 && !wanted.canDivide)) continue;
    const key = JSON.stringify([mending.cells, mending.added]);
    const known = byText.get(key);
    byText.set(key, known === undefined ? mending : { ...known, issues: [...known.issues, issue] });
  }
  return withoutConflicts([...byText.values()]);
}

function mendingOf(
  issue: Issue,
  list: MendableList,
  rows: ReadonlyMap<number, ListRow>,
  style: () => DateStyle,
  wanted: Wanted,
): Mending | undefined {
  const isWanted = wanted.apply === "sure" || wanted.apply.has(issue.code);
  const fix = isWanted
    ? (issue.fix ?? repairFix(issue, rows.get(issue.at?.line ?? 0)?.cells ?? []))
    : undefined;
  const chosen = issue.fix === undefined ? wanted.choose?.(issue)?.fix : undefined;
  const change = fix ?? chosen;
  if (change === undefined) return undefined;
  if (change.kind === "cell" && change.line === list.plan.headerLine)
    return headingMending(change, issue, list.plan, wanted);
  if (change.kind === "cell") return cellMending(change, issue, list, rows, style, wanted);
  if (change.kind === "cells") return cellsMending(change, issue, list, rows, wanted);
  return change.kind === "row" ? rowMending(change, issue, list, rows, style, wanted) : undefined;
}

type CellFix = Extract<Fix, { kind: "cell" }>;
type RowFix = Extract<Fix, { kind: "row" }>;

/** A heading, by which its column is read from then on. */
function headingMending(
  { line, from, to }: CellFix,
  issue: Issue,
  { columns }: MemberListPlan,
  { canWrite }: Wanted,
): Mending | undefined {
  const [ofColumns, column] = issue.path;
  if (ofColumns !== "columns" || typeof column !== "number") return undefined;
  if (columns[column]?.header !== from || !canWrite(to)) return undefined;
  return { issues: [issue], cells: [{ line, column, texts: [to] }], added: [], line };
}

function cellMending(
  fix: CellFix,
  issue: Issue,
  { plan }: MendableList,
  rows: ReadonlyMap<number, ListRow>,
  style: () => DateStyle,
  { canWrite, formAt, lang }: Wanted,
): Mending | undefined {
  const row = rows.get(fix.line);
  const column = columnOf(fix, issue, row, plan);
  if (row === undefined || column === undefined) return undefined;
  const planned = plan.columns[column];
  const whole =
    issue.repaired !== undefined && planned?.field === "period" ? periodText(row.values, column) : undefined;
  const form = formAt(fix.line, column);
  const texts = typedTexts(whole ?? fix.to, planned, style(), { form, lang }).filter(
    (text) => text !== fix.from && canWrite(text),
  );
  if (texts.length === 0) return undefined;
  return { issues: [issue], cells: [{ line: fix.line, column, texts }], added: [], line: fix.line };
}

/** The column of a change: that of its issue, or the only one with its heading and its text. A key over columns has several. */
function columnOf(
  fix: CellFix,
  { path }: Issue,
  row: ListRow | undefined,
  { columns }: MemberListPlan,
): number | undefined {
  const fits = (position: number) =>
    columns[position]?.header === fix.column &&
    columns[position]?.part === undefined &&
    (row?.cells[position] ?? "") === fix.from;
  const [, , inRow, own] = path;
  if (inRow === "cells" && typeof own === "number" && fits(own)) return own;
  const [found, another] = columns.filter(({ position, field }) => field !== null && fits(position));
  return another === undefined ? found?.position : undefined;
}

/** A change of many cells; it is made in all of them, or in none. */
function cellsMending(
  fix: CellsFix,
  issue: Issue,
  list: MendableList,
  rows: ReadonlyMap<number, ListRow>,
  { canWrite }: Wanted,
): Mending | undefined {
  const cells = cellsOf(fix, list, rows);
  const [first] = cells ?? [];
  if (cells === undefined || first === undefined || !canWrite(fix.to)) return undefined;
  const changes = cells.map(({ line, column }): CellChange => ({ line, column, texts: [fix.to] }));
  return { issues: [issue], cells: changes, added: [], line: first.line };
}

function rowMending(
  fix: RowFix,
  issue: Issue,
  { plan }: MendableList,
  rows: ReadonlyMap<number, ListRow>,
  style: () => DateStyle,
  { canWrite, formAt }: Wanted,
): Mending | undefined {
  const row = rows.get(fix.line);
  const [first, ...added] = fix.to;
  if (row === undefined || first === undefined || row.cells.join("\n") !== fix.from.join("\n"))
    return undefined;
  if (!fix.to.flat().every(canWrite)) return undefined;
  const inRow = (text: string, column: number) =>
    isDated(plan.columns[column]?.field) ? formedText(text, formAt(fix.line, column), style()) : text;
  const cells = first.flatMap((text, column): CellChange[] =>
    text === (row.cells[column] ?? "") ? [] : [{ line: fix.line, column, texts: [inRow(text, column)] }],
  );
  return { issues: [issue], cells, added, line: fix.line };
}

/** Without the changes that touch a cell that another one touches, or a row that another one divides. */
function withoutConflicts(mendings: readonly Mending[]): Mending[] {
  const touching = new Map<string, number>();
  for (const mending of mendings)
    for (const place of placesOf(mending)) touching.set(place, (touching.get(place) ?? 0) + 1);
  return mendings.filter((mending) => {
    const isDivided = (touching.get(`${mending.line}`) ?? 0) > (mending.added.length > 0 ? 1 : 0);
    return (
      !isDivided &&
      placesOf(mending).every((place) => touching.get(place) === 1) &&
      !isShared(mending, touching)
    );
  });
}

/** Whether a change that divides a row has others beside it in that row. */
function isShared({ added, cells, line }: Mending, touching: ReadonlyMap<string, number>): boolean {
  if (added.length === 0) return false;
  const own = new Set(cells.map(({ column }) => `${line}:${column}`));
  return [...touching.keys()].some((place) => place.startsWith(`${line}:`) && !own.has(place));
}

function placesOf({ cells, added, line }: Mending): string[] {
  const places = cells.map((cell) => `${cell.line}:${cell.column}`);
  return added.length === 0 ? places : [...places, `${line}`];
}
