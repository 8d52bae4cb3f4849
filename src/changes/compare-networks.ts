import { readOptions } from "../call-options.ts";
import type { Network } from "../model/network.ts";
import { reconcile } from "../query/reconcile.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { rosterOf } from "../roster/roster.ts";
import { type AnswerChange, answerChanges } from "./comparison/answers.ts";
import { type ClaimChange, claimChanges } from "./comparison/claims.ts";
import { type CountChange, countChanges } from "./comparison/counts.ts";
import { type RecordChanges, recordChanges } from "./comparison/records.ts";

/** How two networks differ: in what they answer, and in their records. */
export interface NetworkComparison {
  /** The records that differ. */
  readonly records: RecordChanges;
  /**
   * The days on which {@link membershipOn} answers differently: by region, those of the earlier network in its order,
   * then those that are new; the spans of a region in order.
   */
  readonly answers: readonly AnswerChange[];
  /** The days on which {@link memberCountOn} gives another range, in order. */
  readonly counts: readonly CountChange[];
  /** The claims on which {@link reconcileCounts} gives another verdict; only the role `"member"` counts. */
  readonly claims: readonly ClaimChange[];
  /** Whether no answer is `withdrawn` or `reversed`: up to the earlier `asOf` all that differs was uncertain before. */
  readonly isRefinement: boolean;
}

/**
 * What did we know before, what do we know now, and what is the difference?
 *
 * An answer that was uncertain and no longer is, is `learned`; one that has become uncertain is `withdrawn`; one that
 * has turned from certain to no, or from no to certain, is `reversed`. Days after the earlier `asOf` of the two networks
 * are `new`, whatever the answers: one of the networks does not speak for them. A region that only one network has is
 * `"no"` on every day in the other; if the roster of that one is partial it says nothing of the region, and the days are
 * `new`, too. `null` in a span means that the days have
 * no bound on that side.
 *
 * A network does not differ from itself. If the networks are swapped, `learned` and `withdrawn` swap, too. To compare
 * two days in one network use {@link memberDifference}.
 *
 * @param before - the earlier network, parsed
 * @param after - the later network, parsed
 * @param options - `roles`: which roles count for `answers` and `counts`; absent = `["member"]`
 * @returns what differs; empty lists if nothing does
 * @throws {NetworkError} `field-value` for an unknown role or option; `network-not-parsed` if one of the networks was
 * not parsed
 * @example
 * const memberships = network.memberships.map((membership) =>
 *   membership.id === "merzig-wadern" ? { ...membership, startDate: "[2022-07-01..]" } : membership,
 * );
 * compareNetworks(network, parseNetwork({ ...network, memberships })).answers;
 * // => [{ regionId: "merzig-wadern", firstDay: "2018-11-27", lastDay: "2022-06-30", before: "uncertain", after: "no", kind: "learned" }]
 */
export function compareNetworks(
  before: Network,
  after: Network,
  options: RoleOptions = {},
): NetworkComparison {
  const [earlier, later] = [rosterOf(before, "before"), rosterOf(after, "after")];
  const given = readOptions(options, "roles");
  const mask = roleMask(given);
  const answers = answerChanges(earlier, later, mask);
  return {
    records: recordChanges(before, after),
    answers,
    counts: countChanges(earlier, later, mask),
    claims: claimChanges(reconcile(earlier), reconcile(later)),
    isRefinement: answers.every(({ kind }) => kind === "learned" || kind === "new"),
  };
}
