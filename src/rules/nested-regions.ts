import { overlaps } from "../calendar/day-range.ts";
import { possibleRange } from "../calendar/extent.ts";
import type { Finding } from "../issue.ts";
import type { Region } from "../model/region.ts";
import { everyRole } from "../roster/roles.ts";
import { membershipCount, membershipsAt, type RosterIndex } from "../roster/roster.ts";

/** Members that lie within another member on a day on which both may be one. */
export function nestedMemberRules(index: RosterIndex): Finding[] {
  return index.network.regions.flatMap((region, at) => {
    if (region.within.length === 0 || membershipCount(index, at) === 0) return [];
    return membersAround(index, at).map((around): Finding => {
      const params = { regionIds: [region.id, around.id], names: [region.name, around.name] } as const;
      return { code: "region-nested", path: ["regions", at, "within"], params };
    });
  });
}

/** The nearest regions on the ways up that may be members on a day on which the region may be one. */
function membersAround(index: RosterIndex, position: number): Region[] {
  const { network, regionPositions } = index;
  const found: Region[] = [];
  const seen = new Set([position]);
  for (const inner of seen) {
    for (const id of network.regions[inner]?.within ?? []) {
      const outer = regionPositions.get(id);
      const around = network.regions[outer ?? -1];
      if (outer === undefined || around === undefined || seen.has(outer)) continue;
      if (areMembersAtOnce(index, position, outer)) {
        if (!found.includes(around)) found.push(around);
      } else seen.add(outer);
    }
  }
  return found;
}

function areMembersAtOnce(index: RosterIndex, one: number, other: number): boolean {
  const [days, otherDays] = [one, other].map((position) =>
    membershipsAt(index, position, everyRole).map(({ bounds }) => possibleRange(bounds)),
  );
  return (days ?? []).some((range) => otherDays?.some((second) => overlaps(range, second)));
}
