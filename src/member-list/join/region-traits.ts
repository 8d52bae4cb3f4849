import { areaText } from "../../keys/area.ts";
import type { FieldChange } from "../../merge/field-changes.ts";
import type { RegionInput } from "../../model/region.ts";
import type { SourceId } from "../../model/source.ts";
import type { Writable } from "../../model/writable.ts";
import { keysIn } from "./known-regions.ts";

/**
 * A region of a network with what a list says of its kind, its Land and its keys, as far as the network says nothing of
 * them; then the sources of the list are its sources, too.
 */
export function withTraits(
  known: RegionInput,
  { kind, state, identifiers }: RegionInput,
  sources: readonly SourceId[] = [],
): RegionInput {
  const own = keysIn(known);
  const schemes = new Set(own.map(({ scheme }) => scheme));
  const areas = new Set(own.map(areaText));
  const isOpen = known.identifiers === undefined || own.length === known.identifiers.length;
  const keys = (isOpen ? (identifiers ?? []) : []).filter(
    (key) => !schemes.has(key.scheme) && !areas.has(areaText(key)),
  );
  const made: Writable<RegionInput> = { ...known };
  if (known.kind === undefined && kind !== undefined) made.kind = kind;
  if (known.state === undefined && state !== undefined) made.state = state;
  if (keys.length > 0) made.identifiers = [...own, ...keys];
  if (traitChanges(known, made).length === 0) return known;
  const cited = [...new Set([...(known.sources ?? []), ...sources])];
  if (cited.length > 0) made.sources = cited;
  return made;
}

/** The traits in which two states of a region differ. */
export function traitChanges(before: RegionInput, after: RegionInput): FieldChange[] {
  return (["kind", "state", "identifiers"] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );
}
