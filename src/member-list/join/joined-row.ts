import type { Issue } from "../../issue.ts";
import type { RowOutcome } from "../../model/labels.ts";
import type { MembershipInput } from "../../model/membership.ts";
import { type ListRow, membershipIdsOf, withMemberships } from "../rows/member-list.ts";
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
  const found = issues.length === 0 ? row.issues : [...row.issues, ...issues];
  const [effect, another] = effects;
  const memberships = effects.flatMap(({ membership }) => membership ?? []);
  const [membership] = memberships;
  const outcome = another === undefined ? effect?.outcome : outcomeOfAll(effects);
  if (membership === undefined) {
    const isIgnored = row.status === "ignored";
    return {
      row: isIgnored ? row : rowOf(row, found, []),
      outcome: outcome ?? (isIgnored ? "ignored" : "rejected"),
      regionId: null,
      membershipId: null,
      matchedBy: null,
      changes: [],
    };
  }
  const before = membershipIdsOf(row);
  const isSame = issues.length === 0 && memberships.every(({ id }, at) => id === before[at]);
  return {
    row: isSame ? row : rowOf(row, found, memberships),
    outcome: outcome ?? "confirmed",
    regionId: membership.regionId,
    membershipId: membership.id,
    matchedBy: region?.by ?? null,
    changes: another === undefined ? (effect?.changes ?? []) : effects.flatMap(({ changes }) => changes),
  };
}

/** A row with other issues, and with the memberships that it has become. */
function rowOf(row: ListRow, issues: readonly Issue[], memberships: readonly MembershipInput[]): ListRow {
  const ids = memberships.map(({ id }) => id);
  return withMemberships({ ...row, status: statusOf(issues), issues }, ids);
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
