/** A part of a long list that is shown at once. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** Its number, counted from 1. */
  readonly number: number;
  /** How many pages there are, at least one. */
  readonly count: number;
}

/** The page with a number, or the nearest one that exists. */
export function pageOf<Entry>(list: readonly Entry[], wanted: number, size: number): Page<Entry> {
  const count = Math.max(1, Math.ceil(list.length / size));
  const number = Math.min(Math.max(1, wanted), count);
  return { entries: list.slice((number - 1) * size, number * size), number, count };
}
