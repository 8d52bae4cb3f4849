import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import { dateBounds, type EdtfDate } from "../../calendar/edtf-date.ts";
import { readExtent } from "../../calendar/extent.ts";
import { formatEdtfDate, formatRecordedDates } from "../../calendar/phrase.ts";
import type { Bilingual, Language } from "../../issue.ts";
import type { FundingPeriod, FundingRound } from "../../model/funding-period.ts";
import type { Network } from "../../model/network.ts";
import type { RegionKind } from "../../model/region.ts";
import { type CountRun, runsOf } from "./count.ts";
import { byJoining, historyPhrase, type RegionHistory } from "./history.ts";
import { plainName, textIn } from "./name.ts";
import { boundsStretch, mayBeOneOf, type Stretch } from "./stretch.ts";

/** The row of a region, of a funding period or round, or of the founding or dissolution of the network. */
export interface TimeRow {
  readonly kind: "region" | "period" | "round" | "day";
  readonly name: string;
  /** What is drawn, in words. */
  readonly phrase: string;
  readonly stretches: readonly Stretch[];
  readonly gaps: readonly DayRange[];
  /** Days that a source shows. */
  readonly dates: readonly EdtfDate[];
}

/** The row of all regions of a kind: how many of them were members. */
export interface CountRow {
  readonly kind: "count";
  readonly name: string;
  readonly phrase: string;
  readonly runs: readonly CountRun[];
}

/** A row: a name, and what is drawn beside it. */
export type Row = TimeRow | CountRow;

/** Something under a heading. */
export interface Group<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** The heading of the rows above those of the regions. */
export const networkHeading: Bilingual = {
  de: "Netzwerk und Förderphasen",
  en: "Network and funding periods",
};
/** The heading of all regions. */
export const regionsHeading: Bilingual = { de: "Regionen", en: "Regions" };

const founding = { de: "Gründung", en: "Founding" };
const dissolution = { de: "Auflösung", en: "Dissolution" };

/** The rows above those of the regions, in order: the founding, the periods with their rounds, the dissolution. */
export function networkRows(network: Network, lang: Language): TimeRow[] {
  const { foundingDate, fundingPeriods, dissolutionDate } = network;
  return [
    ...dayRows(founding[lang], foundingDate, lang),
    ...fundingPeriods.flatMap((period) => [
      periodRow("period", period, lang),
      ...period.rounds.map((round) => periodRow("round", round, lang)),
    ]),
    ...dayRows(dissolution[lang], dissolutionDate, lang),
  ];
}

function dayRows(name: string, date: EdtfDate | undefined, lang: Language): TimeRow[] {
  if (date === undefined) return [];
  const phrase = formatEdtfDate(date, lang);
  return [{ kind: "day", name, phrase, stretches: [], gaps: [], dates: [date] }];
}

function periodRow(kind: "period" | "round", record: FundingPeriod | FundingRound, lang: Language): TimeRow {
  const name = plainName(textIn(record.name, lang));
  const phrase = formatRecordedDates(record, lang);
  const stretch = boundsStretch(readExtent(record).bounds, record.endDate === "..");
  return { kind, name, phrase, stretches: [stretch], gaps: [], dates: [] };
}

/** The row of a region. */
export function regionRow(history: RegionHistory, lang: Language): TimeRow {
  const { region, stretches, gaps, dates } = history;
  const phrase = historyPhrase(history, lang);
  return { kind: "region", name: plainName(region.name), phrase, stretches, gaps, dates };
}

/** The row of all regions of a kind, for the days that are shown. */
export function countRow({ heading, items }: Group<RegionHistory>, days: DayRange, lang: Language): CountRow {
  const runs = runsOf(items, days);
  const most = runs.reduce((number, { max }) => Math.max(number, max), 0).toLocaleString(lang);
  return { kind: "count", name: heading, phrase: `${heading}: ${upTo[lang]} ${most}`, runs };
}

const upTo = { de: "bis zu", en: "up to" };

/** The orders of regions in a timeline. */
export type TimelineOrder = "joining" | "kind";

/** What each kind of region is called as a heading. */
const kindHeadings: { readonly [kind in RegionKind | "unknown"]: Bilingual } = {
  district: { de: "Landkreise", en: "Districts" },
  "municipal-association": { de: "Gemeindeverbünde", en: "Municipal associations" },
  "planning-association": { de: "Regionale Planungsverbände", en: "Regional planning associations" },
  "rural-region": { de: "Ländliche Regionen", en: "Rural regions" },
  unknown: { de: "Ohne Angabe der Art", en: "Kind not given" },
};

/** Histories in order under their headings. */
export function inOrder(
  histories: readonly RegionHistory[],
  order: TimelineOrder,
  lang: Language,
): Group<RegionHistory>[] {
  const sorted = [...histories].sort(byJoining);
  if (order === "joining") return [{ heading: regionsHeading[lang], items: sorted }];
  return Object.entries(kindHeadings)
    .map(([kind, heading]) => ({
      heading: heading[lang],
      items: sorted.filter(({ region }) => (region.kind ?? "unknown") === kind),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Whether something of a row lies within the days. */
export function isShown({ stretches, dates }: TimeRow, days: DayRange): boolean {
  return (
    stretches.some(({ possible }) => overlaps(possible, days)) ||
    dates.some((date) => mayBeOneOf(dateBounds(date), days))
  );
}
