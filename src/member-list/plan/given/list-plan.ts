import type { IgnoredBecause } from "../../../issue-params/list.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { DateOrder } from "../../../typed-date/date-settings.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import type { ListEncoding } from "../../sheet/decode.ts";

/** The orders of day and month. */
export const dateOrders = ["day-first", "month-first"] as const satisfies readonly DateOrder[];

/** Why lines are no members. */
export const ignoredReasons = [
  "title",
  "header",
  "total",
  "note",
  "filler",
  "heading",
  "state",
  "not-member",
  "unmarked",
  "applicant",
] as const satisfies readonly IgnoredBecause[];

/** How a member list is read, as plain data: it can be shown, corrected, and given back. */
export interface MemberListPlan {
  /** The name of the sheet; `null` for a text. */
  readonly sheet: string | null;
  /** How bytes were decoded; `null` for a text or a spreadsheet. */
  readonly encoding: ListEncoding | null;
  /** What separates two cells; `null` unless the input is a text. */
  readonly delimiter: string | null;
  /** The line of the header, from 1; `null` if the list does not have one. */
  readonly headerLine: number | null;
  /** How many lines the header has: a second one of units or translations, a third of numbers. */
  readonly headerLines: 0 | 1 | 2 | 3;
  /** The columns in their order. */
  readonly columns: readonly PlannedColumn[];
  /** The day on which the list was valid, and the line that states it; `null` if it is not known. */
  readonly listedOn: {
    /** The day, as a date. */
    readonly date: EdtfDate;
    /** The line that states it, from 1; `null` if the caller did. */
    readonly line: number | null;
    /** The sheet that states it if it is another, such as a cover; absent if it is the sheet of the list. */
    readonly sheet?: string | undefined;
  } | null;
  /** The lines that are not members, in their order. */
  readonly ignored: readonly {
    /** The line, from 1. */
    readonly line: number;
    /** What it is. */
    readonly because: IgnoredBecause;
  }[];
}
