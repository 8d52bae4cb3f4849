import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { readExtent } from "../../calendar/extent.ts";
import { formatEdtfDate, formatRecordedDates } from "../../calendar/phrase.ts";
import type { Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { FundingPeriod, FundingRound } from "../../model/funding-period.ts";
import { textIn } from "../../model/localized-text.ts";
import type { Network } from "../../model/network.ts";
import type { Region } from "../../model/region.ts";
import type { CountRun } from "./count.ts";
import type { RoleStretches } from "./history.ts";
import { plainName } from "./name.ts";
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
  /** The region, and its stretches in each role; absent of all other rows. */
  readonly region?: Region;
  readonly byRole?: readonly RoleStretches[];
  /** Whether it is to stand out. */
  readonly isHighlighted?: boolean;
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
  /** What is said in place of items. */
  readonly sentence?: string;
}

const founding = { de: "Gründung", en: "Founding" };
const dissolution = { de: "Auflösung", en: "Dissolution" };

/** The founding, the funding periods with their rounds, and the dissolution. */
export function contextRows(network: Network, lang: Language): TimeRow[] {
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

const context = { de: "Netzwerk und Förderphasen", en: "Network and funding periods" };

/** The rows of the network, if there are any, under their heading. */
export function contextGroups(items: readonly TimeRow[], lang: Language): Group<TimeRow>[] {
  return items.length === 0 ? [] : [{ heading: context[lang], items }];
}

/** Whether something of a row lies within the days. */
export function isWithin({ stretches, dates }: TimeRow, days: DayRange): boolean {
  return (
    stretches.some(({ possible }) => overlaps(possible, days)) ||
    dates.some((date) => mayBeOneOf(dateBounds(date), days))
  );
}
