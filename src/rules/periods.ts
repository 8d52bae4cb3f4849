import { compareDays } from "../calendar/day-range.ts";
import { type ExtentBounds, readExtent } from "../calendar/extent.ts";
import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import type { FundingPeriod } from "../model/funding-period.ts";
import type { PlainNetwork } from "../model/network.ts";
import { overlappingPairs } from "./overlapping-pairs.ts";

interface PlacedPeriod {
  readonly period: FundingPeriod;
  readonly position: number;
  readonly bounds: ExtentBounds;
}

/** Funding periods that share a day, or leave a day between them uncovered, in every world. */
export function periodRules({ fundingPeriods }: PlainNetwork): Issue[] {
  const periods = fundingPeriods
    .map((period, position) => ({ period, position, ...readExtent(period) }))
    .filter(({ faults }) => faults.length === 0);
  return [
    ...overlappingPairs(periods, ({ bounds }) => bounds).map(([earlier, later]) =>
      overlapIssue(earlier, later),
    ),
    ...gaps(periods).map(([earlier, later]) => gapIssue(earlier, later)),
  ];
}

/** Each period that in every world starts after a day on which all earlier ones have ended, with the last of them. */
function gaps(periods: readonly PlacedPeriod[]): [PlacedPeriod, PlacedPeriod][] {
  const ordered = [...periods].sort((a, b) => compareDays(a.bounds.earliestStart, b.bounds.earliestStart));
  const pairs: [PlacedPeriod, PlacedPeriod][] = [];
  let last: PlacedPeriod | undefined;
  for (const period of ordered) {
    const { earliestStart, latestEndExclusive } = period.bounds;
    if (last !== undefined && last.bounds.latestEndExclusive < earliestStart) pairs.push([last, period]);
    if (last === undefined || latestEndExclusive > last.bounds.latestEndExclusive) last = period;
  }
  return pairs;
}

function overlapIssue({ period: one }: PlacedPeriod, { period: other, position }: PlacedPeriod): Issue {
  const [first, second] = [one, other].map(({ name }) => excerpt(name.de));
  const message: Bilingual = {
    de: `Die Förderphasen „${first}“ und „${second}“ überschneiden sich. Eine davon kürzen, oder die eine als Runde (rounds) der anderen eintragen.`,
    en: `The funding periods “${first}” and “${second}” overlap. Shorten one of them, or enter the one as a round of the other.`,
  };
  return createIssue("period-overlap", ["fundingPeriods", position], message, {
    params: { ids: [one.id, other.id] },
  });
}

function gapIssue({ period: one }: PlacedPeriod, { period: other, position }: PlacedPeriod): Issue {
  const [first, second] = [one, other].map(({ name }) => excerpt(name.de));
  const message: Bilingual = {
    de: `Zwischen den Förderphasen „${first}“ und „${second}“ liegt mindestens ein Tag, der zu keiner gehört. Beginn und Ende prüfen; war die Lücke wirklich da, ist nichts zu tun.`,
    en: `Between the funding periods “${first}” and “${second}” there is at least one day that belongs to none. Check start and end; if the gap was real, there is nothing to do.`,
  };
  return createIssue("period-gap", ["fundingPeriods", position], message, {
    params: { ids: [one.id, other.id] },
  });
}
