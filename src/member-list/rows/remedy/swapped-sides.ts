import type { Choice, Issue } from "../../../issue.ts";
import { swappedSides } from "../../../messages/list/mending.ts";
import type { SheetRecord } from "../../sheet/records.ts";
import { type ListValue, valueIn } from "../value/values.ts";

/**
 * The error of an end before its start, with the change that swaps the two cells, if each has nothing but a date in numbers:
 * words such as `seit` would be wrong in the other column.
 */
export function withSidesSwapped(
  issue: Issue,
  values: readonly ListValue[],
  { line, cells }: SheetRecord,
): Issue {
  const start = valueIn(values, "startDate");
  const end = valueIn(values, "endDate");
  if (typeof start?.value !== "string" || typeof end?.value !== "string" || start.column === end.column)
    return issue;
  const [first = "", last = ""] = [cells[start.column], cells[end.column]];
  if (!isPlainDate(first) || !isPlainDate(last)) return issue;
  const swapped = cells.map((cell, column) =>
    column === start.column ? last : column === end.column ? first : cell,
  );
  const choice: Choice = {
    fix: { kind: "row", line, from: cells, to: [swapped] },
    meaning: swappedSides(end.value, start.value),
  };
  return { ...issue, choices: [choice] };
}

function isPlainDate(cell: string): boolean {
  return /^\s*\d[\d./-]*\s*$/.test(cell);
}
