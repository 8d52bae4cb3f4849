import { readExtent } from "../calendar/extent.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import { everyRole } from "./roles.ts";
import { type BoundedMembership, membershipsAt, type RosterIndex, regionAt, rosterOf } from "./roster.ts";

/** Reads the extent of a membership within the lives of the network and of its region. */
export function membershipExtent(index: RosterIndex, membership: Membership): ReturnType<typeof readExtent> {
  const { region } = regionAt(index, membership.regionId);
  return readExtent(membership, index.livesOf(region));
}

/** The memberships of a parsed network with their bounds, region by region. */
export function boundedMemberships(network: Network): BoundedMembership[] {
  const index = rosterOf(network);
  return network.regions.flatMap((_, position) => membershipsAt(index, position, everyRole));
}
