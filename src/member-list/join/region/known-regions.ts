import type { DateBounds } from "../../../calendar/edtf-date.ts";
import { readEdtfDate } from "../../../calendar/edtf-date.ts";
import { addTo } from "../../../grouping.ts";
import { type AreaKey, areaText } from "../../../keys/area.ts";
import { areToldApart } from "../../../keys/told-apart.ts";
import { levelledStems } from "../../../model/name-stems.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { foldedName } from "../../../model/region-name.ts";
import { type PlacesByText, placesByText } from "../../../text/places-by-text.ts";
import { isRecord } from "../../sheet/shape.ts";
import type { MatchedBy } from "../given/outcome.ts";
import type { Recognition } from "../given/recognition.ts";

/** What a list says of a region. */
export interface NamedRegion {
  readonly region: RegionInput;
  /** Whether its rows state its id; any other id was made by reading, and decides nothing. */
  readonly isIdStated: boolean;
  /** Whether the list has another region of its name in another Land, so that the Land tells them apart. */
  readonly hasNamesake: boolean;
}

/** Which region of a network the region of a list is. */
export type RegionMatch =
  | { readonly kind: "known"; readonly region: RegionInput; readonly by: MatchedBy }
  /** None of the network. */
  | { readonly kind: "new" }
  /** It has the key of a region that is another by its name or its kind. */
  | { readonly kind: "other"; readonly region: RegionInput; readonly key: AreaKey }
  /** It may be any of these. */
  | { readonly kind: "several"; readonly among: readonly RegionInput[] };

/** How regions are recognised. */
export interface RecognisedBy extends Recognition {
  /** The days that the list may be of: a name that was not in use then is no name; `undefined` = any day. */
  readonly on: DateBounds | undefined;
}

/** The regions of a network, by what identifies them. */
export interface KnownRegions {
  readonly regions: readonly RegionInput[];
  /** The region with an id; of several, the first. */
  withId(id: RegionId): RegionInput | undefined;
  /** By the area of a key. */
  readonly byArea: ReadonlyMap<string, readonly RegionInput[]>;
  /** The regions with a folded name, in their order. */
  named(name: string): readonly NameHolder[];
}

interface NameHolder {
  readonly region: RegionInput;
  readonly isMain: boolean;
  /** The days on which the name may have been in use. */
  readonly days: DateBounds;
}

const anyDay: DateBounds = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/** Looks up the regions of a network; what is no region is left out. */
export function knownRegions(regions: readonly RegionInput[]): KnownRegions {
  const byArea = new Map<string, RegionInput[]>();
  const otherNames = new Map<string, (NameHolder & { readonly place: number })[]>();
  for (const [place, region] of regions.entries()) {
    const keys = keysIn(region);
    if (keys.length > 0) for (const area of new Set(keys.map(areaText))) addTo(byArea, area, region);
    for (const { name, startDate, endDate } of otherNamesIn(region)) {
      const days = { earliest: boundsOf(startDate).earliest, latest: boundsOf(endDate).latest };
      addTo(otherNames, foldedName(name), { region, isMain: false, days, place });
    }
  }
  let byId: PlacesByText | undefined;
  let byName: PlacesByText | undefined;
  return {
    regions,
    withId(id) {
      byId ??= placesByText(regions.length, (place) => regions[place]?.id);
      return regions[byId.firstOf(id)];
    },
    byArea,
    named(name) {
      byName ??= placesByText(regions.length, (place) => mainNameOf(regions[place]));
      const others = otherNames.get(name) ?? [];
      const holders = byName.allFrom(byName.firstOf(name)).flatMap((place) => {
        const region = regions[place];
        return region === undefined ? [] : [{ region, isMain: true, days: anyDay, place }];
      });
      return others.length === 0 ? holders : [...holders, ...others].sort((a, b) => a.place - b.place);
    },
  };
}

function mainNameOf(region: RegionInput | undefined): string | undefined {
  return typeof region?.name === "string" ? foldedName(region.name) : undefined;
}

/**
 * Which region of a network is it? The one place that decides this: by a stated id, then by hand, then by equal keys, if
 * the names have a word in common, then by an equal name. Kinds and keys that differ make another region of it, and so do
 * Länder where the list or the network has regions of one name in several.
 */
export function matchRegion(
  { region, isIdStated, hasNamesake }: NamedRegion,
  known: KnownRegions,
  { aliases, regionBy, on }: RecognisedBy,
): RegionMatch {
  if (isIdStated) {
    const own = known.withId(region.id);
    return own === undefined ? { kind: "new" } : { kind: "known", region: own, by: "id" };
  }
  if (known.regions.length === 0) return { kind: "new" };
  const names = namesIn(region);
  for (const name of aliases.size === 0 ? [] : names) {
    const alias = aliases.get(name);
    const meant = alias && known.withId(alias.id);
    if (meant !== undefined) return { kind: "known", region: meant, by: "alias" };
  }
  return (
    byKey(region, names, known, regionBy) ?? byName(region, hasNamesake, names, known, on) ?? { kind: "new" }
  );
}

