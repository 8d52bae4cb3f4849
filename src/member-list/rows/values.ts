import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import type { EndReason, MembershipRole, StartReason } from "../../model/membership.ts";
import type { RegionKind, StateCode } from "../../model/region.ts";
import { type CellDate, readDateCell } from "../cell/date-cell.ts";
import { type ListKey, readKeyCell } from "../cell/key-cell.ts";
import { readPeriodCell } from "../cell/period-cell.ts";
import type { CellReading } from "../cell/reading.ts";
import { readName, readSourceCell, readTextCell } from "../cell/text-cell.ts";
import {
  endReasonWords,
  kindWords,
  readWordCell,
  roleWords,
  startReasonWords,
  stateWords,
} from "../cell/word-cell.ts";
import { isKeyField, type ListField } from "../plan/columns.ts";
import type { ListSettings } from "../plan/options.ts";

interface FieldValues
  extends Record<IdentifierScheme | "name" | "regionId" | "membershipId" | "note", string> {
  readonly kind: RegionKind;
  readonly state: StateCode;
  readonly role: MembershipRole;
  readonly startReason: StartReason;
  readonly endReason: EndReason;
  readonly startDate: CellDate;
  readonly endDate: CellDate;
  readonly source: readonly string[];
}

/** What a value of a row is; a period is two values, and a key has the scheme of which it is. */
export type ValueField = keyof FieldValues;

/** What a cell of a row says: a union by `field`. */
export type ListValue<Field extends ValueField = ValueField> = {
  [F in Field]: {
    /** What the value is; a period is two values, and a key has the scheme of which it is. */
    readonly field: F;
    /** As the model has it; of a date `null` if the cell says that it is unknown. */
    readonly value: FieldValues[F];
    /** The place of its column. */
    readonly column: number;
  };
}[Field];

/** The value of a field; `undefined` if no cell has it. */
export function valueIn<Field extends ValueField>(
  values: readonly ListValue[],
  field: Field,
): Extract<ListValue, { field: Field }> | undefined {
  return values.find((value): value is Extract<ListValue, { field: Field }> => value.field === field);
}

/** The keys among values. */
export function keysOf(values: readonly ListValue[]): ListKey[] {
  return values.flatMap((entry) => (isKeyValue(entry) ? [{ scheme: entry.field, value: entry.value }] : []));
}

function isKeyValue(entry: ListValue): entry is Extract<ListValue, { field: IdentifierScheme }> {
  return isKeyField(entry.field);
}

type ValueReading = CellReading<ListValue>;

/** What a cell that is not blank says. */
export function readCell(
  field: ListField,
  raw: string,
  column: number,
  { pivotYear }: ListSettings,
): ValueReading[] {
  const text = raw.trim().replace(/\s+/g, " ");
  const as = <Field extends ValueField>(of: Field, reading: CellReading<FieldValues[Field]> | null) =>
    reading === null ? [] : [placed(of, column, reading)];
  if (isKeyField(field)) return [keyReading(readKeyCell(raw.trim(), field), column)];
  switch (field) {
    case "kind":
      return as(field, readWordCell(text, kindWords));
    case "state":
      return as(field, readWordCell(text, stateWords));
    case "role":
      return as(field, readWordCell(text, roleWords));
    case "startReason":
      return as(field, readWordCell(text, startReasonWords));
    case "endReason":
      return as(field, readWordCell(text, endReasonWords));
    case "startDate":
      return as(field, readDateCell(text, "first", pivotYear));
    case "endDate":
      return as(field, readDateCell(text, "last", pivotYear));
    case "period": {
      const { start, end } = readPeriodCell(text, pivotYear);
      return [...as("startDate", start), ...as("endDate", end)];
    }
    case "source":
      return as(field, { value: readSourceCell(raw) });
    default: {
      // What is left of a lone `'`, with which a spreadsheet marks a cell as text, is nothing.
      const value = field === "name" ? readName(raw) : readTextCell(raw);
      return value === "" ? [] : as(field, { value });
    }
  }
}

function placed<Field extends ValueField>(
  field: Field,
  column: number,
  reading: CellReading<FieldValues[Field]>,
): CellReading<ListValue<Field>> {
  return "fault" in reading ? reading : { ...reading, value: { field, value: reading.value, column } };
}

function keyReading(reading: CellReading<ListKey>, column: number): ValueReading {
  if ("fault" in reading) return reading;
  const { scheme, value } = reading.value;
  return { ...reading, value: { field: scheme, value, column } };
}
