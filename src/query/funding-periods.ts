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

/** The funding periods and rounds into which a day falls. */
export interface FundingPeriodsOnDay extends CertaintyLists<FundingPeriod> {
  /** The rounds of all periods. */
  readonly rounds: CertaintyLists<FundingRound>;
  /** Whether the day is after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * Into which funding periods and rounds did a day fall?
 *
 * Only their own dates bound periods and rounds; a round may extend beyond its period.
 *
 * @param network - a parsed network
 * @param day - the day, `YYYY-MM-DD`; a period includes its first and its last day
 * @returns periods and rounds, in the order of the network; all lists are empty if there is none
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` if `day` is not a valid day; `network-not-parsed` if
 * the network was not parsed
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
  /** The id of the period. */
  readonly fundingPeriodId: FundingPeriodId;
}

/**
 * Into which funding periods did a membership fall, and on which days?
 *
 * A day of a slice is certain if both the membership and the period certainly hold on it. The recorded membership does
 * not change.
 *
 * @param network - a parsed network
 * @param membershipId - the id of the membership
 * @returns a slice for each period that shares a possible day with the membership, in the order of the periods; empty
 * if there is none
 * @throws {NetworkError} `reference-unknown` if the network does not have the membership; `network-not-parsed` if the
 * network was not parsed
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
