import { type Extent, extentFrom, readExtent } from "../calendar/extent.ts";
import { createError } from "../issue.ts";
import { contradictionWording } from "../messages/query.ts";
import type { FundingPeriod, FundingRound } from "../model/funding-period.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { assertFields, NetworkError } from "../network-error.ts";
import { extentFinding } from "../roster/extent-finding.ts";
import { membershipExtent } from "../roster/membership-extent.ts";
import { regionAt, rosterOf } from "../roster/roster.ts";

/**
 * On which days does a membership, funding period or round hold: certainly, and possibly?
 *
 * Its own dates and confirmations bound it; a membership is also bounded by the lives of the network and of its region.
 * To put the result into words use {@link formatExtent}.
 *
 * @param network - a parsed network
 * @param thing - a membership, funding period or funding round of this network
 * @returns the possible and the certain days; `possible` includes `certain`, and `certain` is `null` if not a single
 * day is certain
 * @throws {NetworkError} `reference-unknown` if the network does not have the region of the membership; `field-value`
 * if `thing` is not such a record; `network-not-parsed` if the network was not parsed. If `thing` is not from this
 * network and its dates contradict each other or the network: the error that parsing gives (`date-order`,
 * `confirmation-outside`, …)
 * @example
 * network.fundingPeriods.map((period) => extentOf(network, period).certain?.firstDay);
 * // => ["2018-03-23", "2022-07-01"]
 */
export function extentOf(network: Network, thing: Membership | FundingPeriod | FundingRound): Extent {
  const index = rosterOf(network);
  assertFields("thing", thing, "id", "confirmations");
  const { bounds, faults } = "regionId" in thing ? membershipExtent(index, thing) : readExtent(thing);
  const [fault] = faults;
  if (fault === undefined) return extentFrom(bounds);
  const region = "regionId" in thing ? regionAt(index, thing.regionId).region : undefined;
  throw new NetworkError([
    createError(extentFinding(fault, ["thing"], thing, { network, region }), contradictionWording),
  ]);
}
