import { dayNumber, isoText } from "../../calendar/day.ts";
import { contains, type DayRange } from "../../calendar/day-range.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { NamedRoles } from "../../messages/role.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import { asOfText, countSentence, countTitle, regionsSentence, timelineTitle } from "./caption.ts";
import { type Count, countOf } from "./count.ts";
import { type Joint, jointsOf } from "./joint.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import { markedDayNote, nobodySentence, notesOf, unboundedNote } from "./note.ts";
import { kindGroups, nobodyGroup, type RegionRequest, regionGroups } from "./region-rows.ts";
import { contextGroups, type Group, type Row, type TimeRow } from "./row.ts";
import { type TimelineRows, timelineRows } from "./timeline-rows.ts";

/** What a picture is to show. */
export interface PictureRequest extends NamedRoles {
  /** The days shown; `null` = those on record. */
  readonly days: DayRange | null;
  /** The heading; absent = what is shown and of which network. */
  readonly title: string | undefined;
}

/** What a timeline is to show. */
export interface TimelineRequest extends PictureRequest, RegionRequest {
  /** The regions that have rows; `null` = all. */
  readonly regionIds: ReadonlySet<RegionId> | null;
  /** A day that is marked. */
  readonly markedDay: number | null;
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
  /** A day that is marked, and its name. */
  readonly markedDay: { readonly start: number; readonly text: string } | null;
  /** Names of rows; those of funding periods that are not shown too, so that all days have the same columns. */
  readonly names: readonly Pick<TimeRow, "name" | "isHighlighted">[];
  readonly groups: readonly Group<Row>[];
  readonly joints: readonly Joint[];
  readonly count: Count;
  readonly notes: readonly string[];
}

/** With more regions than this a row stands for all of a kind. */
const mostRegionRows = 200;
const mostContextRows = 40;

/** The content of a picture of the count alone. */
export function countContent(network: Network, request: PictureRequest): PictureContent {
  const { title = countTitle(network, request) } = request;
  const rows = timelineRows(network, request, request.days);
  const { common, unbounded } = commonOf(network, request, rows);
  const nothing = { names: [], groups: [], joints: [], markedDay: null };
  const legend = legendOf({ ...common, rows: [], joints: [] }, request);
  return { ...common, ...nothing, title, legend, notes: unbounded };
}

/** The content of a timeline. */
export function timelineContent(network: Network, request: TimelineRequest): PictureContent {
  const { lang, title = timelineTitle(network, request) } = request;
  const rows = timelineRows(network, request, request.days, request.regionIds);
  const { common, unbounded } = commonOf(network, request, rows);
  const { context, shownContext, histories, hidden, unasked } = rows;
  const isSummarised = histories.length > mostRegionRows;
  const groups = groupsOf(rows, isSummarised, request);
  const regionRows = groups.flatMap(({ items }): readonly Row[] => items);
  const ids = new Set(isSummarised ? [] : histories.map(({ region }) => region.id));
  const joints = jointsOf(network, ids, common.days, lang);
  const markedDay = markedDayOf(request, common.days);
  const leftOut = {
    shownRegions: histories.length,
    unaskedRegions: unasked,
    hiddenRegions: hidden,
    isSummarised,
    hiddenPeriods: shownContext.length - mostContextRows,
  };
  return {
    ...common,
    title,
    markedDay: markedDay.isShown ? markedDay.day : null,
    legend: legendOf({ ...common, rows: [...regionRows, ...shownContext], joints }, request),
    names: [...context, ...regionRows.map((row) => (row.kind === "count" ? { name: row.phrase } : row))],
    groups: [...contextGroups(shownContext.slice(0, mostContextRows), lang), ...groups],
    joints,
    notes: [...notesOf(leftOut, request), ...markedDay.notes, ...unbounded],
  };
}

/** The rows of regions, or of their kinds, or why there are none. */
function groupsOf(
  { days, histories }: TimelineRows,
  isSummarised: boolean,
  request: TimelineRequest,
): Group<Row>[] {
  if (histories.length === 0) return [nobodyGroup(nobodySentence(request), request)];
  return isSummarised ? kindGroups(histories, days, request) : regionGroups(histories, request);
}

function markedDayOf({ markedDay, lang }: TimelineRequest, days: DayRange) {
  if (markedDay === null) return { isShown: false, day: null, notes: [] };
  const text = formatEdtfDate(isoText(markedDay), lang);
  const isShown = contains(days, markedDay);
  return { isShown, day: { start: markedDay, text }, notes: isShown ? [] : [markedDayNote(text, lang)] };
}

/** What both pictures say. */
function commonOf(network: Network, request: PictureRequest, { days, histories }: TimelineRows) {
  const { lang } = request;
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
  return { common, unbounded };
}
