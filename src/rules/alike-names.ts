import type { FindingOf } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import { comparedName, withoutKindWord } from "../model/region-name.ts";
import { type KeptRun, placesOutside } from "../roster/kept-runs.ts";
import { regionNameRules } from "./region-names.ts";

/** A number for the name of each region; equal for names that are compared with each other. */
const numbersOf = new WeakMap<readonly Region[], Int32Array>();

/** Keeps numbers for the names of edited regions, so that {@link alikeNameRules} reads few of the names again. */
export function carryNameNumbers(
  before: readonly Region[],
  after: readonly Region[],
  kept: readonly KeptRun[],
): void {
  const known = numbersOf.get(before) ?? Int32Array.from(before, numberOf);
  numbersOf.set(before, known);
  const numbers = new Int32Array(after.length);
  for (const run of kept) numbers.set(known.subarray(run.before, run.before + run.length), run.after);
  for (const at of placesOutside(kept, "after", after.length)) numbers[at] = numberOf(after[at]);
  numbersOf.set(after, numbers);
}

function numberOf(region: Region | undefined): number {
  const text = withoutKindWord(comparedName(region?.name ?? ""));
  let number = 0;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(number ^ (number >>> 15), 0x9e3779b1);
}

/** Finds what {@link regionNameRules} finds; only names with equal numbers are compared, if there are numbers. */
export function alikeNameRules(network: PlainNetwork): FindingOf<"region-name-similar">[] {
  const numbers = numbersOf.get(network.regions);
  if (numbers === undefined) return regionNameRules(network);
  const places = repeatedPlaces(numbers);
  const regions = places.flatMap((at) => network.regions[at] ?? []);
  return regionNameRules({ ...network, regions }).map((finding) => {
    const [list = "regions", at, ...rest] = finding.path;
    return { ...finding, path: [list, places[Number(at)] ?? 0, ...rest] };
  });
}

/** The places of all numbers that occur twice, and of a few others. */
function repeatedPlaces(numbers: Int32Array): number[] {
  const shift = Math.max(0, Math.clz32(numbers.length) - 3);
  const counts = new Uint8Array(2 ** (32 - shift));
  for (const number of numbers) {
    const slot = number >>> shift;
    if (counts[slot] !== 2) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at++) if (counts[(numbers[at] ?? 0) >>> shift] === 2) places.push(at);
  return places;
}