function byKey(
  region: RegionInput,
  names: readonly string[],
  { byArea }: KnownRegions,
  regionBy: "name" | "key",
): RegionMatch | undefined {
  const keys = keysIn(region);
  if (keys.length === 0) return undefined;
  const stems = new Set(names.flatMap(levelledStems));
  const others: { region: RegionInput; key: AreaKey }[] = [];
  const same = new Set<RegionInput>();
  for (const key of keys) {
    for (const holder of byArea.get(areaText(key)) ?? []) {
      const isSame =
        regionBy === "key" ||
        (!areToldApart(traitsOf(holder), traitsOf(region)) && sharesName(holder, names, stems));
      if (isSame) same.add(holder);
      else others.push({ region: holder, key });
    }
  }
  const [only, another] = same;
  if (only !== undefined) {
    return another === undefined ? { kind: "known", region: only, by: "key" } : narrowed([...same], names);
  }
  const [other] = others;
  return other && { kind: "other", ...other };
}

/** Chooses among several regions with the same key: the only one that also has the name. */
function narrowed(same: readonly RegionInput[], names: readonly string[]): RegionMatch {
  const named = same.filter(({ name }) => typeof name === "string" && names.includes(foldedName(name)));
  const [only, another] = named;
  return only !== undefined && another === undefined
    ? { kind: "known", region: only, by: "key" }
    : { kind: "several", among: same };
}

function sharesName(known: RegionInput, names: readonly string[], stems: ReadonlySet<string>): boolean {
  return namesIn(known).some(
    (name) => names.includes(name) || levelledStems(name).some((stem) => stems.has(stem)),
  );
}

function byName(
  region: RegionInput,
  hasNamesake: boolean,
  names: readonly string[],
  known: KnownRegions,
  on: DateBounds = anyDay,
): RegionMatch | undefined {
  const holders = names
    .flatMap((name) => known.named(name))
    .filter(
      ({ region: holder, days }) =>
        days.earliest <= on.latest &&
        on.earliest <= days.latest &&
        !areToldApart(traitsOf(holder), traitsOf(region)),
    );
  const held = holders.map((holder) => holder.region);
  const among = inItsLand(region, hasNamesake, held.length < 2 ? held : [...new Set(held)]);
  const [only, another] = among;
  if (only === undefined) return undefined;
  if (another !== undefined) return { kind: "several", among };
  return { kind: "known", region: only, by: holders.some(({ isMain }) => isMain) ? "name" : "other-name" };
}

/** Regions of one name without those in another Land, if the list or the network has several that the Land tells apart. */
function inItsLand(
  region: RegionInput,
  hasNamesake: boolean,
  among: readonly RegionInput[],
): readonly RegionInput[] {
  if (!hasNamesake && among.length < 2) return among;
  const areApart = (one: RegionInput, other: RegionInput) => areToldApart(landOf(one), landOf(other));
  const placed = among.find((one) => one.state !== undefined || keysIn(one).length > 0);
  const areSeveral = hasNamesake || (placed !== undefined && among.some((one) => areApart(one, placed)));
  return areSeveral ? among.filter((one) => !areApart(one, region)) : among;
}

/** What says in which Land a region lies that may be anything. */
function landOf(region: RegionInput) {
  return { state: region.state, identifiers: keysIn(region) };
}

/** The kind and the keys of a region that may be anything. */
function traitsOf(region: RegionInput) {
  return { kind: region.kind, identifiers: keysIn(region) };
}

/** The keys of a region that may be anything, as far as they are keys. */
export function keysIn({ identifiers }: RegionInput): readonly AreaKey[] {
  const list: readonly (AreaKey | undefined)[] = Array.isArray(identifiers) ? identifiers : [];
  if (list.length === 0) return none;
  return list.flatMap((key) => (isRecord(key) && typeof key.value === "string" ? [key] : []));
}

/** The names of a region that may be anything, folded. */
export function namesIn(region: RegionInput): string[] {
  const names = typeof region.name === "string" ? [foldedName(region.name)] : [];
  const others = otherNamesIn(region);
  return others.length === 0 ? names : [...names, ...others.map(({ name }) => foldedName(name))];
}

interface OtherName {
  readonly name: string;
  readonly startDate?: unknown;
  readonly endDate?: unknown;
}

/** The other names of a region that may be anything, as far as they are names. */
function otherNamesIn({ otherNames }: RegionInput): readonly OtherName[] {
  return Array.isArray(otherNames)
    ? otherNames.filter((one) => isRecord(one) && typeof one.name === "string")
    : none;
}

/** The one list of all that have none. */
const none: readonly never[] = Object.freeze([]);

/** The bounds of a recorded date that may be anything; unbounded unless it is a date. */
function boundsOf(date: unknown): DateBounds {
  const reading = typeof date === "string" ? readEdtfDate(date) : undefined;
  return reading === undefined || "code" in reading ? anyDay : reading;
}
