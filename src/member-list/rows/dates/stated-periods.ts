import type { Fault } from "../../../issue.ts";
import { boundsOf, meet } from "../../../merge/membership-bounds.ts";
import type { TypedDate } from "../../../typed-date/typed-date.ts";
import type { TypedPeriod } from "../../date/typed-period.ts";
import { type ListValue, valueIn } from "../value/values.ts";

/** What is wrong when two cells of a row state different dates for one side. */
export function twoDates(
  field: "startDate" | "endDate",
  one: TypedDate | undefined,
  other: TypedDate | undefined,
): Fault {
  const dates = [one ?? "?", other ?? "?"] as const;
  return { code: "field-value", params: { reason: "two-dates", field, dates } };
}

/**
 * The fault of a start or an end beside several periods: it may fill a side that these leave to other cells, or repeat one
 * that they state.
 */
export function besidePeriods(values: readonly ListValue[]): Fault | undefined {
  const periods = valueIn(values, "periods")?.value ?? [];
  const [first, last] = [periods[0], periods.at(-1)];
  const [start, end] = [valueIn(values, "startDate"), valueIn(values, "endDate")];
  if (first === undefined) return undefined;
  if (start !== undefined && first.startDate !== undefined && first.startDate !== start.value)
    return twoDates("startDate", first.startDate, start.value);
  if (end === undefined || first.endDate === undefined) return undefined;
  return [first, last].some((period) => mayBeSame(period?.endDate, end.value))
    ? undefined
    : twoDates("endDate", last?.endDate ?? first.endDate, end.value);
}

/** Whether two texts may mean the same last day. */
function mayBeSame(one: TypedDate | undefined, other: TypedDate): boolean {
  const [first, second] = [boundsOf(one ?? ""), boundsOf(other ?? "")];
  return one === other || (first !== undefined && second !== undefined && meet(first, second));
}

/** The periods of two cells of a row, of which each may leave sides to the other; the fault if they differ. */
export function togetherPeriods(
  one: readonly TypedPeriod[],
  other: readonly TypedPeriod[],
): readonly TypedPeriod[] | Fault {
  const together: TypedPeriod[] = [];
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const period = { ...other[at], ...definedSides(one[at]) };
    for (const field of ["startDate", "endDate"] as const) {
      const stated = other[at]?.[field];
      if (stated !== undefined && stated !== period[field]) return twoDates(field, period[field], stated);
    }
    together.push(period);
  }
  return together;
}

function definedSides({ startDate, endDate }: TypedPeriod = {}): TypedPeriod {
  return { ...(startDate === undefined ? {} : { startDate }), ...(endDate === undefined ? {} : { endDate }) };
}
