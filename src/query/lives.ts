import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import { earlierDay, endless, type Life } from "../calendar/extent.ts";
import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";

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
export function membershipLives(network: Network): (region: Region | undefined) => Life[] {
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

function lastDaysByChange(network: Network): Map<RegionId, DateBounds> {
  const lastDays = new Map<RegionId, DateBounds>();
  for (const { kind, date, predecessors, successors } of network.regionChanges) {
    if (!endingKinds.has(kind)) continue;
    const { earliest, latest } = dateBounds(date);
    const dayBefore = { earliest: earliest - 1, latest: latest - 1 };
    for (const id of predecessors) {
      if (!successors.includes(id)) lastDays.set(id, earlierDay(lastDays.get(id) ?? endless, dayBefore));
    }
  }
  return lastDays;
}
