import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { rosterOf } from "./roster.ts";

/**
 * Which region has this id?
 *
 * @param network - a parsed network
 * @param id - the region's id
 * @returns the region, or `undefined` if the network has none with that id
 * @throws {NetworkError} `network-not-parsed`
 * @example
 * regionById(network, "vogelsbergkreis")?.state; // => "DE-HE"
 */
export function regionById(network: Network, id: RegionId): Region | undefined {
  const position = rosterOf(network).regionPositions.get(id);
  return position === undefined ? undefined : network.regions[position];
}
