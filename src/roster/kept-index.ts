import type { Network, PlainNetwork } from "../model/network.ts";
import { assertParsed } from "../trust/parsed-network.ts";

/** Returns an index of a parsed network; builds it on the first call and keeps it as long as the network exists. */
export function keptIndex<Index extends object>(
  kept: WeakMap<PlainNetwork, Index>,
  network: PlainNetwork,
  build: (network: Network) => Index,
): Index {
  const known = kept.get(network);
  if (known !== undefined) return known;
  assertParsed(network);
  const built = build(network);
  kept.set(network, built);
  return built;
}
