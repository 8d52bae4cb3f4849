import { isoText } from "../calendar/day.ts";
import { type DaySpan, rangeOf } from "../calendar/day-range.ts";
import { readOptions } from "../call-options.ts";
import type { IsoDate } from "../model/date.ts";
import type { MembershipChangeKind } from "../model/labels.ts";
import type { MembershipId } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import { continuedMemberships } from "../query/history/continued-memberships.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { membershipsAt, rosterOf } from "../roster/roster.ts";
import { type RunTurn, turnsIn } from "./run/turns.ts";

/** A region that joins or leaves in a range of days, or may do so. */
export interface MembershipChange {
  /** The region. */
  readonly region: Region;
  /** `"joined"`: an unbroken time of membership begins; `"left"`: one ends. */
  readonly change: MembershipChangeKind;
  /** `"certain"` if it happens in the range however the unknown days turn out. */
  readonly certainty: "certain" | "uncertain";
  /** The first day of membership, or the last one, if it lies in the range; both bounds are included. */
  readonly day: {
    /** The earliest possible day in the range. */
    readonly earliest: IsoDate;
    /** The latest possible day in the range. */
    readonly latest: IsoDate;
  };
  /**
   * Whether the membership that begins or ends is the first of the region, if it does so in the range; `"uncertain"`
   * if it depends on the unknown days.
   */
  readonly isFirst: "yes" | "no" | "uncertain";
  /** The ids of the memberships of the stint, as in {@link membershipTimeline}. */
  readonly membershipIds: readonly MembershipId[];
  /** Whether the latest day is after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/** Which memberships count for a region. */
export interface ChangeOptions extends RoleOptions {
  /** Whether memberships of predecessors count too if the region continues them; absent = `false`. */
  readonly lineage?: boolean | undefined;
}

/**
 * Who joined and who left in a range of days?
 *
 * A region joins on the first day of an unbroken time of membership and leaves on its last day. Memberships that touch
 * or overlap are one unbroken time: if one ends on 30 June and the next starts on 1 July, the region neither leaves nor
 * joins. So a region can join and leave several times, unlike in {@link memberDifference}, which compares two days. Each
 * stint of {@link membershipTimeline} gives at most one entry `joined` and one `left`. If two stints may follow each
 * other without a gap, it is uncertain whether the region left and joined between them. If the order of two stints is
 * uncertain, both may name the same day.
 *
 * @param network - a parsed network
 * @param range - `firstDay` and `lastDay`, both `YYYY-MM-DD` and included
 * @param options - `roles`: which roles count, together as one, absent = `["member"]`; `lineage`: whether memberships of
 * predecessors count, as in {@link membershipTimeline}, absent = `false`
 * @returns the joins and leaves that are possible in the range, sorted by the earliest day, then in the order of
 * `network.regions`; empty if there are none
 * @throws {NetworkError} `range-order` if the first day is after the last; `date-format` or `date-not-in-calendar` if
 * one is not a valid day; `field-value` for an unknown role or option; `network-not-parsed` if the network was not
 * parsed
 * @example
 * const november = { firstDay: "2018-11-01", lastDay: "2018-11-30" };
 * const joined = changesDuring(network, november).filter(({ change }) => change === "joined");
 * joined.filter(({ certainty }) => certainty === "certain").map(({ day }) => day.earliest);
 * // => ["2018-11-27", "2018-11-27", "2018-11-27"]
 */
export function changesDuring(
  network: Network,
  range: DaySpan,
  options: ChangeOptions = {},
): MembershipChange[] {
  const index = rosterOf(network);
  const given = readOptions(options, "roles", "lineage");
  const asked = rangeOf(range, "range");
  const mask = roleMask(given);
  const turns = network.regions.flatMap((region, position) => {
    const memberships =
      given.lineage === true
        ? continuedMemberships(index, region.id, mask)
        : membershipsAt(index, position, mask);
    return turnsIn(memberships, asked).map((turn) => ({ region, turn }));
  });
  turns.sort((a, b) => a.turn.earliest - b.turn.earliest);
  return turns.map(({ region, turn }) => changeOf(region, turn, index.asOf));
}

function changeOf(region: Region, turn: RunTurn, asOf: number): MembershipChange {
  return {
    region,
    change: turn.change,
    certainty: turn.isCertain ? "certain" : "uncertain",
    day: { earliest: isoText(turn.earliest), latest: isoText(turn.latest) },
    isFirst: turn.isFirst,
    membershipIds: turn.membershipIds,
    beyondAsOf: turn.latest > asOf,
  };
}
