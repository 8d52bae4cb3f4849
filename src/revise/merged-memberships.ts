import { matchMemberships } from "../merge/matched-memberships.ts";
import { mergedMembership } from "../merge/merged-membership.ts";
import type { Membership, MembershipInput } from "../model/membership.ts";
import type { RegionId } from "../model/region.ts";
import { type Contradiction, extraContradictions, valueContradictions } from "./contradictions.ts";

/** The memberships of two records of one region. */
export interface MergedMemberships {
  /** Those of the region that stays, in their order. */
  readonly kept: readonly Membership[];
  /** Those of the other, in their order, as memberships of the first; `null` for one that is part of another now. */
  readonly dropped: readonly (Membership | null)[];
  /** What memberships that must be one say differently. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Gives memberships to the region `keep`. Two that must be one, because they certainly share a day, or begin or end on
 * the same recorded date, become one with the id that `keep` has; all others stay, so that the rules see them.
 */
export function mergedMemberships(
  ofKept: readonly Membership[],
  ofDropped: readonly Membership[],
  keep: RegionId,
  asOf: number,
): MergedMemberships {
  const moved = ofDropped.map((one) => ({ ...one, regionId: keep }));
  const rows = moved.map((membership, at) => ({ at, membership, isIdStated: false }));
  const openOn = { network: asOf, list: asOf };
  const matches = matchMemberships(rows, ofKept, { openOn, on: undefined, continuity: "unknown" });
  const contradictions: Contradiction[] = [];
  const kept = [...ofKept];
  const dropped = rows.map(({ membership: other }, at) => {
    const match = matches[at];
    const position = match?.kind === "same" ? match.position : -1;
    const one = ofKept[position];
    if (one === undefined) return other;
    contradictions.push(
      ...valueContradictions(one, other, ["startReason", "endReason"]),
      ...extraContradictions(one, other),
    );
    kept[position] = whole(mergedMembership(one, other, openOn).membership, one);
    return null;
  });
  return { kept, dropped, contradictions };
}

/** A membership with its role and every list. */
function whole(merged: MembershipInput, { role }: Membership): Membership {
  const { confirmations = [], sources = [] } = merged;
  return { ...merged, role, confirmations, sources };
}
