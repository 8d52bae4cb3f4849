import type { DateBounds } from "../../../calendar/edtf-date.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { membershipLives } from "../../../roster/lives.ts";
import { recordsIn } from "../given/network-records.ts";
import type { MemberListBase } from "../given/outcome.ts";

/** Tells which regions of a network may exist on one of some days, as far as its dates can be read. */
export function existenceIn(
  { foundingDate, dissolutionDate, regionChanges }: MemberListBase,
  regions: ReadonlyMap<RegionId, RegionInput>,
  days: DateBounds,
): (regionId: RegionId) => boolean {
  const changes = recordsIn(regionChanges).map((change) => {
    const { predecessors = [], successors = [], continuedBy = [], sources = [] } = change;
    return { ...change, predecessors, successors, continuedBy, sources };
  });
  try {
    const livesOf = membershipLives({ foundingDate, dissolutionDate, regionChanges: changes });
    return (regionId) =>
      livesOf(regions.get(regionId)).every(
        ({ earliestFirstDay, lastDay }) => earliestFirstDay <= days.latest && days.earliest <= lastDay.latest,
      );
  } catch {
    return () => true; // a date that cannot be read: parseNetwork says so
  }
}
