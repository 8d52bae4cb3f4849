import { isoText } from "../calendar/day.ts";
import { certaintyOn, isPossibleOn } from "../calendar/extent.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { IsoDate } from "../model/date.ts";
import type { Certainty } from "../model/labels.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { assertOptions } from "../network-error.ts";
import { slotsOn } from "../roster/eras.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { membershipsAt, type RosterIndex, regionAt, rosterOf } from "../roster/roster.ts";
import { askedDay } from "./asked-day.ts";
import type { CertaintyLists } from "./certainty-lists.ts";

/** Who is a member, and how sure that is; both lists in the order of `network.regions`. */
export interface MemberLists extends CertaintyLists<Region> {
  /** Whether the question goes beyond the last day that the record speaks for. */
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
 * `certain` and `uncertain` never share a region; a region in neither was certainly no member. Both are empty if
 * nobody can have been one. Other regions may have been members too if `network.roster` is `"partial"`.
 * For one region use {@link membershipOn}, for a number {@link memberCountOn}.
 *
 * @param network - a parsed network
 * @param day - the day, `YYYY-MM-DD`; a membership holds on its first and on its last day
 * @param options - `roles`: which roles count; `["member"]` if absent
 * @returns the regions, in the order of `network.regions`
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` unless `day` is a day; `network-not-parsed`;
 * `field-value` for an unknown role or option
 * @example
 * membersOn(network, "2018-11-27").certain.length; // => 3
 */
export function membersOn(network: Network, day: Day, options: RoleOptions = {}): MembersOnDay {
  const index = rosterOf(network);
  assertOptions(options, "roles");
  const asked = askedDay(index, day, "day");
  const slots = slotsOn(index, asked.day, roleMask(options));
  const { slotRegions } = index;
  const { regions } = network;
  // Preallocated: growing costs more than the search.
  const certain = new Array<Region>(slots.length);
  const uncertain: Region[] = [];
  let certainRegions = 0;
  let isCertain = false;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    const position = slotRegions[slot] ?? 0;
    isCertain ||= isSlotCertainOn(index, slot, asked.day);
    const isLastOfRegion = at + 1 === slots.length || slotRegions[slots[at + 1] ?? 0] !== position;
    const region = regions[position];
    if (!isLastOfRegion || region === undefined) continue;
    if (isCertain) certain[certainRegions++] = region;
    else uncertain.push(region);
    isCertain = false;
  }
  certain.length = certainRegions;
  return {
    day: typeof day === "string" ? day : isoText(asked.day),
    certain,
    uncertain,
    beyondAsOf: asked.beyondAsOf,
  };
}

function isSlotCertainOn(
  { latestStart, earliestEndExclusive }: RosterIndex,
  slot: number,
  day: number,
): boolean {
  return day >= (latestStart[slot] ?? 0) && day < (earliestEndExclusive[slot] ?? 0);
}

/** Whether a region is a member on a day. */
export interface MembershipOnDay {
  /** How sure it is. */
  readonly certainty: Certainty;
  /** The memberships that possibly hold on that day, in the order of the network. */
  readonly memberships: readonly Membership[];
  /** Whether the day is beyond the last one that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * Was a region a member on a day?
 *
 * For all regions use {@link membersOn}; for the whole history {@link membershipTimeline}.
 *
 * @param network - a parsed network
 * @param regionId - the region
 * @param day - the day, `YYYY-MM-DD`; a membership holds on its first and on its last day
 * @param options - `roles`: which roles count; `["member"]` if absent
 * @returns how sure it is, with the memberships that may hold; `"no"` and none for a region without any
 * @throws {NetworkError} `reference-unknown` if the network has no such region; `date-format` or
 * `date-not-in-calendar` unless `day` is a day; `network-not-parsed`; `field-value` for an unknown role or option
 * @example
 * membershipOn(network, "vg-daun", "2022-06-23").certainty; // => "certain"
 * membershipOn(network, "vg-daun", "2020-01-01").certainty; // => "uncertain"
 */
export function membershipOn(
  network: Network,
  regionId: RegionId,
  day: Day,
  options: RoleOptions = {},
): MembershipOnDay {
  const index = rosterOf(network);
  assertOptions(options, "roles");
  const asked = askedDay(index, day, "day");
  const { position } = regionAt(index, regionId);
  const holding = membershipsAt(index, position, roleMask(options)).filter(({ bounds }) =>
    isPossibleOn(bounds, asked.day),
  );
  return {
    certainty: certaintyOn(
      holding.map(({ bounds }) => bounds),
      asked.day,
    ),
    memberships: holding.map(({ membership }) => membership),
    beyondAsOf: asked.beyondAsOf,
  };
}
