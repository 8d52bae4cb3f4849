import { type Issue, isIssue } from "../../issue.ts";
import type { MembershipInput } from "../../model/membership.ts";
import { remainingEnds } from "../records/unknown-ends.ts";
import { type ListRow, type MemberList, membershipIdsOf } from "../rows/member-list.ts";
import type { JoinedRow } from "./given/outcome.ts";
import type { EffectsOfRow, JoinedMemberships } from "./membership/joined-memberships.ts";
import type { JoinedRegion } from "./region/joined-regions.ts";

/** The list with the ids and records of the network, and what was found. */
export function listAsJoined(
  list: MemberList,
  rows: readonly JoinedRow[],
  found: readonly Issue[],
  joined: readonly (JoinedRegion | undefined)[],
  { effectsOf }: JoinedMemberships,
): MemberList {
  const memberships: MembershipInput[] = [];
  for (const at of rows.keys()) {
    for (const { membership } of effectsOf(at)) if (membership !== null) memberships.push(membership);
  }
  return {
    ...list,
    // Two of the list may be one of the network.
    regions: [...new Set(joined.flatMap((one) => one?.region ?? []))],
    memberships,
    rows: rows.map(({ row }) => row),
    issues: [...list.issues.flatMap((issue) => withEnds(issue, list.rows, rows, effectsOf)), ...found],
  };
}

/** The note on unknown ends, of the rows whose membership still has none, under their ids in the network. */
function withEnds(
  issue: Issue,
  before: readonly ListRow[],
  rows: readonly JoinedRow[],
  effectsOf: EffectsOfRow,
): Issue[] {
  if (!isIssue(issue, "end-unknown")) return [issue];
  let at = 0;
  return remainingEnds(issue, (id, line) => {
    // Lines come in the order of the rows.
    while (at < before.length && before[at]?.line !== line) at++;
    const row = before[at];
    const own = row === undefined ? -1 : membershipIdsOf(row).indexOf(id);
    const membership = rows[at]?.membershipId === null ? null : effectsOf(at)[own]?.membership;
    return membership?.endDate === undefined ? membership?.id : undefined;
  });
}
