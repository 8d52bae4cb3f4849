import { type DayRange, intersect } from "../calendar/day-range.ts";
import type { Extent } from "../calendar/extent.ts";
import { type DayScale, daysOf, gutter, xOf } from "./day-scale.ts";

/** A part of a bar; one that fades or has an arrow says that it goes on. */
export interface Piece {
  readonly left: number;
  readonly right: number;
  readonly shape: "plain" | "faint" | "fade-in" | "fade-out" | "arrow";
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

/** An extent as a band: full where it is certain, fading where its first or last day is inexact, faint if no day is. */
export function fadingPieces(scale: DayScale, { possible, certain }: Extent, isOngoing: boolean): Piece[] {
  const outer = daysOf(possible);
  if (certain === null) {
    return piecesOf(scale, outer, isOngoing).map((piece) =>
      piece.shape === "plain" ? { ...piece, shape: "faint" } : piece,
    );
  }
  const inner = daysOf(certain);
  const before = piecesOf(scale, { start: outer.start, endExclusive: inner.start });
  const after = piecesOf(scale, { start: inner.endExclusive, endExclusive: outer.endExclusive });
  return [...joined(before, "fade-in"), ...piecesOf(scale, inner, isOngoing), ...joined(after, "fade-out")];
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
