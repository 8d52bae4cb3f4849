import { addTo } from "../../../grouping.ts";

/**
 * Groups things that share a mark, directly or by others in between: each group in the order of the things, the groups in
 * the order of their first ones.
 */
export function clusters<Thing>(
  things: readonly Thing[],
  marksOf: (thing: Thing) => readonly unknown[],
): Thing[][] {
  const parents = things.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let on = at; on !== root; ) {
      const next = parents[on] ?? root;
      parents[on] = root;
      on = next;
    }
    return root;
  };
  const holders = new Map<unknown, number>();
  for (const [at, thing] of things.entries()) {
    for (const mark of marksOf(thing)) {
      const holder = holders.get(mark);
      if (holder === undefined) holders.set(mark, at);
      else {
        // The first of a group is its root, so that groups come in the order of their first things.
        const [one, other] = [rootOf(holder), rootOf(at)];
        parents[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  const groups = new Map<number, Thing[]>();
  for (const [at, thing] of things.entries()) addTo(groups, rootOf(at), thing);
  return [...groups.values()];
}
