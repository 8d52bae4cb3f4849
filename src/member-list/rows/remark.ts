import type { Fix, Issue } from "../../issue.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { SheetRecord } from "../sheet/records.ts";

/** The warning of a remark beside a name, with the change that moves it to the column for notes, if there is one. */
export function withRemarkMoved(
  issue: Issue<"name-remark">,
  { line, cells }: SheetRecord,
  { fieldColumns }: ReadingPlan,
): Issue {
  const [nameColumn] = fieldColumns.get("name") ?? [];
  const [noteColumn] = fieldColumns.get("note") ?? [];
  if (noteColumn === undefined) return issue;
  const { name, remark } = issue.params;
  const moved = Array.from({ length: Math.max(cells.length, noteColumn + 1) }, (_, column) => {
    const cell = cells[column] ?? "";
    if (column === nameColumn) return name;
    return column !== noteColumn ? cell : cell.trim() === "" ? remark : `${cell}; ${remark}`;
  });
  const fix: Fix = { kind: "row", line, from: cells, to: [moved] };
  return { ...issue, fix };
}
