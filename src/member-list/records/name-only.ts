import type { Issue } from "../../issue.ts";
import { noteBeginning, noteChoice } from "../../messages/list/row.ts";
import type { MemberListPlan } from "../plan/given/list-plan.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import type { ReadRow } from "../rows/row.ts";
import { hasError } from "../rows/row-status.ts";
import { isKeyValue, periodsIn, valueIn } from "../rows/value/values.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { isBlank, rowText } from "../sheet/records.ts";

/**
 * By row the warning that it has only a name, although more than half of the rows that are members or headings have a date
 * or a key; with the choice that makes a note of the name.
 */
export function nameOnlyRows(
  rows: readonly ReadRow[],
  { ignored, plan }: ReadingPlan,
): ReadonlyMap<ReadRow, Issue> {
  const counted = rows.filter(({ position, values, issues }) => {
    const because = ignored.get(position);
    const isReadable = values.length > 0 || !hasError(issues);
    return because === "heading" || (because === undefined && isReadable);
  });
  const bare = counted.filter((row) => !saysMore(row));
  if (bare.length * 2 >= counted.length) return new Map();
  const open = bare.filter((row) => !ignored.has(row.position) && !saysUnknown(row));
  return new Map(open.map((row) => [row, nameOnly(row, plan)]));
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

function nameOnly({ position, record, values }: ReadRow, { columns }: MemberListPlan): Issue {
  const { line, cells } = record;
  const name = valueIn(values, "name");
  const [value, header] = [name?.value ?? "", columns[name?.column ?? -1]?.header ?? ""];
  const fault = { code: "row-name-only", params: { value, header } } as const;
  const raw = cells[name?.column ?? -1] ?? "";
  // The name may stand in a cell above that spans several rows.
  if (name === undefined || isBlank(raw))
    return listIssue(fault, ["rows", position], { line, column: null, raw: rowText(cells) });
  const choices = [{ to: `${noteBeginning} ${raw.trim()}`, meaning: noteChoice }];
  const at = { line, column: header, raw };
  return listIssue(fault, ["rows", position, "cells", name.column], at, { choices });
}
