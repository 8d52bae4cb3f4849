import type { RegionInput } from "../../model/region.ts";
import { foldedName } from "../../model/region-name.ts";
import type { Writable } from "../../model/writable.ts";

/** A region with what a list says of it: what it lacks of kind, Land and keys, and other names. */
export function supplemented(known: RegionInput, listed: RegionInput): RegionInput {
  if (isNameAlone(listed) && listed.name === known.name) return known;
  const made: Writable<RegionInput> = { ...known };
  if (known.kind === undefined && listed.kind !== undefined) made.kind = listed.kind;
  if (known.state === undefined && listed.state !== undefined) made.state = listed.state;
  if (!hasEntries(known.identifiers) && hasEntries(listed.identifiers)) made.identifiers = listed.identifiers;
  const { otherNames = [] } = known;
  if (!Array.isArray(otherNames) || typeof known.name !== "string") return made;
  const names = new Set([known.name, ...otherNames.map((other) => String(other?.name))].map(foldedName));
  const others = [{ name: listed.name }, ...(listed.otherNames ?? [])].filter(
    ({ name }) => !names.has(foldedName(name)),
  );
  if (others.length > 0) made.otherNames = [...otherNames, ...others];
  return made;
}

function isNameAlone({ kind, state, identifiers, otherNames }: RegionInput): boolean {
  return kind === undefined && state === undefined && !hasEntries(identifiers) && !hasEntries(otherNames);
}

function hasEntries(list: readonly unknown[] | undefined): boolean {
  return Array.isArray(list) && list.length > 0;
}
