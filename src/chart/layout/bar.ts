import { type DayRange, intersect } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TimeRow } from "../content/row.ts";
import { mayBeOneOf, type Stretch } from "../content/stretch.ts";
import { type DayScale, gutter, xOf } from "./day-scale.ts";

/** A bar: what it stands for, how high it is, and its pieces from left to right. */
export interface Bar {
  readonly paint: "gap" | "possible" | "certain" | "period" | "unbounded";
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A part of a bar; one that fades or has an arrow says that it goes on. */
export interface Piece {
  readonly left: number;
  readonly right: number;
  readonly shape: "plain" | "faint" | "fade-in" | "fade-out" | "arrow";
}

/** The height of a bar. */
export const barHeight = { region: 12, period: 10, round: 5, day: 10 } as const;

/** The bars of a row; later ones are drawn over earlier ones. */
export function barsOf(scale: DayScale, { kind, stretches, gaps }: TimeRow): Bar[] {
  const bar = (paint: Bar["paint"], pieces: Piece[]): Bar => ({ paint, height: barHeight[kind], pieces });
  if (kind !== "region") {
    return [
      bar(
        "period",
        stretches.flatMap((stretch) => fadingPieces(scale, stretch)),
      ),
    ];
  }
  const inexact = stretches.filter((stretch) => !isExact(stretch));
  return [
    // A gap has no piece beyond the days shown: it would say nothing more.
    bar(
      "gap",
      gaps.flatMap((gap) => piecesOf(scale, gap).filter(({ shape }) => shape === "plain")),
    ),
    bar(
      "possible",
      inexact.flatMap(({ possible, isOngoing }) => piecesOf(scale, possible, isOngoing)),
    ),
    bar(
      "certain",
      stretches.flatMap(({ certain, isOngoing }) => (certain ? piecesOf(scale, certain, isOngoing) : [])),
    ),
  ];
}

/** Whether all days of a stretch are certain. */
function isExact({ possible, certain }: Stretch): boolean {
  return certain?.start === possible.start && certain.endExclusive === possible.endExclusive;
}

/** One day in decades is less than a pixel, and has to be seen. */
const leastWidth = 2;

/**
 * Days as a bar. Where they go on beyond the days shown the bar reaches into the gutter: as an arrow if it is ongoing,
 * else fading, for no edge would be true there.
 */
export function piecesOf(scale: DayScale, days: DayRange, isOngoing = false): Piece[] {
  const shown = intersect(days, scale.days);
  if (shown === null) return [];
  const left = Math.min(xOf(scale, shown.start), scale.right - leastWidth);
  const right = Math.max(xOf(scale, shown.endExclusive), left + leastWidth);
  const pieces: Piece[] = [{ left, right, shape: "plain" }];
  if (days.start < scale.days.start) {
    pieces.unshift({ left: scale.left - gutter.left, right: scale.left, shape: "fade-in" });
  }
  if (days.endExclusive > scale.days.endExclusive) {
    const shape = isOngoing ? "arrow" : "fade-out";
    pieces.push({ left: scale.right, right: scale.right + gutter.right, shape });
  }
  return pieces;
}

/** A period: full where it is certain, fading where its first or last day is inexact, faint if no day is certain. */
export function fadingPieces(scale: DayScale, { possible, certain, isOngoing }: Stretch): Piece[] {
  if (certain === null) {
    return piecesOf(scale, possible, isOngoing).map((piece) =>
      piece.shape === "plain" ? { ...piece, shape: "faint" } : piece,
    );
  }
  const before = piecesOf(scale, { start: possible.start, endExclusive: certain.start });
  const after = piecesOf(scale, { start: certain.endExclusive, endExclusive: possible.endExclusive });
  return [...joined(before, "fade-in"), ...piecesOf(scale, certain, isOngoing), ...joined(after, "fade-out")];
}

/** So that no seam shows between a piece that fades and the full one beside it. */
const overlap = 0.5;

/** Pieces side by side as one that fades as a whole. */
function joined(pieces: readonly Piece[], shape: "fade-in" | "fade-out"): Piece[] {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return [];
  return shape === "fade-in"
    ? [{ left: first.left, right: last.right + overlap, shape }]
    : [{ left: first.left - overlap, right: last.right, shape }];
}

/** A day that a source shows, or the days of which it is one. */
export interface Mark {
  readonly left: number;
  readonly right: number;
  /** Whether it is one known day. */
  readonly isExact: boolean;
  /** Whether it may be a day before those shown, or after them. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/** The marks of dates, those on the same pixels once. A date that cannot be one of the days shown has none. */
export function marksOf(scale: DayScale, dates: readonly EdtfDate[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const date of dates) {
    const mark = markOf(scale, date);
    if (mark !== null) marks.set(`${Math.round(mark.left)} ${Math.round(mark.right)} ${mark.isExact}`, mark);
  }
  return [...marks.values()];
}

function markOf(scale: DayScale, date: EdtfDate): Mark | null {
  const { earliest, latest } = dateBounds(date);
  if (!mayBeOneOf({ earliest, latest }, scale.days)) return null;
  const isExact = earliest === latest;
  const isOpenLeft = earliest < scale.days.start;
  const isOpenRight = latest >= scale.days.endExclusive;
  const left = isOpenLeft ? scale.left - gutter.left : xOf(scale, earliest);
  const right = isOpenRight ? scale.right + gutter.right : xOf(scale, latest + 1);
  const middle = (left + right) / 2;
  return { left: isExact ? middle : left, right: isExact ? middle : right, isExact, isOpenLeft, isOpenRight };
}
