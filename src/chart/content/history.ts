import type { DayRange } from "../../calendar/day-range.ts";
import { spanOf } from "../../calendar/extent.ts";
import { formatExtent } from "../../calendar/extent-phrase.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { NamedRoles } from "../../messages/role.ts";
import type { EdtfDate } from "../../model/date.ts";
import { labels } from "../../model/labels.ts";
import type { Membership, MembershipId, MembershipRole } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import type { Region } from "../../model/region.ts";
import type { DayTotal } from "../../query/history/membership-days.ts";
import type { Stint } from "../../query/history/stints.ts";
import { membershipTimeline } from "../../query/timeline.ts";
import { daysOf, type Stretch, stintStretch } from "./stretch.ts";

/** The history of a region that has the asked roles at some time. */
export interface RegionHistory {
  readonly region: Region;
  /** Its stints in any of the roles, in order. */
  readonly stretches: readonly Stretch[];
  /** Its stints in each of the roles, without those that it never has. */
  readonly byRole: readonly RoleStretches[];
  /** The days between them on which it certainly has none of the roles. */
  readonly gaps: readonly DayRange[];
  /** The days on which sources show it to have one. */
  readonly dates: readonly EdtfDate[];
  /** The earliest and the latest day that can be its first; infinite where unbounded. */
  readonly joined: { readonly earliest: number; readonly latest: number };
  /** On how many days it had one, up to `asOf`. */
  readonly days: DayTotal;
}

/** The stints of a region in one role. */
export interface RoleStretches {
  readonly role: MembershipRole;
  readonly stretches: readonly Stretch[];
}

type MembershipsById = ReadonlyMap<MembershipId, Membership>;

/** The histories of all regions that have one of the roles at some time, in the order of the network. */
export function regionHistories(network: Network, roles: readonly MembershipRole[]): RegionHistory[] {
  const memberships = new Map(network.memberships.map((membership) => [membership.id, membership]));
  return network.regions.flatMap((region) => {
    const { stints, gaps, firstJoined, days } = membershipTimeline(network, region.id, { roles });
    if (stints.length === 0) return [];
    const joined = daysOf({ firstDay: firstJoined?.earliest ?? null, lastDay: firstJoined?.latest ?? null });
    const stretches = stintStretches(stints, memberships);
    return {
      region,
      stretches,
      byRole: roles.flatMap((role) => {
        const own = roles.length === 1 ? stretches : stretchesInRole(network, region.id, role, memberships);
        return own.length === 0 ? [] : [{ role, stretches: own }];
      }),
      gaps: gaps.flatMap(({ certain }) => (certain === null ? [] : [daysOf(certain)])),
      dates: stints.flatMap((stint) =>
        recordsOf(stint, memberships).flatMap(({ confirmations }) => confirmations.map(({ date }) => date)),
      ),
      joined: { earliest: joined.start, latest: joined.endExclusive - 1 },
      days,
    };
  });
}

function stretchesInRole(
  network: Network,
  regionId: string,
  role: MembershipRole,
  memberships: MembershipsById,
): Stretch[] {
  return stintStretches(membershipTimeline(network, regionId, { roles: [role] }).stints, memberships);
}

function stintStretches(stints: readonly Stint[], memberships: MembershipsById): Stretch[] {
  return stints.map((stint) => {
    const isOngoing = recordsOf(stint, memberships).some(({ endDate }) => endDate === "..");
    return stintStretch(stint, isOngoing && stint.possible.lastDay === null);
  });
}

function recordsOf({ membershipIds }: Stint, memberships: MembershipsById): Membership[] {
  return membershipIds.flatMap((id) => memberships.get(id) ?? []);
}

const confirmed = { de: "belegt", en: "confirmed" };

/** The history in words; with several roles, role by role. */
export function historyPhrase({ byRole, dates }: RegionHistory, { roles, lang }: NamedRoles): string {
  const phrases = byRole.flatMap(({ role, stretches }) =>
    stretches.map(({ possible, certain }) => {
      const words = formatExtent({ possible: spanOf(possible), certain: certain && spanOf(certain) }, lang);
      return roles.length === 1 ? words : `${labels.role[role][lang]}: ${words}`;
    }),
  );
  const days = [...new Set(dates)].map((date) => formatEdtfDate(date, lang));
  if (days.length > 0) phrases.push(`${confirmed[lang]} ${days.join(", ")}`);
  return phrases.join("; ");
}
