import { compareDays } from "../../calendar/day-range.ts";
import { possibleRange, readExtent } from "../../calendar/extent.ts";
import { keyStatements } from "../../keys/area.ts";
import { keyFault } from "../../keys/area-key.ts";
import type { Identifier } from "../../model/identifier.ts";
import { type IdentifierScheme, identifierSchemes } from "../../model/identifier-scheme.ts";
import type { Region } from "../../model/region.ts";

/** The schemes of the keys that rows of the regions have, in the order of their columns. */
export function usedSchemes(regions: readonly Region[]): IdentifierScheme[] {
  const used = new Set(regions.flatMap((region) => writtenKeys(region).map(({ scheme }) => scheme)));
  return identifierSchemes.filter((scheme) => used.has(scheme));
}

/**
 * The keys that the rows of a region have. A list does not have dates of keys: of each scheme it holds one, that which is
 * valid longest, and none that is only right for its time or is in another area than those before it.
 */
export function writtenKeys({ identifiers }: Region): Identifier[] {
  const written: Identifier[] = [];
  for (const identifier of [...identifiers].sort((a, b) => compareDays(end(b), end(a)))) {
    const { scheme, value } = identifier;
    const isSound = keyFault(scheme, value, Number.POSITIVE_INFINITY) === undefined;
    if (isSound && written.every((other) => other.scheme !== scheme && agree(other, identifier))) {
      written.push(identifier);
    }
  }
  return written;
}

function end(identifier: Identifier): number {
  return possibleRange(readExtent(identifier).bounds).endExclusive;
}

function agree(one: Identifier, other: Identifier): boolean {
  const statements = keyStatements(other);
  return keyStatements(one).every(({ about, says }) =>
    statements.every((statement) => statement.about !== about || statement.says === says),
  );
}
