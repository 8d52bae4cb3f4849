import { type Extent, type ExtentBounds, extentFrom, readExtent } from "../calendar/extent.ts";
import { createError } from "../issue.ts";
import type { FundingPeriod, FundingRound } from "../model/funding-period.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { assertFields, NetworkError } from "../network-error.ts";
import { membershipLives } from "../roster/lives.ts";
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
 * `field-value` for what is none of the three; `network-not-parsed` if the network was not parsed, or if the dates of `thing`, not being a record of it,
 * contradict each other or the network
 * @example
 * network.fundingPeriods.map((period) => extentOf(network, period).certain?.firstDay);
 * // => ["2018-03-23", "2022-07-01"]
 */
export function extentOf(network: Network, thing: Membership | FundingPeriod | FundingRound): Extent {
  assertFields("thing", thing, "id", "confirmations");
  return extentFrom(
    "regionId" in thing ? membershipBounds(network, thing) : consistentBounds(readExtent(thing)),
  );
}

/** The bounds of a membership in the lives of the network and of its region. */
export function membershipBounds(network: Network, membership: Membership): ExtentBounds {
  const { region } = regionAt(rosterOf(network), membership.regionId);
  return consistentBounds(readExtent(membership, membershipLives(network)(region)));
}

function consistentBounds({ bounds, faults }: ReturnType<typeof readExtent>): ExtentBounds {
  if (faults.length === 0) return bounds;
  const message = {
    de: "Diese Daten widersprechen einander oder dem Netzwerk. Beide zusammen mit parseNetwork(…) prüfen.",
    en: "These dates contradict each other or the network. Check both together by parseNetwork(…).",
  };
  throw new NetworkError([createError("network-not-parsed", [], message)]);
}
