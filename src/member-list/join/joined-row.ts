import type { Issue } from "../../issue.ts";
import type { RowOutcome } from "../../model/labels.ts";
import { type ListRow, membershipIdsOf } from "../rows/member-list.ts";
import { statusOf } from "../rows/row-status.ts";
import type { JoinedRow } from "./given/outcome.ts";
import type { RowEffect } from "./membership/joined-rows.ts";
import type { JoinedRegion } from "./region/joined-regions.ts";

/** A row with what was found in joining and what became of it; `region` is its region, if that is known. */
export function joinedRow(
  row: ListRow,
  issues: readonly Issue[],
  effects: readonly RowEffect[],
  region: JoinedRegion | undefined,
): JoinedRow {
  const { membershipId: _, laterMembershipIds: __, ...rest } = row;
  const found = issues.length === 0 ? row.issues : [...row.issues, ...issues];
  const memberships = effects.flatMap((effect) => effect.membership ?? []);
  const [membership, ...later] = memberships;
  const outcome = outcomeOfAll(effects);
  if (membership === undefined) {
    const isIgnored = row.status === "ignored";
    return {
      row: isIgnored ? row : { ...rest, issues: found, status: statusOf(found) },
      outcome: outcome ?? (isIgnored ? "ignored" : "rejected"),
      regionId: null,
      membershipId: null,
      matchedBy: null,
      changes: [],
    };
  }
  const ids = membershipIdsOf(row);
  const isSame = issues.length === 0 && memberships.every(({ id }, at) => id === ids[at]);
  const more = later.length === 0 ? {} : { laterMembershipIds: later.map(({ id }) => id) };
  const joined = { ...rest, issues: found, status: statusOf(found), membershipId: membership.id, ...more };
  return {
    row: isSame ? row : joined,
    outcome: outcome ?? "confirmed",
    regionId: membership.regionId,
    membershipId: membership.id,
    matchedBy: region?.by ?? null,
    changes: effects.flatMap(({ changes }) => changes),
  };
}

/** What becomes of a row with several memberships: the first of these that became of one. */
const outcomesByWeight: readonly RowOutcome[] = [
  "rejected",
  "contradicts",
  "ambiguous",
  "added",
  "ended",
  "refined",
  "edited",
  "confirmed",
];

function outcomeOfAll(effects: readonly RowEffect[]): RowOutcome | undefined {
  return outcomesByWeight.find((one) => effects.some(({ outcome }) => outcome === one));
}
