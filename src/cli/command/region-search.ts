import type { Network } from "../../model/network.ts";
import type { Region } from "../../model/region.ts";
import { foldedName, withoutKindWord } from "../../model/region-name.ts";
import { nearestAmong } from "../../parse/remedy/suggestions.ts";
import { regionById, regionsByName } from "../../query/regions.ts";

/**
 * The regions that somebody may mean: the one with that id, else those with that name, else those whose id or names have
 * all the words, else those in which each word begins one of theirs. Only those of the second kind are all meant.
 */
export function regionsMatching(network: Network, given: string): RegionMatch {
  const region = regionById(network, given);
  if (region !== undefined) return { regions: [region], isSure: true };
  const named = regionsByName(network, given);
  if (named.length > 0) return { regions: named, isSure: true };
  const asked = wordsIn(given);
  const matching = (isMatch: (word: string, of: string) => boolean) =>
    asked.length === 0
      ? []
      : network.regions.filter((one) => {
          const words = textsOf(one).flatMap(wordsIn);
          return asked.every((word) => words.some((of) => isMatch(word, of)));
        });
  const whole = matching((word, of) => word === of);
  const regions = whole.length > 0 ? whole : matching((word, of) => of.startsWith(word));
  return { regions, isSure: regions.length === 1 };
}

/** The regions that somebody may mean. */
export interface RegionMatch {
  readonly regions: readonly Region[];
  /** Whether all of them are meant. */
  readonly isSure: boolean;
}

const mostSimilar = 5;

/** The regions whose id, name, or a word of them, is written much like a word. */
export function regionsLike(network: Network, given: string): Region[] {
  if (wordsIn(given).length === 0) return [];
  const asked = folded(given);
  const whole = network.regions.flatMap((region) =>
    textsOf(region).map((text) => ({ region, text: folded(text) })),
  );
  const words = whole.flatMap(({ region, text }) => wordsIn(text).map((word) => ({ region, text: word })));
  const near = [whole, words].map((known) => {
    const texts = new Set(
      nearestAmong(
        known === words ? withoutKindWord(asked) : asked,
        known.map(({ text }) => text),
      ),
    );
    return known.filter(({ text }) => texts.has(text)).map(({ region }) => region);
  });
  return [...new Set(near.find((regions) => regions.length > 0) ?? [])].slice(0, mostSimilar);
}

function textsOf({ id, name, otherNames }: Region): string[] {
  return [id, name, ...otherNames.map((other) => other.name)];
}

function wordsIn(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name as people without umlauts write it. */
function folded(text: string): string {
  return foldedName(text)
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss");
}
