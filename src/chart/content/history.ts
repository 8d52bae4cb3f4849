import type { DayRange } from "../../calendar/day-range.ts";
import { compareDays } from "../../calendar/day-range.ts";
import { spanOf } from "../../calendar/extent.ts";
import { formatExtent } from "../../calendar/extent-phrase.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { MembershipRole } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import type { Region } from "../../model/region.ts";
import { membershipTimeline } from "../../query/timeline.ts";
import { daysOf, type Stretch, stintStretch } from "./stretch.ts";

/** The history of a region that has the asked roles at some time. */
export interface RegionHistory {
  readonly region: Region;
  /** Its stints, in order. */
  readonly stretches: readonly Stretch[];
  /** The days between them on which it certainly has none of the roles. */
  readonly gaps: readonly DayRange[];
  /** The days on which sources show it to have one. */
  readonly dates: readonly EdtfDate[];
  /** The earliest and the latest day that can be its first; infinite where unbounded. */
  readonly joined: { readonly earliest: number; readonly latest: number };
}

/** The histories of all regions that have one of the roles at some time, in the order of the network. */
export function regionHistories(network: Network, roles: readonly MembershipRole[]): RegionHistory[] {
  const memberships = new Map(network.memberships.map((membership) => [membership.id, membership]));
  return network.regions.flatMap((region) => {
    const { stints, gaps, firstJoined } = membershipTimeline(network, region.id, { roles });
    if (stints.length === 0) return [];
    const recordsOf = stints.map(({ membershipIds }) =>
      membershipIds.flatMap((id) => memberships.get(id) ?? []),
    );
    const joined = daysOf({ firstDay: firstJoined?.earliest ?? null, lastDay: firstJoined?.latest ?? null });
    return {
      region,
      stretches: stints.map((stint, at) => {
        const isOngoing = recordsOf[at]?.some(({ endDate }) => endDate === "..") ?? false;
        return stintStretch(stint, isOngoing && stint.possible.lastDay === null);
      }),
      gaps: gaps.flatMap(({ certain }) => (certain === null ? [] : [daysOf(certain)])),
      dates: recordsOf.flat().flatMap(({ confirmations }) => confirmations.map(({ date }) => date)),
      joined: { earliest: joined.start, latest: joined.endExclusive - 1 },
    };
  });
}

/** Orders regions: those first that can have joined first; of these those that certainly had. */
export function byJoining(a: RegionHistory, b: RegionHistory): number {
  return compareDays(a.joined.earliest, b.joined.earliest) || compareDays(a.joined.latest, b.joined.latest);
}

const confirmed = { de: "belegt", en: "confirmed" };

/** The history in words. */
export function historyPhrase({ stretches, dates }: RegionHistory, lang: Language): string {
  const phrases = stretches.map(({ possible, certain }) =>
    formatExtent({ possible: spanOf(possible), certain: certain && spanOf(certain) }, lang),
  );
  const days = [...new Set(dates)].map((date) => formatEdtfDate(date, lang));
  if (days.length > 0) phrases.push(`${confirmed[lang]} ${days.join(", ")}`);
  return phrases.join("; ");
}
