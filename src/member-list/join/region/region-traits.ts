import { areaText } from "../../../keys/area.ts";
import type { JoinedField } from "../../../merge/joined-fields.ts";
import type { RegionInput } from "../../../model/region.ts";
import type { SourceId } from "../../../model/source.ts";
import type { Writable } from "../../../model/writable.ts";
import { contradictedTraits } from "./contradicted-traits.ts";
import { type KnownRegions, keysIn } from "./known-regions.ts";

/**
 * A region of a network with what a list says of its kind, its Land and its keys, as far as the network says nothing of
 * them, nor anything against them; then the sources of the list are its sources, too.
 */
export function withTraits(
  region: RegionInput,
  { kind, state, identifiers = [] }: RegionInput,
  sources: readonly SourceId[],
  known: Pick<KnownRegions, "byArea">,
): RegionInput {
  const isKindNew = region.kind === undefined && kind !== undefined;
  if (!isKindNew && state === undefined && identifiers.length === 0) return region;
  const made: Writable<RegionInput> = Object.assign({}, region);
  if (isKindNew) made.kind = kind;
  const isFree = contradictedTraits(region, { state, keys: [] }, known).length === 0;
  if (region.state === undefined && state !== undefined && isFree) made.state = state;
  const own = keysIn(region);
  const schemes = new Set(own.map(({ scheme }) => scheme));
  const isOpen = region.identifiers === undefined || own.length === region.identifiers.length;
  const keys = identifiers.filter(
    (key) =>
      isOpen &&
      !schemes.has(key.scheme) &&
      !own.some((one) => areaText(one) === areaText(key)) &&
      contradictedTraits(made, { keys: [key] }, known).length === 0,
  );
  if (keys.length > 0) made.identifiers = [...own, ...keys];
  if (traitChanges(region, made).length === 0) return region;
  const cited = [...new Set([...(region.sources ?? []), ...sources])];
  if (cited.length > 0) made.sources = cited;
  return made;
}

/** The traits in which two states of a region differ. */
export function traitChanges(before: RegionInput, after: RegionInput): JoinedField[] {
  return (["kind", "state", "identifiers"] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );
}
