import { dateBounds } from "../calendar/edtf-date.ts";
import { type ExtentBounds, type ExtentFault, type Life, readExtent } from "../calendar/extent.ts";
import type { Membership } from "../model/membership.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { assertParsed } from "../trust/parsed-network.ts";
import { membershipLives } from "./lives.ts";
import { packedDay, unpackedDay } from "./packed-day.ts";
import { roleBit } from "./roles.ts";
import { unknownId } from "./unknown-id.ts";

/** A membership with the bounds that follow from its dates, its confirmations and the lives of network and region. */
export interface BoundedMembership {
  readonly membership: Membership;
  /** Index in `network.memberships`. */
  readonly position: number;
  readonly bounds: ExtentBounds;
}

/**
 * The index of the memberships of a network: built once, queried often. A slot is an index into the columns. The slots
 * of a region are adjacent, from `firstSlot[region]` up to, but not including, `firstSlot[region + 1]`, in the order of
 * the memberships. The bounds are day numbers, packed by {@link packedDay}.
 */
export interface RosterIndex {
  readonly network: PlainNetwork;
  /** The lives that bound the memberships of a region. */
  readonly livesOf: (region: Region | undefined) => readonly Life[];
  /** The number of the last day that the record speaks for. */
  readonly asOf: number;
  readonly regionPositions: ReadonlyMap<RegionId, number>;
  readonly firstSlot: Int32Array;
  readonly slotRegions: Int32Array;
  readonly membershipPositions: Int32Array;
  readonly roleBits: Uint8Array;
  readonly earliestStart: Int32Array;
  readonly latestStart: Int32Array;
  readonly earliestEndExclusive: Int32Array;
  readonly latestEndExclusive: Int32Array;
  /** The faults in the dates of memberships; empty for a parsed network. */
  readonly faults: readonly { readonly position: number; readonly fault: ExtentFault }[];
}

const indexes = new WeakMap<PlainNetwork, RosterIndex>();

/**
 * The index of a parsed network, built on the first call; throws `network-not-parsed` for any other. `argument` is the
 * name of the network in the call.
 */
export function rosterOf(network: Network, argument?: string): RosterIndex {
  const known = indexes.get(network);
  if (known !== undefined) return known;
  assertParsed(network, argument);
  return keepIndex(buildRoster(network));
}

/** Keeps the index of a parsed network for {@link rosterOf}. */
export function keepIndex(index: RosterIndex): RosterIndex {
  indexes.set(index.network, index);
  return index;
}

/**
 * Builds the index. A draft may have memberships of regions that it does not have: these are grouped by `regionId`
 * after the groups of its regions, where queries do not look.
 *
 * @param regionPositions - the position of each region in the network, by id, if the caller already has it
 */
export function buildRoster(
  network: PlainNetwork,
  regionPositions: ReadonlyMap<RegionId, number> = positionsById(network.regions),
): RosterIndex {
  const { groupOf, groups } = groupsOf(network, regionPositions);
  const { firstSlot, membershipPositions } = groupByRegion(groupOf, groups);
  const slots = membershipPositions.length;
  const slotRegions = new Int32Array(slots);
  const roleBits = new Uint8Array(slots);
  const earliestStart = new Int32Array(slots);
  const latestStart = new Int32Array(slots);
  const earliestEndExclusive = new Int32Array(slots);
  const latestEndExclusive = new Int32Array(slots);
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
      slotRegions[slot] = group;
      roleBits[slot] = roleBit[membership.role];
      earliestStart[slot] = packedDay(bounds.earliestStart);
      latestStart[slot] = packedDay(bounds.latestStart);
      earliestEndExclusive[slot] = packedDay(bounds.earliestEndExclusive);
      latestEndExclusive[slot] = packedDay(bounds.latestEndExclusive);
    }
  }
  return {
    network,
    livesOf,
    asOf: dateBounds(network.asOf).latest,
    regionPositions,
    firstSlot,
    slotRegions,
    membershipPositions,
    roleBits,
    earliestStart,
    latestStart,
    earliestEndExclusive,
    latestEndExclusive,
    faults,
  };
}

/** The number of groups of memberships: one per region, and in a draft one per missing region. */
export function groupCount({ firstSlot }: RosterIndex): number {
  return firstSlot.length - 1;
}

/** The number of memberships in a group, in all roles. */
export function membershipCount({ firstSlot }: RosterIndex, group: number): number {
  return (firstSlot[group + 1] ?? 0) - (firstSlot[group] ?? 0);
}

function positionsById(regions: readonly Region[]): Map<RegionId, number> {
  return new Map(regions.map(({ id }, position) => [id, position]));
}

/** The group of each membership, and the number of groups. */
function groupsOf(
  { regions, memberships }: PlainNetwork,
  regionPositions: ReadonlyMap<RegionId, number>,
): { groupOf: Int32Array; groups: number } {
  const strangers = new Map<RegionId, number>();
  const groupOf = new Int32Array(memberships.length);
  const areUnique = regionPositions.size === regions.length;
  let next = 0; // Most memberships come in the order of their regions, of which this is the first one left.
  for (const [position, { regionId }] of memberships.entries()) {
    if (areUnique && regionId === regions[next]?.id) {
      groupOf[position] = next++;
      continue;
    }
    const group = regionPositions.get(regionId) ?? strangers.get(regionId);
    groupOf[position] = group ?? regions.length + strangers.size;
    if (group === undefined) strangers.set(regionId, regions.length + strangers.size);
  }
  return { groupOf, groups: regions.length + strangers.size };
}

function groupByRegion(
  groupOf: Int32Array,
  groups: number,
): Pick<RosterIndex, "firstSlot" | "membershipPositions"> {
  const firstSlot = new Int32Array(groups + 1);
  for (const group of groupOf) firstSlot[group + 1] = (firstSlot[group + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group++) {
    firstSlot[group + 1] = (firstSlot[group + 1] ?? 0) + (firstSlot[group] ?? 0);
  }
  const next = firstSlot.slice();
  const membershipPositions = new Int32Array(groupOf.length);
  for (const [position, group] of groupOf.entries()) {
    const slot = next[group] ?? 0;
    membershipPositions[slot] = position;
    next[group] = slot + 1;
  }
  return { firstSlot, membershipPositions };
}

/** Finds a region and its position in the network by id; throws `reference-unknown` if the id is unknown. */
export function regionAt(index: RosterIndex, id: RegionId): { region: Region; position: number } {
  const position = index.regionPositions.get(id) ?? -1;
  const region = index.network.regions[position];
  if (region === undefined) throw unknownId("region", id, "regionId");
  return { region, position };
}

/** The memberships of a region in the roles of the mask, in the order of the network. */
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
    earliestStart: unpackedDay(index.earliestStart[slot] ?? 0),
    latestStart: unpackedDay(index.latestStart[slot] ?? 0),
    earliestEndExclusive: unpackedDay(index.earliestEndExclusive[slot] ?? 0),
    latestEndExclusive: unpackedDay(index.latestEndExclusive[slot] ?? 0),
  };
}
