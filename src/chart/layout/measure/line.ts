import type { Box } from "./label.ts";

/** A point of a picture. */
export type Point = readonly [x: number, y: number];

/** A part of a straight line. */
export type Segment = readonly [from: Point, to: Point];

/** How much room a line leaves around what it passes. */
const clearance = 2;

/** A line from a point down to another, without the parts that would cross a box. */
export function lineAround(from: Point, to: Point, boxes: readonly Box[]): Segment[] {
  const [x, y] = from;
  const height = to[1] - y;
  const at = (level: number): Point => [x + ((to[0] - x) * (level - y)) / height, level];
  const crossed = boxes
    .map((box) => ({ ...box, top: box.top - clearance, bottom: box.bottom + clearance }))
    .filter((box) => box.bottom > y && box.top < to[1])
    .filter((box) => {
      const ends = [at(Math.max(box.top, y))[0], at(Math.min(box.bottom, to[1]))[0]];
      return Math.min(...ends) < box.right + clearance && Math.max(...ends) > box.left - clearance;
    })
    .sort((a, b) => a.top - b.top);
  const segments: Segment[] = [];
  let top = y;
  for (const box of crossed) {
    if (box.top > top) segments.push([at(top), at(box.top)]);
    top = Math.max(top, box.bottom);
  }
  if (top < to[1]) segments.push([at(top), to]);
  return segments;
}
