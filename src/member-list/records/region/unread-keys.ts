import type { Issue } from "../../../issue.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { cellIssue } from "../../rows/cell-issue.ts";
import type { ReadRow } from "../../rows/row.ts";
import { isKeyValue, valueIn } from "../../rows/value/values.ts";
import type { RegionRows } from "./region-rows.ts";

const plainKey = /^["'=]*([0-9A-Z]+)"?$/;

/** The rows of a region that no key tells apart, but a column of keys that is not read, each with its warning. */
export function unreadKeyIssues(
  group: RegionRows,
  { unreadKeys, plan: { columns } }: ReadingPlan,
): [row: ReadRow, issue: Issue][] {
  if (unreadKeys.length === 0 || group.length < 2 || group.some(({ values }) => values.some(isKeyValue)))
    return [];
  return unreadKeys.flatMap((column) => {
    const cellOf = ({ record }: ReadRow) => (record.cells[column] ?? "").trim();
    // Without its first zeros, which a spreadsheet may have removed.
    const keyOf = (row: ReadRow) => plainKey.exec(cellOf(row))?.[1]?.replace(/^0+/, "");
    const [first, ...others] = group.filter((row) => keyOf(row) !== undefined);
    if (first === undefined) return [];
    return others
      .filter((row) => keyOf(row) !== keyOf(first))
      .map((row): [ReadRow, Issue] => {
        const params = {
          reason: "unread-key",
          name: valueIn(row.values, "name")?.value ?? "",
          header: columns[column]?.header ?? "",
          earlier: cellOf(first),
          given: cellOf(row),
          line: first.record.line,
        } as const;
        return [row, cellIssue(row, column, columns, { code: "region-name-similar", params })];
      });
  });
}
