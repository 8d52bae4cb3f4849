import { type NetworkList, networkLists, type PlainNetwork } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import { laterPlaces } from "../../roster/kept-runs.ts";
import type { NetworkEdit } from "./network-edit.ts";

/** The part of an edited network on which an edit bears. */
export interface Excerpt {
  /**
   * The new records; the regions whose memberships may have other bounds, with all of their memberships and the changes that
   * may end them; and all funding periods.
   */
  readonly network: PlainNetwork;
  /** By list, the positions of its records in the edited network, ascending. */
  readonly positions: ReadonlyMap<NetworkList, readonly number[]>;
  /** By position of a membership before the edit, its position after; `undefined` if all that are left stayed in their places. */
  readonly membershipPlaces: Int32Array | undefined;
}

/** Takes the excerpt of an edited network; `undefined` if a new membership belongs to no region. */
export function excerptOf(
  { before, edits }: NetworkEdit,
  network: PlainNetwork,
  regionPositions: ReadonlyMap<RegionId, number>,
): Excerpt | undefined {
  const ofMemberships = edits.get("memberships");
  const ofChanges = edits.get("regionChanges");
  const added = pick(network.memberships, ofMemberships?.added ?? []);
  if (!added.every(({ regionId }) => regionPositions.has(regionId))) return undefined;

  const regions = new Set(edits.get("regions")?.added);
  const touch = (id: RegionId) => {
    const position = regionPositions.get(id);
    if (position !== undefined) regions.add(position);
  };
  for (const { regionId } of added) touch(regionId);
  for (const { regionId } of pick(before.network.memberships, ofMemberships?.gone ?? [])) touch(regionId);
  const changes = [
    ...pick(before.network.regionChanges, ofChanges?.gone ?? []),
    ...pick(network.regionChanges, ofChanges?.added ?? []),
  ];
  for (const { predecessors } of changes) predecessors.forEach(touch);

  const kept = ofMemberships?.kept ?? [];
  const membershipPlaces = kept.some((run) => run.before !== run.after)
    ? laterPlaces(kept, before.network.memberships.length)
    : undefined;
  const gone = new Set(ofMemberships?.gone);
  const memberships = [...(ofMemberships?.added ?? [])];
  for (const { id } of pick(network.regions, [...regions])) {
    const group = before.regionPositions.get(id) ?? -1;
    for (let slot = before.firstSlot[group] ?? 0; slot < (before.firstSlot[group + 1] ?? 0); slot++) {
      const position = before.membershipPositions[slot] ?? 0;
      if (!gone.has(position)) memberships.push(membershipPlaces?.[position] ?? position);
    }
  }
  const newChanges = new Set(ofChanges?.added);
  const isTouched = (id: RegionId) => regions.has(regionPositions.get(id) ?? -1);
  const positions = new Map<NetworkList, readonly number[]>(
    networkLists.map((list) => [list, edits.get(list)?.added ?? []]),
  )
    .set("regions", ascending(regions))
    .set("memberships", ascending(memberships))
    .set("fundingPeriods", [...network.fundingPeriods.keys()])
    .set(
      "regionChanges",
      [...network.regionChanges.keys()].filter(
        (at) => newChanges.has(at) || network.regionChanges[at]?.predecessors.some(isTouched),
      ),
    );
  const taken = <Entry extends object>(list: NetworkList, records: readonly Entry[]) =>
    pick(records, positions.get(list) ?? []);
  return {
    positions,
    membershipPlaces,
    network: {
      ...network,
      sources: taken("sources", network.sources),
      criteria: taken("criteria", network.criteria),
      regions: taken("regions", network.regions),
      regionChanges: taken("regionChanges", network.regionChanges),
      memberships: taken("memberships", network.memberships),
      assessments: taken("assessments", network.assessments),
      events: taken("events", network.events),
      countClaims: taken("countClaims", network.countClaims),
    },
  };
}

function pick<Entry extends object>(records: readonly Entry[], positions: readonly number[]): Entry[] {
  return positions.flatMap((at) => records[at] ?? []);
}

function ascending(positions: Iterable<number>): number[] {
  return [...positions].sort((a, b) => a - b);
}
