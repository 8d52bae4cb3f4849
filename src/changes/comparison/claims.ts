import type { ClaimId, CountClaim } from "../../model/count-claim.ts";
import type { CountVerdict } from "../../model/labels.ts";

/** A published number on which two networks differ. */
export interface ClaimChange {
  /** The claim, by id. */
  readonly claimId: ClaimId;
  /** The verdict of the earlier network; `null` if it does not have the claim. */
  readonly before: CountVerdict | null;
  /** The verdict of the later network; `null` if it does not have the claim. */
  readonly after: CountVerdict | null;
}

interface Judged {
  readonly claim: CountClaim;
  readonly verdict: CountVerdict;
}

/** Finds the claims whose verdicts differ: those of the earlier network in its order, then those that are new. */
export function claimChanges(before: readonly Judged[], after: readonly Judged[]): ClaimChange[] {
  const [earlier, later] = [verdictsById(before), verdictsById(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((claimId) => ({
      claimId,
      before: earlier.get(claimId) ?? null,
      after: later.get(claimId) ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

function verdictsById(judged: readonly Judged[]): Map<ClaimId, CountVerdict> {
  return new Map(judged.map(({ claim, verdict }) => [claim.id, verdict]));
}
