import type { EdtfDate } from "./date.ts";
import type { RecordFields } from "./record.ts";
import type { RegionId } from "./region.ts";
import type { SourceId } from "./source.ts";

/** The kinds of {@link RegionChange}. */
export const regionChangeKinds = ["merger", "absorption", "split", "rename", "rekey", "boundary"] as const;

/** What happened to the regions. */
export type RegionChangeKind = (typeof regionChangeKinds)[number];

/** A change of regions into others. A region on both sides goes on. */
export interface RegionChange extends RecordFields {
  /** Unique among the region changes. */
  readonly id: string;
  /** First day of the new state. */
  readonly date: EdtfDate;
  /** What happened. */
  readonly kind: RegionChangeKind;
  /** The regions before, by id. */
  readonly predecessors: readonly RegionId[];
  /** The regions after, by id. */
  readonly successors: readonly RegionId[];
  /** Successors that carry the predecessors' membership on, by id; each needs a membership of its own. */
  readonly continuedBy: readonly RegionId[];
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link RegionChange}: every list is empty if absent. */
export interface RegionChangeInput
  extends Omit<RegionChange, "predecessors" | "successors" | "continuedBy" | "sources"> {
  /** The regions before, by id. */
  readonly predecessors?: readonly RegionId[] | undefined;
  /** The regions after, by id. */
  readonly successors?: readonly RegionId[] | undefined;
  /** Successors that carry the predecessors' membership on, by id; each needs a membership of its own. */
  readonly continuedBy?: readonly RegionId[] | undefined;
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}
