import type { Choice, Issue } from "../../issue.ts";
import { boundsOf } from "../../merge/membership-bounds.ts";
import { returnChoice } from "../../messages/list/row.ts";
import { writtenDate } from "../date/date-style.ts";
import { readReturn } from "../date/return.ts";
import type { ListField } from "../heading/list-field.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";
import { type ListValue, valueIn } from "./values.ts";

/**
 * The issues of a row; the error of an end that also names a new start (`31.12.2017, wieder ab 01.01.2021`) has the choice of
 * two rows, one for each membership.
 */
export function withReturnRows(
  issues: readonly Issue[],
  values: readonly ListValue[],
  record: SheetRecord,
  plan: ReadingPlan,
): readonly Issue[] {
  const [endColumn] = plan.fieldColumns.get("end") ?? [];
  if (endColumn === undefined || !issues.some((issue) => isEndUnread(issue, endColumn))) return issues;
  const choice = choiceOf(endColumn, values, record, plan);
  if (choice === undefined) return issues;
  return issues.map((issue) =>
    isEndUnread(issue, endColumn) ? { ...issue, choices: [...(issue.choices ?? []), choice] } : issue,
  );
}

function isEndUnread({ code, path }: Issue, endColumn: number): boolean {
  return code === "date-format" && path[3] === endColumn;
}

/** What of a row belongs to its first membership alone, and what to its last. */
const ofFirst: ReadonlySet<ListField> = new Set(["membership-id", "start-reason", "end-reason"]);
const ofOne: readonly ListField[] = ["confirmations", "member-time"];

function choiceOf(
  endColumn: number,
  values: readonly ListValue[],
  { line, cells }: SheetRecord,
  { fieldColumns, dates, plan, style }: ReadingPlan,
): Choice | undefined {
  const startColumns = [...(fieldColumns.get("start") ?? []), ...(fieldColumns.get("year") ?? [])];
  const [startColumn] = startColumns;
  const found = readReturn(cells[endColumn] ?? "", dates(endColumn));
  const isDivided = ofOne.every((field) => (fieldColumns.get(field) ?? []).every((at) => isBlank(cells[at])));
  if (startColumn === undefined || found === undefined || !isDivided) return undefined;
  const { endDate, startDate } = found;
  if (!mayEnd(values, endDate)) return undefined;
  const isEnded = valueIn(values, "status")?.value === "ended";
  const width = Math.max(cells.length, startColumn + 1);
  const rowOf = (own: (column: number, field: ListField | null) => string | undefined) =>
    Array.from(
      { length: width },
      (_, column) => own(column, plan.columns[column]?.field ?? null) ?? cells[column] ?? "",
    );
  const first = rowOf((column, field) => {
    if (column === endColumn) return writtenDate(endDate, style());
    return field === "status" && !isEnded ? "" : undefined;
  });
  const second = rowOf((column, field) => {
    if (column === startColumn) return writtenDate(startDate, style());
    if (column === endColumn || startColumns.includes(column)) return "";
    return field !== null && (ofFirst.has(field) || (field === "status" && isEnded)) ? "" : undefined;
  });
  return {
    fix: { kind: "row", line, from: cells, to: [first, second] },
    meaning: returnChoice(endDate, startDate),
  };
}

/** Whether a membership with the start of a row may have this end. */
function mayEnd(values: readonly ListValue[], endDate: string): boolean {
  const start = boundsOf(valueIn(values, "startDate")?.value ?? "");
  const end = boundsOf(endDate);
  return start === undefined || end === undefined || start.earliest <= end.latest;
}
