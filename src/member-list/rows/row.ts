import type { Issue } from "../../issue.ts";
import type { IssueParams } from "../../issue-params.ts";
import { type KeyParts, readKeyParts } from "../cell/key-parts.ts";
import { saysResting } from "../date/leaving.ts";
import { isDated } from "../plan/list-style.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";
import type { RowPlace } from "./cell-issue.ts";
import { noteCleaned } from "./cleaned-cells.ts";
import { addEnd, missingSide, orderFault } from "./dates/row-dates.ts";
import { takeMarkedTimes } from "./marked-times.ts";
import { type OpenRow, report, reportMinor, take } from "./open-row.ts";
import type { ListReading } from "./reading.ts";
import { unsureDate } from "./remedy/unsure-date.ts";
import { isDoubted, isSettled, statesEnd } from "./row-doubt.ts";
import { rowIssue, wholeRowIssue } from "./row-fault.ts";
import { areaFault } from "./row-keys.ts";
import { hasError } from "./row-status.ts";
import { statusContradiction } from "./status-contradiction.ts";
import { isIdentity } from "./value/judged-cell.ts";
import { keyReading } from "./value/value-readings.ts";
import { type ListValue, valueIn } from "./value/values.ts";

/** A row, read. If an issue is an error, its values are not to be used. */
export interface ReadRow extends RowPlace {
  readonly values: readonly ListValue[];
  readonly issues: readonly Issue[];
  /** Its name, folded; `""` if it has none. */
  readonly foldedName: string;
  /** Whether a remark, a note, a footnote or a heading says that it may be no member. */
  readonly isDoubted: boolean;
}

/** Reads the cells of a row; `position` is its place among the rows. */
export function readRow(record: SheetRecord, position: number, reading: ListReading): ReadRow {
  const { plan } = reading;
  const row: OpenRow = { position, record, values: [], issues: [], isDoubted: false };
  const whole = wholeRowIssue(row, plan.plan.columns.length);
  if (whole !== undefined) return withoutValues(record, position, [whole]);
  for (let column = 0; column < record.cells.length; column++) takeCell(row, column, reading);
  takeKeyOverColumns(row, reading);
  takeMarkedTimes(row, reading);
  const [nameColumn] = plan.fieldColumns.get("name") ?? [];
  if (nameColumn === undefined) {
    row.issues.push(rowIssue(row, { code: "field-missing", params: { reason: "name-column" } }));
  } else if (isBlankName(row, nameColumn)) {
    report(row, nameColumn, { code: "field-missing", params: { reason: "name" } }, reading);
  }
  takeStateAbove(row, nameColumn, reading);
  const undecided = blankMember(record, plan);
  if (undecided !== undefined) report(row, undecided, { code: "word-unknown", params: noWord }, reading);
  const end = isEndUnread(row, plan) ? undefined : addEnd(row.values, plan);
  const missing = hasError(row.issues) ? undefined : missingSide(row.values, record, plan);
  for (const found of [end, orderFault(row.values) ?? missing, areaFault(row.values)]) {
    if (found !== undefined) report(row, found.column, found.fault, reading);
  }
  takeDoubt(row, nameColumn, reading);
  return {
    position,
    record,
    values: row.values.slice(), // a list that grew takes twice the memory
    issues: row.issues.length === 0 ? noIssues : row.issues,
    foldedName: reading.folded(valueIn(row.values, "name")?.value ?? ""),
    isDoubted: row.isDoubted,
  };
}

/** The one list of all rows about which nothing was found. */
const noIssues: readonly Issue[] = Object.freeze([]);
const noValues: readonly ListValue[] = Object.freeze([]);

/** A row whose cells are not read. */
export function withoutValues(record: SheetRecord, position: number, issues = noIssues): ReadRow {
  return { position, record, values: noValues, issues, foldedName: "", isDoubted: false };
}

