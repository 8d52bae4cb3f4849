import type { Finding } from "../../issue.ts";
import type { RosterIndex } from "../../roster/roster.ts";
import type { KnownIds } from "../../rules/references.ts";
import { rules } from "../../rules/rules.ts";
import { freezeDeeply } from "../../trust/parsed-network.ts";

/** The findings of each rule; `undefined` for a rule that has to be applied again after an edit. */
export type FindingsByRule = readonly (readonly Finding[] | undefined)[];

/** A rule with more findings is applied again: they would take more memory than they save time. */
const mostKept = 1000;

const findingsOf = new WeakMap<RosterIndex, FindingsByRule>();

/** Keeps what the rules found in a network, which must be no error, for edits of it. What issues share with it is frozen. */
export function keepFindings(index: RosterIndex, found: readonly (readonly Finding[])[]): void {
  const kept = found.map((findings) => (findings.length > mostKept ? undefined : findings));
  for (const findings of kept) findings?.forEach(freezeDeeply);
  findingsOf.set(index, kept);
}

/** What the rules found in a network, as far as it was kept. */
export function keptFindings(index: RosterIndex): FindingsByRule {
  return findingsOf.get(index) ?? rules.map(() => undefined);
}

/** What each rule finds in a network. */
export function findingsByRule(index: RosterIndex, isKnown: KnownIds): Finding[][] {
  return rules.map(({ find }) => find(index, isKnown));
}
