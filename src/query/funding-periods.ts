import {
  type Extent,
  type ExtentBounds,
  extentFrom,
  isCertainOn,
  isPossibleOn,
  type RecordedDates,
  readExtent,
} from "../calendar/extent.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { FundingPeriod, FundingPeriodId, FundingRound } from "../model/funding-period.ts";
import type { MembershipId } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { membershipExtent } from "../roster/membership-extent.ts";
import { rosterOf } from "../roster/roster.ts";
import { unknownId } from "../roster/unknown-id.ts";
import { askedDay } from "./asked-day.ts";
import type { CertaintyLists } from "./certainty-lists.ts";

/** The funding periods and rounds of a day. */
export interface FundingPeriodsOnDay extends CertaintyLists<FundingPeriod> {
  /** The rounds within all periods. */
  readonly rounds: CertaintyLists<FundingRound>;
  /** Whether the day is beyond the last one that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * Under which funding periods and rounds did a day fall?
 *
 * Periods and rounds are bounded by their own dates alone; a round is not held to lie within its period.
 *
 * @param network - a parsed network
 * @param day - the day, `YYYY-MM-DD`; a period has its first and its last day
 * @returns periods and rounds, in the order of the network; all lists empty if there is none
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` unless `day` is a day; `network-not-parsed`
 * @example
 * fundingPeriodsOn(network, "2022-06-30").certain.map((period) => period.id); // => ["moro"]
 * fundingPeriodsOn(network, "2022-07-01").certain.map((period) => period.id); // => ["self-organised"]
 */
export function fundingPeriodsOn(network: Network, day: Day): FundingPeriodsOnDay {
  const asked = askedDay(rosterOf(network), day, "day");
  const rounds = network.fundingPeriods.flatMap((period) => period.rounds);
  return {
    ...holdingOn(network.fundingPeriods, asked.day),
    rounds: holdingOn(rounds, asked.day),
    beyondAsOf: asked.beyondAsOf,
  };
}

function holdingOn<Item extends RecordedDates>(items: readonly Item[], day: number): CertaintyLists<Item> {
  const certain: Item[] = [];
  const uncertain: Item[] = [];
  for (const item of items) {
    const { bounds } = readExtent(item);
    if (isCertainOn(bounds, day)) certain.push(item);
    else if (isPossibleOn(bounds, day)) uncertain.push(item);
  }
  return { certain, uncertain };
}

/** The part of a membership that lies in a funding period. */
export interface FundingPeriodSlice extends Extent {
  /** The period, by id. */
  readonly fundingPeriodId: FundingPeriodId;
}

/**
 * Into which funding periods did a membership fall, and on which days?
 *
 * The stored membership stays whole; this only cuts the answer. A day of a slice is certain if both the membership
 * and the period certainly hold on it.
 *
 * @param network - a parsed network
 * @param membershipId - the membership
 * @returns a slice for each period that shares a possible day with the membership, in the order of the periods
 * @throws {NetworkError} `reference-unknown` if the network has no such membership; `network-not-parsed`
 * @example
 * sliceByFundingPeriod(network, "vogelsbergkreis").map((slice) => slice.fundingPeriodId);
 * // => ["moro", "self-organised"]
 */
export function sliceByFundingPeriod(network: Network, membershipId: MembershipId): FundingPeriodSlice[] {
  const index = rosterOf(network);
  const membership = network.memberships.find(({ id }) => id === membershipId);
  if (membership === undefined) throw unknownId("membership", membershipId, "membershipId");
  const { bounds } = membershipExtent(index, membership);
  return network.fundingPeriods.flatMap((period) => {
    const shared = sharedBounds(bounds, readExtent(period).bounds);
    const sharesADay = shared.earliestStart < shared.latestEndExclusive;
    return sharesADay ? [{ fundingPeriodId: period.id, ...extentFrom(shared) }] : [];
  });
}

function sharedBounds(a: ExtentBounds, b: ExtentBounds): ExtentBounds {
  return {
    earliestStart: Math.max(a.earliestStart, b.earliestStart),
    latestStart: Math.max(a.latestStart, b.latestStart),
    earliestEndExclusive: Math.min(a.earliestEndExclusive, b.earliestEndExclusive),
    latestEndExclusive: Math.min(a.latestEndExclusive, b.latestEndExclusive),
  };
}
