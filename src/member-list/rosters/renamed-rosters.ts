import type { Issue } from "../../issue.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import { renamedIssues } from "../join/missing/renamed-regions.ts";
import type { RosterReading } from "./given/roster-reading.ts";

/**
 * Pairs of regions that may be the same: a complete list lacks the one, which the complete list before it names, and names
 * the other, which the network and all lists until then do not know. So each pair is said once.
 */
export function renamings(
  readings: readonly RosterReading[],
  regions: ReadonlyMap<RegionId, RegionInput>,
  known: readonly RegionInput[],
): Issue[] {
  let last: RosterReading | undefined;
  let seen = new Set(known.map(({ id }) => id));
  const since = new Set(seen);
  return readings.flatMap((reading) => {
    const { roster, members, lacks, isConclusive } = reading;
    for (const id of members.keys()) since.add(id);
    if (!isConclusive) return [];
    const [before, knownBefore] = [last, seen];
    [last, seen] = [reading, new Set(since)];
    if (before === undefined) return [];
    const gone = [...before.members.keys()].flatMap((id) => regions.get(id) ?? []).filter(lacks);
    const added = new Set([...members.keys()].filter((id) => !knownBefore.has(id)));
    const missing = gone.map(({ id }) => ({ regionId: id }));
    return renamedIssues(missing, added, regions, roster.date);
  });
}
