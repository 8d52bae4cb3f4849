import { type DayRange, dayRange, intersect, subtract } from "../../calendar/day-range.ts";
import { dayOrNull } from "../../calendar/edtf-date.ts";
import { type ExtentBounds, possibleRange } from "../../calendar/extent.ts";
import type { DayQuestion } from "./day-question.ts";

/** An inexact first or last day of a record, without the record. */
export type EndPoint = Pick<DayQuestion, "asks" | "between" | "uncertainDays" | "wouldSettle">;

/** The inexact ends of a record on which days of the range depend; `others` are records that hold instead of it. */
export function endPointsIn(
  bounds: ExtentBounds,
  others: readonly ExtentBounds[],
  range: DayRange,
): EndPoint[] {
  const taken = others.map(possibleRange);
  const first = {
    open: dayRange(bounds.earliestStart, bounds.latestStart),
    settled: firstSettles(bounds),
    between: { earliest: bounds.earliestStart, latest: bounds.latestStart },
  };
  const last = {
    open: dayRange(bounds.earliestEndExclusive, bounds.latestEndExclusive),
    settled: lastSettles(bounds),
    between: { earliest: bounds.earliestEndExclusive - 1, latest: bounds.latestEndExclusive - 1 },
  };
  return [
    { asks: "first-day" as const, ...first },
    { asks: "last-day" as const, ...last },
  ].flatMap(({ asks, open, settled, between }) => {
    const uncertainDays = daysIn(open === null ? [] : [open], range);
    if (uncertainDays === 0) return [];
    return [
      {
        asks,
        between: { earliest: dayOrNull(between.earliest), latest: dayOrNull(between.latest) },
        uncertainDays,
        wouldSettle: daysIn(settled === null ? [] : subtract(settled, taken), range),
      },
    ];
  });
}

/** The days on which a record certainly holds or certainly does not as soon as its first day is known, whatever it is. */
function firstSettles({ earliestStart, latestStart, earliestEndExclusive }: ExtentBounds): DayRange | null {
  return dayRange(earliestStart, Math.min(latestStart, earliestEndExclusive));
}

/** The days on which a record certainly holds or certainly does not as soon as its last day is known, whatever it is. */
function lastSettles({
  latestStart,
  earliestEndExclusive,
  latestEndExclusive,
}: ExtentBounds): DayRange | null {
  return dayRange(Math.max(earliestEndExclusive, latestStart), latestEndExclusive);
}

/** The number of days that ranges share with another one; `null` = unbounded. The ranges must not overlap. */
export function daysIn(ranges: readonly DayRange[], range: DayRange): number | null {
  const days = ranges
    .map((one) => intersect(one, range))
    .reduce((sum, shared) => sum + (shared === null ? 0 : shared.endExclusive - shared.start), 0);
  return Number.isFinite(days) ? days : null;
}
