import { dayNumber } from "../calendar/day.ts";
import { compareDays, type DayRange, overlaps } from "../calendar/day-range.ts";
import { formatExtent } from "../calendar/extent-phrase.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";
import type { Membership, MembershipId, MembershipRole } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import type { Gap, Stint } from "../query/history/stints.ts";
import { type MembershipTimeline, membershipTimeline } from "../query/timeline.ts";
import { daysOf } from "./day-scale.ts";
import { texts } from "./texts.ts";

/** What a picture shows of a region: its history as the queries give it. */
export interface RegionHistory {
  readonly region: Region;
  readonly stints: readonly ShownStint[];
  readonly gaps: readonly Gap[];
  /** The days on which sources show it to be a member. */
  readonly confirmed: readonly EdtfDate[];
  /** The first and the last day that can be its first as a member; infinite where unbounded. */
  readonly joined: { readonly earliest: number; readonly latest: number };
}

/** A stint, and whether it is on record that no end of it is known; the end of another one is merely unknown. */
export interface ShownStint extends Stint {
  readonly isOngoing: boolean;
}

/** The histories of all regions that are members at some time, in the order of the network. */
export function regionHistories(network: Network, roles: readonly MembershipRole[]): RegionHistory[] {
  const memberships = new Map(network.memberships.map((membership) => [membership.id, membership]));
  return network.regions
    .map((region) => historyOf(region, membershipTimeline(network, region.id, { roles }), memberships))
    .filter(({ stints }) => stints.length > 0);
}

function historyOf(
  region: Region,
  { stints, gaps, firstJoined }: MembershipTimeline,
  memberships: ReadonlyMap<MembershipId, Membership>,
): RegionHistory {
  const recordsOf = (stint: Stint) => stint.membershipIds.flatMap((id) => memberships.get(id) ?? []);
  const isOngoing = (stint: Stint) =>
    stint.possible.lastDay === null && recordsOf(stint).some(({ endDate }) => endDate === "..");
  const { earliest = null, latest = null } = firstJoined ?? {};
  return {
    region,
    stints: stints.map((stint) => ({ ...stint, isOngoing: isOngoing(stint) })),
    gaps,
    confirmed: stints
      .flatMap(recordsOf)
      .flatMap(({ confirmations }) => confirmations.map(({ date }) => date)),
    joined: {
      earliest: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
      latest: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
    },
  };
}

/** Whether the region can have been a member on one of the days. */
export function isShown({ stints }: RegionHistory, days: DayRange): boolean {
  return stints.some(({ possible }) => overlaps(daysOf(possible), days));
}

/** Those first that can have joined first; of these those first that certainly had. */
export function byJoining(a: RegionHistory, b: RegionHistory): number {
  return compareDays(a.joined.earliest, b.joined.earliest) || compareDays(a.joined.latest, b.joined.latest);
}

/** The history in words, for those who cannot see the bars. */
export function historyPhrase({ stints, confirmed }: RegionHistory, lang: Language): string {
  const phrases = stints.map((stint) => formatExtent(stint, lang));
  const dates = [...new Set(confirmed)].map((date) => formatEdtfDate(date, lang));
  if (dates.length > 0) phrases.push(`${texts.confirmed[lang]} ${dates.join(", ")}`);
  return phrases.join("; ");
}
