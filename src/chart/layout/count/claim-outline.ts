import type { Claim } from "../../content/claim.ts";
import { gutter, xOf } from "../measure/day-scale.ts";
import type { Frame } from "../measure/frame.ts";
import { type Box, type Label, lineLabel, lineWidth } from "../measure/label.ts";
import { textOf } from "./claim-dot.ts";

/** An inexact number or time: an outline over the days that it may mean. */
export interface ClaimOutline extends Box {
  /** Whether it may mean a day before those shown, or after them. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  readonly isContradicting: boolean;
}

/** An outline that stands for one or more published numbers, and the number beside it. */
export interface PlacedOutline extends ClaimOutline {
  readonly claims: readonly Claim[];
  readonly label: Label;
}

/** How far an outline reaches from its middle. */
export const outlineReach = 4;
const laneHeight = 18;
const labelGap = 4;
const itemGap = 8;

/** The days of numbers in pixels; those on the same pixels together. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  readonly claims: Claim[];
}

/**
 * Places inexact numbers in lanes above the panel: there they cover no dot and no other outline, and their number
 * stands beside them.
 */
export function placeOutlines(
  frame: Frame,
  top: number,
  claims: readonly Claim[],
): { outlines: PlacedOutline[]; bottom: number } {
  const { margin, width } = frame;
  /** Where each lane is free again. */
  const lanes: number[] = [];
  const outlines = extentsOf(frame, claims).map((extent): PlacedOutline => {
    const { left, right } = extent;
    const text = textOf(extent.claims);
    const room = lineWidth(text, "number") + labelGap;
    const isRight = right + room <= width - margin;
    const isLeft = !isRight && left - room >= margin;
    const start = isLeft ? left - room : left;
    const end = isRight ? right + room : right;
    const at = isRight || isLeft ? freeLane(lanes, start) : lanes.length + 1;
    lanes[at] = end + itemGap;
    const middle = top + (at + 0.5) * laneHeight;
    const box = { left, right, top: middle - outlineReach, bottom: middle + outlineReach };
    const shape = {
      ...extent,
      ...box,
      isContradicting: extent.claims.some((claim) => claim.isContradicting),
    };
    if (isLeft) return { ...shape, label: lineLabel(text, "number", left - labelGap, middle + 4, "end") };
    if (isRight) return { ...shape, label: lineLabel(text, "number", right + labelGap, middle + 4) };
    // No room on either side: the number has the lane above for itself.
    lanes[at - 1] = Number.POSITIVE_INFINITY;
    const x = Math.max(margin, Math.min(left, width - margin - room));
    return { ...shape, label: lineLabel(text, "number", x, middle + 4 - laneHeight) };
  });
  return { outlines, bottom: top + lanes.length * laneHeight };
}

function freeLane(lanes: readonly number[], left: number): number {
  const free = lanes.findIndex((end) => end <= left);
  return free < 0 ? lanes.length : free;
}

/** From left to right; into the gutter for days that are not shown. */
function extentsOf({ scale }: Frame, claims: readonly Claim[]): Extent[] {
  const extents = new Map<string, Extent>();
  for (const claim of claims) {
    const { earliest, latest } = claim.days;
    const isOpenLeft = earliest < scale.days.start;
    const isOpenRight = latest >= scale.days.endExclusive;
    const first = isOpenLeft ? scale.left - gutter.left : xOf(scale, earliest);
    const last = isOpenRight ? scale.right + gutter.right : xOf(scale, latest + 1);
    const middle = (first + last) / 2;
    const half = Math.max((last - first) / 2, outlineReach + 1);
    const key = `${Math.round(middle)} ${Math.round(half)}`;
    const extent = extents.get(key);
    if (extent !== undefined) extent.claims.push(claim);
    else {
      const ends = { left: middle - half, right: middle + half, isOpenLeft, isOpenRight };
      extents.set(key, { ...ends, claims: [claim] });
    }
  }
  return [...extents.values()].sort((a, b) => a.left - b.left);
}
