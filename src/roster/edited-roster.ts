import { copyShifted } from "./copy-shifted.ts";
import { carryCounts } from "./edited-counts.ts";
import { carryEras } from "./edited-eras.ts";
import { type KeptRun, runsWithout } from "./kept-runs.ts";
import type { RosterIndex } from "./roster.ts";

/** What an edit left of the memberships of a network, and what it did not leave. */
export interface RosterEdit {
  /** The index of the network before the edit. */
  readonly before: RosterIndex;
  /** The edited network, and what does not depend on its memberships. */
  readonly after: Pick<RosterIndex, "network" | "livesOf" | "asOf" | "regionPositions">;
  readonly regionRuns: readonly KeptRun[];
  /** By position of a membership before the edit, its position after; `undefined` if all that are left stayed in their places. */
  readonly membershipPlaces: Int32Array | undefined;
  /** The index of the regions that are read anew, with all of their memberships. */
  readonly excerpt: RosterIndex;
  /** The positions of these regions, ascending. */
  readonly excerptRegions: readonly number[];
  /** The positions of their memberships, ascending. */
  readonly excerptMemberships: Int32Array;
}

const columns = [
  "roleBits",
  "earliestStart",
  "latestStart",
  "earliestEndExclusive",
  "latestEndExclusive",
] as const;
type Column = (typeof columns)[number];

/**
 * The index of an edited network: that of the network before, with the excerpt in place of its regions. `undefined` if a
 * region is gone and memberships of it are not.
 */
export function editedRoster(edit: RosterEdit): RosterIndex | undefined {
  const untouched = runsWithout(edit.regionRuns, edit.excerptRegions);
  const index = inPlace(edit) ?? copied(edit, untouched);
  if (index === undefined) return undefined;
  carryEras(edit.before, index, untouched);
  carryCounts(edit.before, index, untouched);
  return index;
}

/** The index if every membership keeps its slot. Columns in which no number differs are those of the index before. */
function inPlace({ before, after, ...edit }: RosterEdit): RosterIndex | undefined {
  const { excerpt, excerptRegions, excerptMemberships } = edit;
  const firstSlots = excerptRegions.map((region) => before.firstSlot[region] ?? 0);
  const keepsSlots =
    edit.membershipPlaces === undefined &&
    after.network.memberships.length === before.network.memberships.length &&
    after.regionPositions === before.regionPositions &&
    excerptRegions.every((region, at) => {
      const first = excerpt.firstSlot[at] ?? 0;
      const places = excerpt.membershipPositions.subarray(first, excerpt.firstSlot[at + 1]);
      const [start, end] = [firstSlots[at] ?? 0, before.firstSlot[region + 1] ?? 0];
      return (
        places.length === end - start &&
        places.every((place, slot) => excerptMemberships[place] === before.membershipPositions[start + slot])
      );
    });
  if (!keepsSlots) return undefined;
  const freshOf = (column: Column, at: number) =>
    excerpt[column].subarray(excerpt.firstSlot[at], excerpt.firstSlot[at + 1]);
  const changed = columns.filter((column) =>
    firstSlots.some((start, at) =>
      freshOf(column, at).some((number, slot) => number !== before[column][start + slot]),
    ),
  );
  const own = <Numbers extends { slice(): Numbers }>(column: Column, numbers: Numbers) =>
    changed.includes(column) ? numbers.slice() : numbers;
  const index: RosterIndex = {
    ...before,
    ...after,
    roleBits: own("roleBits", before.roleBits),
    earliestStart: own("earliestStart", before.earliestStart),
    latestStart: own("latestStart", before.latestStart),
    earliestEndExclusive: own("earliestEndExclusive", before.earliestEndExclusive),
    latestEndExclusive: own("latestEndExclusive", before.latestEndExclusive),
    faults: excerpt.faults,
  };
  for (const column of changed) {
    for (const [at, start] of firstSlots.entries()) index[column].set(freshOf(column, at), start);
  }
  return index;
}

/** The index with all columns copied, in parts. */
function copied(edit: RosterEdit, untouched: readonly KeptRun[]): RosterIndex | undefined {
  const { before, after, membershipPlaces, excerpt, excerptRegions, excerptMemberships } = edit;
  const groups = after.network.regions.length;
  const slots = after.network.memberships.length;
  const index: RosterIndex = {
    ...after,
    firstSlot: new Int32Array(groups + 1),
    slotRegions: new Int32Array(slots),
    membershipPositions: new Int32Array(slots),
    roleBits: new Uint8Array(slots),
    earliestStart: new Int32Array(slots),
    latestStart: new Int32Array(slots),
    earliestEndExclusive: new Int32Array(slots),
    latestEndExclusive: new Int32Array(slots),
    faults: excerpt.faults,
  };
  let slot = 0;
  let taken = 0;
  for (const run of untouched) {
    takeExcerptUpTo(run.after);
    copyGroups(before, run, membershipPlaces);
  }
  takeExcerptUpTo(groups);
  index.firstSlot[groups] = slot;
  return slot === slots ? index : undefined;

  function takeExcerptUpTo(end: number): void {
    for (let group = excerptRegions[taken] ?? end; group < end; group = excerptRegions[taken] ?? end) {
      copyGroups(excerpt, { before: taken++, after: group, length: 1 }, excerptMemberships);
    }
  }

  function copyGroups(source: RosterIndex, run: KeptRun, places: Int32Array | undefined): void {
    const first = source.firstSlot[run.before] ?? 0;
    const end = source.firstSlot[run.before + run.length] ?? 0;
    for (const column of columns) index[column].set(source[column].subarray(first, end), slot);
    const firstSlots = source.firstSlot.subarray(run.before, run.before + run.length);
    copyShifted(firstSlots, index.firstSlot, run.after, slot - first);
    copyShifted(source.slotRegions.subarray(first, end), index.slotRegions, slot, run.after - run.before);
    const positions = source.membershipPositions.subarray(first, end);
    if (places === undefined) index.membershipPositions.set(positions, slot);
    else
      for (let at = 0; at < positions.length; at++)
        index.membershipPositions[slot + at] = places[positions[at] ?? 0] ?? 0;
    slot += end - first;
  }
}
