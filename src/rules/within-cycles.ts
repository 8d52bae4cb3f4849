import type { FindingOf } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";

/**
 * Regions that lie within themselves, at whatever distance.
 *
 * @see R. Tarjan, Depth-first search and linear graph algorithms (1972) <https://doi.org/10.1137/0201010>
 */
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

/** The largest sets of nodes each of which leads to every other; without recursion, for chains can be long. */
function stronglyConnected(count: number, nextOf: (node: number) => readonly number[]): Set<number>[] {
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const parts: Set<number>[] = [];
  for (let start = 0; start < count; start++) {
    if (order.has(start)) continue;
    const way = [enter(start)];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const next = top.waiting.shift();
      if (next === undefined) {
        way.pop();
        leave(top.node, way.at(-1)?.node);
      } else if (!order.has(next)) way.push(enter(next));
      else if (isOpen.has(next)) lower(top.node, order.get(next));
    }
  }
  return parts;

  function enter(node: number): { node: number; waiting: number[] } {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, waiting: [...nextOf(node)] };
  }

  function lower(node: number, to = Number.POSITIVE_INFINITY): void {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  }

  function leave(node: number, parent: number | undefined): void {
    if (parent !== undefined) lower(parent, lowest.get(node));
    if (lowest.get(node) !== order.get(node)) return;
    const part = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of part) isOpen.delete(member);
    parts.push(part);
  }
}
