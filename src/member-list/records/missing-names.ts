import type { Issue } from "../../issue.ts";
import type { ReadRow } from "../rows/row.ts";
import { valueIn } from "../rows/value/values.ts";
import { cellFix } from "../sheet/list-issue.ts";

/** Rows, of which one that has dates and no name below a row with one gets that name as the fix. */
export function withNamesAbove(rows: readonly ReadRow[], nameColumn: number): ReadRow[] {
  let above: string | undefined;
  return rows.map((row) => {
    const name = valueIn(row.values, "name");
    if (name !== undefined) above = row.record.cells[name.column] ?? name.value;
    if (name !== undefined || above === undefined || !hasDates(row)) return row;
    const to = above;
    const issues = row.issues.map((issue) =>
      issue.code === "field-missing" && issue.params.reason === "name" && issue.at !== undefined
        ? { ...issue, fix: cellFix({ ...issue.at, raw: row.record.cells[nameColumn] ?? "" }, to) }
        : issue,
    );
    return { ...row, issues };
  });
}

function hasDates({ values, issues }: ReadRow): boolean {
  return (
    valueIn(values, "periods") !== undefined ||
    valueIn(values, "startDate") !== undefined ||
    valueIn(values, "endDate") !== undefined ||
    issues.some(isOfDate)
  );
}

/** Whether an issue is about a date that a person can tell, not about a text that is none. */
function isOfDate({ code, fix, choices }: Issue): boolean {
  return code.startsWith("date-") && (code !== "date-format" || fix !== undefined || choices !== undefined);
}
