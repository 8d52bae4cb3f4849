import type { DayRange } from "../calendar/day-range.ts";
import type { Language } from "../model/bilingual.ts";
import { type Piece, piecesOf } from "./bar.ts";
import { type DayScale, daysOf } from "./day-scale.ts";
import type { Frame } from "./frame.ts";
import { byJoining, historyPhrase, type RegionHistory } from "./histories.ts";
import { shownName } from "./label.ts";
import { type Mark, marksOf } from "./mark.ts";
import type { TimelineOrder } from "./options.ts";
import { placeRow, type RowPlace } from "./row.ts";
import { kindHeadings, texts } from "./texts.ts";

/** What is drawn of a region, and what it says. */
export interface RegionBars {
  /** What the row is called. */
  readonly name: string;
  readonly possible: readonly Piece[];
  readonly certain: readonly Piece[];
  readonly gaps: readonly Piece[];
  readonly marks: readonly Mark[];
  /** The history in words. */
  readonly phrase: string;
}

/** The row of a region. */
export interface RegionRow extends RowPlace, RegionBars {}

/** Histories that stand under one heading. */
export interface HistoryGroup {
  readonly heading: string;
  readonly histories: readonly RegionHistory[];
}

/** The histories under their headings, in order. */
export function groupsOf(
  histories: readonly RegionHistory[],
  order: TimelineOrder,
  lang: Language,
): HistoryGroup[] {
  const sorted = [...histories].sort(byJoining);
  if (order === "joining") return [{ heading: texts.regions[lang], histories: sorted }];
  return Object.entries(kindHeadings)
    .map(([kind, heading]) => ({
      heading: heading[lang],
      histories: sorted.filter(({ region }) => (region.kind ?? "unknown") === kind),
    }))
    .filter((group) => group.histories.length > 0);
}

/** The bars and marks of a region. */
export function regionBars(scale: DayScale, history: RegionHistory, lang: Language): RegionBars {
  const { region, stints, gaps, confirmed } = history;
  return {
    name: shownName(region.name),
    possible: stints.flatMap(({ possible, certain, isOngoing }) =>
      certain !== null && certain.firstDay === possible.firstDay && certain.lastDay === possible.lastDay
        ? []
        : piecesOf(scale, daysOf(possible), isOngoing),
    ),
    certain: stints.flatMap(({ certain, isOngoing }) =>
      certain === null ? [] : piecesOf(scale, daysOf(certain), isOngoing),
    ),
    gaps: gaps.flatMap(({ certain }) => (certain === null ? [] : gapPieces(scale, daysOf(certain)))),
    marks: marksOf(scale, confirmed),
    phrase: historyPhrase(history, lang),
  };
}

/** Places the row of a region. */
export function placeRegion(frame: Frame, top: number, bars: RegionBars): RegionRow {
  return { ...bars, ...placeRow(frame, top, bars.name) };
}

/** Only what is shown of a gap: a line that went on beyond the days shown would say nothing more. */
function gapPieces(scale: DayScale, days: DayRange): Piece[] {
  return piecesOf(scale, days).filter(({ shape }) => shape === "plain");
}
