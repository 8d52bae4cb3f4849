import { type CellUse, cleanCell, type Removed } from "../../../text/clean.ts";
import { readTypedDate } from "../../../typed-date/typed-date.ts";
import { readConfirmationsCell } from "../../cell/confirmations-cell.ts";
import { readKeyCell } from "../../cell/key-cell.ts";
import { readSizedKeyCell } from "../../cell/sized-key-cell.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { inStyle } from "../../date/date-style.ts";
import type { ListField } from "../../heading/list-field.ts";
import { readTimeCell } from "../../heading/noted-mark.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { readSourceCell } from "../../text/text-cell.ts";
import { readRoleCell } from "../../word/role-cell.ts";
import { readStatusCell } from "../../word/status-cell.ts";
import { endReasonWords, startReasonWords, type Vocabularies } from "../../word/vocabularies.ts";
import { codeOf, readWordCell } from "../../word/word-cell.ts";
import { dateReadings } from "./date-readings.ts";
import {
  keyReading,
  markReadings,
  nameReadings,
  nothing,
  roleReadings,
  sizedKeyReading,
  statusReadings,
  textReadings,
  type ValueReading,
  valueReading,
} from "./value-readings.ts";

/** A cell, read. */
export interface ReadCell {
  /** Several if it says several things. */
  readonly readings: readonly ValueReading[];
  /** What meant nothing in it. */
  readonly removed: readonly Removed[];
}

/** What a cell is for, by what its column holds. */
const uses: { readonly [field in ListField]: CellUse } = {
  name: "name",
  kind: "word",
  state: "word",
  key: "key",
  start: "date",
  end: "date",
  period: "date",
  year: "date",
  role: "word",
  status: "date",
  member: "word",
  "member-time": "word",
  source: "text",
  note: "text",
  "start-reason": "word",
  "end-reason": "word",
  "region-id": "text",
  "membership-id": "text",
  confirmations: "text",
};

/** What a cell that is not blank says. */
export function readCell(
  column: PlannedColumn & { readonly field: ListField },
  raw: string,
  plan: ReadingPlan,
): ReadCell {
  const use = uses[column.field];
  const { text, removed } = cleanCell(raw, use);
  if (use === "date" && text === "") return { readings: nothing, removed };
  return { readings: readingsOf(column, text, raw, plan), removed };
}

function readingsOf(
  { field, scheme, part, time, position: column }: PlannedColumn & { readonly field: ListField },
  text: string,
  raw: string,
  { dates: datesOf, words, style, fieldColumns, footnotes }: ReadingPlan,
): readonly ValueReading[] {
  const settings = datesOf(column);
  const dates = { settings, style };
  switch (field) {
    case "name":
      return nameReadings(text, column);
    case "kind":
      return [valueReading(field, readWordCell(text, words.kind), column)];
    case "state":
      return [valueReading(field, readWordCell(text, words.state), column)];
    case "key":
      if (part !== undefined) return nothing;
      return scheme === undefined
        ? [sizedKeyReading(readSizedKeyCell(text), column)]
        : [keyReading(readKeyCell(text, scheme), column)];
    case "start":
    case "year":
      return dateReadings("start", text, raw, dates, column);
    case "end":
    case "period":
      return dateReadings(field, text, raw, dates, column);
    case "role":
      return roleReadings(readRoleCell(text, words.role), column);
    case "status":
      if (isRoleAlone(text, words) && !fieldColumns.has("role"))
        return roleReadings(readRoleCell(text, words.role), column);
      return statusReadings(inStyle(readStatusCell(text, words.status, settings), style), column);
    case "member":
      return [valueReading(field, readWordCell(text, words.member), column)];
    case "member-time":
      return time === undefined
        ? nothing
        : markReadings(readTimeCell(text, { time, words: words.member, dates, footnotes }), column);
    case "source":
      return [valueReading(field, { value: readSourceCell(raw) }, column)];
    case "note":
      return textReadings(field, raw, column);
    case "start-reason":
      return [valueReading("startReason", readWordCell(text, startReasonWords), column)];
    case "end-reason":
      return [valueReading("endReason", readWordCell(text, endReasonWords), column)];
    case "region-id":
      return textReadings("regionId", raw, column);
    case "membership-id":
      return textReadings("membershipId", raw, column);
    case "confirmations": {
      const readDate = (date: string) => inStyle(readTypedDate(date, "first", settings), style);
      return [valueReading(field, readConfirmationsCell(text, readDate), column)];
    }
  }
}

/** Whether a status is a role other than that of a member, and no status: `Gast`. */
function isRoleAlone(text: string, { role, status }: Vocabularies): boolean {
  const code = codeOf(text, role);
  return code !== undefined && code !== "member" && codeOf(text, status) === undefined;
}
