import { type ExtentBounds, isCertainOn, isPossibleOn } from "../calendar/extent.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { Certainty } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import { assertOptions } from "../network-error.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { membershipsAt, rosterOf } from "../roster/roster.ts";
import { askedDay } from "./asked-day.ts";
import type { CertaintyLists } from "./certainty-lists.ts";

/** Who is a member on only one of two days. */
export interface MemberDifference {
  /** Regions that are members on `toDay`, but not on `fromDay`. */
  readonly joined: CertaintyLists<Region>;
  /** Regions that are members on `fromDay`, but not on `toDay`. */
  readonly left: CertaintyLists<Region>;
  /** Whether one of the two days is after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * Who joined and who left between two days?
 *
 * Compares only the two days: a region that left and came back in between is not in a list. `certain` has the regions
 * that joined or left however the unknown days turn out, `uncertain` those for which it depends on them. A region
 * that is uncertain on both days is not in a list if it must be a member on both or on neither. `fromDay` may be the
 * later day: swapping the days swaps `joined` and `left`. For equal days all lists are empty.
 *
 * @param network - a parsed network
 * @param fromDay - the day to compare from, `YYYY-MM-DD`
 * @param toDay - the day to compare with, `YYYY-MM-DD`
 * @param options - `roles`: which roles count; absent = `["member"]`
 * @returns the regions, in the order of `network.regions`
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` if one is not a valid day; `field-value` for an
 * unknown role or option; `network-not-parsed` if the network was not parsed
 * @example
 * const { joined, left } = memberDifference(network, "2018-11-26", "2018-11-27");
 * joined.certain.length; // => 3
 * left.uncertain; // => []
 */
export function memberDifference(
  network: Network,
  fromDay: Day,
  toDay: Day,
  options: RoleOptions = {},
): MemberDifference {
  const index = rosterOf(network);
  assertOptions(options, "roles");
  const from = askedDay(index, fromDay, "fromDay");
  const to = askedDay(index, toDay, "toDay");
  const mask = roleMask(options);
  const joined = { certain: [] as Region[], uncertain: [] as Region[] };
  const left = { certain: [] as Region[], uncertain: [] as Region[] };
  for (const [position, region] of network.regions.entries()) {
    const bounds = membershipsAt(index, position, mask).map((membership) => membership.bounds);
    const joins = certaintyOfChange(bounds, from.day, to.day);
    const leaves = certaintyOfChange(bounds, to.day, from.day);
    if (joins !== "no") joined[joins].push(region);
    if (leaves !== "no") left[leaves].push(region);
  }
  return { joined, left, beyondAsOf: from.beyondAsOf || to.beyondAsOf };
}

/**
 * Whether a region is a member on `within`, but not on `without`. The memberships are independent, so this is
 * possible if one of them can hold on `within` only and none of them certainly holds on `without`.
 */
function certaintyOfChange(memberships: readonly ExtentBounds[], without: number, within: number): Certainty {
  if (memberships.some((bounds) => isCertainOn(bounds, without))) return "no";
  if (!memberships.some((bounds) => canHoldOnlyOn(bounds, without, within))) return "no";
  const isNever = !memberships.some((bounds) => isPossibleOn(bounds, without));
  return isNever && memberships.some((bounds) => isCertainOn(bounds, within)) ? "certain" : "uncertain";
}

/** Whether a membership can hold on `within`, but not on `without`. */
function canHoldOnlyOn(bounds: ExtentBounds, without: number, within: number): boolean {
  if (!isPossibleOn(bounds, within)) return false;
  if (without < within) return bounds.latestStart > without;
  return without > within && bounds.earliestEndExclusive <= without;
}
