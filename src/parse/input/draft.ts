import type { Finding } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type { NetworkList, PlainNetwork } from "../../model/network.ts";
import { networkLists } from "../../model/network.ts";
import { checkStructure } from "./checked-structure.ts";
import { type ReadInput, valueAt } from "./read-input.ts";
import { isListName } from "./subject.ts";

/** A network for the rules to check: the whole input, or the input without its faulty records. */
export interface Draft {
  readonly network: PlainNetwork;
  /** Converts a path in the draft to the path in the input. */
  placeOf(path: IssuePath): IssuePath;
}

/** Creates the draft of an input whose structure is sound. */
export function wholeDraft(data: PlainNetwork & { readonly $schema?: string | undefined }): Draft {
  const { $schema: _, ...network } = data;
  return { network, placeOf: (path) => path };
}

/** Stand-ins for required top-level fields, so that a draft without faulty ones still parses. */
const placeholders = { schemaVersion: 1, id: "-", name: { de: "-" }, asOf: "9998-12-31", roster: "partial" };

/**
 * Creates the draft without the records that have `faults`; `undefined` if the input is not an object, or does not
 * parse even so.
 */
export function draftWithout(
  { value: input, hasKnownParts }: ReadInput,
  faults: readonly Finding[],
): Draft | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const faultyFields = new Set<unknown>();
  const faultyRecords = new Map<unknown, Set<unknown>>();
  for (const { path } of faults) {
    const [field, position] = path;
    if (!isListName(field) || position === undefined) faultyFields.add(field);
    else faultyRecords.set(field, (faultyRecords.get(field) ?? new Set()).add(position));
  }

  const places = new Map<NetworkList, number[]>();
  const left = Object.fromEntries(Object.entries(input).filter(([field]) => !faultyFields.has(field)));
  for (const list of networkLists) {
    const records = valueAt(left, [list]);
    if (!Array.isArray(records)) continue;
    const kept = [...records.keys()].filter((position) => !faultyRecords.get(list)?.has(position));
    places.set(list, kept);
    left[list] = kept.map((position) => records[position]);
  }
  const parsed = checkStructure({ value: { ...placeholders, ...left }, hasKnownParts });
  if (!parsed.success) return undefined;
  return {
    ...wholeDraft(parsed.data),
    placeOf: (path) => {
      const [list, position, ...rest] = path;
      if (!isListName(list) || typeof position !== "number") return path;
      return [list, places.get(list)?.[position] ?? position, ...rest];
    },
  };
}
