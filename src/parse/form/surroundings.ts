import type { IssuePath } from "../../issue-params/place.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { Membership, MembershipId } from "../../model/membership.ts";
import type { Network, PlainNetwork } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import type { RegionChange } from "../../model/region-change.ts";
import { everyRole } from "../../roster/roles.ts";
import { membershipsAt, rosterOf } from "../../roster/roster.ts";
import type { KnownIds } from "../../rules/references.ts";
import { readIds } from "../input/ids.ts";

/** The parts of a network against which a single membership is checked. */
export interface Surroundings {
  readonly isKnown: KnownIds;
  /** The first day of the network. */
  readonly foundingDate: EdtfDate | undefined;
  /** The membership that is replaced; `undefined` if one is added. */
  readonly replaced: Membership | undefined;
  /** The path of another membership with this id; `undefined` if there is none. */
  holderOf(id: MembershipId): IssuePath | undefined;
  /**
   * Creates a network with the membership and the records that affect it: its region, the changes that have the
   * region as predecessor, and the other memberships of the region. `position` is the index of the membership in it.
   */
  draftWith(membership: Membership): { readonly network: PlainNetwork; readonly position: number };
}

/**
 * Collects the surroundings of a membership that is added to the end of a parsed network, or replaces another one.
 * `undefined` if the network does not have that one. Reads the whole network once; each later call reads only the records of
 * one region.
 */
export function surroundingsOf(
  network: Network,
  replacing: MembershipId | undefined,
): Surroundings | undefined {
  const index = rosterOf(network);
  const places = new Map(network.memberships.map(({ id }, place) => [id, place]));
  const replaced = replacing === undefined ? network.memberships.length : places.get(replacing);
  if (replaced === undefined) return undefined;
  const changes = changesByPredecessor(network.regionChanges);

  return {
    isKnown: readIds(network, []).isKnown,
    foundingDate: network.foundingDate,
    replaced: network.memberships[replaced],
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
