import { compareDays, type DayRange, type DaySpan, overlaps, rangeOf } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { plainName } from "../../chart/content/name.ts";
import { inOrder } from "../../chart/content/order.ts";
import type { TimeRow } from "../../chart/content/row.ts";
import { daysOf, type Stretch } from "../../chart/content/stretch.ts";
import { timelineRows } from "../../chart/content/timeline-rows.ts";
import type { Language } from "../../model/bilingual.ts";
import type { MembershipRole } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import { membershipTimeline } from "../../query/timeline.ts";

/** What the picture of a timeline shows, in days: the only file of the command that looks into the picture. */
export interface ShownTimeline {
  readonly days: DayRange;
  /** The founding, the funding periods with their rounds, and the dissolution. */
  readonly bands: readonly ShownRow[];
  readonly regions: readonly ShownRow[];
}

/** A row of the timeline. */
export interface ShownRow {
  readonly name: string;
  readonly isRound: boolean;
  readonly stretches: readonly ShownStretch[];
}

/** Days on which something may hold, and those of them on which it certainly does. */
export type ShownStretch = Pick<Stretch, "possible" | "certain">;

/** What is asked for. */
export interface ShownOptions {
  readonly lang: Language;
  /** Absent = members. */
  readonly roles?: readonly MembershipRole[] | undefined;
  /** Absent = the days on record. */
  readonly range?: DaySpan | undefined;
  /** Whether the membership of a predecessor counts for the region that continues it. */
  readonly lineage: boolean;
}

const ofMembers: readonly MembershipRole[] = ["member"];

/** The rows of the picture in their order, each of them however many there are. */
export function shownTimeline(network: Network, options: ShownOptions): ShownTimeline {
  const { lang, roles = ofMembers, range } = options;
  const asked = range === undefined ? null : rangeOf(range);
  const { days, shownContext, histories } = timelineRows(network, { lang, roles }, asked);
  return {
    days,
    bands: shownContext.map(shownRow),
    regions: options.lineage
      ? rowsOfLineage(network, roles, days)
      : inOrder(histories, "joined", lang)
          .flatMap(({ items }) => items)
          .map(({ region, stretches }) => ({ name: plainName(region.name), isRound: false, stretches })),
  };
}

/** The days that the picture of some roles shows; absent = members. */
export function shownDays(network: Network, roles: readonly MembershipRole[] = ofMembers): DayRange {
  return timelineRows(network, { lang: "en", roles }, null).days;
}

/** The rows of regions to which the memberships of their predecessors count. */
function rowsOfLineage(network: Network, roles: readonly MembershipRole[], days: DayRange): ShownRow[] {
  return network.regions
    .map(({ id, name }) => {
      const { stints, firstJoined } = membershipTimeline(network, id, { roles, lineage: true });
      const stretches = stints.map(({ possible, certain }) => ({
        possible: daysOf(possible),
        certain: certain && daysOf(certain),
      }));
      const joined = daysOf({
        firstDay: firstJoined?.earliest ?? null,
        lastDay: firstJoined?.latest ?? null,
      });
      return { name: plainName(name), isRound: false, stretches, joined };
    })
    .filter(({ stretches }) => stretches.some(({ possible }) => overlaps(possible, days)))
    .sort(
      ({ joined: a }, { joined: b }) =>
        compareDays(a.start, b.start) || compareDays(a.endExclusive, b.endExclusive),
    );
}

function shownRow({ kind, name, stretches, dates }: TimeRow): ShownRow {
  return { name, isRound: kind === "round", stretches: kind === "day" ? dates.map(dayStretch) : stretches };
}

/** The stretch of what happens on one day. */
function dayStretch(date: string): ShownStretch {
  const { earliest, latest } = dateBounds(date);
  const possible = { start: earliest, endExclusive: latest + 1 };
  return { possible, certain: earliest === latest ? possible : null };
}
