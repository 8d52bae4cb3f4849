import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { type Extent, extentFrom, readExtent, spanOf } from "../../calendar/extent.ts";
import { type BandRecord, bandRecords } from "../../chart/band-rows.ts";
import { daysOf } from "../../chart/day-scale.ts";
import { isShown, regionHistories } from "../../chart/histories.ts";
import { shownName } from "../../chart/label.ts";
import { groupsOf } from "../../chart/region-rows.ts";
import { daysOnRecord } from "../../chart/shown-days.ts";
import type { Language } from "../../model/bilingual.ts";
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
  readonly extents: readonly Extent[];
}

/** The rows of the picture in their order, each of them however many there are. */
export function shownTimeline(network: Network, lang: Language): ShownTimeline {
  const days = shownDays(network);
  const histories = regionHistories(network, ["member"]).filter((history) => isShown(history, days));
  return {
    days,
    bands: bandRecords(network, lang)
      .map(bandRow)
      .filter(({ extents }) => extents.some(({ possible }) => overlaps(daysOf(possible), days))),
    regions: groupsOf(histories, "joining", lang)
      .flatMap((group) => group.histories)
      .map(({ region, stints }) => ({ name: shownName(region.name), isRound: false, extents: stints })),
  };
}

/** The days that the picture shows. */
export function shownDays(network: Network): DayRange {
  return daysOnRecord(network, regionHistories(network, ["member"]));
}

function bandRow(band: BandRecord): ShownRow {
  return {
    name: shownName(band.name),
    isRound: band.kind === "round",
    extents: [band.kind === "day" ? dayExtent(band.date) : extentFrom(readExtent(band.record).bounds)],
  };
}

/** The extent of what happens on one day. */
function dayExtent(date: string): Extent {
  const { earliest, latest } = dateBounds(date);
  const possible = spanOf({ start: earliest, endExclusive: latest + 1 });
  return { possible, certain: earliest === latest ? possible : null };
}