function takeCell(row: OpenRow, column: number, reading: ListReading): void {
  const { cells, failed, unsureDays } = row.record;
  const raw = cells[column] ?? "";
  if (raw === "" || isBlank(raw)) return;
  const judged = reading.judges[column]?.(raw);
  if (judged === undefined) return;
  const { broken, read } = judged;
  const planned = reading.plan.plan.columns[column];
  if (broken !== undefined) {
    if (isIdentity(planned)) report(row, column, broken, reading);
    else reportMinor(row, column, broken, reading);
  }
  if (read === undefined) return;
  if (failed?.has(column)) {
    report(row, column, { code: "cell-error", params: { value: raw } }, reading);
    return;
  }
  if (read.removed.length > 0) noteCleaned(read.removed, column, row.record, reading);
  for (const found of read.readings) take(row, column, found, reading);
  const day = unsureDays?.[column];
  if (day === undefined || !isDated(planned?.field)) return;
  const [fault, remedies] = unsureDate(raw, day, reading.plan.style());
  report(row, column, fault, reading, remedies);
}

function takeKeyOverColumns(row: OpenRow, reading: ListReading): void {
  const { keyParts } = reading;
  const [first] = keyParts;
  if (first === undefined) return;
  const { cells } = row.record;
  const parts: KeyParts = Object.fromEntries(keyParts.map(({ part, column }) => [part, cells[column] ?? ""]));
  const key = readKeyParts(parts);
  if (key !== undefined) take(row, first.column, keyReading(key, first.column), reading);
}

/** Takes over the Land that a heading above the row names, as if it stood beside the name. */
function takeStateAbove(
  { values, position }: OpenRow,
  column: number | undefined,
  { plan }: ListReading,
): void {
  const value = plan.statesAbove.get(position);
  if (value === undefined || column === undefined || valueIn(values, "state") !== undefined) return;
  values.push({ field: "state", value, column });
}

/** Whether the cell of the end of a row is there and was refused, so that the end is not missing. */
function isEndUnread({ issues }: OpenRow, { fieldColumns }: ReadingPlan): boolean {
  const columns = [...(fieldColumns.get("end") ?? []), ...(fieldColumns.get("period") ?? [])];
  return issues.some(({ path, severity }) => severity === "error" && columns.some((at) => at === path[3]));
}

/** Whether a row does not have a name; one whose letters are broken, or whose formula failed, is no blank. */
function isBlankName({ values, issues }: OpenRow, nameColumn: number): boolean {
  if (valueIn(values, "name") !== undefined) return false;
  return !issues.some(({ path, severity }) => path[3] === nameColumn && severity === "error");
}

/** Says what may mean that the row is no member: its status beside its end, its note, or a footnote or heading. */
function takeDoubt(row: OpenRow, nameColumn: number | undefined, reading: ListReading): void {
  const { values, position, record } = row;
  const { inDoubt, plan } = reading.plan;
  if (hasError(row.issues)) return; // it is no member as long as it is refused
  const said = (column: number, params: IssueParams["member-doubtful"]) => {
    report(row, column, { code: "member-doubtful", params }, reading);
    row.isDoubted = true;
  };
  const contradiction = statusContradiction(values, plan.listedOn?.date, record);
  if (contradiction !== undefined) {
    said(contradiction.column, contradiction.doubt);
    return;
  }
  const status = valueIn(values, "status");
  const word = status?.value === "current" ? (record.cells[status.column] ?? "") : "";
  if (status !== undefined && saysResting(word) && !statesEnd(values)) {
    said(status.column, { reason: "rest", value: word.trim() });
    return;
  }
  const note = valueIn(values, "note");
  const statement = note && reading.statementOf(note.value);
  if (note !== undefined && statement !== undefined && isDoubted(values, statement)) {
    said(note.column, { reason: statement.rests && !statement.leaves ? "rest" : "note", value: note.value });
    return;
  }
  const doubt = inDoubt.get(position);
  if (doubt !== undefined && nameColumn !== undefined && !isSettled(values)) said(nameColumn, doubt);
}

const noWord = { value: "", field: "member", meant: null } as const;

/** The column that says who is a member, if its cell is blank and nothing says that a blank is a no. */
function blankMember({ cells }: SheetRecord, { fieldColumns, isBlankNo }: ReadingPlan): number | undefined {
  const [column] = fieldColumns.get("member") ?? [];
  return column !== undefined && !isBlankNo && isBlank(cells[column]) ? column : undefined;
}
