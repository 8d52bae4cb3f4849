import type { Identifier } from "../../../model/identifier.ts";
import { identifierSchemes } from "../../../model/identifier-scheme.ts";
import { uniqueKeys } from "./claims.ts";
import type { RegionRows } from "./region-rows.ts";

/** The keys of a region in the order of the schemes and of their digits, whatever that of the columns and rows. */
export function identifiersOf(rows: RegionRows): Identifier[] {
  const keys = uniqueKeys(rows);
  if (keys.length < 2) return keys;
  return identifierSchemes.flatMap((scheme) =>
    keys.filter((key) => key.scheme === scheme).sort((a, b) => (a.value < b.value ? -1 : 1)),
  );
}
