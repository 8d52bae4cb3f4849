import type { Network } from "../model/network.ts";
import { type BandBars, bandBars, bandRecords, textIn } from "./band-rows.ts";
import { describe, type PictureContent, widestNumber } from "./content.ts";
import { countContent, countSigns } from "./count-panel.ts";
import { frameOf } from "./frame.ts";
import { isShown, regionHistories } from "./histories.ts";
import { shownName } from "./label.ts";
import type { ChartSettings, TimelineOrder } from "./options.ts";
import { groupsOf, type HistoryGroup, type RegionBars, regionBars } from "./region-rows.ts";
import { daysOnRecord } from "./shown-days.ts";
import { type LegendSign, texts } from "./texts.ts";

/** What a timeline shows beside the count. */
export interface TimelineContent extends PictureContent {
  readonly bands: readonly BandBars[];
  readonly groups: readonly BarGroup[];
  /** In place of `groups`, if the regions are too many for a row each. */
  readonly kinds: readonly HistoryGroup[];
}

/** Regions under a heading. */
export interface BarGroup {
  readonly heading: string;
  readonly bars: readonly RegionBars[];
}

/** With more regions than this a row stands for all of a kind. */
const mostRegionRows = 200;
const mostBandRows = 40;

/** What the timeline of a network shows. */
export function timelineContent(
  network: Network,
  settings: ChartSettings,
  order: TimelineOrder,
): TimelineContent {
  const { lang, roles } = settings;
  const all = regionHistories(network, roles);
  const days = settings.days ?? daysOnRecord(network, all);
  const histories = all.filter((history) => isShown(history, days));
  const isSummarised = histories.length > mostRegionRows;
  const records = bandRecords(network, lang);
  const grouped = groupsOf(histories, isSummarised ? "kind" : order, lang);
  const names = [
    ...records.map(({ name }) => name),
    ...(isSummarised ? grouped.map(({ heading }) => heading) : histories.map(({ region }) => region.name)),
  ];
  const frame = frameOf(settings.width, days, names.map(shownName), widestNumber(network, lang));

  const groups = (isSummarised ? [] : grouped).map((group) => ({
    heading: group.heading,
    bars: group.histories.map((history) => regionBars(frame.scale, history, lang)),
  }));
  const bands = records
    .map((record) => bandBars(frame.scale, record, lang))
    .filter(({ band, marks }) => band.length + marks.length > 0);
  const count = countContent(network, frame.scale, roles, lang);
  return {
    frame,
    title: settings.title ?? `${textIn(network.name, lang)}: ${texts.memberships[lang]}`,
    description: describe(network, frame, histories.length, roles, lang),
    bands: bands.slice(0, mostBandRows),
    groups,
    kinds: isSummarised ? grouped : [],
    count,
    signs: [
      ...barSigns(
        groups.flatMap(({ bars }) => bars),
        bands,
      ),
      ...countSigns(count),
    ],
    notes: [
      ...(histories.length === 0 ? [texts.nobody[lang]] : []),
      ...(isSummarised ? [texts.summarised[lang](histories.length)] : []),
      ...(bands.length > mostBandRows ? [texts.morePeriods[lang](bands.length - mostBandRows)] : []),
      ...(all.length > histories.length ? [texts.outside[lang](all.length - histories.length)] : []),
      ...(count.isUnbounded ? [texts.unbounded[lang]] : []),
    ],
  };
}

/** The signs that the legend has to explain, because they occur; what a solid and a hatched bar is, always. */
function barSigns(bars: readonly RegionBars[], bands: readonly BandBars[]): LegendSign[] {
  const marks = bars.flatMap((bar) => bar.marks);
  const pieces = [
    ...bars.flatMap((bar) => [...bar.possible, ...bar.certain]),
    ...bands.flatMap(({ band }) => band),
  ];
  return [
    "certain",
    "possible",
    ...(marks.some(({ isExact }) => isExact) ? (["confirmed"] as const) : []),
    ...(marks.some(({ isExact }) => !isExact) ? (["confirmedWithin"] as const) : []),
    ...(bars.some(({ gaps }) => gaps.length > 0) ? (["gap"] as const) : []),
    ...(pieces.some(({ shape }) => shape === "arrow") ? (["ongoing"] as const) : []),
  ];
}
