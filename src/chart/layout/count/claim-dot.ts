import type { Claim } from "../../content/claim.ts";
import { type CountScale, yOf } from "../measure/count-band.ts";
import { type DayScale, gutter, xOf } from "../measure/day-scale.ts";
import { type Box, boxesMeet, boxOf, type Label, lineLabel, lineWidth } from "../measure/label.ts";

/** One number on one day: a dot at its place. */
export interface ClaimDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isContradicting: boolean;
}

/** A dot that stands for one or more published numbers, and the number beside it. */
export interface PlacedDot extends ClaimDot {
  readonly claims: readonly Claim[];
  readonly label: Label | null;
}

/** How large a dot is, from its middle, and how wide its rim outside. */
export const dotRadius = 4;
const rim = 0.75;
/** Numbers closer than this are one dot. */
const leastStep = 5;
/** How far numbers may stand out of the panel: above it, and on the right as far as what fades. */
const topReach = 12;

/** Places exact numbers. No dot covers another: those close to each other are smaller, or one. */
export function placeDots(claims: readonly Claim[], days: DayScale, counts: CountScale): PlacedDot[] {
  const dots = sized(joinedDots(claims, days, counts));
  const taken = dots.map(boxOfDot);
  const panel = {
    left: days.left,
    right: days.right + gutter.right,
    top: counts.top - topReach,
    bottom: counts.bottom,
  };
  return dots.map((dot) => {
    const label = placesBeside(dot, textOf(dot.claims)).find((place) => isFree(boxOf(place), panel, taken));
    if (label !== undefined) taken.push(boxOf(label));
    return { ...dot, label: label ?? null };
  });
}

/** The room that a dot takes. */
export function boxOfDot({ x, y, radius }: ClaimDot): Box {
  const reach = radius + rim;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The numbers of marks that stand for several: each once, of many the first and the last. */
export function textOf(claims: readonly Claim[]): string {
  const texts = [...new Set(claims.map(({ text }) => text))];
  return texts.length > 3 ? `${texts[0]} … ${texts.at(-1)}` : texts.join(", ");
}

interface JoinedDot extends ClaimDot {
  readonly claims: readonly Claim[];
}

/** In the order of their days; a number very close to an earlier one is told with it. */
function joinedDots(claims: readonly Claim[], days: DayScale, counts: CountScale): JoinedDot[] {
  const all = claims.map((claim) => {
    const x = (xOf(days, claim.days.earliest) + xOf(days, claim.days.earliest + 1)) / 2;
    const y = yOf(counts, claim.numbers.max);
    return { x, y, radius: dotRadius, isContradicting: claim.isContradicting, claims: [claim] };
  });
  all.sort((a, b) => a.x - b.x);
  const dots: JoinedDot[] = [];
  for (const dot of all) {
    const near = neighbours(dots, dots.length, -1, dot.x).find((at) => distance(dots[at], dot) < leastStep);
    const other = near === undefined ? undefined : dots[near];
    if (near === undefined || other === undefined) dots.push(dot);
    else {
      const isContradicting = other.isContradicting || dot.isContradicting;
      dots[near] = { ...other, isContradicting, claims: [...other.claims, ...dot.claims] };
    }
  }
  return dots;
}

function sized(dots: readonly JoinedDot[]): JoinedDot[] {
  return dots.map((dot, at) => {
    const near = [...neighbours(dots, at, -1, dot.x), ...neighbours(dots, at, 1, dot.x)];
    const nearest = near.reduce((least, other) => Math.min(least, distance(dots[other], dot)), 100);
    return { ...dot, radius: Math.min(dotRadius, nearest / 2 - rim) };
  });
}

/** The places of the dots that may touch one at `x`, from a place on in one direction; dots are in order. */
function neighbours(dots: readonly ClaimDot[], from: number, step: 1 | -1, x: number): number[] {
  const places: number[] = [];
  for (
    let at = from + step;
    Math.abs((dots[at]?.x ?? Number.POSITIVE_INFINITY) - x) < 2 * (dotRadius + rim);
  ) {
    places.push(at);
    at += step;
  }
  return places;
}

/** How far apart two dots are, side by side or one above the other. */
function distance(a: ClaimDot | undefined, b: ClaimDot): number {
  return a === undefined ? Number.POSITIVE_INFINITY : Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}

/** The places beside a dot: right, left, above, below, and above and below with one end. */
function placesBeside(dot: ClaimDot, text: string): Label[] {
  const box = boxOfDot(dot);
  const [middle, above, below] = [dot.y + 4, box.top - 5, box.bottom + 13];
  const start = dot.x - lineWidth(text, "number") / 2;
  return [
    lineLabel(text, "number", box.right + 4, middle),
    lineLabel(text, "number", box.left - 4, middle, "end"),
    lineLabel(text, "number", start, above),
    lineLabel(text, "number", start, below),
    lineLabel(text, "number", box.right, above, "end"),
    lineLabel(text, "number", box.right, below, "end"),
  ];
}

/** Whether a label lies within the panel and on nothing that is taken. */
function isFree(label: Box, panel: Box, taken: readonly Box[]): boolean {
  return (
    label.left >= panel.left &&
    label.right <= panel.right &&
    label.top >= panel.top &&
    label.bottom <= panel.bottom &&
    !taken.some((box) => boxesMeet(box, label))
  );
}
