import type { Issue } from "../../../issue.ts";
import type { UnreadColumn } from "../../../issue-params/list.ts";
import { headingChoice } from "../../../messages/list/header.ts";
import type { Language } from "../../../model/bilingual.ts";
import { fold } from "../../../text/fold.ts";
import type { CellChoice } from "../../../text/reading.ts";
import type { ColumnTally } from "../../column/column-tally.ts";
import type { JudgedColumns } from "../../column/judged-columns.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { nearestHeading } from "../../heading/heading-match.ts";
import { fieldHeadings } from "../../heading/headings.ts";
import type { ListField } from "../../heading/list-field.ts";
import { nameRank } from "../../heading/name-headings.ts";
import { isOtherHeading } from "../../heading/other-headings.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import { rowText, type SheetRecord } from "../../sheet/records.ts";
import { hasDates, isUnreadTime } from "./unread-columns.ts";

/**
 * The columns that are not read: one note with all of them; but where no column with dates is read, one that looks like
 * dates is a warning of its own.
 */
export function unreadIssues(
  columns: readonly PlannedColumn[],
  { tallies, duplicates, mayBeMarks }: JudgedColumns,
  header: SheetRecord | undefined,
  lang: Language,
): Issue[] {
  const said = new Set(duplicates.flatMap(({ first, position }) => [first, position]));
  for (const column of columns) if (isUnreadTime(column, mayBeMarks)) said.add(column.position);
  const unread = columns
    .filter(({ field, because, position }) => field === null && because !== "given" && !said.has(position))
    .filter(({ header: heading, position }) => heading !== "" || (tallies[position]?.filled ?? 0) > 0)
    .map((column) => unreadColumn(column, tallies[column.position]));
  const isDated =
    columns.some(({ field }) => field !== null && dateFields.has(field)) || duplicates.length > 0;
  const missed = isDated ? [] : unread.filter(({ holds }) => holds === "dates");
  const others = unread.filter((column) => !missed.includes(column));
  const at = header && { line: header.line, column: null, raw: rowText(header.cells) };
  const note = listIssue({ code: "column-unread", params: { columns: others } }, [], at);
  return [
    ...missed.map((column) => missedDates(column, header, lang)),
    ...(others.length === 0 ? [] : [note]),
  ];
}

const dateFields: ReadonlySet<ListField> = new Set(["start", "end", "period", "year", "member-time"]);

/** That a column that looks like dates is not read, and no other with dates; with the headings under which it would be. */
function missedDates(unread: UnreadColumn, header: SheetRecord | undefined, lang: Language): Issue {
  const { header: heading, column } = unread;
  const raw = header?.cells[column] ?? "";
  const at = { line: header?.line ?? 1, column: heading, raw };
  const params = { reason: "only-dates", columns: [unread] } as const;
  const isCell = header !== undefined && raw.trim() === heading; // a heading of two lines is more than a cell
  const choices = isCell ? meantFields.map((field) => headingFor(field, lang)) : [];
  return listIssue({ code: "column-unread", params }, ["columns", column], at, { choices });
}

const meantFields = ["start", "end", "period"] as const;

function headingFor(field: (typeof meantFields)[number], lang: Language): CellChoice {
  const { de, en } = fieldHeadings[field];
  return { to: { de, en }[lang], meaning: headingChoice(field, { de, en }) };
}

/** A column that is not read, with the heading that is probably meant, and what its cells look like. */
export function unreadColumn(
  { header, position }: PlannedColumn,
  tally: ColumnTally | undefined,
): UnreadColumn {
  if (isOtherHeading(fold(header))) return { header, column: position, meant: null, holds: null };
  const holds = holdsOf(tally);
  const near = nearestHeading(header);
  // Keys under `KreisNr` are no names of Kreise.
  const meant = holds === "keys" && near !== null && nameRank(fold(near)) !== undefined ? null : near;
  return { header, column: position, meant, holds };
}

function holdsOf(tally: ColumnTally | undefined): UnreadColumn["holds"] {
  if (tally === undefined || tally.filled === 0) return null;
  if (hasDates(tally)) return "dates";
  if (tally.isMostly("key")) return "keys";
  return tally.isMostly("role") ? "roles" : null;
}
