import { isoText } from "../calendar/day.ts";
import { isCertainOn, isPossibleOn } from "../calendar/extent.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { IsoDate } from "../model/date.ts";
import type { Certainty } from "../model/labels.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { assertOptions } from "../network-error.ts";
import { membersHolding } from "../roster/eras.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { membershipsAt, regionAt, rosterOf } from "../roster/roster.ts";
import { askedDay } from "./asked-day.ts";
import type { CertaintyLists } from "./certainty-lists.ts";

/** Who is certainly and who is possibly a member; both lists are in the order of `network.regions`. */
export interface MemberLists extends CertaintyLists<Region> {
  /** Whether the question is about a day after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/** Who is a member on a day. */
export interface MembersOnDay extends MemberLists {
  /** The day, `YYYY-MM-DD`. */
  readonly day: IsoDate;
}

/**
 * Who was a member on a day?
 *
 * `certain` and `uncertain` never share a region; a region in neither list was certainly not a member. Both lists are
 * empty if there cannot have been a member. If `network.roster` is `"partial"`, regions that are not on record may have
 * been members too. For one region use {@link membershipOn}, for the number of members {@link memberCountOn}.
 *
 * @param network - a parsed network
 * @param day - the day, `YYYY-MM-DD`; a membership holds on its first and on its last day
 * @param options - `roles`: which roles count; absent = `["member"]`
 * @returns the regions, in the order of `network.regions`
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` if `day` is not a valid day; `field-value` for an
 * unknown role or option; `network-not-parsed` if the network was not parsed
 * @example
 * membersOn(network, "2018-11-27").certain.length; // => 3
 */
export function membersOn(network: Network, day: Day, options?: RoleOptions): MembersOnDay {
  const index = rosterOf(network);
  if (options !== undefined) assertOptions(options, "roles");
  const asked = askedDay(index, day, "day");
  const { certain, uncertain } = membersHolding(index, asked.day, roleMask(options));
  return {
    day: typeof day === "string" ? day : isoText(asked.day),
    certain,
    uncertain,
    beyondAsOf: asked.beyondAsOf,
  };
}

/** Whether a region is a member on a day. */
export interface MembershipOnDay {
  /** Whether it is a member: certainly, possibly, or not. */
  readonly certainty: Certainty;
  /** The memberships that may hold on that day, in the order of the network. */
  readonly memberships: readonly Membership[];
  /** Whether the day is after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * Was a region a member on a day?
 *
 * For all regions use {@link membersOn}; for the whole history {@link membershipTimeline}.
 *
 * @param network - a parsed network
 * @param regionId - the id of the region
 * @param day - the day, `YYYY-MM-DD`; a membership holds on its first and on its last day
 * @param options - `roles`: which roles count; absent = `["member"]`
 * @returns the certainty, with the memberships that may hold; `"no"` and an empty list if none may hold
 * @throws {NetworkError} `reference-unknown` if the network does not have the region; `date-format` or
 * `date-not-in-calendar` if `day` is not a valid day; `field-value` for an unknown role or option;
 * `network-not-parsed` if the network was not parsed
 * @example
 * membershipOn(network, "vg-daun", "2022-06-23").certainty; // => "certain"
 * membershipOn(network, "vg-daun", "2018-12-01").certainty; // => "uncertain"
 */
export function membershipOn(
  network: Network,
  regionId: RegionId,
  day: Day,
  options?: RoleOptions,
): MembershipOnDay {
  const index = rosterOf(network);
  if (options !== undefined) assertOptions(options, "roles");
  const asked = askedDay(index, day, "day");
  const { position } = regionAt(index, regionId);
  const mask = roleMask(options);
  const memberships: Membership[] = [];
  let isCertain = false;
  for (const { membership, bounds } of membershipsAt(index, position, mask)) {
    if (!isPossibleOn(bounds, asked.day)) continue;
    memberships.push(membership);
    isCertain ||= isCertainOn(bounds, asked.day);
  }
  const possible = memberships.length > 0 ? "uncertain" : "no";
  return { certainty: isCertain ? "certain" : possible, memberships, beyondAsOf: asked.beyondAsOf };
}
