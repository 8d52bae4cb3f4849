import type { FindingOf } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import { stronglyConnected } from "./search/strongly-connected.ts";

/** Finds regions that lie within themselves, directly or through other regions. */
export function withinCycleRules(
  { regions }: PlainNetwork,
  positions: ReadonlyMap<RegionId, number>,
): FindingOf<"within-cycle">[] {
  const outerOf = (at: number) =>
    (regions[at]?.within ?? []).flatMap((id) => positions.get(id) ?? []).filter((outer) => outer in regions);
  if (regions.every(({ within }) => within.length === 0)) return [];
  const circles = new Map<number, ReadonlySet<number>>();
  for (const part of stronglyConnected(regions.length, outerOf)) {
    for (const at of part) circles.set(at, part);
  }
  return regions.flatMap((region, at): FindingOf<"within-cycle">[] => {
    const through = outerOf(at).find((outer) => circles.get(at)?.has(outer));
    const isWithinItself = through !== undefined && (through === at || (circles.get(at)?.size ?? 0) > 1);
    if (!isWithinItself) return [];
    const params = { regionId: region.id, through: regions[through]?.id ?? "" };
    return [{ code: "within-cycle", path: ["regions", at, "within"], params }];
  });
}
