import type { MembershipId, MembershipInput } from "../model/membership.ts";
import type { RegionId } from "../model/region.ts";

/**
 * Gives ids to new memberships of regions: the one that is wanted, if it is one of the region and nobody has it, else the next
 * number of the region that no membership has.
 */
export function unusedIds(
  known: readonly MembershipInput[],
): (regionId: RegionId, wanted?: MembershipId) => MembershipId {
  const taken = new Set(known.map(({ id }) => id));
  const numbers = new Map<RegionId, number>();
  return (regionId, wanted = "") => {
    let id = wanted;
    if (!wanted.startsWith(`${regionId}-`) || taken.has(wanted)) {
      let number = numbers.get(regionId) ?? 0;
      do id = `${regionId}-${++number}`;
      while (taken.has(id));
      numbers.set(regionId, number);
    }
    taken.add(id);
    return id;
  };
}
