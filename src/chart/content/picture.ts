import { dayNumber } from "../../calendar/day.ts";
import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import type { Language } from "../../issue.ts";
import type { MembershipRole } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import { asOfText, countTitle, describe, timelineTitle } from "./caption.ts";
import { type Count, countOf } from "./count.ts";
import { daysOnRecord } from "./days-on-record.ts";
import { type RegionHistory, regionHistories } from "./history.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import { notesOf, unboundedNote } from "./note.ts";
import { isOfMembers, roleNames } from "./role.ts";
import {
  countRow,
  type Group,
  inOrder,
  isShown,
  networkHeading,
  networkRows,
  type Row,
  regionRow,
  regionsHeading,
  type TimelineOrder,
  type TimeRow,
} from "./row.ts";

/** What a picture is to show. */
export interface PictureRequest {
  readonly lang: Language;
  readonly roles: readonly MembershipRole[];
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

/** The content of a picture of the number of members. */
export function countPicture(network: Network, request: PictureRequest): PictureContent {
  const { lang, roles, title = countTitle(network, roles, lang) } = request;
  const { days, histories } = shownOf(network, request);
  const count = countOf(network, days, roles, lang);
  return {
    lang,
    days,
    title,
    description: describe(network, roles, days, histories.length, count, lang),
    legend: legendOf([], count, days, roles, lang),
    asOf: { endExclusive: dayNumber(network.asOf) + 1, text: asOfText(network, lang) },
    names: [],
    groups: [],
    count,
    notes: count.isUnbounded ? [unboundedNote(roles, lang)] : [],
  };
}

/** With more regions than this a row stands for all of a kind. */
const mostRegionRows = 200;
const mostNetworkRows = 40;

/** The content of a timeline. */
export function timelinePicture(
  network: Network,
  request: PictureRequest,
  order: TimelineOrder,
): PictureContent {
  const { lang, roles, title = timelineTitle(network, roles, lang) } = request;
  const { days, rows, histories, outside } = shownOf(network, request);
  const count = countOf(network, days, roles, lang);
  const shownRows = rows.filter((row) => isShown(row, days));
  const isSummarised = histories.length > mostRegionRows;
  const groups = isSummarised ? kindsOf(histories, days, request) : regionsOf(histories, order, request);
  const regionRows = groups.flatMap(({ items }) => items);
  return {
    lang,
    days,
    title,
    description: describe(network, roles, days, histories.length, count, lang),
    legend: legendOf([...regionRows, ...shownRows], count, days, roles, lang),
    asOf: { endExclusive: dayNumber(network.asOf) + 1, text: asOfText(network, lang) },
    names: [...rows, ...regionRows].map(({ name }) => name),
    groups: [
      ...(shownRows.length === 0
        ? []
        : [{ heading: networkHeading[lang], items: shownRows.slice(0, mostNetworkRows) }]),
      ...groups,
    ],
    count,
    notes: notesOf(
      {
        shownRegions: histories.length,
        hiddenRegions: outside,
        isSummarised,
        hiddenPeriods: shownRows.length - mostNetworkRows,
        isUnbounded: count.isUnbounded,
      },
      roles,
      lang,
    ),
  };
}

/** The days shown, the rows of the network, and the regions that may have the roles on one of the days. */
function shownOf(network: Network, request: PictureRequest) {
  const rows = networkRows(network, request.lang);
  const all = regionHistories(network, request.roles);
  const days = request.days ?? daysOnRecord(network, [...rows, ...all]);
  const histories = all.filter(({ stretches }) => stretches.some(({ possible }) => overlaps(possible, days)));
  return { days, rows, histories, outside: all.length - histories.length };
}

function regionsOf(
  histories: readonly RegionHistory[],
  order: TimelineOrder,
  { roles, lang }: PictureRequest,
): Group<TimeRow>[] {
  return inOrder(histories, order, lang).map(({ heading, items }) => ({
    heading: headingOf(heading, roles, lang),
    items: items.map((history) => regionRow(history, lang)),
  }));
}

function kindsOf(
  histories: readonly RegionHistory[],
  days: DayRange,
  { roles, lang }: PictureRequest,
): Group<Row>[] {
  const kinds = inOrder(histories, "kind", lang).map((group) => countRow(group, days, lang));
  return [{ heading: headingOf(regionsHeading[lang], roles, lang), items: kinds }];
}

function headingOf(regions: string, roles: readonly MembershipRole[], lang: Language): string {
  return isOfMembers(roles) ? regions : `${regions}: ${roleNames(roles, lang)}`;
}
