import type { RegionId, RegionInput } from "../model/region.ts";
import type { MemberTable } from "./member-table.ts";
import { nameForm } from "./region-rows.ts";
import { statedIds } from "./stated-ids.ts";

/**
 * The list with the ids of a network for those of its regions that the network knows: like rows of a list, two regions
 * without an id of their own are one if their names are equal and their keys do not differ. A region that names its id, or
 * that could be several of the network, keeps the id that it has.
 */
export function withKnownRegions(table: MemberTable, known: readonly RegionInput[]): MemberTable {
  const byName = new Map<string, RegionInput[]>();
  for (const region of known) {
    const name = typeof region?.name === "string" ? nameForm(region.name) : "";
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [region]);
    else same.push(region);
  }
  const ownIds = statedIds(table, "regionId");
  const ids = new Map<RegionId, RegionId>();
  for (const region of table.regions) {
    if (ownIds.has(region.id)) continue;
    const [only, another] = (byName.get(nameForm(region.name)) ?? []).filter((one) => keysAgree(one, region));
    if (only !== undefined && another === undefined && only.id !== region.id) ids.set(region.id, only.id);
  }
  if (ids.size === 0) return table;
  const idOf = (id: RegionId) => ids.get(id) ?? id;
  return {
    ...table,
    regions: table.regions.map((region) => ({ ...region, id: idOf(region.id) })),
    memberships: table.memberships.map((membership) => ({
      ...membership,
      regionId: idOf(membership.regionId),
    })),
  };
}

function keysAgree({ identifiers: one }: RegionInput, { identifiers: other = [] }: RegionInput): boolean {
  const known = Array.isArray(one) ? one : [];
  return other.every(({ scheme, value }) => {
    const same = known.filter((key) => key?.scheme === scheme);
    return same.length === 0 || same.some((key) => key.value === value);
  });
}
