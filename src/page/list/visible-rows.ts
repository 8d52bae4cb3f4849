/** The rows of a long table that are drawn: those that are seen, and a few around them. */
export interface VisibleRows {
  readonly first: number;
  /** The row behind the last. */
  readonly end: number;
  /** The height of the rows above that are not drawn, in pixels. */
  readonly above: number;
  /** The height of those below. */
  readonly below: number;
}

const around = 8;

/** Finds the rows that are seen in a box that was scrolled, all rows being equally high. */
export function visibleRows(
  count: number,
  { rowHeight, scrolled, boxHeight }: { rowHeight: number; scrolled: number; boxHeight: number },
): VisibleRows {
  const seen = Math.ceil(boxHeight / rowHeight) + 2 * around;
  const last = Math.max(0, count - seen);
  const first = Math.min(last, Math.max(0, Math.floor(scrolled / rowHeight) - around));
  const end = Math.min(count, first + seen);
  return { first, end, above: first * rowHeight, below: (count - end) * rowHeight };
}
