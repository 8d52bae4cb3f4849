import { type DayRange, intersect } from "../../calendar/day-range.ts";
import type { TimeRow } from "../content/row.ts";
import type { Stretch } from "../content/stretch.ts";
import { type DayScale, gutter, xOf } from "./day-scale.ts";

/** A bar: what it stands for, how high it is, and its pieces from left to right. */
export interface Bar {
  readonly paint: "gap" | "possible" | "certain" | "period";
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

/** The bars of a row; what lies above something else comes after it. */
export function barsOf(scale: DayScale, { kind, stretches, gaps }: TimeRow): Bar[] {
  const height = barHeight[kind];
  if (kind !== "region") {
    return [
      { paint: "period", height, pieces: stretches.flatMap((stretch) => fadingPieces(scale, stretch)) },
    ];
  }
  return [
    { paint: "gap", height, pieces: gaps.flatMap((gap) => gapPieces(scale, gap)) },
    { paint: "possible", height, pieces: stretches.flatMap((stretch) => possiblePieces(scale, stretch)) },
    { paint: "certain", height, pieces: stretches.flatMap((stretch) => certainPieces(scale, stretch)) },
  ];
}

/** Only what is shown of a gap: a line that went on beyond the days shown would say nothing more. */
function gapPieces(scale: DayScale, gap: DayRange): Piece[] {
  return piecesOf(scale, gap).filter(({ shape }) => shape === "plain");
}

function possiblePieces(scale: DayScale, { possible, certain, isOngoing }: Stretch): Piece[] {
  const isCertain = certain?.start === possible.start && certain.endExclusive === possible.endExclusive;
  return isCertain ? [] : piecesOf(scale, possible, isOngoing);
}

function certainPieces(scale: DayScale, { certain, isOngoing }: Stretch): Piece[] {
  return certain === null ? [] : piecesOf(scale, certain, isOngoing);
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
