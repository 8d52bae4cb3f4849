import { numberOfDay } from "../calendar/day.ts";
import { contains } from "../calendar/day-range.ts";
import { possibleRange, type RecordedDates, readExtent } from "../calendar/extent.ts";
import type { Day } from "../calendar/plain-date.ts";
import { addTo } from "../grouping.ts";
import { type IdentifierScheme, identifierSchemes } from "../model/identifier-scheme.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { foldedName } from "../model/region-name.ts";
import { argumentError, assertOptions } from "../network-error.ts";
import { keptIndex } from "../roster/kept-index.ts";

/**
 * Which region has this id?
 *
 * @param network - a parsed network
 * @param id - the id of the region
 * @returns the region; `undefined` if the network does not have one with that id
 * @throws {NetworkError} `network-not-parsed` if the network was not parsed
 * @example
 * regionById(network, "vogelsbergkreis")?.state; // => "DE-HE"
 */
export function regionById(network: Network, id: RegionId): Region | undefined {
  return keptIndex(regionsById, network, indexById).get(id);
}

// Does not build the index of memberships, which is too costly for a page that only looks up a region.
const regionsById = new WeakMap<PlainNetwork, ReadonlyMap<RegionId, Region>>();

function indexById({ regions }: Network): ReadonlyMap<RegionId, Region> {
  return new Map(regions.map((region) => [region.id, region]));
}

/** A region with the dates of one of its keys or names. */
interface Holder {
  readonly region: Region;
  readonly dates: RecordedDates;
}

interface HolderIndex {
  readonly byKey: ReadonlyMap<string, readonly Holder[]>;
  readonly byName: ReadonlyMap<string, readonly Holder[]>;
}

const indexes = new WeakMap<Network, HolderIndex>();

function buildIndex(network: Network): HolderIndex {
  const byKey = new Map<string, Holder[]>();
  const byName = new Map<string, Holder[]>();
  for (const region of network.regions) {
    addTo(byName, foldedName(region.name), { region, dates: {} });
    for (const dates of region.otherNames) addTo(byName, foldedName(dates.name), { region, dates });
    for (const dates of region.identifiers) addTo(byKey, keyOf(dates.scheme, dates.value), { region, dates });
  }
  return { byKey, byName };
}

function keyOf(scheme: IdentifierScheme, value: string): string {
  return `${scheme} ${value}`;
}

/** The day on which a key or name is looked up. */
export interface SearchOptions {
  /** A day on which the key or name may have been in use, `YYYY-MM-DD`; absent = any day. */
  readonly on?: Day | undefined;
}

/**
 * Which regions have, or had, an area key?
 *
 * Regions can share a key, and keys change over time, so there may be several. With `on`, finds only the regions that
 * may have had the key on that day. Only the dates of the key count; a key without dates matches every day.
 *
 * @param network - a parsed network
 * @param scheme - the kind of key
 * @param value - the key with all its zeros, exactly as recorded
 * @param options - `on`: a day on which the key may have been in use; absent = any day
 * @returns the regions, each once, in the order of `network.regions`; empty if none has the key
 * @throws {NetworkError} `field-value` for an unknown scheme or option, or if `value` is not a text; `date-format` or
 * `date-not-in-calendar` if `on` is not a valid day; `network-not-parsed` if the network was not parsed
 * @example
 * regionsByIdentifier(network, "kreis", "06535").map((region) => region.id); // => ["vogelsbergkreis"]
 */
export function regionsByIdentifier(
  network: Network,
  scheme: IdentifierScheme,
  value: string,
  options: SearchOptions = {},
): Region[] {
  if (!identifierSchemes.includes(scheme)) throw argumentError("scheme", scheme, identifierSchemes);
  if (typeof value !== "string") throw argumentError("value", typeof value, ['"06535"']);
  const { byKey } = keptIndex(indexes, network, buildIndex);
  return regionsOf(byKey.get(keyOf(scheme, value)), options);
}

/**
 * Which regions have, or had, a name?
 *
 * Differences in spelling do not matter: upper and lower case, spaces, and “LK”, “Lkr.”, “Landkreis” or “Kreis”. With
 * `on`, finds only the regions that may have had the name on that day: `name` counts on every day, an entry of
 * `otherNames` on the days that its dates allow.
 *
 * @param network - a parsed network
 * @param name - the whole name
 * @param options - `on`: a day on which the name may have been in use; absent = any day
 * @returns the regions, each once, in the order of `network.regions`; empty if none has the name
 * @throws {NetworkError} `field-value` for an unknown option, or if `name` is not a text; `date-format` or
 * `date-not-in-calendar` if `on` is not a valid day; `network-not-parsed` if the network was not parsed
 * @example
 * regionsByName(network, "LK Meißen").map((region) => region.name); // => ["Landkreis Meißen"]
 */
export function regionsByName(network: Network, name: string, options: SearchOptions = {}): Region[] {
  if (typeof name !== "string") throw argumentError("name", typeof name, ['"Landkreis Meißen"']);
  return regionsOf(keptIndex(indexes, network, buildIndex).byName.get(foldedName(name)), options);
}

function regionsOf(holders: readonly Holder[] = [], options: SearchOptions): Region[] {
  assertOptions(options, "on");
  const { on } = options;
  const day = on === undefined ? undefined : numberOfDay(on, "options", "on");
  const holding = holders.filter(
    ({ dates }) => day === undefined || contains(possibleRange(readExtent(dates).bounds), day),
  );
  return [...new Set(holding.map(({ region }) => region))];
}
