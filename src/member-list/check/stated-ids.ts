import { readTextCell } from "../cell/text-cell.ts";
import type { MemberList } from "../rows/member-list.ts";

/** The ids that the rows of a list state themselves; all others were made by reading it. */
export function statedIds(
  { columns, rows }: MemberList,
  field: "regionId" | "membershipId",
): ReadonlySet<string> {
  const column = columns.findIndex((candidate) => candidate.field === field);
  const read = rows.filter(({ membershipId }) => membershipId !== undefined);
  return new Set(column < 0 ? [] : read.map(({ cells }) => readTextCell(cells[column] ?? "")));
}
