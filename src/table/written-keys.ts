import { keyFault } from "../model/area-key.ts";
import { type Identifier, type IdentifierScheme, identifierSchemes } from "../model/identifier.ts";
import type { Region } from "../model/region.ts";

/** The schemes of keys that the regions have, in the order of their columns. */
export function usedSchemes(regions: readonly Region[]): IdentifierScheme[] {
  const used = new Set(regions.flatMap((region) => region.identifiers.map(({ scheme }) => scheme)));
  return identifierSchemes.filter((scheme) => used.has(scheme));
}

/** The key of a scheme that a row of a region has: the first that a list, which has no dates of keys, can hold. */
export function writtenKey({ identifiers }: Region, scheme: IdentifierScheme): Identifier | undefined {
  return identifiers.find(
    (identifier) =>
      identifier.scheme === scheme &&
      keyFault(scheme, identifier.value, Number.POSITIVE_INFINITY) === undefined,
  );
}

/** Whether it is this key of the region that its rows have. */
export function writesKey(region: Region, identifier: Identifier): boolean {
  return writtenKey(region, identifier.scheme) === identifier;
}
