import { matchMemberships } from "../merge/matched-memberships.ts";
import { mergedMembership } from "../merge/merged-membership.ts";
import type { Membership, MembershipInput } from "../model/membership.ts";
import type { RegionId } from "../model/region.ts";
import { type Contradiction, extraContradictions, valueContradictions } from "./contradictions.ts";

/** The memberships of a network, of which those of one region are of another now. */
export interface MergedMemberships {
  readonly memberships: readonly Membership[];
  /** What memberships that must be one say differently. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Gives the memberships of the region `drop` to the region `keep`. Two that must be one, because they certainly share a day
 * or begin on the same recorded date, become one with the id that `keep` has; all others stay, so that the rules see them.
 */
export function mergedMemberships(
  all: readonly Membership[],
  keep: RegionId,
  drop: RegionId,
  asOf: number,
): MergedMemberships {
  const kept = all.filter(({ regionId }) => regionId === keep);
  const dropped = all.filter(({ regionId }) => regionId === drop);
  const rows = dropped.map((one, at) => ({ at, membership: { ...one, regionId: keep }, isIdStated: false }));
  const openOn = { network: asOf, list: asOf };
  const matches = matchMemberships(rows, kept, { openOn, on: undefined, continuity: "unknown" });
  const contradictions: Contradiction[] = [];
  const made = new Map<Membership, Membership | null>();
  for (const [at, other] of dropped.entries()) {
    const match = matches.get(at);
    const one = match?.kind === "same" ? kept[match.position] : undefined;
    if (one === undefined) {
      made.set(other, { ...other, regionId: keep });
      continue;
    }
    contradictions.push(
      ...valueContradictions(one, other, ["startReason", "endReason"]),
      ...extraContradictions(one, other),
    );
    const { membership } = mergedMembership(one, { ...other, regionId: keep }, openOn);
    made.set(one, whole(membership, one));
    made.set(other, null);
  }
  const memberships = all.flatMap((one) => {
    const merged = made.get(one);
    return merged === null ? [] : [merged ?? one];
  });
  return { memberships, contradictions };
}

/** A membership with its role and every list. */
function whole(merged: MembershipInput, { role }: Membership): Membership {
  const { confirmations = [], sources = [] } = merged;
  return { ...merged, role, confirmations, sources };
}
