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
  /** The id of the region. */
  readonly regionId: RegionId;
  /** The status of the region on the day `on`. */
  readonly status: MembershipStatus;
  /** The unbroken times of membership, in order. */
  readonly stints: readonly Stint[];
  /** The times without membership between the stints, in order; one fewer than stints. */
  readonly gaps: readonly Gap[];
  /** The first day of the first membership; `null` without memberships. */
  readonly firstJoined: DayBounds | null;
  /**
   * The first day of the unbroken membership that includes the day `on`; `null` if the region cannot be a member
   * then.
   */
  readonly currentSince: DayBounds | null;
  /** The last day of the latest unbroken membership that ended before `on`; `null` if none can have ended. */
  readonly lastLeft: LastLeft | null;
  /** The number of days of membership up to and including `on`. */
  readonly days: DayTotal;
  /** Whether the day `on` is after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/** Options of a timeline. */
export interface TimelineOptions extends RoleOptions {
  /** The day for `status`, `currentSince`, `lastLeft` and `days`, `YYYY-MM-DD`; absent = `network.asOf`. */
  readonly on?: Day | undefined;
  /** Whether memberships of predecessors count too if the region continues them; absent = `false`. */
  readonly lineage?: boolean | undefined;
}

/**
 * What is the history of a region in the network?
 *
 * Memberships that touch or overlap are one unbroken time (30 June and 1 July touch). Each bound is the extreme over
 * every way in which the unknown days can turn out, not a sum of spans: two memberships with inexact dates may touch or
 * not, depending on these days. A region without memberships has the status `"never"` and an empty list of stints.
 *
 * With `lineage`, a membership of a predecessor counts too if the region continues it, directly or through other
 * regions, by `continuedBy` of the changes in between. It counts on the days before the change. A merger, absorption
 * or split ends the predecessor, so all its days count. If the predecessor continues, the change cuts each of its
 * memberships separately, on an unknown day if the date of the change is inexact; a membership that may have started
 * only after the change may not count at all.
 *
 * @param network - a parsed network
 * @param regionId - the id of the region
 * @param options - `on`: the day for `status`, `currentSince`, `lastLeft` and `days`, absent = `network.asOf`;
 * `roles`: which roles count, together as one, absent = `["member"]`; `lineage`: whether memberships of predecessors
 * count, absent = `false`
 * @returns the history; `stints`, `gaps` and `firstJoined` do not depend on `on`
 * @throws {NetworkError} `reference-unknown` if the network does not have the region; `date-format` or
 * `date-not-in-calendar` if `on` is not a valid day; `field-value` for an unknown role or option;
 * `network-not-parsed` if the network was not parsed
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
    days: membershipDays(bounds, { start: Number.NEGATIVE_INFINITY, endExclusive: day + 1 }),
    beyondAsOf,
  };
}

function statusOn(memberships: readonly ExtentBounds[], day: number): MembershipStatus {
  const certainty = certaintyOn(memberships, day);
  if (certainty !== "no") return certainty === "certain" ? "current" : "uncertain";
  if (memberships.some((bounds) => bounds.latestEndExclusive <= day)) return "former";
  return memberships.length > 0 ? "upcoming" : "never";
}
