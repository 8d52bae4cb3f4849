import type { RegionId } from "../../model/region.ts";
import type { Joint } from "../content/joint.ts";
import { xOf } from "./measure/day-scale.ts";
import type { Frame } from "./measure/frame.ts";
import type { Box } from "./measure/label.ts";
import { lineAround, type Point, type Segment } from "./measure/line.ts";
import { barHeight } from "./row/bar.ts";
import type { PlacedRow } from "./row/row.ts";

/** A change of regions at its place: lines from the rows before it to those after it. */
export interface PlacedJoint {
  readonly joint: Joint;
  readonly segments: readonly Segment[];
  /** Whether its day is inexact: then a line goes from the first day that it may have to the last one. */
  readonly isInexact: boolean;
}

/** Lines of different changes that would lie on each other stand so far apart. */
const apart = 5;

/** How far the line of a region that only got another name reaches from the middle of its row. */
const tickReach = barHeight.region / 2 + 3;

/** Places the changes of regions; their lines leave texts and marks free. */
export function placeJoints(
  { scale }: Frame,
  joints: readonly Joint[],
  rows: readonly PlacedRow[],
  boxes: readonly Box[],
): PlacedJoint[] {
  const middles = new Map<RegionId, number>();
  for (const { row, middle } of rows) {
    if (row.kind === "region" && row.region !== undefined) middles.set(row.region.id, middle);
  }
  const taken: Box[] = [];
  return joints.map((joint) => {
    const lines = joint.pairs.map(([from, to]) => [middles.get(from) ?? 0, middles.get(to) ?? 0] as const);
    const first = xOf(scale, joint.days.earliest);
    const last = xOf(scale, joint.days.latest);
    const all = { top: Math.min(...lines.flat()), bottom: Math.max(...lines.flat()) };
    const box = free({ ...all, left: first, right: last }, taken);
    taken.push(box);
    return {
      joint,
      isInexact: joint.days.earliest !== joint.days.latest,
      segments: lines.flatMap((line) => [
        ...jointLine(box, line, box.left !== first, boxes),
        ...feet(first, box.left, line),
      ]),
    };
  });
}

/** From the edge of one bar to that of the other, from top to bottom. */
function jointLine(
  { left, right }: Box,
  [from, to]: readonly [number, number],
  isMoved: boolean,
  boxes: readonly Box[],
): Segment[] {
  if (from === to) return lineAround([left, from - tickReach], [right, from + tickReach], boxes);
  // A line that was moved goes on to the middles, where its feet are.
  const height = isMoved ? 0 : barHeight.region / 2;
  const half = from < to ? height : -height;
  const [start, end]: [Point, Point] = [
    [left, from + half],
    [right, to - half],
  ];
  return from < to ? lineAround(start, end, boxes) : lineAround(end, start, boxes);
}

/** Where a line had to be moved, it is led back to its day. */
function feet(day: number, x: number, middles: readonly number[]): Segment[] {
  if (day === x) return [];
  return middles.map(
    (middle): Segment => [
      [day, middle],
      [x, middle],
    ],
  );
}

/** Moves a box to the right until its line lies on no other. */
function free(box: Box, taken: readonly Box[]): Box {
  const isTaken = taken.some(
    (other) => Math.abs(other.left - box.left) < apart && other.top < box.bottom && box.top < other.bottom,
  );
  return isTaken ? free({ ...box, left: box.left + apart, right: box.right + apart }, taken) : box;
}
