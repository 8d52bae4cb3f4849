import type { Choice, Issue } from "../../issue.ts";
import { withMark, withoutDate } from "../../messages/list/mark.ts";
import { markChoices } from "../../messages/list/word.ts";
import { boundedPeriod } from "../heading/bounded-periods.ts";
import { type MarkedTime, markedPeriods } from "../heading/marked-periods.ts";
import { withStatedEnd, withStatedStart } from "../heading/stated-sides.ts";
import { cellIssue, type RowPlace } from "./cell-issue.ts";
import type { ListReading } from "./reading.ts";
import type { ListValue } from "./value/values.ts";

/**
 * The error of a start or an end that does not fit the marks of its row, with the changes that make them fit: a mark in a
 * time that has none, or a blank cell in place of the date.
 */
export function unfittingSide(
  { position, record }: RowPlace,
  { field, value, column }: ListValue<"startDate" | "endDate">,
  times: readonly MarkedTime[],
  { plan: { plan } }: ListReading,
): Issue {
  const params = { reason: "outside-times", field, date: value ?? "?" } as const;
  const place = { position, record };
  const issue = cellIssue(place, column, plan.columns, { code: "field-value", params });
  const withSide = field === "startDate" ? withStatedStart : withStatedEnd;
  const fits = (given: readonly MarkedTime[]) => {
    const marked = markedPeriods(given);
    const bounded = marked.map((period) => boundedPeriod(period, marked, given).period);
    return withSide(bounded, given, value) !== "contradicts";
  };
  const { line, cells } = record;
  const changed = (at: number, text: string): Choice["fix"] => {
    const width = Math.max(cells.length, at + 1);
    const to = Array.from({ length: width }, (_, own) => (own === at ? text : (cells[own] ?? "")));
    return { kind: "row", line, from: cells, to: [to] };
  };
  const [{ to: mark }] = markChoices;
  const marks = times
    .filter(
      (time) => !time.isMarked && fits(times.map((one) => (one === time ? { ...one, isMarked: true } : one))),
    )
    .map((time): Choice => {
      const header = plan.columns[time.column]?.header ?? "";
      return { fix: changed(time.column, mark), meaning: withMark(mark, header) };
    });
  const isMarked = times.some((time) => time.isMarked);
  const blank: readonly Choice[] = isMarked
    ? [{ fix: changed(column, ""), meaning: withoutDate(value ?? "?") }]
    : [];
  return { ...issue, choices: [...marks, ...blank] };
}
