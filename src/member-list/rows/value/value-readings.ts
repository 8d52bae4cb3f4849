import type { CellReading } from "../../../text/reading.ts";
import { looksLikeDate } from "../../cell/cell-shape.ts";
import type { ListKey } from "../../cell/key-cell.ts";
import { nameRemark } from "../../cell/name-cell.ts";
import type { LandKey } from "../../cell/sized-key-cell.ts";
import type { CellPeriod } from "../../date/cell-period.ts";
import type { TimeMark } from "../../heading/time-mark.ts";
import { type LineText, lineTextOf } from "../../text/line-texts.ts";
import { readName, readTextCell } from "../../text/text-cell.ts";
import type { CellRole } from "../../word/role-cell.ts";
import type { CellStatus } from "../../word/status-cell.ts";
import type { FieldValues, ListValue, ValueField } from "./values.ts";

/** What a cell says, as a value of a row. */
export type ValueReading = CellReading<ListValue>;

/** The readings of a cell that says nothing. */
export const nothing: readonly ValueReading[] = [];

/** The text in a cell; what is left of a lone `'`, with which a spreadsheet marks a cell as text, is nothing. */
export function textReadings(
  field: "note" | "regionId" | "membershipId",
  raw: string,
  column: number,
): readonly ValueReading[] {
  const text = readTextCell(raw);
  return text === "" ? nothing : [{ value: placed(field, text, column) }];
}

/** The role in a cell, and the reason of the start if the word has it too. */
export function roleReadings(found: CellReading<CellRole>, column: number): readonly ValueReading[] {
  if ("fault" in found) return [found];
  const { role, startReason } = found.value;
  const reason = startReason === undefined ? [] : [{ value: placed("startReason", startReason, column) }];
  return [{ value: placed("role", role, column), found: found.found }, ...reason];
}

/** The status in a cell; what was found in it is about its date. */
export function statusReadings(found: CellReading<CellStatus>, column: number): readonly ValueReading[] {
  if ("fault" in found) return [found];
  const { status, endDate } = found.value;
  const end =
    endDate === undefined ? [] : [{ value: placed("endDate", endDate, column), found: found.found }];
  return [{ value: placed("status", status, column) }, ...end];
}

/** The mark in a cell below a time, and the days from which on and until which it holds. */
export function markReadings(found: CellReading<TimeMark>, column: number): readonly ValueReading[] {
  if ("fault" in found) return [found];
  const { code, from, until } = found.value;
  return [
    { value: placed("memberTime", code, column), found: found.found },
    ...(from === undefined ? [] : [{ value: placed("memberTimeStart", from, column) }]),
    ...(until === undefined ? [] : [{ value: placed("memberTimeEnd", until, column) }]),
  ];
}

/** The start and the end in a cell. */
export function periodReadings({ start, end }: CellPeriod, column: number): readonly ValueReading[] {
  return [
    ...(start === null ? [] : [valueReading("startDate", start, column)]),
    ...(end === null ? [] : [valueReading("endDate", end, column)]),
  ];
}

/** The name in a cell, without a remark that is no part of it. */
export function nameReadings(text: string, column: number): readonly ValueReading[] {
  const given = readName(text);
  const remark = nameRemark(given);
  const name = remark?.name ?? given;
  if (name === "") return nothing;
  const is = noName(given);
  if (is !== null) return [{ fault: { code: "field-value", params: { reason: "no-name", given, is } } }];
  const value = placed("name", name, column);
  if (remark === undefined) return [{ value }];
  return [
    {
      value,
      found: [{ code: "name-remark", params: { value: given, name, remark: remark.remark }, to: name }],
    },
  ];
}

/** What stands in the place of a name; a mark or number of a footnote may stand before one. */
function noName(text: string): LineText | "date" | null {
  if (/^\d[\d./-]{3,}$/.test(text) && looksLikeDate(text)) return "date";
  const is = lineTextOf(text);
  return is === "note" && !/^\p{L}/u.test(text) ? null : is;
}

/** The key of a cell, or of the cells of several columns. */
export function keyReading(reading: CellReading<ListKey>, column: number): ValueReading {
  if ("fault" in reading) return reading;
  const { scheme, value } = reading.value;
  return { value: placed(scheme, value, column), found: reading.found };
}

/** The key, or the Land, of a cell of a column of keys of all lengths. */
export function sizedKeyReading(reading: CellReading<ListKey | LandKey>, column: number): ValueReading {
  if ("fault" in reading) return reading;
  const { value, found } = reading;
  if ("state" in value) return { value: placed("state", value.state, column), found };
  return { value: placed(value.scheme, value.value, column), found };
}

/** The reading of a cell that says one thing. */
export function valueReading<Field extends ValueField>(
  field: Field,
  found: CellReading<FieldValues[Field]>,
  column: number,
): CellReading<ListValue<Field>> {
  return "fault" in found ? found : { value: placed(field, found.value, column), found: found.found };
}

function placed<Field extends ValueField>(
  field: Field,
  value: FieldValues[Field],
  column: number,
): ListValue<Field> {
  return { field, value, column };
}
