import type { RegionInput } from "../../../model/region.ts";
import { foldedName } from "../../../model/region-name.ts";

/** A region with the other names that a list has for it. */
export function withNames(known: RegionInput, { name, otherNames = [] }: RegionInput): RegionInput {
  const { otherNames: own = [] } = known;
  if ((otherNames.length === 0 && name === known.name) || !Array.isArray(own)) return known;
  if (typeof known.name !== "string") return known;
  const names = new Set([known.name, ...own.map((other) => String(other?.name))].map(foldedName));
  const others = [{ name }, ...otherNames].filter((other) => !names.has(foldedName(other.name)));
  return others.length === 0 ? known : { ...known, otherNames: [...own, ...others] };
}
