import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { regionChangesOf } from "../roster/region-changes.ts";
import { type RosterIndex, regionAt, rosterOf } from "../roster/roster.ts";

/** The regions from which a region came and those that came from it. */
export interface RegionLineage {
  /** The regions before it, nearest first. */
  readonly predecessors: readonly Region[];
  /** The regions after it, nearest first. */
  readonly successors: readonly Region[];
}

/**
 * From which regions did a region come, and which came from it?
 *
 * All changes count, step by step, whatever their date and whoever carries a membership on. The region itself is in
 * neither list, even if it goes on after a change; another region is in both if changes lead to it and back.
 * For the memberships that it continues use {@link membershipTimeline} with `lineage`.
 *
 * @param network - a parsed network
 * @param regionId - the region
 * @returns both lists by the number of changes in between, then in the order in which the changes name the regions;
 * empty if no change names the region
 * @throws {NetworkError} `reference-unknown` if the network has no such region; `network-not-parsed`
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

/** The regions to which changes lead from one, nearest first. */
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
