import type { TypedDate } from "../../typed-date/typed-date.ts";

/** The first and the last day of one membership, as a row states them; `null` for one that it calls unknown. */
export interface TypedPeriod {
  readonly startDate?: TypedDate | undefined;
  readonly endDate?: TypedDate | undefined;
}
