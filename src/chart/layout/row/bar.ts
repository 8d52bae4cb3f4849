import { type DayRange, intersect, overlaps } from "../../../calendar/day-range.ts";
import type { MembershipId, MembershipRole } from "../../../model/membership.ts";
import type { RoleStretches } from "../../content/history.ts";
import type { TimeRow } from "../../content/row.ts";
import type { Stretch } from "../../content/stretch.ts";
import { type DayScale, gutter, xOf } from "../measure/day-scale.ts";

/** A bar: what it stands for, its form, how high it is, and its pieces from left to right. */
export interface Bar {
  readonly paint: "gap" | "possible" | "certain" | "period" | "unbounded";
  readonly form: BarForm;
  /** How far its middle is below that of its row. */
  readonly offset: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** The memberships that it shows. */
  readonly membershipIds: readonly MembershipId[];
}

/** The form of each role, which tells them apart without colour: a full bar, two thin ones, one thin one. */
export const barForms = { member: "full", associate: "rails", candidate: "strip" } as const;

/** A form of bars. */
export type BarForm = (typeof barForms)[MembershipRole];

/** A part of a bar; one that fades or has an arrow says that it goes on. */
export interface Piece {
  readonly left: number;
  readonly right: number;
  readonly shape: "plain" | "faint" | "fade-in" | "fade-out" | "arrow";
}

/** The height of a bar. */
export const barHeight = { region: 12, period: 10, round: 5, day: 10 } as const;

/** The bars of a row; later ones are drawn over earlier ones. */
export function barsOf(scale: DayScale, { kind, stretches, byRole = [], gaps }: TimeRow): Bar[] {
  if (kind !== "region") {
    return stretches.map((stretch) => barOf("period", stretch, fadingPieces(scale, stretch), kind));
  }
  // A gap has no piece beyond the days shown: it would say nothing more.
  const dotted = gaps.flatMap((gap) => piecesOf(scale, gap).filter(({ shape }) => shape === "plain"));
  return [
    { paint: "gap", form: "full", offset: 0, height: barHeight.region, pieces: dotted, membershipIds: [] },
    ...byRole.flatMap(({ role, stretches: own }, at) => {
      return roleBars(scale, own, barForms[role], laneOffset(at, lanesOf(byRole)));
    }),
  ];
}

/** From the middle of one lane to that of the next. */
export const laneStep = 15;

/** How many lanes the bars of a row need: one for each role if the region may have two at once, else one. */
export function lanesOf(byRole: readonly RoleStretches[]): number {
  const meet = (a: RoleStretches, b: RoleStretches) =>
    a.stretches.some((one) => b.stretches.some((other) => overlaps(one.possible, other.possible)));
  const isMixed = byRole.some((one, at) => byRole.slice(at + 1).some((other) => meet(one, other)));
  return isMixed ? byRole.length : 1;
}

function laneOffset(at: number, lanes: number): number {
  return lanes === 1 ? 0 : (at - (lanes - 1) / 2) * laneStep;
}

function roleBars(scale: DayScale, stretches: readonly Stretch[], form: BarForm, offset: number): Bar[] {
  return [
    ...stretches.flatMap((stretch) => {
      if (isExact(stretch)) return [];
      return [
        barOf(
          "possible",
          stretch,
          piecesOf(scale, stretch.possible, stretch.isOngoing),
          "region",
          form,
          offset,
        ),
      ];
    }),
    ...stretches.flatMap((stretch) => {
      const { certain, isOngoing } = stretch;
      if (certain === null) return [];
      return [barOf("certain", stretch, piecesOf(scale, certain, isOngoing), "region", form, offset)];
    }),
  ];
}

function barOf(
  paint: Bar["paint"],
  { membershipIds }: Stretch,
  pieces: readonly Piece[],
  kind: TimeRow["kind"],
  form: BarForm = "full",
  offset = 0,
): Bar {
  return { paint, form, offset, height: barHeight[kind], pieces, membershipIds };
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
