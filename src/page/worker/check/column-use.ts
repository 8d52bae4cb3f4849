import type { MemberListPlan, PlannedColumn } from "netzwerk-daseinsvorsorge/member-list";
import { type Grid, textOf } from "../../list/cell.ts";
import type { Checked } from "./checked.ts";

/** The fields that say since when, until when or when somebody was a member. */
const ofTime: ReadonlySet<string> = new Set(["start", "end", "period", "year", "member-time"]);

const officeNumber =
  /^(?:lfd|laufende|mgl|mitgl|mitglieds?|mitglieder|kunden|debitoren?|vorgangs?)?(?:nr|nummer)$/;

/** Whether a column has the number of the row, or that which an office gave the member: it says nothing of a membership. */
function isOfficeNumber(header: string): boolean {
  return officeNumber.test(header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
}

/** What of a list is read, and what somebody had to say for it. */
export type ColumnUse = Pick<Checked, "unread" | "dropped" | "explained" | "hasTimes">;

/** What of a list is read; `plain` are its columns as they would be if nobody had said what one of them holds. */
export function columnUse(
  { columns, headerLine }: Pick<MemberListPlan, "columns" | "headerLine">,
  plain: readonly PlannedColumn[],
  chosen: ReadonlySet<number>,
  grid: Grid,
): ColumnUse {
  const rows = grid.slice(headerLine ?? 0);
  const isFilled = (position: number) => rows.some((row) => textOf(row[position]).trim() !== "");
  const unread = columns.filter(({ field, position }) => field === null && !chosen.has(position));
  return {
    unread: unread
      .filter(({ header }) => !isOfficeNumber(header))
      .map(({ position }) => position)
      .filter(isFilled),
    dropped: unread
      .map(({ position }) => position)
      .filter((position) => plain.some((column) => column.position === position && column.field !== null)),
    explained: columns
      .filter(({ field, scheme, position }) => {
        const own = plain.find((column) => column.position === position);
        return chosen.has(position) && field !== null && (own?.field !== field || own.scheme !== scheme);
      })
      .map(({ position }) => position),
    hasTimes: columns.some(({ field }) => field !== null && ofTime.has(field)),
  };
}
