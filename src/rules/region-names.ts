import { groupBy } from "../grouping.ts";
import type { FindingOf } from "../issue.ts";
import { areToldApart } from "../keys/told-apart.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region, RegionInput } from "../model/region.ts";
import { comparedName, withoutBracket, withoutKindWord } from "../model/region-name.ts";
import { recordNumbers } from "./record-numbers.ts";

interface NamedRegion {
  readonly region: RegionInput;
  readonly position: number;
  readonly name: string;
  /** The name without the word for the kind of area. */
  readonly core: string;
  /** The name without the bracket at its end. */
  readonly plain: string;
}

/** So many regions of one name are all compared with each other; each further one is reported with one of the last. */
const mostCompared = 100;

/** So many names with brackets are named beside one without. */
const mostNamed = 10;

/**
 * Finds regions with equal names, or names that differ only in the word for the kind of area, or of which only one has a
 * bracket at its end, unless their kinds or keys distinguish them. Spelling does not matter, as in {@link comparedName}.
 */
export function regionNameRules({ regions }: PlainNetwork): FindingOf<"region-name-similar">[] {
  const named = repeatedPlaces(nameNumbers.of(regions)).flatMap((position) => {
    const region = regions[position];
    return region === undefined ? [] : [namedRegion(region, position)];
  });
  const alike = groupBy(named, ({ core }) => core);
  const inPart = groupBy(named, ({ plain }) => plain);
  return [...[...alike.values()].flatMap(similarAmong), ...[...inPart.values()].flatMap(bracketedAmong)];
}

/** A number for the name of each region; equal for names that are compared with each other. */
export const nameNumbers = recordNumbers(Int32Array, ({ name }: Region) => {
  const core = withoutBracket(withoutKindWord(comparedName(name)));
  let number = 0;
  for (let at = 0; at < core.length; at++) number = (Math.imul(number, 31) + core.charCodeAt(at)) | 0;
  return Math.imul(number ^ (number >>> 15), 0x9e3779b1);
});

/** The places of all numbers that occur twice: most names are unique, and nothing is made of these. */
function repeatedPlaces(numbers: Int32Array): number[] {
  const shift = Math.max(0, Math.clz32(numbers.length) - 3);
  const counts = new Uint8Array(2 ** (32 - shift));
  for (const number of numbers) {
    const slot = number >>> shift;
    if (counts[slot] !== 2) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  // Of those whose first digits occur twice, few are twice in whole.
  const [seen, repeated] = [new Set<number>(), new Set<number>()];
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    if (counts[number >>> shift] !== 2) continue;
    places.push(place);
    if (seen.has(number)) repeated.add(number);
    else seen.add(number);
  }
  return places.filter((place) => repeated.has(numbers[place] ?? 0));
}

function namedRegion(region: RegionInput, position: number): NamedRegion {
  const name = comparedName(region.name);
  return { region, position, name, core: withoutKindWord(name), plain: withoutBracket(name) };
}

function similarAmong(group: readonly NamedRegion[]): FindingOf<"region-name-similar">[] {
  return group.flatMap((later, at) =>
    group
      .slice(Math.max(0, at - mostCompared), at)
      .filter((earlier) => areSimilar(earlier, later))
      .slice(0, at < mostCompared ? at : 1)
      .map((earlier) => {
        const reason = earlier.name === later.name ? "spelling" : "part";
        const regionIds = [earlier.region.id, later.region.id] as const;
        const names = [earlier.region.name, later.region.name] as const;
        const path = ["regions", later.position, "name"];
        return { code: "region-name-similar", path, params: { reason, regionIds, names } };
      }),
  );
}

/** Each region without a bracket, with all that may be the same one: two different brackets are of two regions. */
function bracketedAmong(group: readonly NamedRegion[]): FindingOf<"region-name-similar">[] {
  const bracketed = group.filter(({ name, plain }) => name !== plain).slice(0, mostCompared);
  return group
    .filter(({ name, plain }) => name === plain)
    .flatMap((bare) => {
      const others = bracketed.filter(({ region }) => !areToldApart(bare.region, region)).slice(0, mostNamed);
      if (others.length === 0) return [];
      const all = [bare, ...others];
      const path = ["regions", Math.max(...all.map(({ position }) => position)), "name"];
      const regionIds = all.map(({ region }) => region.id);
      const names = all.map(({ region }) => region.name);
      return [{ code: "region-name-similar", path, params: { reason: "bracket", regionIds, names } }];
    });
}

/**
 * Whether two names of a group are equal, or one lacks the word for the kind of area, and nothing else distinguishes
 * the regions.
 */
function areSimilar(one: NamedRegion, other: NamedRegion): boolean {
  const isPart = one.name === one.core || other.name === other.core;
  return (one.name === other.name || isPart) && !areToldApart(one.region, other.region);
}

/** Whether the names of two regions are equal, or differ in the word for the kind of area, and nothing else does. */
export function haveSimilarNames(...regions: readonly [RegionInput, RegionInput]): boolean {
  const [one, other] = [namedRegion(regions[0], 0), namedRegion(regions[1], 1)];
  return one.core === other.core && areSimilar(one, other);
}
