import { dayNumberOf, isoText } from "../../calendar/day.ts";
import { type DayRange, dayRange } from "../../calendar/day-range.ts";
import { isCertainOn, isPossibleOn, readExtent } from "../../calendar/extent.ts";
import type { FundingPeriod } from "../../model/funding-period.ts";
import type { CertaintyLists } from "../../query/certainty-lists.ts";

/** A part of a range of days, and the funding periods that it was asked by. */
export interface RangePart {
  readonly range: DayRange;
  readonly fundingPeriods?: CertaintyLists<FundingPeriod>;
}

/** The calendar years of a range; the first and the last may be cut. */
export function yearsOf({ start, endExclusive }: DayRange): RangePart[] {
  const [first, last] = [yearOf(start), yearOf(endExclusive - 1)];
  return Array.from({ length: last - first + 1 }, (_, at) =>
    dayRange(
      Math.max(start, dayNumberOf(first + at, 1, 1)),
      Math.min(endExclusive, dayNumberOf(first + at + 1, 1, 1)),
    ),
  ).flatMap((range) => (range === null ? [] : [{ range }]));
}

function yearOf(day: number): number {
  return Number(isoText(day).slice(0, 4));
}

/** The parts of a range in which the same funding periods are certain, and the same are uncertain. */
export function periodPartsOf(
  { start, endExclusive }: DayRange,
  periods: readonly FundingPeriod[],
): RangePart[] {
  const dated = periods.map((period) => ({ period, bounds: readExtent(period).bounds }));
  const turns = dated
    .flatMap(({ bounds }) => [
      bounds.earliestStart,
      bounds.latestStart,
      bounds.earliestEndExclusive,
      bounds.latestEndExclusive,
    ])
    .filter((day) => start < day && day < endExclusive);
  const parts: { start: number; fundingPeriods: CertaintyLists<FundingPeriod> }[] = [];
  for (const day of [...new Set([start, ...turns])].sort((a, b) => a - b)) {
    const possible = dated.filter(({ bounds }) => isPossibleOn(bounds, day));
    const isSure = ({ bounds }: (typeof dated)[number]) => isCertainOn(bounds, day);
    const fundingPeriods = {
      certain: possible.filter(isSure).map(({ period }) => period),
      uncertain: possible.filter((one) => !isSure(one)).map(({ period }) => period),
    };
    const last = parts.at(-1)?.fundingPeriods;
    if (last === undefined || !areSame(last, fundingPeriods)) parts.push({ start: day, fundingPeriods });
  }
  return parts.map(({ start: first, fundingPeriods }, at) => ({
    range: { start: first, endExclusive: parts[at + 1]?.start ?? endExclusive },
    fundingPeriods,
  }));
}

function areSame(one: CertaintyLists<FundingPeriod>, other: CertaintyLists<FundingPeriod>): boolean {
  const isEqual = (a: readonly FundingPeriod[], b: readonly FundingPeriod[]) =>
    a.length === b.length && a.every((period, at) => period === b[at]);
  return isEqual(one.certain, other.certain) && isEqual(one.uncertain, other.uncertain);
}
