import type { Fault, Issue } from "../../issue.ts";
import { dateMeaning } from "../../messages/date-text.ts";
import { fold } from "../../text/fold.ts";
import type { Remedies, Repair } from "../../text/reading.ts";
import { nameRemark } from "../cell/name-cell.ts";
import { boundsIn, writtenDate } from "../date/date-style.ts";
import { markedSides } from "../heading/mark-choices.ts";
import { choicesOfNoted } from "../heading/noted-mark.ts";
import { minorIssue } from "../sheet/list-issue.ts";
import { cellIssue, type RowPlace } from "./cell-issue.ts";
import { besidePeriods, togetherPeriods, twoDates } from "./dates/stated-periods.ts";
import type { ListReading } from "./reading.ts";
import { withPeriodDivided } from "./remedy/divided-period.ts";
import { withDateRemarkMoved, withFootnoteMoved, withRemarkMoved } from "./remedy/remark.ts";
import { withSidesSwapped } from "./remedy/swapped-sides.ts";
import type { ValueReading } from "./value/value-readings.ts";
import { isKeyValue, type ListValue, type ValueField } from "./value/values.ts";

/** A row while its cells are read. */
export interface OpenRow extends RowPlace {
  readonly values: ListValue[];
  readonly issues: Issue[];
  /** Whether a remark, a note, a footnote or a heading says that it may be no member. */
  isDoubted: boolean;
}

/** Notes what was found in a cell. */
export function report(
  row: OpenRow,
  column: number,
  found: Fault | Repair,
  reading: ListReading,
  remedies?: Remedies,
): void {
  if (isSaid(found, column, reading)) return;
  const issue = cellIssue(row, column, reading.plan.plan.columns, found, remedies);
  if (issue.code === "name-remark") row.isDoubted ||= nameRemark(issue.params.value)?.hasLeft ?? false;
  if (issue.code === "mark-footnote" && issue.params.reason === "unexplained") row.isDoubted = true;
  row.issues.push(withRowRemedy(issue, column, row, reading));
}

/** The issue with a change of its whole row, where that may settle it. */
function withRowRemedy(
  issue: Issue,
  column: number,
  { values, record }: OpenRow,
  { plan }: ListReading,
): Issue {
  if (issue.code === "name-remark") return withRemarkMoved(issue, record, plan);
  if (issue.code === "mark-footnote") return withFootnoteMoved(issue, column, record, plan);
  if (issue.code === "date-format")
    return withPeriodDivided(withDateRemarkMoved(issue, column, record, plan), column, record, plan);
  return issue.code === "date-order" ? withSidesSwapped(issue, values, record) : issue;
}

/** Notes what costs the row in a name or key, and is only said elsewhere. */
export function reportMinor(row: OpenRow, column: number, found: Fault, { plan }: ListReading): void {
  row.issues.push(minorIssue(cellIssue(row, column, plan.plan.columns, found)));
}

/** Whether it was said already how a word was read: once is enough. Of its own words the caller knows what they mean. */
function isSaid(found: Fault, column: number, { saidWords, plan: { settings } }: ListReading): boolean {
  if (found.code !== "word-read") return false;
  const { value } = found.params;
  if (Object.keys(settings.words).some((own) => fold(own) === fold(value))) return true;
  const word = `${column} ${value}`;
  return saidWords.size === saidWords.add(word).size;
}

/** Takes over what a cell says, unless another cell of the row says a different date. */
export function take(row: OpenRow, column: number, found: ValueReading, reading: ListReading): void {
  if ("fault" in found) {
    report(row, column, found.fault, reading, found);
    return;
  }
  const fault = add(row.values, found.value);
  if (fault !== undefined) report(row, column, fault, reading);
  else for (const one of found.found ?? []) report(row, column, one, reading, remediesOf(one, reading));
}

/**
 * What may be written for what was read: for a date that was read as its bounds these, so that the list says them itself; for
 * a mark what it may mean.
 */
function remediesOf(found: Fault | Repair, { plan }: ListReading): Remedies {
  if (found.code === "mark-footnote") return { choices: choicesOfNoted(found.params) };
  if (found.code === "mark-date") return { choices: markedSides(found.params.date, plan.style()) };
  if (found.code !== "date-qualifier" || found.params.reason !== "repaired" || !("to" in found)) return {};
  const { read } = found.params;
  if (boundsIn(read) === undefined) return {};
  return { choices: [{ to: writtenDate(found.to, plan.style()), meaning: dateMeaning(read) }] };
}

/** Adds a value to those of its row, unless another cell says the same; the fault if one says a different date. */
function add(values: ListValue[], added: ListValue): Fault | undefined {
  const known = knownAmong(values, added);
  if (known?.field === "periods" && added.field === "periods") {
    const together = togetherPeriods(known.value, added.value);
    if ("code" in together) return together;
    values.splice(values.indexOf(known), 1, { ...known, value: together });
    return undefined;
  }
  if (added.field === "periods" || added.field === "startDate" || added.field === "endDate") {
    const beside = besidePeriods([...values, added]);
    if (beside !== undefined) return beside;
  }
  if (known === undefined) values.push(added);
  if (known?.field === "startDate" || known?.field === "endDate") {
    if (known.value === added.value) return undefined;
    return twoDates(known.field, known.value, String(added.value ?? "?"));
  }
  if (known?.field === "state" && added.field === "state" && known.value !== added.value)
    return { code: "key-mismatch", params: { keys: [known.value, added.value] } };
  if (known?.field === "startReason" && added.field === "startReason" && known.value !== added.value)
    return { code: "reason-conflict", params: { reason: "two", reasons: [known.value, added.value] } };
  return undefined;
}

const ofTimes: ReadonlySet<ValueField> = new Set(["memberTime", "memberTimeStart", "memberTimeEnd"]);

/** The value of the same field; of keys, which may be several, the same key. */
function knownAmong(values: readonly ListValue[], added: ListValue): ListValue | undefined {
  if (ofTimes.has(added.field)) return undefined; // each speaks of another time
  for (const known of values) {
    if (known.field === added.field && (known.value === added.value || !isKeyValue(added))) return known;
  }
  return undefined;
}
