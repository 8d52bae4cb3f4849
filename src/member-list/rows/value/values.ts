import type { EdtfDate } from "../../../model/date.ts";
import type { IdentifierScheme } from "../../../model/identifier-scheme.ts";
import type { EndReason, MembershipRole, StartReason } from "../../../model/membership.ts";
import type { RegionKind, StateCode } from "../../../model/region.ts";
import type { Confirmation } from "../../../model/time-bounded.ts";
import type { TypedDate } from "../../../typed-date/typed-date.ts";
import type { ListKey } from "../../cell/key-cell.ts";
import { isKeyScheme } from "../../column/columns.ts";
import type { TypedPeriod } from "../../date/typed-period.ts";
import type { MemberCode, StatusCode } from "../../word/vocabularies.ts";

/** What the values of a row are, by field. */
export interface FieldValues
  extends Record<IdentifierScheme | "name" | "regionId" | "membershipId" | "note", string> {
  readonly kind: RegionKind;
  readonly state: StateCode;
  readonly role: MembershipRole;
  readonly status: StatusCode;
  readonly member: MemberCode;
  readonly startReason: StartReason;
  readonly endReason: EndReason;
  readonly startDate: TypedDate;
  readonly endDate: TypedDate;
  readonly memberTime: MemberCode;
  /** The day from which on the row is a member in the time of the column. */
  readonly memberTimeStart: EdtfDate;
  /** The day until which it is a member in that time; `..` if it goes on. */
  readonly memberTimeEnd: EdtfDate;
  /**
   * Several periods of one region, in the order of time. Of the first, a column of starts leaves the end to other columns, and
   * a column of ends the start.
   */
  readonly periods: readonly TypedPeriod[];
  readonly confirmations: readonly Confirmation[];
  readonly source: readonly string[];
}

/** What a value of a row is; one period is two values, several are one, and a key has the scheme of which it is. */
export type ValueField = keyof FieldValues;

/** What a cell of a row says: a union by `field`. */
export type ListValue<Field extends ValueField = ValueField> = {
  [F in Field]: {
    /** What the value is; one period is two values, several are one, and a key has the scheme of which it is. */
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
  for (const value of values) if (isOf(value, field)) return value;
  return undefined;
}

function isOf<Field extends ValueField>(
  value: ListValue,
  field: Field,
): value is Extract<ListValue, { field: Field }> {
  return value.field === field;
}

/** The periods that a row states, in the order of time: one, unless it states several. */
export function periodsIn(values: readonly ListValue[]): readonly TypedPeriod[] {
  const [startDate, endDate] = [valueIn(values, "startDate")?.value, valueIn(values, "endDate")?.value];
  const [first, ...later] = valueIn(values, "periods")?.value ?? [];
  return [{ startDate: first?.startDate ?? startDate, endDate: first?.endDate ?? endDate }, ...later];
}

/** The keys among values. */
export function keysOf(values: readonly ListValue[]): ListKey[] {
  const keys: ListKey[] = [];
  for (const entry of values) if (isKeyValue(entry)) keys.push({ scheme: entry.field, value: entry.value });
  return keys;
}

/** Whether a value is a key. */
export function isKeyValue(entry: ListValue): entry is Extract<ListValue, { field: IdentifierScheme }> {
  return isKeyScheme(entry.field);
}
