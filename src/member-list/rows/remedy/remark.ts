import type { Choice, Fix, Issue } from "../../../issue.ts";
import { noting } from "../../../messages/list/period.ts";
import { unknownWord } from "../../date/date-style.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import type { SheetRecord } from "../../sheet/records.ts";
import { footnotesIn, notedText } from "../../text/footnote.ts";

/** The warning of a remark beside a name, with the change that moves it to the column for notes, if there is one. */
export function withRemarkMoved(issue: Issue<"name-remark">, record: SheetRecord, plan: ReadingPlan): Issue {
  const [nameColumn] = plan.fieldColumns.get("name") ?? [];
  const { name, remark } = issue.params;
  const fix = nameColumn === undefined ? undefined : moved(nameColumn, name, remark, record, plan);
  return fix === undefined ? issue : { ...issue, fix };
}

/** Whether a text has two words or more: it is hardly a date that is mistyped. */
function hasWords(text: string): boolean {
  return text.split(/\s/).filter((word) => /\p{L}{3}/u.test(word)).length > 1;
}

/**
 * The error of a remark beside a date or period, or in its place, with choices that move it to the column for notes, if there
 * is one.
 */
export function withDateRemarkMoved(
  issue: Issue<"date-format">,
  column: number,
  record: SheetRecord,
  plan: ReadingPlan,
): Issue<"date-format"> {
  const { choices, params } = issue;
  const { remark, value } = params;
  if (choices === undefined) {
    const to = unknownWord(plan.style());
    const fix = hasWords(value) ? moved(column, to, value, record, plan) : undefined;
    return fix === undefined ? issue : { ...issue, choices: [{ fix, meaning: noting(to, value) }] };
  }
  if (remark === undefined) return issue;
  const inNotes = choices.map((choice): Choice => {
    const { fix } = choice;
    const row = fix.kind === "cell" ? moved(column, fix.to, remark, record, plan) : undefined;
    return fix.kind !== "cell" || row === undefined ? choice : { fix: row, meaning: noting(fix.to, remark) };
  });
  return { ...issue, choices: inNotes };
}

/** The issue of a mark with a footnote, with the choice that moves the footnote to the column for notes, if there is one. */
export function withFootnoteMoved(
  issue: Issue<"mark-footnote">,
  column: number,
  record: SheetRecord,
  plan: ReadingPlan,
): Issue {
  const { choices = [], params } = issue;
  if (params.reason !== "kept") return issue;
  const { head: to = params.value } = notedText(params.value) ?? {};
  const note = footnotesIn([params.footnote])
    .map(({ text }) => text)
    .join("; ");
  const fix = moved(column, to, note, record, plan);
  return fix === undefined ? issue : { ...issue, choices: [{ fix, meaning: noting(to, note) }, ...choices] };
}

/** The change that writes a text into a cell and a remark to the notes; `undefined` if the list has no column for them. */
function moved(
  at: number,
  text: string,
  remark: string,
  { line, cells }: SheetRecord,
  { fieldColumns }: ReadingPlan,
): Fix | undefined {
  const [noteColumn] = fieldColumns.get("note") ?? [];
  if (noteColumn === undefined) return undefined;
  const to = Array.from({ length: Math.max(cells.length, noteColumn + 1) }, (_, column) => {
    const cell = cells[column] ?? "";
    if (column === at) return text;
    return column !== noteColumn ? cell : cell.trim() === "" ? remark : `${cell}; ${remark}`;
  });
  return { kind: "row", line, from: cells, to: [to] };
}
