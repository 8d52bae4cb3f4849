import type { Network, PlainNetwork } from "../../model/network.ts";
import type { Source, SourceId } from "../../model/source.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import { keptIndex } from "../../roster/kept-index.ts";

const indexes = new WeakMap<Network, ReadonlyMap<SourceId, number>>();

/** Finds the sources that a record and its confirmations name, in the order of the network. */
export function namedSources(
  network: PlainNetwork,
  record: {
    readonly sources: readonly SourceId[];
    readonly confirmations?: readonly Confirmation[] | undefined;
  },
): Source[] {
  const positions = keptIndex(
    indexes,
    network,
    ({ sources }) => new Map(sources.map(({ id }, position) => [id, position])),
  );
  const ids = [...record.sources, ...(record.confirmations ?? []).map(({ source }) => source)];
  const named = new Set(ids.map((id) => (id === undefined ? -1 : (positions.get(id) ?? -1))));
  return [...named]
    .sort((a, b) => a - b)
    .map((position) => network.sources[position])
    .filter((source) => source !== undefined);
}
