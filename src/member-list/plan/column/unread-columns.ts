import { fold } from "../../../text/fold.ts";
import type { ColumnTally } from "../../column/column-tally.ts";
import type { JudgedColumns } from "../../column/judged-columns.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { saysLeaving } from "../../date/leaving.ts";
import { meaningOf } from "../../heading/heading-match.ts";
import { isOtherHeading } from "../../heading/other-headings.ts";
import type { ListSettings } from "../given/options.ts";

/** The places of the unread columns that the caller wants to keep. */
export function keptColumns(columns: readonly PlannedColumn[], keep: ListSettings["keepColumns"]): number[] {
  return columns
    .filter(({ field, header }) => field === null && (keep === true || keep.has(fold(header))))
    .map(({ position }) => position);
}

/**
 * Whether a column is unread that may hold ends: its heading says so, or that it is about leaving or the status; or nothing
 * is known of it, it has dates, and no other column is for the end; or it may say by marks who was a member in some time.
 */
export function mayMissEnds(
  columns: readonly PlannedColumn[],
  { tallies, mayBeMarks }: JudgedColumns,
): boolean {
  if (columns.some((column) => isUnreadTime(column, mayBeMarks))) return true;
  const hasEnd = columns.some(({ field }) => field === "end" || field === "period");
  return columns.some(({ field, header, because, position }) => {
    const tally = tallies[position];
    if (tally === undefined || tally.filled === 0) return false;
    const named = meaningOf(header)?.field;
    if (named === "end" || named === "period") return field !== "end" && field !== "period";
    if (field !== null) return false;
    if (named === "status" || saysLeaving(header)) return true;
    const isOpen = named === undefined && because !== "given" && !isOtherHeading(fold(header));
    return isOpen && !hasEnd && hasDates(tally);
  });
}

/** Whether a column is not read that may say by marks who was a member in the time of its heading. */
export function isUnreadTime(
  { field, because, position }: PlannedColumn,
  mayBeMarks: ReadonlySet<number>,
): boolean {
  return field === null && because !== "given" && mayBeMarks.has(position);
}

/** The places of unread columns that have keys, unless their heading is one of something else. */
export function unreadKeys(columns: readonly PlannedColumn[], { tallies }: JudgedColumns): number[] {
  return columns
    .filter(
      ({ field, because, header }) => field === null && because !== "given" && !isOtherHeading(fold(header)),
    )
    .map(({ position }) => position)
    .filter((position) => tallies[position]?.isMostly("key") ?? false);
}

/** Whether most cells of a column look like dates, and not only because they are numbers. */
export function hasDates(tally: ColumnTally): boolean {
  return tally.isMostly("date") && (!tally.isMostly("number") || tally.isMostly("year"));
}
