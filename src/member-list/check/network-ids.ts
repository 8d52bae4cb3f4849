import { addTo } from "../../grouping.ts";
import type { Issue } from "../../issue.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionInput } from "../../model/region.ts";
import { uniqueIds } from "../rows/list-regions.ts";
import type { MemberList } from "../rows/member-list.ts";
import { nameForm } from "../rows/region-rows.ts";
import { statedIds } from "./stated-ids.ts";

/** The list with the ids that its records have in a network of these regions and memberships. */
export function withNetworkIds(
  table: MemberList,
  regions: readonly RegionInput[],
  memberships: readonly MembershipInput[],
): MemberList {
  const regionIds = knownRegionIds(table, regions);
  const membershipIds = unusedIds(table, memberships);
  if (regionIds.size + membershipIds.size === 0) return table;
  const regionIdOf = (id: string) => regionIds.get(id) ?? id;
  const membershipIdOf = (id: string) => membershipIds.get(id) ?? id;
  return {
    ...table,
    regions: table.regions.map((region) => ({ ...region, id: regionIdOf(region.id) })),
    memberships: table.memberships.map((membership) => ({
      ...membership,
      id: membershipIdOf(membership.id),
      regionId: regionIdOf(membership.regionId),
    })),
    rows: table.rows.map((row) =>
      row.membershipId === undefined ? row : { ...row, membershipId: membershipIdOf(row.membershipId) },
    ),
    issues: table.issues.map((issue) => withIds(issue, membershipIdOf)),
  };
}

/**
 * By the ids of regions of a list those of a network for the ones that it knows: like rows of a list, two regions
 * without an id of their own are one if their names are equal and their keys do not differ. A region that states its id, or
 * that could be several of the network, keeps the id that it has.
 */
function knownRegionIds(table: MemberList, known: readonly RegionInput[]): ReadonlyMap<string, string> {
  const byName = new Map<string, RegionInput[]>();
  for (const region of known) {
    const name = typeof region?.name === "string" ? nameForm(region.name) : "";
    addTo(byName, name, region);
  }
  const stated = statedIds(table, "regionId");
  const ids = new Map<string, string>();
  for (const region of table.regions) {
    if (stated.has(region.id)) continue;
    const [only, another] = (byName.get(nameForm(region.name)) ?? []).filter((one) => keysAgree(one, region));
    if (only !== undefined && another === undefined && only.id !== region.id) ids.set(region.id, only.id);
  }
  return ids;
}

function keysAgree({ identifiers: one }: RegionInput, { identifiers: other = [] }: RegionInput): boolean {
  const known = Array.isArray(one) ? one : [];
  return other.every(({ scheme, value }) => {
    const same = known.filter((key) => key?.scheme === scheme);
    return same.length === 0 || same.some((key) => key.value === value);
  });
}

/**
 * New ids for those memberships of a list that state none, where a network has the one that reading gave them: the next
 * number of their region that neither of the two uses. An id that a row states stays, and is refused.
 */
function unusedIds(table: MemberList, known: readonly MembershipInput[]): ReadonlyMap<string, string> {
  const stated = statedIds(table, "membershipId");
  const taken = new Set(known.map((membership) => membership?.id));
  const own = table.memberships.map(({ id }) => id);
  const clashing = own.filter((id) => taken.has(id) && !stated.has(id));
  const withoutNumber = (id: string) => id.slice(0, id.lastIndexOf("-"));
  const unique = uniqueIds([...taken, ...own, ...clashing.map(withoutNumber)]);
  return new Map(clashing.map((id) => [id, unique(withoutNumber(id))]));
}

/** The note on unknown ends with the ids that its memberships have now. */
function withIds(issue: Issue, idOf: (id: string) => string): Issue {
  const { ids } = issue.params;
  return Array.isArray(ids) ? { ...issue, params: { ...issue.params, ids: ids.map(idOf) } } : issue;
}
