import type { Identifier } from "../../../model/identifier.ts";
import type { RegionId } from "../../../model/region.ts";
import { fold } from "../../../text/fold.ts";
import { firstIn, type RegionRows } from "./region-rows.ts";
import { uniqueIds } from "./unique-ids.ts";

/**
 * Gives ids to regions that do not state one: by their first key, else by their name; those of one name are told apart by
 * their kinds or their Länder, and what is still the same by a number. `keys` are those of each region.
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
  const withKinds = toldApart(wanted, (at) => traitAt(at, "kind"));
  const withStates = toldApart(withKinds, (at) => traitAt(at, "state")?.slice(3).toLowerCase());
  function traitAt(at: number, field: "kind" | "state"): string | undefined {
    return keys[at]?.length === 0 ? firstIn(regions[at] ?? [], field)?.value : undefined;
  }
  return regions.map((_, at) => stated[at] ?? unique(withStates[at] ?? ""));
}

/** Ids, of which those that several regions have also name a trait of theirs. */
function toldApart(
  ids: readonly (string | undefined)[],
  traitAt: (at: number) => string | undefined,
): (string | undefined)[] {
  const seen = new Set<string>();
  const repeated = new Set(ids.filter((id) => id !== undefined && seen.size === seen.add(id).size));
  return ids.map((id, at) => {
    const trait = repeated.has(id) ? traitAt(at) : undefined;
    return trait === undefined ? id : `${id}-${trait}`;
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
