import type { RegionId, RegionInput } from "../../model/region.ts";
import { type Dated, type Evidence, settledEvidence } from "./evidence/evidence.ts";
import type { GivenRoster } from "./given/given-rosters.ts";
import type { RosterReading } from "./given/roster-reading.ts";
import type { RosterSources } from "./given/roster-sources.ts";

/** What lists say of each region that one of them names. */
export function shownBy(
  readings: readonly RosterReading[],
  regions: ReadonlyMap<RegionId, RegionInput>,
  sources: RosterSources,
): ReadonlyMap<RegionInput, Evidence> {
  const named = new Set(readings.flatMap(({ members }) => [...members.keys()]));
  const each = new Map<RegionInput, Evidence>();
  for (const region of regions.values()) {
    if (!named.has(region.id)) continue;
    const presences = readings
      .filter(({ members }) => members.has(region.id))
      .map(({ roster, members }) => ({
        ...datedBy(roster),
        source: sources.of(roster),
        ...members.get(region.id),
      }));
    const absences = readings.filter(({ lacks }) => lacks(region)).map(({ roster }) => datedBy(roster));
    each.set(region, settledEvidence(presences, absences));
  }
  return each;
}

function datedBy({ date, earliest, latest }: GivenRoster): Dated {
  return { date, earliest, latest };
}

/** A roster that says nothing of the regions on which another one of its day disagrees. */
export function undisputed(
  reading: RosterReading,
  disputes: ReadonlyMap<string, readonly RegionInput[]>,
): RosterReading {
  const disputed = new Set(disputes.get(reading.roster.date));
  return { ...reading, lacks: (region) => !disputed.has(region) && reading.lacks(region) };
}
