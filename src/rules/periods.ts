import { compareDays } from "../calendar/day-range.ts";
import { type ExtentBounds, readExtent } from "../calendar/extent.ts";
import type { FindingOf } from "../issue.ts";
import type { FundingPeriod } from "../model/funding-period.ts";
import type { PlainNetwork } from "../model/network.ts";
import { overlappingPairs } from "./search/overlapping-pairs.ts";

interface PlacedPeriod {
  readonly id: string;
  readonly period: FundingPeriod;
  readonly position: number;
  readonly bounds: ExtentBounds;
}

/** Finds funding periods that certainly overlap, and certain gaps between them. */
export function periodRules({ fundingPeriods }: PlainNetwork): FindingOf<"period-overlap" | "period-gap">[] {
  const periods = fundingPeriods
    .map((period, position) => ({ id: period.id, period, position, ...readExtent(period) }))
    .filter(({ faults }) => faults.length === 0);
  return [
    ...overlappingPairs(periods).map((pair) => pairFinding("period-overlap", pair)),
    ...gaps(periods).map((pair) => pairFinding("period-gap", pair)),
  ];
}

/** Each period before which there certainly is a gap, after the earlier period that ends last. */
function gaps(periods: readonly PlacedPeriod[]): [PlacedPeriod, PlacedPeriod][] {
  const ordered = [...periods].sort(
    (a, b) => compareDays(a.bounds.earliestStart, b.bounds.earliestStart) || (a.id < b.id ? -1 : 1),
  );
  const pairs: [PlacedPeriod, PlacedPeriod][] = [];
  let last: PlacedPeriod | undefined;
  for (const period of ordered) {
    const { earliestStart, latestEndExclusive } = period.bounds;
    if (last !== undefined && last.bounds.latestEndExclusive < earliestStart) pairs.push([last, period]);
    if (last === undefined || latestEndExclusive > last.bounds.latestEndExclusive) last = period;
  }
  return pairs;
}

function pairFinding<Code extends "period-overlap" | "period-gap">(
  code: Code,
  [{ period: one }, { period: other, position }]: readonly [PlacedPeriod, PlacedPeriod],
): FindingOf<Code> {
  const params = { ids: [one.id, other.id], names: [one.name, other.name] } as const;
  return { code, path: ["fundingPeriods", position], params };
}
