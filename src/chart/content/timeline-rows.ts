import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import type { NamedRoles } from "../../messages/role.ts";
import type { Network } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import { daysOnRecord } from "./days-on-record.ts";
import { type RegionHistory, regionHistories } from "./history.ts";
import { contextRows, isWithin, type TimeRow } from "./row.ts";

/** What a timeline is made of, whether it is drawn or printed. */
export interface TimelineRows {
  readonly days: DayRange;
  /** The founding, the funding periods with their rounds, and the dissolution, in order. */
  readonly context: readonly TimeRow[];
  /** Those of them that lie within the days. */
  readonly shownContext: readonly TimeRow[];
  /** The regions that may have a role within the days, in the order of the network. */
  readonly histories: readonly RegionHistory[];
  /** How many other regions that are asked for have one at some time. */
  readonly hidden: number;
  /** How many regions that are not asked for have one at some time. */
  readonly unasked: number;
}

/** The rows of a timeline of some days; `null` = those on record; of some regions, `null` = all. */
export function timelineRows(
  network: Network,
  { lang, roles }: NamedRoles,
  asked: DayRange | null,
  regionIds: ReadonlySet<RegionId> | null = null,
): TimelineRows {
  const context = contextRows(network, lang);
  const everyone = regionHistories(network, roles);
  const all = regionIds === null ? everyone : everyone.filter(({ region }) => regionIds.has(region.id));
  const days = asked ?? daysOnRecord(network, [...context, ...all]);
  const histories = all.filter(({ stretches }) => stretches.some(({ possible }) => overlaps(possible, days)));
  return {
    days,
    context,
    shownContext: context.filter((row) => isWithin(row, days)),
    histories,
    hidden: all.length - histories.length,
    unasked: everyone.length - all.length,
  };
}
