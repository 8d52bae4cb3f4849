import type { DateBounds } from "../../../calendar/edtf-date.ts";
import type { RegionId } from "../../../model/region.ts";
import type { ListedNetwork, RosterDay } from "../../join/missing/absences.ts";
import type { RosterReading } from "./roster-reading.ts";

/** The network beside which rosters stand, and when its regions exist. */
export interface KnownNetwork extends ListedNetwork {
  /** Tells which regions may exist on one of some days. */
  readonly existsOn: (days: DateBounds) => (regionId: RegionId) => boolean;
}

/** The day of a list; all names in it that count are those of members in its scope. */
export function rosterDay(
  { roster: { date, earliest, latest }, lacks }: RosterReading,
  { regions, existsOn }: Pick<KnownNetwork, "regions" | "existsOn">,
): RosterDay {
  const days = { earliest, latest };
  const isNamed = (id: RegionId) => {
    const region = regions.get(id);
    return region === undefined || !lacks(region);
  };
  return { date, days, scope: undefined, isNamed, mayExist: existsOn(days) };
}
