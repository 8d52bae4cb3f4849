import type { TypedDate } from "../../typed-date/typed-date.ts";

/** The first and the last day of one membership, as a row states them. */
export interface TypedPeriod {
  /** The first day, as a date; `null` if the row calls it unknown. */
  readonly startDate?: TypedDate | undefined;
  /** The last day, as a date; `..` for an open end, `null` if the row calls it unknown. */
  readonly endDate?: TypedDate | undefined;
}
