import { networkLists, type PlainNetwork } from "../../model/network.ts";
import type { RosterIndex } from "../../roster/roster.ts";

/** By list and name of parsed networks, the latest networks that have it: an input that has it, too, may be an edit of them. */
const versions = new WeakMap<object, readonly WeakRef<RosterIndex>[]>();

/** An edit of an older version than the last one is found, too, although edits of it have been parsed and dropped. */
const mostVersions = 3;

/** Remembers the index of a parsed network, and once more that of the network of which it is an edit. */
export function rememberVersion(index: RosterIndex, before: RosterIndex | undefined): void {
  const own = [index, ...(before === undefined ? [] : [before])];
  const latest = own.map((version) => new WeakRef(version));
  for (const part of identifying(index.network)) {
    const others = (versions.get(part) ?? []).filter((version) => {
      const known = version.deref();
      return known !== undefined && !own.includes(known);
    });
    versions.set(part, [...latest, ...others].slice(0, mostVersions));
  }
}

/** The indexes of the networks of which an input with these lists and this name may be an edit. */
export function versionsWith(parts: Iterable<object>): RosterIndex[] {
  for (const part of parts) {
    const known = (versions.get(part) ?? []).flatMap((version) => version.deref() ?? []);
    if (known.length > 0) return known;
  }
  return [];
}

/** Lists and the name, but no empty list, which networks share. */
function identifying(network: PlainNetwork): object[] {
  return [...networkLists.map((list) => network[list]).filter(({ length }) => length > 0), network.name];
}
