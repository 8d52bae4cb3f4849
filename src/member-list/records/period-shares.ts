import { boundsOf } from "../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TypedPeriod } from "../date/typed-period.ts";
import { datesAllow } from "./listed.ts";

/** The last of several periods that has an end, or the last of all. */
export function lastEnded(periods: readonly TypedPeriod[]): TypedPeriod | undefined {
  const ended = periods.filter(({ endDate }) => typeof endDate === "string" && endDate !== "..");
  return ended.at(-1) ?? periods.at(-1);
}

/** The only one of several periods that allows a date; the last if none does, or several. */
export function confirmedPeriod(date: EdtfDate, periods: readonly TypedPeriod[]): TypedPeriod | undefined {
  const days = boundsOf(date);
  const [allowed, another] = periods.filter(
    ({ startDate, endDate }) =>
      days !== undefined &&
      datesAllow({ startDate: startDate ?? undefined, endDate: endDate ?? undefined }, days),
  );
  return another === undefined && allowed !== undefined ? allowed : periods.at(-1);
}
