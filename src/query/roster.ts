import { type ExtentBounds, type ExtentFault, readExtent } from "../calendar/extent.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { membershipLives } from "./lives.ts";
import type { MembershipBounds } from "./membership-bounds.ts";
import { assertParsed } from "./parsed-network.ts";
import { roleBit, unknownId } from "./question.ts";

/** A membership with the bounds that its dates, confirmations and the lives around it give it. */
export interface BoundedMembership {
  readonly membership: Membership;
  /** Its place in `network.memberships`. */
  readonly position: number;
  readonly bounds: MembershipBounds;
}

/**
 * The memberships of a network, built once and asked often. A slot is a place in the columns; the slots of a region
 * lie side by side from `firstSlot[region]` to before `firstSlot[region + 1]`, in the order of the memberships.
 */
export interface RosterIndex {
  readonly network: Network;
  readonly regionPositions: ReadonlyMap<RegionId, number>;
  readonly firstSlot: Int32Array;
  readonly membershipPositions: Int32Array;
  readonly roleBits: Uint8Array;
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEndExclusive: Float64Array;
  readonly latestEndExclusive: Float64Array;
  /** What speaks against the dates of memberships; empty for a parsed network. */
  readonly faults: readonly { readonly position: number; readonly fault: ExtentFault }[];
}

const indexes = new WeakMap<Network, RosterIndex>();

/** The index of a parsed network; throws `network-not-parsed` for any other. */
export function rosterOf(network: Network): RosterIndex {
  const known = indexes.get(network);
  if (known !== undefined) return known;
  assertParsed(network);
  return keepIndex(buildRoster(network));
}

/** Remembers the index of a network that has been parsed. */
export function keepIndex(index: RosterIndex): RosterIndex {
  indexes.set(index.network, index);
  return index;
}

/**
 * Builds the index. Memberships of regions that the network does not have, as a draft may hold them, are grouped by
 * their `regionId` behind those of its regions; no query looks there.
 */
export function buildRoster(network: Network): RosterIndex {
  const regionPositions = new Map(network.regions.map(({ id }, position) => [id, position]));
  for (const { regionId } of network.memberships) {
    if (!regionPositions.has(regionId)) regionPositions.set(regionId, regionPositions.size);
  }
  const groups = Math.max(regionPositions.size, network.regions.length);
  const regionOf = network.memberships.map(({ regionId }) => regionPositions.get(regionId) ?? 0);
  const { firstSlot, membershipPositions } = groupByRegion(regionOf, groups);
  const slots = membershipPositions.length;
  const roleBits = new Uint8Array(slots);
  const earliestStart = new Float64Array(slots);
  const latestStart = new Float64Array(slots);
  const earliestEndExclusive = new Float64Array(slots);
  const latestEndExclusive = new Float64Array(slots);
  const faults: RosterIndex["faults"][number][] = [];

  const livesOf = membershipLives(network);
  for (let group = 0; group < groups; group++) {
    const lives = livesOf(network.regions[group]);
    const endSlot = firstSlot[group + 1] ?? 0;
    for (let slot = firstSlot[group] ?? 0; slot < endSlot; slot++) {
      const position = membershipPositions[slot] ?? 0;
      const membership = network.memberships[position];
      if (membership === undefined) continue;
      const { bounds, faults: found } = readExtent(membership, lives);
      for (const fault of found) faults.push({ position, fault });
      roleBits[slot] = roleBit[membership.role];
      earliestStart[slot] = bounds.earliestStart;
      latestStart[slot] = bounds.latestStart;
      earliestEndExclusive[slot] = bounds.earliestEndExclusive;
      latestEndExclusive[slot] = bounds.latestEndExclusive;
    }
  }
  return {
    network,
    regionPositions,
    firstSlot,
    membershipPositions,
    roleBits,
    earliestStart,
    latestStart,
    earliestEndExclusive,
    latestEndExclusive,
    faults,
  };
}

/** How many groups of memberships there are: one a region, and in a draft one for each region that is missing. */
export function groupCount({ firstSlot }: RosterIndex): number {
  return firstSlot.length - 1;
}

function groupByRegion(
  regionOf: readonly number[],
  regions: number,
): Pick<RosterIndex, "firstSlot" | "membershipPositions"> {
  const firstSlot = new Int32Array(regions + 1);
  for (const region of regionOf) firstSlot[region + 1] = (firstSlot[region + 1] ?? 0) + 1;
  for (let region = 0; region < regions; region++) {
    firstSlot[region + 1] = (firstSlot[region + 1] ?? 0) + (firstSlot[region] ?? 0);
  }
  const next = firstSlot.slice();
  const membershipPositions = new Int32Array(firstSlot[regions] ?? 0);
  for (const [position, region] of regionOf.entries()) {
    const slot = next[region] ?? 0;
    membershipPositions[slot] = position;
    next[region] = slot + 1;
  }
  return { firstSlot, membershipPositions };
}

/** The region with an id and its place in the order of the network; throws `reference-unknown`. */
export function regionAt(index: RosterIndex, id: RegionId): { region: Region; position: number } {
  const position = index.regionPositions.get(id) ?? -1;
  const region = index.network.regions[position];
  if (region === undefined) throw unknownId("region", id);
  return { region, position };
}

/** The memberships of a region in the asked roles, in the order of the network. */
export function membershipsAt(index: RosterIndex, regionPosition: number, mask: number): BoundedMembership[] {
  const found: BoundedMembership[] = [];
  const endSlot = index.firstSlot[regionPosition + 1] ?? 0;
  for (let slot = index.firstSlot[regionPosition] ?? 0; slot < endSlot; slot++) {
    if (((index.roleBits[slot] ?? 0) & mask) === 0) continue;
    const position = index.membershipPositions[slot] ?? 0;
    const membership = index.network.memberships[position];
    if (membership !== undefined) found.push({ membership, position, bounds: boundsAt(index, slot) });
  }
  return found;
}

function boundsAt(index: RosterIndex, slot: number): ExtentBounds {
  return {
    earliestStart: index.earliestStart[slot] ?? 0,
    latestStart: index.latestStart[slot] ?? 0,
    earliestEndExclusive: index.earliestEndExclusive[slot] ?? 0,
    latestEndExclusive: index.latestEndExclusive[slot] ?? 0,
  };
}
