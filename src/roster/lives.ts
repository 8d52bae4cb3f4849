import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import { earlierDay, endless, type Life } from "../calendar/extent.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";

type Existing = Pick<Region, "foundingDate" | "dissolutionDate">;

/** The recorded life of a network or region; without bounds if its two dates contradict each other. */
function lifeOf({ foundingDate, dissolutionDate }: Existing): Life {
  const earliestFirstDay =
    foundingDate === undefined ? Number.NEGATIVE_INFINITY : dateBounds(foundingDate).earliest;
  const lastDay = dissolutionDate === undefined ? endless : dateBounds(dissolutionDate);
  return earliestFirstDay > lastDay.latest
    ? { earliestFirstDay: Number.NEGATIVE_INFINITY, lastDay: endless }
    : { earliestFirstDay, lastDay };
}

/**
 * The lives that bound the memberships of a region: that of the network, then that of the region, which a change can
 * end. Of a region that the network does not have nothing is known.
 */
export function membershipLives(network: PlainNetwork): (region: Region | undefined) => Life[] {
  const networkLife = lifeOf(network);
  const lastDays = lastDaysByChange(network);
  return (region) => {
    if (region === undefined) return [networkLife];
    const life = lifeOf(region);
    const lastDay = lastDays.get(region.id);
    return [
      networkLife,
      lastDay === undefined ? life : { ...life, lastDay: earlierDay(life.lastDay, lastDay) },
    ];
  };
}

const endingKinds: ReadonlySet<string> = new Set(["merger", "absorption", "split"]);

/** Whether a change ends one of its predecessors, the day before its date. */
export function endsPredecessor({ kind, successors }: RegionChange, id: RegionId): boolean {
  return endingKinds.has(kind) && !successors.includes(id);
}

function lastDaysByChange(network: PlainNetwork): Map<RegionId, DateBounds> {
  const lastDays = new Map<RegionId, DateBounds>();
  for (const change of network.regionChanges) {
    for (const id of change.predecessors) {
      if (!endsPredecessor(change, id)) continue;
      lastDays.set(id, earlierDay(lastDays.get(id) ?? endless, dayBefore(change)));
    }
  }
  return lastDays;
}

/** The last day of the old state. */
export function dayBefore({ date }: RegionChange): DateBounds {
  const { earliest, latest } = dateBounds(date);
  return { earliest: earliest - 1, latest: latest - 1 };
}
