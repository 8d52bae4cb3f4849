import { firstDayNumber } from "../calendar/day.ts";
import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import { earlierDay, endless, type Life } from "../calendar/extent.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import type { RegionChange, RegionChangeKind } from "../model/region-change.ts";

type Existing = Pick<Region, "foundingDate" | "dissolutionDate">;

/** What decides how long a network and its regions exist. */
type Lasting = Pick<PlainNetwork, "foundingDate" | "dissolutionDate" | "regionChanges">;

/** The recorded life of a network or region; unbounded if its two dates contradict each other. */
function lifeOf({ foundingDate, dissolutionDate }: Existing): Life {
  const earliestFirstDay =
    foundingDate === undefined ? Number.NEGATIVE_INFINITY : dateBounds(foundingDate).earliest;
  const lastDay = dissolutionDate === undefined ? endless : dateBounds(dissolutionDate);
  return earliestFirstDay > lastDay.latest
    ? { earliestFirstDay: Number.NEGATIVE_INFINITY, lastDay: endless }
    : { earliestFirstDay, lastDay };
}

/** The recorded lives of the network and of a region; only that of the network if the region is unknown. */
export function recordedLives(network: PlainNetwork, region: Region | undefined): Life[] {
  return region === undefined ? [lifeOf(network)] : [lifeOf(network), lifeOf(region)];
}

/**
 * Returns a function that gives the lives that bound the memberships of a region: first the life of the network, then
 * that of the region, which a change may end.
 */
export function membershipLives(
  network: Lasting,
): (region: (Existing & Pick<Region, "id">) | undefined) => readonly Life[] {
  const lastDays = lastDaysByChange(network);
  const networkLife = lifeOf(network);
  const undated = [networkLife, lifeOf({})];
  return (region) => {
    if (region === undefined) return [networkLife];
    const lastDay = lastDays.size === 0 ? undefined : lastDays.get(region.id);
    if (region.foundingDate === undefined && region.dissolutionDate === undefined && lastDay === undefined)
      return undated;
    const life = lifeOf(region);
    return [
      networkLife,
      lastDay === undefined ? life : { ...life, lastDay: earlierDay(life.lastDay, lastDay) },
    ];
  };
}

/** Whether a change of this kind ends each predecessor that is not also a successor. */
export function isEndingKind(kind: RegionChangeKind): boolean {
  return kind === "merger" || kind === "absorption" || kind === "split";
}

/** Whether a change has the same predecessors as successors. */
export function haveSameSides({ predecessors, successors }: RegionChange): boolean {
  const [before, after] = [new Set(predecessors), new Set(successors)];
  return before.size === after.size && [...before].every((id) => after.has(id));
}

/** Whether a change ends the region with this id, one of its predecessors, on the day before its date. */
export function endsPredecessor({ kind, successors }: RegionChange, id: RegionId): boolean {
  return isEndingKind(kind) && !successors.includes(id);
}

function lastDaysByChange(network: Lasting): Map<RegionId, DateBounds> {
  const lastDays = new Map<RegionId, DateBounds>();
  for (const change of network.regionChanges) {
    for (const id of change.predecessors) {
      if (!endsPredecessor(change, id)) continue;
      lastDays.set(id, earlierDay(lastDays.get(id) ?? endless, dayBefore(change)));
    }
  }
  return lastDays;
}

/** The bounds of the day before a change; the earlier bound is at least 0001-01-01. */
export function dayBefore({ date }: RegionChange): DateBounds {
  const { earliest, latest } = dateBounds(date);
  return { earliest: Math.max(earliest - 1, firstDayNumber), latest: latest - 1 };
}
