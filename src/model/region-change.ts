import type { EdtfDate } from "./date.ts";
import type { Optional } from "./optional.ts";
import type { RegionId } from "./region.ts";
import type { Sourced } from "./source.ts";

/** The kinds of {@link RegionChange}. */
export const regionChangeKinds = ["merger", "absorption", "split", "rename", "rekey", "boundary"] as const;

/** What happened to the regions. */
export type RegionChangeKind = (typeof regionChangeKinds)[number];

/** A change that turns regions into others. A region on both sides continues to exist. */
export interface RegionChange extends Sourced {
  /** Unique among the region changes. */
  readonly id: string;
  /** First day of the new state. */
  readonly date: EdtfDate;
  /** What happened. */
  readonly kind: RegionChangeKind;
  /** Regions before the change, by id. */
  readonly predecessors: readonly RegionId[];
  /** Regions after the change, by id. */
  readonly successors: readonly RegionId[];
  /** Successors that continue the predecessors' membership, by id; each needs a membership of its own. */
  readonly continuedBy: readonly RegionId[];
}

/** The input form of {@link RegionChange}: a list may be absent and is then empty. */
export interface RegionChangeInput
  extends Optional<RegionChange, "predecessors" | "successors" | "continuedBy" | "sources"> {}
