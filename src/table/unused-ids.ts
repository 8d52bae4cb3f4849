import type { Issue } from "../issue.ts";
import type { MembershipId, MembershipInput } from "../model/membership.ts";
import type { MemberTable } from "./member-table.ts";
import { statedIds } from "./stated-ids.ts";

/**
 * The list with the next numbers that neither it nor a network uses for those of its memberships that state no id, if the
 * network has one of theirs. An id that a row states stays as it is, and is refused if the network has it.
 */
export function withUnusedIds(table: MemberTable, known: readonly MembershipInput[]): MemberTable {
  const stated = statedIds(table, "membershipId");
  const taken = new Set(known.map((membership) => membership?.id));
  if (!table.memberships.some(({ id }) => taken.has(id) && !stated.has(id))) return table;
  const unused = unusedIds(new Set([...taken, ...stated]));
  const ids = new Map(table.memberships.map(({ id }) => [id, stated.has(id) ? id : unused(id)]));
  const idOf = (id: MembershipId) => ids.get(id) ?? id;
  return {
    ...table,
    memberships: table.memberships.map((membership) => ({ ...membership, id: idOf(membership.id) })),
    rows: table.rows.map((row) =>
      row.membershipId === undefined ? row : { ...row, membershipId: idOf(row.membershipId) },
    ),
    issues: table.issues.map((issue) => withIds(issue, idOf)),
  };
}

/** Gives ids that end in a number the next number that is not used. */
function unusedIds(used: Set<MembershipId>): (wanted: MembershipId) => MembershipId {
  const lastNumbers = new Map<string, number>();
  return (wanted) => {
    const stem = wanted.slice(0, wanted.lastIndexOf("-") + 1);
    let number = Math.max(Number(wanted.slice(stem.length)), (lastNumbers.get(stem) ?? 0) + 1);
    while (used.has(`${stem}${number}`)) number++;
    lastNumbers.set(stem, number);
    used.add(`${stem}${number}`);
    return `${stem}${number}`;
  };
}

/** The note on unknown ends with the ids that its memberships have now. */
function withIds(issue: Issue, idOf: (id: MembershipId) => MembershipId): Issue {
  const { ids } = issue.params;
  return Array.isArray(ids) ? { ...issue, params: { ...issue.params, ids: ids.map(idOf) } } : issue;
}
