import { certaintyOn, type ExtentBounds } from "../calendar/extent.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { MembershipStatus } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import { assertOptions } from "../network-error.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { membershipsAt, regionAt, rosterOf } from "../roster/roster.ts";
import { askedOn } from "./asked-day.ts";
import { continuedMemberships } from "./history/continued-memberships.ts";
import { type DayTotal, membershipDays } from "./history/membership-days.ts";
import { type Gap, type Stint, stintsOf } from "./history/stints.ts";
import {
  currentSince,
  type DayBounds,
  firstJoined,
  type LastLeft,
  lastLeft,
} from "./history/turning-points.ts";

/** The history of a region in the network. */
export interface MembershipTimeline {
  /** The region, by id. */
  readonly regionId: RegionId;
  /** Where it stands on the day `on`. */
  readonly status: MembershipStatus;
  /** The times of membership, in order. */
  readonly stints: readonly Stint[];
  /** The times without membership between the stints, in order: one fewer than stints. */
  readonly gaps: readonly Gap[];
  /** The first day of the first membership; `null` if there is none. */
  readonly firstJoined: DayBounds | null;
  /** The first day of the unbroken membership that has the day `on`; `null` if there can be none. */
  readonly currentSince: DayBounds | null;
  /** The last day of the latest unbroken membership that ended before `on`; `null` if none can have. */
  readonly lastLeft: LastLeft | null;
  /** How many days it has been a member, up to and including `on`. */
  readonly days: DayTotal;
  /** Whether the day `on` is beyond the last one that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/** What a timeline speaks of. */
export interface TimelineOptions extends RoleOptions {
  /** The day that `status`, `currentSince`, `lastLeft` and `days` speak of, `YYYY-MM-DD`; `network.asOf` if absent. */
  readonly on?: Day | undefined;
  /** Whether the memberships of predecessors that the region continues count as its own. */
  readonly lineage?: boolean | undefined;
}

/**
 * What is the history of a region in the network?
 *
 * Memberships that touch or overlap (30 June and 1 July touch) are one unbroken time. All bounds are extremes over
 * every way in which the unknown days can fall, not sums of spans: two memberships with inexact dates can touch in
 * some and not in others. A region without memberships has the status `"never"` and no stint.
 *
 * With `lineage`, memberships of the predecessors count too, if by `continuedBy` of the changes in between the region
 * carries them on, and of these only the days before the changes. A predecessor that a merger, absorption or split ends
 * has no others. Of one that goes on, the change cuts each membership on its own, on an unknown day if its date is
 * inexact; one that may have begun only after the change may count on no day.
 *
 * @param network - a parsed network
 * @param regionId - the region
 * @param options - `on`: the day that `status`, `currentSince`, `lastLeft` and `days` speak of, `network.asOf` if
 * absent; `roles`: which roles count, `["member"]` if absent; several count as one; `lineage`: whether memberships of
 * predecessors count
 * @returns the history; the stints and `firstJoined` do not depend on `on`
 * @throws {NetworkError} `reference-unknown` if the network has no such region; `date-format` or
 * `date-not-in-calendar` unless `on` is a day; `network-not-parsed`; `field-value` for an unknown role or option
 * @example
 * membershipTimeline(network, "main-kinzig").firstJoined; // => { earliest: "2018-11-27", latest: "2018-12-31" }
 */
export function membershipTimeline(
  network: Network,
  regionId: RegionId,
  options: TimelineOptions = {},
): MembershipTimeline {
  const index = rosterOf(network);
  assertOptions(options, "roles", "on", "lineage");
  const mask = roleMask(options);
  const { day, beyondAsOf } = askedOn(index, options.on);
  const memberships =
    options.lineage === true
      ? continuedMemberships(index, regionId, mask)
      : membershipsAt(index, regionAt(index, regionId).position, mask);
  const bounds = memberships.map((membership) => membership.bounds);
  return {
    regionId,
    status: statusOn(bounds, day),
    ...stintsOf(memberships),
    firstJoined: firstJoined(bounds),
    currentSince: currentSince(bounds, day),
    lastLeft: lastLeft(bounds, day),
    days: membershipDays(bounds, day),
    beyondAsOf,
  };
}

function statusOn(memberships: readonly ExtentBounds[], day: number): MembershipStatus {
  const certainty = certaintyOn(memberships, day);
  if (certainty !== "no") return certainty === "certain" ? "current" : "uncertain";
  if (memberships.some((bounds) => bounds.latestEndExclusive <= day)) return "former";
  return memberships.length > 0 ? "upcoming" : "never";
}
