import { addTo } from "../grouping.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { keptIndex } from "./kept-index.ts";

/** The region changes of a network by region; each list is in the order of the network. */
export interface RegionChangeIndex {
  /** The changes that have a region as predecessor. */
  readonly byPredecessor: ReadonlyMap<RegionId, readonly RegionChange[]>;
  /** The changes that have a region as successor. */
  readonly bySuccessor: ReadonlyMap<RegionId, readonly RegionChange[]>;
  /** The changes after which a region continues the membership of the predecessors. */
  readonly byContinuation: ReadonlyMap<RegionId, readonly RegionChange[]>;
}

const indexes = new WeakMap<Network, RegionChangeIndex>();

/** The region changes of a network; indexed on the first call. */
export function regionChangesOf(network: PlainNetwork): RegionChangeIndex {
  return keptIndex(indexes, network, ({ regionChanges }) => ({
    byPredecessor: changesBy(regionChanges, ({ predecessors }) => predecessors),
    bySuccessor: changesBy(regionChanges, ({ successors }) => successors),
    byContinuation: changesBy(regionChanges, ({ continuedBy }) => continuedBy),
  }));
}

function changesBy(
  changes: readonly RegionChange[],
  sideOf: (change: RegionChange) => readonly RegionId[],
): Map<RegionId, RegionChange[]> {
  const byRegion = new Map<RegionId, RegionChange[]>();
  for (const change of changes) for (const id of new Set(sideOf(change))) addTo(byRegion, id, change);
  return byRegion;
}
