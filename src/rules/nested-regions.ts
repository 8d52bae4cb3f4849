import { type DayRange, overlaps } from "../calendar/day-range.ts";
import { possibleRange } from "../calendar/extent.ts";
import type { Finding } from "../issue.ts";
import { markedPlaces } from "../marked-places.ts";
import type { Region } from "../model/region.ts";
import { everyRole } from "../roster/roles.ts";
import { membershipCount, membershipsAt, type RosterIndex } from "../roster/roster.ts";
import { recordNumbers } from "./record-numbers.ts";

/** Finds members that lie within another member, on a day on which both may be members. */
export function nestedMemberRules(index: RosterIndex): Finding[] {
  const { regions } = index.network;
  return markedPlaces(innerRegions.of(regions)).flatMap((at) => {
    const region = regions[at];
    if (region === undefined || membershipCount(index, at) === 0) return [];
    return membersAround(index, at).map((around): Finding => {
      const params = { regionIds: [region.id, around.id], names: [region.name, around.name] } as const;
      return { code: "region-nested", path: ["regions", at, "within"], params };
    });
  });
}

/** Marks the regions that lie within others. */
export const innerRegions = recordNumbers(Uint8Array, ({ within }: Region) => Number(within.length > 0));

/** No real region lies within more than so many others. */
const mostSteps = 1000;

/** The nearest enclosing regions that may be members on a day on which the region itself may be. */
function membersAround(index: RosterIndex, position: number): Region[] {
  const { network, regionPositions } = index;
  const found = new Set<Region>();
  const days = daysOf(index, position);
  const seen = new Set(days.length === 0 ? [] : [position]);
  for (const inner of seen) {
    for (const id of network.regions[inner]?.within ?? []) {
      const outer = regionPositions.get(id);
      const around = network.regions[outer ?? -1];
      if (outer === undefined || around === undefined || seen.has(outer)) continue;
      const isAtOnce = daysOf(index, outer).some((range) => days.some((own) => overlaps(range, own)));
      if (isAtOnce) found.add(around);
      else if (seen.size < mostSteps) seen.add(outer);
    }
  }
  return [...found];
}

/** The days on which a region may take part, in any role. */
function daysOf(index: RosterIndex, position: number): DayRange[] {
  return membershipsAt(index, position, everyRole).map(({ bounds }) => possibleRange(bounds));
}
