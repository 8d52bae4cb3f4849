import type { Finding } from "../../issue.ts";
import { recordChoice } from "../../messages/choices.ts";
import type { IdKind } from "../../rules/references.ts";
import { nearestAmong } from "./suggestions.ts";

/** So many pairs of ids are compared; a choice more is not worth a wait. */
const mostPairs = 1_000_000;
const mostChoices = 3;

/** Findings, of which those about an id that nothing has offer the ids that it may be. */
export function withNearestIds(
  findings: readonly Finding[],
  idsOf: (kind: IdKind) => readonly string[],
): readonly Finding[] {
  let pairs = 0;
  return findings.map((finding) => {
    if (finding.code !== "reference-unknown") return finding;
    const { kind, id } = finding.params;
    if (kind !== "source" && kind !== "region" && kind !== "criterion" && kind !== "event") return finding;
    const ids = idsOf(kind);
    pairs += ids.length;
    if (pairs > mostPairs) return finding;
    const near = nearestAmong(id, ids).filter((known) => !isCounted(id, known));
    if (near.length === 0 || near.length > mostChoices) return finding;
    const choices = near.map((known) => ({
      fix: { kind: "set" as const, path: finding.path, value: known },
      meaning: recordChoice(known),
    }));
    return { ...finding, choices };
  });
}

/** Whether two ids differ in digits alone, as those of one record and the next, or have too few letters to be alike. */
function isCounted(one: string, other: string): boolean {
  const letters = (id: string) => id.replace(/\d+/g, "#").toLowerCase();
  return one.length < 4 || (letters(one) === letters(other) && one.toLowerCase() !== other.toLowerCase());
}
