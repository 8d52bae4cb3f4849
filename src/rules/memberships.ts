import { dateBounds } from "../calendar/edtf-date.ts";
import { readExtent } from "../calendar/extent.ts";
import type { Finding, FindingOf } from "../issue.ts";
import { markedPlaces } from "../marked-places.ts";
import type { Membership } from "../model/membership.ts";
import type { PlainNetwork } from "../model/network.ts";
import { extentFinding } from "../roster/extent-finding.ts";
import type { RosterIndex } from "../roster/roster.ts";
import { recordNumbers } from "./record-numbers.ts";

/** Finds dates of memberships that contradict each other or the life of the network or region. */
export function membershipExtentRules({ network, regionPositions, faults }: RosterIndex): Finding[] {
  return faults.flatMap(({ position, fault }) => {
    const membership = network.memberships[position];
    if (membership === undefined) return [];
    const region = network.regions[regionPositions.get(membership.regionId) ?? -1];
    return [extentFinding(fault, ["memberships", position], membership, { network, region })];
  });
}

/** Marks the memberships whose end is unknown. */
export const unknownEnds = recordNumbers(Uint8Array, ({ endDate }: Membership) =>
  Number(endDate === undefined),
);

/** Gives a single finding for all memberships whose end is unknown. */
export function unknownEndRules({ memberships }: PlainNetwork): FindingOf<"end-unknown">[] {
  const ids = markedPlaces(unknownEnds.of(memberships)).flatMap((at) => memberships[at]?.id ?? []);
  return ids.length === 0 ? [] : [{ code: "end-unknown", path: ["memberships"], params: { ids } }];
}

/**
 * Finds reasons that contradict the dates: an end reason of an ongoing membership, or a founding on another day than
 * the network's.
 */
export function reasonRules(index: RosterIndex): FindingOf<"reason-conflict">[] {
  const { network, livesOf, regionPositions } = index;
  const { foundingDate } = network;
  const findings: FindingOf<"reason-conflict">[] = [];
  for (const [at, membership] of network.memberships.entries()) {
    const { endDate, endReason, regionId, startDate = null, startReason } = membership;
    if (endDate === ".." && endReason !== undefined) {
      const params = { reason: "ongoing", endReason } as const;
      findings.push({ code: "reason-conflict", path: ["memberships", at, "endReason"], params });
    }
    if (startReason !== "founding" || foundingDate === undefined) continue;
    const founding = dateBounds(foundingDate);
    const lives = livesOf(network.regions[regionPositions.get(regionId) ?? -1]);
    const { bounds } = readExtent(membership, lives);
    if (bounds.earliestStart <= founding.latest && bounds.latestStart >= founding.earliest) continue;
    const params = { reason: "founding", startDate, foundingDate } as const;
    findings.push({ code: "reason-conflict", path: ["memberships", at, "startReason"], params });
  }
  return findings;
}
