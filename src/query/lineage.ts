import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { regionChangesOf } from "../roster/region-changes.ts";
import { type RosterIndex, regionAt, rosterOf } from "../roster/roster.ts";

/** The predecessors and successors of a region, direct and indirect. */
export interface RegionLineage {
  /** The regions from which it came, nearest first. */
  readonly predecessors: readonly Region[];
  /** The regions that came from it, nearest first. */
  readonly successors: readonly Region[];
}

/**
 * From which regions did a region come, and which came from it?
 *
 * Follows all region changes step by step, whatever their dates and whichever region continues a membership. The
 * region itself is not in a list, even if it continues after a change. Another region is in both lists if changes
 * lead to it and back. For the memberships that a region continues use {@link membershipTimeline} with `lineage`.
 *
 * @param network - a parsed network
 * @param regionId - the id of the region
 * @returns both lists, sorted by the number of changes in between, then in the order in which the changes name the
 * regions; empty if there are no such changes
 * @throws {NetworkError} `reference-unknown` if the network does not have the region; `network-not-parsed` if the
 * network was not parsed
 * @example
 * const merged = parseNetwork({
 *   ...network,
 *   regions: [...network.regions, { id: "new", name: "Landkreis Meißen-Dresden" }],
 *   regionChanges: [
 *     { id: "merger", kind: "merger", date: "2030", predecessors: ["meissen"], successors: ["new"] },
 *   ],
 * });
 * regionLineage(merged, "new").predecessors.map((region) => region.name); // => ["Landkreis Meißen"]
 */
export function regionLineage(network: Network, regionId: RegionId): RegionLineage {
  const index = rosterOf(network);
  const { region } = regionAt(index, regionId);
  const { byPredecessor, bySuccessor } = regionChangesOf(network);
  return {
    predecessors: reached(index, region, bySuccessor, ({ predecessors }) => predecessors),
    successors: reached(index, region, byPredecessor, ({ successors }) => successors),
  };
}

/** The regions to which changes lead from `start`, nearest first. */
function reached(
  index: RosterIndex,
  start: Region,
  changesFrom: ReadonlyMap<RegionId, readonly RegionChange[]>,
  nextOf: (change: RegionChange) => readonly RegionId[],
): Region[] {
  const regions = new Set([start]);
  const done = new Set<RegionChange>();
  for (const { id } of regions) {
    for (const change of changesFrom.get(id) ?? []) {
      if (done.has(change)) continue;
      done.add(change);
      for (const next of nextOf(change)) regions.add(regionAt(index, next).region);
    }
  }
  regions.delete(start);
  return [...regions];
}
