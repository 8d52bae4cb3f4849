import type { DateBounds } from "../../../calendar/edtf-date.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import type { RosterDay } from "../../join/missing/absences.ts";
import type { RosterReading } from "./roster-reading.ts";

/** The regions of a network, and when they exist. */
export interface RosterRegions {
  readonly regions: ReadonlyMap<RegionId, RegionInput>;
  /** Tells which regions may exist on one of some days. */
  readonly existsOn: (days: DateBounds) => (regionId: RegionId) => boolean;
}

/** The day of a list; all names in it that count are those of members in its scope. */
export function rosterDay(
  { roster: { date, earliest, latest }, lacks }: RosterReading,
  { regions, existsOn }: RosterRegions,
): RosterDay {
  const days = { earliest, latest };
  const isNamed = (id: RegionId) => {
    const region = regions.get(id);
    return region === undefined || !lacks(region);
  };
  return { date, days, scope: undefined, isNamed, mayExist: existsOn(days) };
}
