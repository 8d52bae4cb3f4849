/** Says that a value is not certainly right, so that the schema has to say what it is. */
export const refused = Symbol("refused");

/**
 * Checks, copies, marks and freezes a value in one pass. It takes only what its schema certainly accepts, and gives what the
 * schema makes of it; anything else is {@link refused}.
 */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** What the reading of one input has met so far. */
export interface Reading {
  /** Lists of a single text, by that text: most lists of sources are. */
  readonly singles: Map<string, readonly unknown[]>;
  /** Copies of large objects under `extra`, so that one that is shared is copied once, and how deep each is. */
  readonly copies: Map<object, { readonly value: unknown; readonly height: number }>;
  /** How deep the values under `extra` reach that were read since the one which is being read began. */
  reachedDepth: number;
  /** How many values under `extra` were read. */
  valuesRead: number;
}
