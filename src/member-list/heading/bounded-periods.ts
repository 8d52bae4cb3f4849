import type { DateBounds } from "../../calendar/edtf-date.ts";
import { boundsText } from "../../merge/narrower-date.ts";
import type { MarkedPeriod, MarkedTime } from "./marked-periods.ts";
import { timeBounds } from "./time-bounds.ts";

/** A period, and the columns that narrowed its start or its end. */
export interface BoundedPeriod {
  readonly period: MarkedPeriod;
  readonly by: readonly number[];
}

/**
 * A period as far as the times around it allow: a time without a mark that begins while it may still go on (`ab Juli 2022`
 * after `2018–2022`) ends it before, and one that ends while it may not have begun yet lets it begin after that; so does
 * another period. A time within the period, of which the row was a member by its other mark, narrows nothing.
 */
export function boundedPeriod(
  period: MarkedPeriod,
  periods: readonly MarkedPeriod[],
  times: readonly MarkedTime[],
): BoundedPeriod {
  const { start, end } = timeBounds(period);
  let [first, last] = [start.earliest, end.latest];
  const by = new Set<number>();
  const own = period.times.map(({ column }) => column);
  const others = [
    ...times
      .filter(({ isMarked }) => !isMarked)
      .map((time) => ({ ...timeBounds(time), columns: [time.column] })),
    ...periods
      .filter((other) => other !== period)
      .map((other) => ({ ...timeBounds(other), columns: other.times.map(({ column }) => column) })),
  ];
  for (const other of others) {
    if (isAfter(other, start, end) && other.start.latest < end.latest) {
      last = Math.min(last, other.start.latest - 1);
      for (const column of [...own.slice(-1), ...other.columns]) by.add(column);
    }
    if (isBefore(other, start, end) && other.end.earliest > start.earliest) {
      first = Math.max(first, other.end.earliest + 1);
      for (const column of [...own.slice(0, 1), ...other.columns]) by.add(column);
    }
  }
  if (by.size === 0) return { period, by: [] };
  const { startDate, endDate } = period;
  return {
    period: {
      ...period,
      startDate: first === start.earliest ? startDate : boundsText({ earliest: first, latest: start.latest }),
      endDate: last === end.latest ? endDate : boundsText({ earliest: end.earliest, latest: last }),
    },
    by: [...by],
  };
}

interface Sides {
  readonly start: DateBounds;
  readonly end: DateBounds;
}

/** Whether a time can only be after a period. */
function isAfter(time: Sides, start: DateBounds, end: DateBounds): boolean {
  return time.end.earliest >= start.latest && time.start.latest > end.earliest;
}

/** Whether a time can only be before a period. */
function isBefore(time: Sides, start: DateBounds, end: DateBounds): boolean {
  return time.start.latest <= end.earliest && time.end.earliest < start.latest;
}
