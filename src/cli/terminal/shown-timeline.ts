import type { DayRange } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { inOrder } from "../../chart/content/order.ts";
import { regionRow } from "../../chart/content/region-rows.ts";
import type { TimeRow } from "../../chart/content/row.ts";
import type { Stretch } from "../../chart/content/stretch.ts";
import { timelineRows } from "../../chart/content/timeline-rows.ts";
import type { Language } from "../../model/bilingual.ts";
import type { MembershipRole } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";

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
  readonly stretches: readonly Stretch[];
}

const roles: readonly MembershipRole[] = ["member"];

/** The rows of the picture in their order, each of them however many there are. */
export function shownTimeline(network: Network, lang: Language): ShownTimeline {
  const { days, shownContext, histories } = timelineRows(network, { lang, roles }, null);
  const regions = inOrder(histories, "joined", lang).flatMap(({ items }) => items);
  return {
    days,
    bands: shownContext.map(shownRow),
    regions: regions.map((history) => shownRow(regionRow(history, { lang, roles }))),
  };
}

/** The days that the picture shows. */
export function shownDays(network: Network): DayRange {
  return timelineRows(network, { lang: "en", roles }, null).days;
}

function shownRow({ kind, name, stretches, dates }: TimeRow): ShownRow {
  return { name, isRound: kind === "round", stretches: kind === "day" ? dates.map(dayStretch) : stretches };
}

/** The stretch of what happens on one day. */
function dayStretch(date: string): Stretch {
  const { earliest, latest } = dateBounds(date);
  const possible = { start: earliest, endExclusive: latest + 1 };
  return { possible, certain: earliest === latest ? possible : null, isOngoing: false, membershipIds: [] };
}
