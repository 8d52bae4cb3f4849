import { type Extent, extentFrom, readExtent } from "../calendar/extent.ts";
import { createError } from "../issue.ts";
import { extentWording } from "../messages/extent.ts";
import type { FundingPeriod, FundingRound } from "../model/funding-period.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { assertFields, NetworkError } from "../network-error.ts";
import { extentFinding } from "../roster/extent-finding.ts";
import { membershipExtent } from "../roster/membership-extent.ts";
import { regionAt, rosterOf } from "../roster/roster.ts";

/**
 * On which days does a membership, funding period or round hold: for certain, and possibly?
 *
 * A membership is bounded by its own dates and confirmations and by the life of the network and of its region;
 * a period or round by its own alone. Put it into words with {@link formatExtent}.
 *
 * @param network - a parsed network
 * @param thing - a record of this network
 * @returns `possible` contains `certain`; `certain` is `null` if no single day is certain
 * @throws {NetworkError} `reference-unknown` if the network does not have the membership's region;
 * `field-value` for what is none of the three; `network-not-parsed`; for a `thing` that is not a record of the network and
 * whose dates contradict each other or the network, the error that parsing gives (`date-order`, `confirmation-outside`, …)
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
    createError(extentFinding(fault, ["thing"], thing, { network, region }), extentWording),
  ]);
}
