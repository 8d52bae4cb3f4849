import { readExtent } from "../calendar/extent.ts";
import type { Membership } from "../model/membership.ts";
import { type RosterIndex, regionAt } from "./roster.ts";

/** Reads the extent of a membership within the lives of the network and of its region. */
export function membershipExtent(index: RosterIndex, membership: Membership): ReturnType<typeof readExtent> {
  const { region } = regionAt(index, membership.regionId);
  return readExtent(membership, index.livesOf(region));
}
