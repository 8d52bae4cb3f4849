import { isoText } from "../calendar/day.ts";
import { type DaySpan, rangeOf } from "../calendar/day-range.ts";
import { readOptions } from "../call-options.ts";
import type { IsoDate } from "../model/date.ts";
import type { FundingPeriod } from "../model/funding-period.ts";
import type { Network } from "../model/network.ts";
import { argumentError } from "../network-error.ts";
import type { CertaintyLists } from "../query/certainty-lists.ts";
import type { CountRange } from "../roster/day-counts.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { membershipsAt, rosterOf } from "../roster/roster.ts";
import { periodPartsOf, type RangePart, yearsOf } from "./figures/parts.ts";
import { type RangeFigures, regionFigures, sumOf } from "./figures/region-figures.ts";

/** How a range of days is cut into parts. */
export type FigureParts = "year" | "funding-period";

/** The bounds of a number; both are included. */
export interface Figure {
  /** The smallest number, over every way in which the unknown days can turn out. */
  readonly min: number;
  /** The largest number; `null` for a partial roster, because the record lacks some members. */
  readonly max: number | null;
  /** The smallest and the largest number on record. */
  readonly onRecord: CountRange;
}

/** Bounds of a mean number of days. */
export interface MeanDays {
  /** The mean is not smaller. */
  readonly atLeast: number;
  /** The mean is not larger; `null` = unbounded. */
  readonly atMost: number | null;
}

/** What happened in a part of a range of days, in numbers. */
export interface MembershipFigures {
  /** First day of the part. */
  readonly firstDay: IsoDate;
  /** Last day of the part, included. */
  readonly lastDay: IsoDate;
  /** The funding periods into which every day of the part falls; present if they were asked for. */
  readonly fundingPeriods?: CertaintyLists<FundingPeriod> | undefined;
  /** Regions that are members on the last day. */
  readonly members: Figure;
  /** How often a region joins, as in {@link changesDuring}. */
  readonly joins: Figure;
  /** How often a region leaves. */
  readonly leaves: Figure;
  /** Regions that are members on every day of the part. */
  readonly throughout: Figure;
  /** Days of membership, summed over the regions. */
  readonly daysOfMembership: Figure;
  /**
   * The mean length of the unbroken memberships on record up to the last day, those that have not ended included;
   * `null` if there cannot be any.
   */
  readonly meanDaysSoFar: MeanDays | null;
  /** Whether the part has days after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * How many members joined, left and stayed, year by year or by funding period?
 *
 * Each bound is the extreme over every way in which the unknown days can turn out, not a sum of uncertain dates: a
 * region of which two memberships may touch joins once or twice. Bounds of a sum over regions add up, because regions
 * are independent of each other. `meanDaysSoFar` is the least number of days divided by the largest number of
 * memberships, and the other way round: the true mean lies between.
 *
 * By `"year"`, the parts are calendar years. By `"funding-period"`, each part has as many days in a row as possible that
 * fall into the same funding periods, as {@link fundingPeriodsOn} gives them; days for which that is uncertain, or that
 * fall into none, are parts of their own. The first and the last part end with the range. For the regions themselves
 * use {@link changesDuring}.
 *
 * @param network - a parsed network
 * @param range - `firstDay` and `lastDay`, both `YYYY-MM-DD` and included
 * @param options - `by`: how to cut the range, `"year"` or `"funding-period"`; `roles`: which roles count, together as
 * one, absent = `["member"]`
 * @returns the parts, in order; together they have every day of the range
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` or `date-not-in-calendar` if
 * one is not a valid day; `field-value` for an unknown role or option, or another `by`; `network-not-parsed` if the
 * network was not parsed
 * @example
 * const [founding] = membershipFigures(network, { firstDay: "2018-01-01", lastDay: "2020-12-31" }, { by: "year" });
 * founding?.joins; // => { min: 6, max: null, onRecord: { min: 6, max: 15 } }
 */
export function membershipFigures(
  network: Network,
  range: DaySpan,
  options: RoleOptions & { readonly by: FigureParts },
): MembershipFigures[] {
  const index = rosterOf(network);
  const given = readOptions(options, "by", "roles");
  const asked = rangeOf(range, "range");
  const mask = roleMask(given);
  if (!Object.hasOwn(cuts, given.by)) throw argumentError(["options", "by"], given.by, Object.keys(cuts));
  const regions = Array.from(network.regions.keys(), (position) =>
    membershipsAt(index, position, mask).map(({ bounds }) => bounds),
  ).filter(({ length }) => length > 0);
  return cuts[given.by](asked, network.fundingPeriods).map(({ range: part, ...periods }) => ({
    firstDay: isoText(part.start),
    lastDay: isoText(part.endExclusive - 1),
    ...periods,
    ...inNetwork(network, sumOf(regions.map((memberships) => regionFigures(memberships, part)))),
    beyondAsOf: part.endExclusive - 1 > index.asOf,
  }));
}

const cuts: {
  readonly [by in FigureParts]: (...asked: Parameters<typeof periodPartsOf>) => RangePart[];
} = { year: yearsOf, "funding-period": periodPartsOf };

function inNetwork(
  { roster }: Network,
  { runsSoFar, daysSoFar, ...figures }: RangeFigures,
): Omit<MembershipFigures, "firstDay" | "lastDay" | "fundingPeriods" | "beyondAsOf"> {
  const figure = (onRecord: CountRange): Figure => ({
    min: onRecord.min,
    max: roster === "partial" ? null : onRecord.max,
    onRecord,
  });
  return {
    members: figure(figures.members),
    joins: figure(figures.joins),
    leaves: figure(figures.leaves),
    throughout: figure(figures.throughout),
    daysOfMembership: figure(figures.daysOfMembership),
    meanDaysSoFar: meanOf(daysSoFar, runsSoFar),
  };
}

function meanOf(days: CountRange, runs: CountRange): MeanDays | null {
  if (runs.max === 0) return null;
  const atMost = runs.min === 0 ? Number.POSITIVE_INFINITY : days.max / runs.min;
  return { atLeast: days.min / runs.max, atMost: Number.isFinite(atMost) ? atMost : null };
}
