/**
 * The place of an issue: field names and list positions from the top of the input down. In a call: the name of the
 * argument, then the fields in it.
 */
export type IssuePath = readonly (string | number)[];

/** Two values of the same kind, in the order of the input. */
export type Pair<Item> = readonly [Item, Item];

/** Two records of the same kind, by id. */
export interface PairParams {
  /** The ids of the two records. */
  readonly ids: Pair<string>;
}

/** The lines of the two rows that an issue is about. */
export interface RowPairParams {
  /** The line numbers, from 1; absent unless both records are rows of a list. */
  readonly lines?: Pair<number> | undefined;
}

/** The region of two rows that an issue is about, and their lines. */
export interface RegionRowsParams extends RowPairParams {
  /** The name of the region; absent unless both records are rows of a list. */
  readonly region?: string | undefined;
}

/** Two regions, by id and by name. */
export interface RegionPairParams extends RowPairParams {
  /** The ids of the two regions. */
  readonly regionIds: Pair<string>;
  /** The names of the two regions. */
  readonly names: Pair<string>;
}

/** For codes whose message does not contain a value. */
export type NoParams = Readonly<Record<never, never>>;
