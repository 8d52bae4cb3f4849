import { addTo } from "../grouping.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { keptIndex } from "./kept-index.ts";

/** The changes of a network by the regions that they name, each list in the order of the network. */
export interface RegionChangeIndex {
  /** Changes before which a region was. */
  readonly byPredecessor: ReadonlyMap<RegionId, readonly RegionChange[]>;
  /** Changes after which a region is. */
  readonly bySuccessor: ReadonlyMap<RegionId, readonly RegionChange[]>;
  /** Changes after which a region carries the predecessors' membership on. */
  readonly byContinuation: ReadonlyMap<RegionId, readonly RegionChange[]>;
}

const indexes = new WeakMap<Network, RegionChangeIndex>();

/** The changes of a network, indexed when they are first asked for. */
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
