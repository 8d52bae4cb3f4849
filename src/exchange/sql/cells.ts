import { isoText } from "../../calendar/day.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type { IsoDate } from "../../model/date.ts";
import { argumentError } from "../../network-error.ts";
import type { SqlRow } from "../table/dialect.ts";

/** Reads a text; throws `field-value` if the row does not have one. */
export function textIn(row: SqlRow, column: string, path: IssuePath = ["rows"]): string {
  const value = valueIn(row, column, path);
  if (typeof value !== "string") throw argumentError([...path, column], value, ["text"]);
  return value;
}

/** Reads a whole number, which drivers give as a number, a bigint or a text. */
export function numberIn(row: SqlRow, column: string, path: IssuePath = ["rows"]): number {
  const value = valueIn(row, column, path);
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  if (typeof number === "bigint") return Number(number);
  if (typeof number !== "number" || !Number.isInteger(number)) {
    throw argumentError([...path, column], value, ["0, 1, 2, …"]);
  }
  return number;
}

/** Reads a number that may be missing. */
export function numberOrNull(row: SqlRow, column: string): number | null {
  return valueIn(row, column) === null ? null : numberIn(row, column);
}

/** Reads a truth value. */
export function flagIn(row: SqlRow, column: string): boolean {
  const value = valueIn(row, column);
  if (typeof value !== "boolean") throw argumentError(["rows", column], value, ["true", "false"]);
  return value;
}

/** Reads a day, which comes out as days since 1970-01-01. */
export function dayIn(row: SqlRow, column: string): IsoDate {
  return isoText(numberIn(row, column));
}

/** Reads a day that may be unbounded. */
export function dayOrNull(row: SqlRow, column: string): IsoDate | null {
  const day = numberOrNull(row, column);
  return day === null ? null : isoText(day);
}

/** Whether a column of a row is empty. */
export function isEmpty(row: SqlRow, column: string): boolean {
  return valueIn(row, column) === null;
}

/** Reads a column; throws `field-value` if the row does not have it. */
export function valueIn(row: SqlRow, column: string, path: IssuePath = ["rows"]): unknown {
  const isRow: boolean = typeof row === "object" && row !== null;
  if (!isRow || !(column in row)) throw argumentError(path, row, [`{ ${column}, … }`]);
  return Reflect.get(row, column);
}

/** Reads a code of a closed list. */
export function codeIn<Code extends string>(row: SqlRow, column: string, codes: readonly Code[]): Code {
  const value = textIn(row, column);
  const code = codes.find((one) => one === value);
  if (code === undefined) throw argumentError(["rows", column], value, codes);
  return code;
}
