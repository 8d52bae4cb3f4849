import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import { type CountReconciliation, reconcile } from "../query/reconcile.ts";
import type { RosterIndex } from "../roster/roster.ts";

/** Published numbers of members that the record contradicts, and pairs of them that contradict each other. */
export function countRules(index: RosterIndex): Issue[] {
  const reconciled = reconcile(index);
  const positions = new Map(reconciled.map(({ claim }, position) => [claim.id, position]));
  return reconciled.flatMap((entry, position) => {
    const later = entry.contradicts.filter((id) => (positions.get(id) ?? 0) > position);
    const pairs = later.flatMap((id) => {
      const other = reconciled[positions.get(id) ?? -1];
      return other === undefined ? [] : [pairIssue(entry, other, position)];
    });
    return entry.verdict === "conflict" ? [recordIssue(entry, position), ...pairs] : pairs;
  });
}

function recordIssue({ claim, computed }: CountReconciliation, position: number): Issue {
  const range = computed === null ? "" : rangeText(computed.min, computed.max);
  const message: Bilingual = {
    de: `Für ${claim.date} sind ${claim.count} Mitglieder veröffentlicht; das Verzeichnis ergibt ${range}. Die Zahl oder die Mitgliedschaften um diesen Tag prüfen.`,
    en: `For ${claim.date} ${claim.count} members were published; the record gives ${range}. Check the number, or the memberships around that day.`,
  };
  return createIssue("count-conflict", ["countClaims", position], message, {
    params: { claimId: claim.id, count: claim.count, computed },
  });
}

function pairIssue(
  { claim }: CountReconciliation,
  { claim: other }: CountReconciliation,
  position: number,
): Issue {
  const message: Bilingual = {
    de: `Für denselben Tag (${claim.date}) sind ${claim.count} und ${other.count} Mitglieder veröffentlicht („${excerpt(claim.id)}“ und „${excerpt(other.id)}“). Die Quellen vergleichen; beide Zahlen können stehen bleiben.`,
    en: `For the same day (${claim.date}) ${claim.count} and ${other.count} members were published (“${excerpt(claim.id)}” and “${excerpt(other.id)}”). Compare the sources; both numbers may stay.`,
  };
  return createIssue("count-conflict", ["countClaims", position], message, {
    params: { claimIds: [claim.id, other.id], counts: [claim.count, other.count] },
  });
}

function rangeText(min: number, max: number): string {
  return min === max ? String(min) : `${min}–${max}`;
}
