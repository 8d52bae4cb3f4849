import { looksLikeDate } from "../cell/cell-shape.ts";
import { readConfirmationsCell } from "../cell/confirmations-cell.ts";
import { type ListKey, readKeyCell } from "../cell/key-cell.ts";
import { nameRemark } from "../cell/name-cell.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { readDateCell } from "../date/date-cell.ts";
import type { DateSettings } from "../date/date-settings.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import type { ListField } from "../heading/list-field.ts";
import { type CellUse, cleanCell, type Removed } from "../text/clean.ts";
import { type LineText, lineTextOf } from "../text/line-texts.ts";
import type { CellReading } from "../text/reading.ts";
import { readName, readSourceCell, readTextCell } from "../text/text-cell.ts";
import { readRoleCell } from "../word/role-cell.ts";
import { readStatusCell } from "../word/status-cell.ts";
import { endReasonWords, startReasonWords, type Vocabularies } from "../word/vocabularies.ts";
import { readWordCell } from "../word/word-cell.ts";
import type { FieldValues, ListValue, ValueField } from "./values.ts";

/** What a cell says, as values of a row. */
export type ValueReading = CellReading<readonly ListValue[]>;

/** A cell, read. */
export interface ReadCell {
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
  dates: DateSettings,
  words: Vocabularies,
): ReadCell {
  const use = uses[column.field];
  const { text, removed } = cleanCell(raw, use);
  if (use === "date" && text === "") return { readings: [], removed };
  return { readings: readingsOf(column, text, raw, dates, words), removed };
}

function readingsOf(
  { field, scheme, part, position: column }: PlannedColumn & { readonly field: ListField },
  text: string,
  raw: string,
  dates: DateSettings,
  words: Vocabularies,
): ValueReading[] {
  const as = <Field extends ValueField>(of: Field, reading: CellReading<FieldValues[Field]> | null) =>
    reading === null ? [] : [mapped(reading, (found) => [placed(of, found, column)])];
  const asText = (of: "name" | "note" | "regionId" | "membershipId", found: string) =>
    // What is left of a lone `'`, with which a spreadsheet marks a cell as text, is nothing.
    found === "" ? [] : as(of, { value: found });
  switch (field) {
    case "name":
      return nameReadings(text, column);
    case "kind":
      return as(field, readWordCell(text, words.kind));
    case "state":
      return as(field, readWordCell(text, words.state));
    case "key":
      return scheme === undefined || part !== undefined
        ? []
        : [keyReading(readKeyCell(text, scheme), column)];
    case "start":
    case "year":
      return as("startDate", readDateCell(text, "first", dates));
    case "end":
      return as("endDate", readDateCell(text, "last", dates));
    case "period": {
      const { start, end } = readPeriodCell(text, dates);
      return [...as("startDate", start), ...as("endDate", end)];
    }
    case "role":
      return [
        mapped(readRoleCell(text, words.role), ({ role, startReason }) => [
          placed("role", role, column),
          ...(startReason === undefined ? [] : [placed("startReason", startReason, column)]),
        ]),
      ];
    case "status":
      return [
        mapped(readStatusCell(text, words.status, dates), ({ status, endDate }) => [
          placed("status", status, column),
          ...(endDate === undefined ? [] : [placed("endDate", endDate, column)]),
        ]),
      ];
    case "member":
      return as(field, readWordCell(text, words.member));
    case "source":
      return as(field, { value: readSourceCell(raw) });
    case "note":
      return asText(field, readTextCell(raw));
    case "start-reason":
      return as("startReason", readWordCell(text, startReasonWords));
    case "end-reason":
      return as("endReason", readWordCell(text, endReasonWords));
    case "region-id":
      return asText("regionId", readTextCell(raw));
    case "membership-id":
      return asText("membershipId", readTextCell(raw));
    case "confirmations":
      return as(
        field,
        readConfirmationsCell(text, (date) => readDateCell(date, "first", dates)),
      );
  }
}

/** The name in a cell, without a remark that is no part of it. */
function nameReadings(text: string, column: number): ValueReading[] {
  const given = readName(text);
  const remark = nameRemark(given);
  const name = remark?.name ?? given;
  if (name === "") return [];
  const is = noName(given);
  if (is !== null) return [{ fault: { code: "field-value", params: { reason: "no-name", given, is } } }];
  const value = [placed("name", name, column)];
  if (remark === undefined) return [{ value }];
  return [{ value, found: [{ code: "name-remark", params: { value: given, name, remark: remark.remark } }] }];
}

/** What stands in the place of a name; a mark or number of a footnote may stand before one. */
function noName(text: string): LineText | "date" | null {
  if (/^\d[\d./-]{3,}$/.test(text) && looksLikeDate(text)) return "date";
  const is = lineTextOf(text);
  return is === "note" && !/^\p{L}/u.test(text) ? null : is;
}

/** The key of a cell, or of the cells of several columns. */
export function keyReading(reading: CellReading<ListKey>, column: number): ValueReading {
  return mapped(reading, ({ scheme, value }) => [placed(scheme, value, column)]);
}

function mapped<Found, Values>(
  reading: CellReading<Found>,
  valuesOf: (found: Found) => Values,
): CellReading<Values> {
  return "fault" in reading ? reading : { ...reading, value: valuesOf(reading.value) };
}

function placed<Field extends ValueField>(
  field: Field,
  value: FieldValues[Field],
  column: number,
): ListValue<Field> {
  return { field, value, column };
}
