/**
 * Finds the strongly connected components of a graph. Not recursive, because chains can be long.
 *
 * @see R. Tarjan, Depth-first search and linear graph algorithms (1972) <https://doi.org/10.1137/0201010>
 */
export function stronglyConnected(count: number, nextOf: (node: number) => readonly number[]): Set<number>[] {
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
