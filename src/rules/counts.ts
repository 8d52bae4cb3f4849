import type { FindingOf } from "../issue.ts";
import { type CountReconciliation, reconcile } from "../query/reconcile.ts";
import type { RosterIndex } from "../roster/roster.ts";

/** Finds published numbers of members that contradict the record, and pairs that contradict each other. */
export function countRules(index: RosterIndex): FindingOf<"count-conflict">[] {
  const reconciled = reconcile(index);
  const positions = new Map(reconciled.map(({ claim }, position) => [claim.id, position]));
  return reconciled.flatMap((entry, position) => {
    const later = entry.contradicts.filter((id) => (positions.get(id) ?? 0) > position);
    const pairs = later.flatMap((id) => {
      const other = reconciled[positions.get(id) ?? -1];
      return other === undefined ? [] : [claimsFinding(entry, other, position)];
    });
    const { claim, computed, verdict } = entry;
    if (verdict !== "conflict" || computed === null) return pairs;
    const { id: claimId, date, count } = claim;
    const isApproximate = claim.approximate === true;
    const params = { reason: "record", claimId, date, count, isApproximate, computed } as const;
    return [{ code: "count-conflict", path: ["countClaims", position], params }, ...pairs];
  });
}

function claimsFinding(
  { claim: one }: CountReconciliation,
  { claim: other }: CountReconciliation,
  position: number,
): FindingOf<"count-conflict"> {
  const params = {
    reason: "claims",
    claimIds: [one.id, other.id],
    date: one.date,
    counts: [one.count, other.count],
  } as const;
  return { code: "count-conflict", path: ["countClaims", position], params };
}
