import type { MembershipId, MembershipInput } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";

/** Gives ids to memberships of regions: the next number of the region that no membership has. */
export function unusedIds(known: readonly MembershipInput[]): (region: RegionInput) => MembershipId {
  const taken = new Set(known.map((membership) => membership?.id));
  const numbers = new Map<RegionId, number>();
  return ({ id }) => {
    let number = numbers.get(id) ?? 0;
    do number++;
    while (taken.has(`${id}-${number}`));
    numbers.set(id, number);
    taken.add(`${id}-${number}`);
    return `${id}-${number}`;
  };
}
