import type { Identifier } from "../../model/identifier.ts";
import type { RegionId } from "../../model/region.ts";
import { fold } from "../../text/fold.ts";
import { firstIn, type RegionRows } from "./region-rows.ts";
import { uniqueIds } from "./unique-ids.ts";

/**
 * Gives ids to regions that do not state one: by their first key, else by their name; those of one name are told apart by
 * their kinds, and what is still the same by a number. `keys` are those of each region.
 */
export function regionIds(
  regions: readonly RegionRows[],
  keys: readonly (readonly Identifier[])[],
): RegionId[] {
  const stated = regions.map((rows) => firstIn(rows, "regionId")?.value);
  const wanted = regions.map((rows, at) => (stated[at] === undefined ? wantedId(rows, keys[at]) : undefined));
  const ids = regions.map((_, at) => stated[at] ?? wanted[at] ?? "");
  if (new Set(ids).size === ids.length) return ids;
  const unique = uniqueIds(stated.filter((id) => id !== undefined));
  const seen = new Set<string>();
  const repeated = new Set(wanted.filter((id) => id !== undefined && seen.size === seen.add(id).size));
  return regions.map((rows, at) => {
    const id = wanted[at] ?? "";
    const kind = repeated.has(id) && keys[at]?.length === 0 ? firstIn(rows, "kind")?.value : undefined;
    return stated[at] ?? unique(kind === undefined ? id : `${id}-${kind}`);
  });
}

function wantedId(rows: RegionRows, [key]: readonly Identifier[] = []): string {
  return key === undefined ? slug(firstIn(rows, "name")?.value ?? "") : `${key.scheme}-${key.value}`;
}

/** ASCII letters and digits in words with a single space between them. */
const isPlain = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

function slug(name: string): string {
  if (isPlain.test(name)) return name.toLowerCase().replaceAll(" ", "-");
  const words = name.split(/[^\p{L}\p{N}]+/u).map(fold);
  return words.filter((word) => word !== "").join("-") || "region";
}
