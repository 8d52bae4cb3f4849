import type { Issue, IssueLocation } from "../../../issue.ts";
import type { UnreadColumn } from "../../../issue-params/list.ts";
import { excerpt } from "../../../messages/excerpt.ts";
import { fold } from "../../../text/fold.ts";
import type { ColumnTally } from "../../column/column-tally.ts";
import type { OwnColumns } from "../../column/columns.ts";
import type { JudgedColumns } from "../../column/judged-columns.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { isListOfPersons, nameRank } from "../../heading/name-headings.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import { rowText, type SheetRecord } from "../../sheet/records.ts";
import { encodingFault } from "../../text/encoding.ts";
import type { ListSettings } from "../given/options.ts";
import { isUnreadTime } from "./unread-columns.ts";
import { unreadColumn, unreadIssues } from "./unread-issues.ts";

/** What is to be said of the columns as they are read, which may differ from how they were judged. */
export function columnIssues(
  columns: readonly PlannedColumn[],
  judged: JudgedColumns,
  header: SheetRecord | undefined,
  { ownColumns, plan, lang }: Pick<ListSettings, "ownColumns" | "plan" | "lang">,
  missing: readonly PlannedColumn[],
): Issue[] {
  return [
    ...(plan?.columns.length === 0 ? [emptyPlan()] : nameIssues(columns, judged, header)),
    ...duplicateIssues(columns, judged, header),
    ...(columns.some(({ field }) => field === "name") ? unreadIssues(columns, judged, header, lang) : []),
    ...timeIssues(columns, judged, header, ownColumns),
    ...brokenHeadings(columns, header),
    ...missingColumns(judged, ownColumns),
    ...missing.map(({ header: heading }) => missingColumn(heading)),
  ];
}

/** That a plan which the caller gives has no column. */
function emptyPlan(): Issue {
  return listIssue({ code: "column-missing", params: { reason: "plan" } }, []);
}

function nameIssues(
  columns: readonly PlannedColumn[],
  judged: JudgedColumns,
  header: SheetRecord | undefined,
): Issue[] {
  const name = columns.find(({ field }) => field === "name");
  if (name?.because === "assumed") {
    const params = { header: name.header, column: name.position };
    return [listIssue({ code: "column-assumed", params }, ["columns", name.position], placeOf(name, header))];
  }
  if (name !== undefined) return [];
  const words = judged.heads.map(({ word }) => word);
  const params = {
    reason: isListOfPersons(words) ? "persons" : "name-column",
    value: excerpt(rowText(header?.cells ?? [])),
    columns: columns.map((column) => nameless(column, judged.tallies[column.position])),
  } as const;
  return [listIssue({ code: "column-missing", params }, [], lineOf(header))];
}

function duplicateIssues(
  columns: readonly PlannedColumn[],
  { duplicates }: JudgedColumns,
  header: SheetRecord | undefined,
): Issue[] {
  return duplicates.flatMap(({ first, position }): Issue[] => {
    const [one, other] = [columns[first], columns[position]];
    if (one === undefined || other === undefined || one.field !== null || other.field !== null) return [];
    const params = { headers: [one.header, other.header], columns: [first, position] } as const;
    return [listIssue({ code: "column-duplicate", params }, ["columns", position], placeOf(other, header))];
  });
}

/** A column of a list without names; one whose heading is for names may be meant. */
function nameless(column: PlannedColumn, tally: ColumnTally | undefined): UnreadColumn {
  const isName = nameRank(fold(column.header)) !== undefined;
  return { ...unreadColumn(column, tally), ...(isName ? { meant: column.header } : {}) };
}

/** What the columns of marks below a time are read as, and which may be one and are not read. */
function timeIssues(
  columns: readonly PlannedColumn[],
  { mayBeMarks }: JudgedColumns,
  header: SheetRecord | undefined,
  own: OwnColumns,
): Issue[] {
  const read = columns.flatMap(({ position, header: heading, field, time }) => {
    if (field !== "member-time" || time === undefined) return [];
    return [{ header: heading, column: position, startDate: time.startDate, endDate: time.endDate ?? null }];
  });
  const issueOf = (column: PlannedColumn, reason: "unread" | "no-time") => {
    const params = { reason, header: column.header, column: column.position };
    const at = placeOf(column, header);
    return listIssue({ code: "member-times", params }, ["columns", column.position], at);
  };
  return [
    ...(read.length === 0
      ? []
      : [listIssue({ code: "member-times", params: { reason: "read", columns: read } }, [], lineOf(header))]),
    ...columns.flatMap((column) => {
      if (column.field !== null) return [];
      if (isUnreadTime(column, mayBeMarks)) return [issueOf(column, "unread")];
      return own.get(fold(column.header))?.meaning === "member-time" ? [issueOf(column, "no-time")] : [];
    }),
  ];
}

/** Headings that a wrong encoding broke: what they mean is lost with their letters. */
function brokenHeadings(columns: readonly PlannedColumn[], header: SheetRecord | undefined): Issue[] {
  return columns.flatMap((column): Issue[] => {
    const fault = column.field === null ? encodingFault(column.header) : undefined;
    if (fault === undefined) return [];
    return [listIssue(fault, ["columns", column.position], placeOf(column, header))];
  });
}

function missingColumns({ heads }: JudgedColumns, own: OwnColumns): Issue[] {
  const words = new Set(heads.map(({ word }) => word));
  return [...own].filter(([word]) => !words.has(word)).map(([, { heading }]) => missingColumn(heading));
}

function missingColumn(header: string): Issue {
  return listIssue({ code: "column-missing", params: { reason: "explained", header } }, []);
}

function placeOf({ header: heading }: PlannedColumn, header: SheetRecord | undefined): IssueLocation {
  return { line: header?.line ?? 1, column: heading, raw: heading };
}

function lineOf(header: SheetRecord | undefined): IssueLocation | undefined {
  return header === undefined ? undefined : { line: header.line, column: null, raw: rowText(header.cells) };
}
