import { type Issue, isIssue } from "../../issue.ts";
import type { MembershipId, MembershipInput } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import { remainingEnds } from "../records/unknown-ends.ts";
import { type ListRow, type MemberList, membershipIdsOf } from "../rows/member-list.ts";
import type { JoinedRow } from "./given/outcome.ts";
import type { JoinedMemberships } from "./membership/joined-memberships.ts";
import type { RowEffect } from "./membership/joined-rows.ts";
import type { JoinedRegion } from "./region/joined-regions.ts";

/** The list with the ids and records of the network, and what was found. */
export function listAsJoined(
  list: MemberList,
  rows: readonly JoinedRow[],
  found: readonly Issue[],
  regionOf: ReadonlyMap<RegionId, JoinedRegion>,
  { effects }: JoinedMemberships,
): MemberList {
  const memberships: MembershipInput[] = [];
  for (const each of effects) {
    for (const { membership } of each) if (membership !== null) memberships.push(membership);
  }
  const regions = new Map<RegionId, RegionInput>();
  for (const { region } of regionOf.values()) regions.set(region.id, region);
  return {
    ...list,
    regions: [...regions.values()],
    memberships,
    rows: rows.map(({ row }) => row),
    issues: [...list.issues.flatMap((issue) => withEnds(issue, list.rows, rows, effects)), ...found],
  };
}

/** The note on unknown ends, of the rows whose membership still has none, under their ids in the network. */
function withEnds(
  issue: Issue,
  before: readonly ListRow[],
  rows: readonly JoinedRow[],
  effects: readonly (readonly RowEffect[])[],
): Issue[] {
  if (!isIssue(issue, "end-unknown")) return [issue];
  const endless = new Map<MembershipId, MembershipId>();
  for (const [at, row] of before.entries()) {
    if (rows[at]?.membershipId === null) continue;
    for (const [own, id] of membershipIdsOf(row).entries()) {
      const membership = effects[at]?.[own]?.membership ?? undefined;
      if (membership !== undefined && membership.endDate === undefined) endless.set(id, membership.id);
    }
  }
  return remainingEnds(issue, (id) => endless.get(id));
}
