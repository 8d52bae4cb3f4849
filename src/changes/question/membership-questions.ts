import type { DayRange } from "../../calendar/day-range.ts";
import { membershipsAt, type RosterIndex } from "../../roster/roster.ts";
import type { DayQuestion } from "./day-question.ts";
import { endPointsIn } from "./end-points.ts";
import { namedSources } from "./named-sources.ts";

/** The inexact ends of the memberships in the roles of the mask, region by region. */
export function membershipQuestions(index: RosterIndex, mask: number, range: DayRange): DayQuestion[] {
  const { network } = index;
  return network.regions.flatMap((region, position) => {
    const memberships = membershipsAt(index, position, mask);
    return memberships.flatMap((one) => {
      const others = memberships.filter((other) => other !== one).map(({ bounds }) => bounds);
      return endPointsIn(one.bounds, others, range).map((end) => ({
        subject: { kind: "membership" as const, id: one.membership.id, name: region.name },
        ...end,
        sources: namedSources(network, one.membership),
      }));
    });
  });
}
