import { groupBy } from "../../grouping.ts";
import { createIssue, type Issue, isIssue } from "../../issue.ts";
import { type AreaKey, keysDiffer } from "../../keys/area.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionInput } from "../../model/region.ts";
import { foldedName } from "../../model/region-name.ts";
import { uniqueIds } from "../records/unique-ids.ts";
import type { MemberList } from "../rows/member-list.ts";
import { valueIn } from "../rows/values.ts";

/** The list with the ids that its records have in a network of these regions and memberships. */
export function withNetworkIds(
  list: MemberList,
  regions: readonly RegionInput[],
  memberships: readonly MembershipInput[],
): MemberList {
  const regionIds = knownRegionIds(list, regions);
  const membershipIds = unusedIds(list, memberships);
  if (regionIds.size + membershipIds.size === 0) return list;
  const regionIdOf = (id: string) => regionIds.get(id) ?? id;
  const membershipIdOf = (id: string) => membershipIds.get(id) ?? id;
  return {
    ...list,
    regions: list.regions.map((region) => ({ ...region, id: regionIdOf(region.id) })),
    memberships: list.memberships.map((membership) => ({
      ...membership,
      id: membershipIdOf(membership.id),
      regionId: regionIdOf(membership.regionId),
    })),
    rows: list.rows.map((row) =>
      row.membershipId === undefined ? row : { ...row, membershipId: membershipIdOf(row.membershipId) },
    ),
    issues: list.issues.map((issue) => withIds(issue, membershipIdOf)),
  };
}

/**
 * By the ids of regions of a list those of a network for the ones that it knows: like rows of a list, two regions
 * without an id of their own are one if their names are equal once folded and neither their keys nor their kinds differ. A region that states its id, or
 * that could be several of the network, keeps the id that it has.
 */
function knownRegionIds(list: MemberList, known: readonly RegionInput[]): ReadonlyMap<string, string> {
  const byName = groupBy(known, (region) =>
    typeof region?.name === "string" ? foldedName(region.name) : "",
  );
  const stated = statedIds(list, "regionId");
  const ids = new Map<string, string>();
  for (const region of list.regions) {
    if (stated.has(region.id)) continue;
    const [only, another] = (byName.get(foldedName(region.name)) ?? []).filter(
      (one) => !areToldApart(one, region),
    );
    if (only !== undefined && another === undefined && only.id !== region.id) ids.set(region.id, only.id);
  }
  return ids;
}

/** Whether the kinds or the keys of two regions differ. */
function areToldApart(known: RegionInput, region: RegionInput): boolean {
  if (known.kind !== undefined && region.kind !== undefined && known.kind !== region.kind) return true;
  return keysDiffer(keysIn(known.identifiers), keysIn(region.identifiers));
}

/** The keys of a region that may be anything, as far as they are keys. */
function keysIn(identifiers: RegionInput["identifiers"]): AreaKey[] {
  const list: readonly (AreaKey | undefined)[] = Array.isArray(identifiers) ? identifiers : [];
  return list.flatMap((key) => (typeof key?.value === "string" ? [key] : []));
}

/**
 * New ids for those memberships of a list that state none, where a network has the one that reading gave them: the next
 * number of their region that neither of the two uses. An id that a row states stays, and is refused.
 */
function unusedIds(list: MemberList, known: readonly MembershipInput[]): ReadonlyMap<string, string> {
  const stated = statedIds(list, "membershipId");
  const taken = new Set(known.map((membership) => membership?.id));
  const own = list.memberships.map(({ id }) => id);
  const clashing = own.filter((id) => taken.has(id) && !stated.has(id));
  const withoutNumber = (id: string) => id.slice(0, id.lastIndexOf("-"));
  const unique = uniqueIds([...taken, ...own, ...clashing.map(withoutNumber)]);
  return new Map(clashing.map((id) => [id, unique(withoutNumber(id))]));
}

/** The ids that the rows of a list state themselves; all others were made by reading it. */
function statedIds({ rows }: MemberList, field: "regionId" | "membershipId"): ReadonlySet<string> {
  const read = rows.filter(({ membershipId }) => membershipId !== undefined);
  return new Set(read.flatMap(({ values }) => valueIn(values, field)?.value ?? []));
}

/** The note on unknown ends with the ids that its memberships have now. */
function withIds(issue: Issue, idOf: (id: string) => string): Issue {
  if (!isIssue(issue, "end-unknown")) return issue;
  const { code, path, params } = issue;
  return createIssue({ code, path, params: { ...params, ids: params.ids.map(idOf) } }, listWording);
}
