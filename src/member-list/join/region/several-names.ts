import { type Issue, isIssue } from "../../../issue.ts";
import type { RegionInput } from "../../../model/region.ts";
import { foldedName } from "../../../model/region-name.ts";
import { splitNames } from "../../cell/name-cell.ts";
import { severalNamesIssue } from "../../records/several-names.ts";
import { remainingEnds } from "../../records/unknown-ends.ts";
import { type ListRow, type MemberList, rowsOfMemberships } from "../../rows/member-list.ts";
import { valueIn } from "../../rows/value/values.ts";
import { namesIn } from "./known-regions.ts";

/**
 * The list without the rows whose name consists of two names that a network, or the list, knows as regions; such a row
 * is rejected, unless the network knows the whole name.
 */
export function withoutSeveralNames(list: MemberList, regions: readonly RegionInput[]): MemberList {
  const several = list.rows.flatMap((row, position) => {
    const name = valueIn(row.values, "name")?.value ?? "";
    return row.membershipId !== undefined && splitNames(name).length > 0 ? [{ row, position, name }] : [];
  });
  if (several.length === 0) return list;
  const known = new Set(regions.flatMap(namesIn));
  const names = new Set([...known, ...list.regions.map(({ name }) => foldedName(name))]);
  const found = new Map<ListRow, Issue>();
  for (const { row, position, name } of several) {
    if (known.has(foldedName(name))) continue;
    const issue = severalNamesIssue({ ...row, position }, (one) => names.has(one), list.plan);
    if (issue !== undefined) found.set(row, issue);
  }
  return found.size === 0 ? list : withoutRows(list, found);
}

function withoutRows(list: MemberList, found: ReadonlyMap<ListRow, Issue>): MemberList {
  // Not by their ids: several rows may state one.
  const rowAt = rowsOfMemberships(list.rows);
  const memberships = list.memberships.filter((_, index) => {
    const row = list.rows[rowAt[index] ?? -1];
    return row === undefined || !found.has(row);
  });
  const used = new Set(memberships.map(({ regionId }) => regionId));
  const refused = new Set([...found.keys()].map(({ line }) => line));
  return {
    ...list,
    memberships,
    regions: list.regions.filter(({ id }) => used.has(id)),
    rows: list.rows.map((row) => {
      const issue = found.get(row);
      if (issue === undefined) return row;
      const { membershipId: _, laterMembershipIds: __, ...rejected } = row;
      return { ...rejected, status: "rejected", issues: [...row.issues, issue] };
    }),
    issues: [
      ...list.issues.flatMap((issue): readonly Issue[] =>
        isIssue(issue, "end-unknown")
          ? remainingEnds(issue, (id, line) => (refused.has(line) ? undefined : id))
          : [issue],
      ),
      ...found.values(),
    ],
  };
}
