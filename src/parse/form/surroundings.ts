import type { IssuePath } from "../../issue-params.ts";
import type { Membership, MembershipId } from "../../model/membership.ts";
import type { Network, PlainNetwork } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import type { RegionChange } from "../../model/region-change.ts";
import { everyRole } from "../../roster/roles.ts";
import { membershipsAt, rosterOf } from "../../roster/roster.ts";
import { unknownId } from "../../roster/unknown-id.ts";
import type { KnownIds } from "../../rules/references.ts";
import { readIds } from "../ids.ts";

/** What of a network a single membership is held against. */
export interface Surroundings {
  readonly isKnown: KnownIds;
  /** The place in the network of another membership that has an id. */
  holderOf(id: MembershipId): IssuePath | undefined;
  /**
   * A network of the membership and of the records that the rules hold against it: its region, the changes that end
   * it and its other memberships. `position` is the place of the membership in it.
   */
  draftWith(membership: Membership): { readonly network: PlainNetwork; readonly position: number };
}

/**
 * The surroundings of a membership that comes last in a parsed network, or takes the place of another one. Gathering
 * them goes through the network once; asking them, only through the records of a region.
 */
export function surroundingsOf(network: Network, replacing: MembershipId | undefined): Surroundings {
  const index = rosterOf(network);
  const places = new Map(network.memberships.map(({ id }, place) => [id, place]));
  const replaced = replacing === undefined ? network.memberships.length : places.get(replacing);
  if (replaced === undefined) throw unknownId("membership", replacing ?? "", "options", "replacing");
  const changes = changesByPredecessor(network.regionChanges);

  return {
    isKnown: readIds(network, []).isKnown,
    holderOf: (id) => {
      const place = places.get(id);
      return place === undefined || place === replaced ? undefined : ["memberships", place];
    },
    draftWith: (membership) => {
      const { regionId } = membership;
      const regionPosition = index.regionPositions.get(regionId) ?? -1;
      const region = network.regions[regionPosition];
      const ofRegion = region === undefined ? [] : membershipsAt(index, regionPosition, everyRole);
      const before = ofRegion
        .filter(({ position }) => position < replaced)
        .map((bounded) => bounded.membership);
      const after = ofRegion
        .filter(({ position }) => position > replaced)
        .map((bounded) => bounded.membership);
      return {
        position: before.length,
        network: {
          ...network,
          regions: region === undefined ? [] : [region],
          regionChanges: changes.get(regionId) ?? [],
          memberships: [...before, membership, ...after],
          sources: [],
          fundingPeriods: [],
          criteria: [],
          assessments: [],
          events: [],
          countClaims: [],
        },
      };
    },
  };
}

function changesByPredecessor(changes: readonly RegionChange[]): Map<RegionId, RegionChange[]> {
  const byPredecessor = new Map<RegionId, RegionChange[]>();
  for (const change of changes) {
    for (const id of new Set(change.predecessors)) {
      const known = byPredecessor.get(id);
      if (known === undefined) byPredecessor.set(id, [change]);
      else known.push(change);
    }
  }
  return byPredecessor;
}
