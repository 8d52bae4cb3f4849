import { dateBounds } from "../calendar/edtf-date.ts";
import type { Finding, FindingOf } from "../issue.ts";
import type { Membership } from "../model/membership.ts";
import { extentFinding } from "../roster/extent-finding.ts";
import { everyRole } from "../roster/roles.ts";
import { groupCount, membershipsAt, type RosterIndex } from "../roster/roster.ts";

/** Finds dates of memberships that contradict each other or the life of the network or region. */
export function membershipExtentRules({ network, regionPositions, faults }: RosterIndex): Finding[] {
  return faults.flatMap(({ position, fault }) => {
    const membership = network.memberships[position];
    if (membership === undefined) return [];
    const region = network.regions[regionPositions.get(membership.regionId) ?? -1];
    return [extentFinding(fault, ["memberships", position], membership, { network, region })];
  });
}

interface WithEnds {
  readonly memberships: readonly Pick<Membership, "id" | "endDate">[];
}

/** Gives a single finding for all memberships whose end is unknown. */
export function unknownEndRules({ memberships }: WithEnds): FindingOf<"end-unknown">[] {
  const ids = memberships.filter(({ endDate }) => endDate === undefined).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ code: "end-unknown", path: ["memberships"], params: { ids } }];
}

/**
 * Finds reasons that contradict the dates: an end reason of an ongoing membership, or a founding on another day than
 * the network's.
 */
export function reasonRules(index: RosterIndex): FindingOf<"reason-conflict">[] {
  const { foundingDate } = index.network;
  const founding = foundingDate === undefined ? undefined : dateBounds(foundingDate);
  const findings: FindingOf<"reason-conflict">[] = [];
  for (let group = 0; group < groupCount(index); group++) {
    for (const { membership, position, bounds } of membershipsAt(index, group, everyRole)) {
      const { endDate, endReason, startDate, startReason } = membership;
      const path = ["memberships", position];
      if (endDate === ".." && endReason !== undefined) {
        const params = { reason: "ongoing", endReason } as const;
        findings.push({ code: "reason-conflict", path: [...path, "endReason"], params });
      }
      if (startReason !== "founding" || founding === undefined || foundingDate === undefined) continue;
      if (bounds.earliestStart <= founding.latest && bounds.latestStart >= founding.earliest) continue;
      const params = { reason: "founding", startDate: startDate ?? null, foundingDate } as const;
      findings.push({ code: "reason-conflict", path: [...path, "startReason"], params });
    }
  }
  return findings;
}
