import type { Issue } from "../../issue.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { ReadRow } from "../rows/row.ts";
import { hasError } from "../rows/row-status.ts";
import { isKeyValue, periodsIn, valueIn } from "../rows/values.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { rowText } from "../sheet/records.ts";

/**
 * By row the warning that it has only a name, although more than half of the rows that are members or headings have a date
 * or a key.
 */
export function nameOnlyRows(
  rows: readonly ReadRow[],
  { ignored }: ReadingPlan,
): ReadonlyMap<ReadRow, Issue> {
  const counted = rows.filter(({ position, values, issues }) => {
    const because = ignored.get(position);
    const isReadable = values.length > 0 || !hasError(issues);
    return because === "heading" || (because === undefined && isReadable);
  });
  const bare = counted.filter((row) => !saysMore(row));
  if (bare.length * 2 >= counted.length) return new Map();
  const open = bare.filter((row) => !ignored.has(row.position) && !saysUnknown(row));
  return new Map(open.map((row) => [row, nameOnly(row)]));
}

/** Whether a row says itself that its start or its end is unknown: then nothing is missing in it. */
function saysUnknown({ values }: ReadRow): boolean {
  return valueIn(values, "startDate")?.value === null || valueIn(values, "endDate")?.value === null;
}

/** Whether a row has a date or a key; one that is refused may have what cannot be read. */
function saysMore({ values, issues }: ReadRow): boolean {
  return (
    periodsIn(values).some(({ startDate, endDate }) => (startDate ?? endDate ?? null) !== null) ||
    values.some(isKeyValue) ||
    hasError(issues)
  );
}

function nameOnly({ position, record, values }: ReadRow): Issue {
  const value = valueIn(values, "name")?.value ?? "";
  const at = { line: record.line, column: null, raw: rowText(record.cells) };
  return listIssue({ code: "row-name-only", params: { value } }, ["rows", position], at);
}
