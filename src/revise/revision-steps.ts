import type { IssuePath } from "../issue-params/place.ts";
import type { NetworkList } from "../model/network.ts";

/** A record of a revision that is not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A step of a revision, and its place in the revision. */
interface Placed {
  readonly path: IssuePath;
}

/** A record that is to be added. */
export interface Addition {
  readonly list: NetworkList;
  readonly record: unknown;
}

/** A record of which fields are to be changed. */
export interface Change extends Placed {
  readonly list: NetworkList;
  readonly id: string;
  readonly fields: Fields;
}

/** A record that is to be removed. */
export interface Removal extends Placed {
  readonly list: NetworkList;
  readonly id: string;
}

/** Two regions of which one is to become part of the other. */
export interface Merge extends Placed {
  readonly keep: string;
  readonly drop: string;
}

/** A record that is to have another id. */
export interface Renaming extends Placed {
  readonly list: NetworkList;
  readonly from: string;
  readonly to: string;
}

/** The steps of a revision, in their order. */
export interface RevisionSteps {
  readonly set: Fields;
  readonly additions: readonly Addition[];
  readonly changes: readonly Change[];
  readonly removals: readonly Removal[];
  readonly merges: readonly Merge[];
  readonly renamings: readonly Renaming[];
}
