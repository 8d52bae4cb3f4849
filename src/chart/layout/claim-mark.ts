import type { Claim } from "../content/claim.ts";
import { type CountScale, yOf } from "./count-band.ts";
import { type DayScale, gutter, xOf } from "./day-scale.ts";
import { type Box, boxesMeet, boxOf, type Label, lineLabel, lineWidth } from "./label.ts";

/** A published number: a dot, or a box over all days and numbers that it may mean. */
export interface ClaimBox extends Box {
  /** Whether it is one number on one day. */
  readonly isExact: boolean;
  /** Whether it may mean a day before those shown, or after them. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  readonly isContradicting: boolean;
}

/** A published number at its place in the panel. */
export interface ClaimMark extends ClaimBox {
  readonly label: Label | null;
  /** Day, number and verdict in words. */
  readonly phrase: string;
}

/** How large a dot is, from its middle. */
export const dotRadius = 4;
/** How far numbers may stand out of the panel: to the edge of what fades on the right, and some more, and above it. */
const rightReach = gutter.right + 10;
const topReach = 12;

/** Places published numbers, those on the same pixels as one, and beside each, where there is room, its number. */
export function placeClaims(claims: readonly Claim[], days: DayScale, counts: CountScale): ClaimMark[] {
  const panel = {
    left: days.left,
    right: days.right + rightReach,
    top: counts.top - topReach,
    bottom: counts.bottom,
  };
  const marks = onSamePixels(claims, days, counts);
  const taken: Box[] = marks.map(({ box }) => box);
  return marks.map(({ box, isExact, claims: same }) => {
    const text = [...new Set(same.map((claim) => claim.text))].join(", ");
    const label = placesBeside(box, text).find((place) => isFree(boxOf(place), panel, taken)) ?? null;
    if (label !== null) taken.push(boxOf(label));
    return {
      ...box,
      isExact,
      isOpenLeft: box.left < days.left - dotRadius,
      isOpenRight: box.right > days.right + dotRadius,
      isContradicting: same.some(({ isContradicting }) => isContradicting),
      label,
      phrase: same.map(({ phrase }) => phrase).join("\n"),
    };
  });
}

interface SamePixels {
  readonly box: Box;
  readonly isExact: boolean;
  readonly claims: Claim[];
}

/** Claims by their pixels; inexact ones first, so that they cover no dot. */
function onSamePixels(claims: readonly Claim[], days: DayScale, counts: CountScale): SamePixels[] {
  const marks = new Map<string, SamePixels>();
  for (const claim of claims) {
    const box = markBox(claim, days, counts);
    const { isExact } = claim;
    const key = [box.left, box.right, box.top, box.bottom, Number(isExact)].map(Math.round).join(" ");
    const mark = marks.get(key) ?? { box, isExact, claims: [] };
    mark.claims.push(claim);
    marks.set(key, mark);
  }
  return [...marks.values()].sort((a, b) => Number(a.isExact) - Number(b.isExact));
}

/** All days and numbers that a claim may mean, around the middle of each; into the gutter for days not shown. */
function markBox({ days: { earliest, latest }, numbers }: Claim, days: DayScale, counts: CountScale): Box {
  const first = earliest < days.days.start ? days.left - gutter.left : middleOf(days, earliest);
  const last = latest >= days.days.endExclusive ? days.right + gutter.right : middleOf(days, latest);
  return {
    left: first - dotRadius,
    right: last + dotRadius,
    top: yOf(counts, numbers.max) - dotRadius,
    bottom: yOf(counts, numbers.min) + dotRadius,
  };
}

function middleOf(days: DayScale, day: number): number {
  return (xOf(days, day) + xOf(days, day + 1)) / 2;
}

/** The places beside a mark: right, left, above, below, and above and below with one end. */
function placesBeside(box: Box, text: string): Label[] {
  const middle = (box.top + box.bottom) / 2 + 4;
  const above = box.top - 5;
  const below = box.bottom + 13;
  const start = (box.left + box.right - lineWidth(text, "number")) / 2;
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
