import { type DayRange, encloses } from "../../calendar/day-range.ts";
import { certainRuns, certaintyOn, type ExtentBounds, possibleRuns } from "../../calendar/extent.ts";
import { membershipDays } from "../../query/history/membership-days.ts";
import type { CountRange } from "../../roster/day-counts.ts";
import { runsBegunBefore, runsBegunIn, runsEndedIn } from "../run/run-counts.ts";

/** The figures of a range of days, each over all worlds; infinite if unbounded. */
export interface RangeFigures {
  /** Members on the last day. */
  readonly members: CountRange;
  /** Runs that begin. */
  readonly joins: CountRange;
  /** Runs that end. */
  readonly leaves: CountRange;
  /** Members on every day. */
  readonly throughout: CountRange;
  readonly daysOfMembership: CountRange;
  /** Runs that have begun by the last day. */
  readonly runsSoFar: CountRange;
  /** Days of membership up to the last day. */
  readonly daysSoFar: CountRange;
}

/** The figures of a region with these memberships. */
export function regionFigures(memberships: readonly ExtentBounds[], range: DayRange): RangeFigures {
  const { endExclusive } = range;
  const certainty = certaintyOn(memberships, endExclusive - 1);
  const isWhole = (run: DayRange) => encloses(run, range);
  return {
    members: countOf(certainty === "certain", certainty !== "no"),
    joins: runsBegunIn(memberships, range),
    leaves: runsEndedIn(memberships, range),
    throughout: countOf(certainRuns(memberships).some(isWhole), possibleRuns(memberships).some(isWhole)),
    daysOfMembership: daysIn(memberships, range),
    runsSoFar: runsBegunBefore(memberships, endExclusive),
    daysSoFar: daysIn(memberships, { start: Number.NEGATIVE_INFINITY, endExclusive }),
  };
}

function countOf(isCertain: boolean, isPossible: boolean): CountRange {
  return { min: Number(isCertain), max: Number(isPossible) };
}

function daysIn(memberships: readonly ExtentBounds[], range: DayRange): CountRange {
  const { min, max } = membershipDays(memberships, range);
  return { min, max: max ?? Number.POSITIVE_INFINITY };
}

/** The figures of regions together. Regions are independent of each other, so the bounds add up. */
export function sumOf(regions: readonly RangeFigures[]): RangeFigures {
  const sum = (figure: keyof RangeFigures) =>
    regions.reduce(
      ({ min, max }, region) => ({ min: min + region[figure].min, max: max + region[figure].max }),
      { min: 0, max: 0 },
    );
  return {
    members: sum("members"),
    joins: sum("joins"),
    leaves: sum("leaves"),
    throughout: sum("throughout"),
    daysOfMembership: sum("daysOfMembership"),
    runsSoFar: sum("runsSoFar"),
    daysSoFar: sum("daysSoFar"),
  };
}
