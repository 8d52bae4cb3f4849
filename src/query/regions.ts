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
 * @param id - the region's id
 * @returns the region, or `undefined` if the network has none with that id
 * @throws {NetworkError} `network-not-parsed`
 * @example
 * regionById(network, "vogelsbergkreis")?.state; // => "DE-HE"
 */
export function regionById(network: Network, id: RegionId): Region | undefined {
  return keptIndex(regionsById, network, indexById).get(id);
}

// Not the index of the memberships: it costs more than a page that looks a region up wants to pay.
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
  /** A day on which the key or name must possibly have been in use, `YYYY-MM-DD`; absent = at any time. */
  readonly on?: Day | undefined;
}

/**
 * Which regions have, or had, an area key?
 *
 * Keys are shared and change over time, so there may be several. With `on`, a region is found if the key possibly
 * named it on that day, going by the dates of the key alone: one without dates is found for every day.
 *
 * @param network - a parsed network
 * @param scheme - the kind of key
 * @param value - the key with all its zeros, exactly as it is recorded
 * @param options - `on`: a day on which the key must possibly have been in use
 * @returns the regions, each once, in the order of `network.regions`; empty if none has the key
 * @throws {NetworkError} `field-value` for an unknown scheme or option; `date-format` or `date-not-in-calendar` unless `on` is a
 * day; `network-not-parsed`
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
 * Which regions go, or went, by a name?
 *
 * Names that differ only in spelling are the same: in upper and lower case, in spaces, and in “LK”, “Lkr.”, “Landkreis”
 * and “Kreis”. With `on`, a region is found if it possibly had the name on that day: `name` counts on every day,
 * one of `otherNames` on those that its dates allow.
 *
 * @param network - a parsed network
 * @param name - the whole name
 * @param options - `on`: a day on which the name must possibly have been in use
 * @returns the regions, each once, in the order of `network.regions`; empty if none has the name
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` unless `on` is a day; `network-not-parsed`;
 * `field-value` for a name that is no text, or an unknown option
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
