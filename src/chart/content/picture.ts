import { dayNumber } from "../../calendar/day.ts";
import type { DayRange } from "../../calendar/day-range.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import { asOfText, countSentence, countTitle, regionsSentence, timelineTitle } from "./caption.ts";
import { type Count, countOf } from "./count.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import { notesOf, unboundedNote } from "./note.ts";
import { kindGroups, regionGroups, type TimelineOrder } from "./region-rows.ts";
import type { Shown } from "./role.ts";
import { contextGroups, type Group, type Row } from "./row.ts";
import { timelineRows } from "./timeline-rows.ts";

/** What a picture is to show. */
export interface PictureRequest extends Shown {
  /** The days shown; `null` = those on record. */
  readonly days: DayRange | null;
  /** The heading; absent = what is shown and of which network. */
  readonly title: string | undefined;
}

/** What a picture says, in days and words. */
export interface PictureContent {
  readonly lang: Language;
  readonly days: DayRange;
  readonly title: string;
  /** What it shows, in sentences. */
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  /** The day after the last one that the record speaks for, and what is said of that. */
  readonly asOf: { readonly endExclusive: number; readonly text: string };
  /** Names of rows; those of funding periods that are not shown too, so that all days have the same columns. */
  readonly names: readonly string[];
  readonly groups: readonly Group<Row>[];
  readonly count: Count;
  readonly notes: readonly string[];
}

/** With more regions than this a row stands for all of a kind. */
const mostRegionRows = 200;
const mostContextRows = 40;

/** The content of a picture of the count alone. */
export function countContent(network: Network, request: PictureRequest): PictureContent {
  const { title = countTitle(network, request) } = request;
  const { common, unbounded } = commonOf(network, request);
  const legend = legendOf([], common, request);
  return { ...common, title, legend, names: [], groups: [], notes: unbounded };
}

/** The content of a timeline. */
export function timelineContent(
  network: Network,
  request: PictureRequest,
  order: TimelineOrder,
): PictureContent {
  const { lang, title = timelineTitle(network, request) } = request;
  const { common, rows, unbounded } = commonOf(network, request);
  const { context, shownContext, histories, hidden } = rows;
  const isSummarised = histories.length > mostRegionRows;
  const regions: Group<Row>[] = isSummarised
    ? kindGroups(histories, common.days, request)
    : regionGroups(histories, order, request);
  const regionRows = regions.flatMap(({ items }) => items);
  const leftOut = {
    shownRegions: histories.length,
    hiddenRegions: hidden,
    isSummarised,
    hiddenPeriods: shownContext.length - mostContextRows,
  };
  return {
    ...common,
    title,
    legend: legendOf([...regionRows, ...shownContext], common, request),
    names: [...context, ...regionRows].map(({ name }) => name),
    groups: [...contextGroups(shownContext.slice(0, mostContextRows), lang), ...regions],
    notes: [...notesOf(leftOut, request), ...unbounded],
  };
}

/** What both pictures say, and the rows and regions that they are about. */
function commonOf(network: Network, request: PictureRequest) {
  const { lang } = request;
  const rows = timelineRows(network, request, request.days);
  const { days, histories } = rows;
  const count = countOf(network, days, request);
  const asOf = { endExclusive: dayNumber(network.asOf) + 1, text: asOfText(network, lang) };
  const unbounded = count.isUnbounded ? [unboundedNote(request)] : [];
  const sentences = [
    regionsSentence(histories.length, days, lang),
    `${asOf.text}.`,
    countSentence(count, request),
    ...unbounded,
  ];
  const common = { lang, days, description: sentences.join(" "), asOf, count };
  return { common, rows, unbounded };
}
