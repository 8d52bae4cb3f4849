import type { Finding } from "../issue.ts";
import type { IssuePath } from "../issue-params.ts";
import type { NetworkList, PlainNetwork } from "../model/network.ts";
import { networkLists } from "../model/network.ts";
import { networkSchema } from "../schema/network.ts";
import { valueAt } from "./read-input.ts";
import { isListName } from "./subject.ts";

/** A network that the rules can look at: all of the input, or what is left without the faulty records. */
export interface Draft {
  readonly network: PlainNetwork;
  /** The place in the input of a place in the draft. */
  placeOf(path: IssuePath): IssuePath;
}

/** The draft of an input whose structure has no fault. */
export function wholeDraft(data: PlainNetwork & { readonly $schema?: string | undefined }): Draft {
  const { $schema: _, ...network } = data;
  return { network, placeOf: (path) => path };
}

/** What an input has to say at the top; only the rules for dates look at it in a draft with faults. */
const placeholders = { schemaVersion: 1, id: "-", name: { de: "-" }, asOf: "9998-12-31", roster: "partial" };

/**
 * The draft of an input without the records in which `faults` lie; `undefined` if it is no object at all.
 */
export function draftWithout(input: unknown, faults: readonly Finding[]): Draft | undefined {
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
  const parsed = networkSchema.safeParse({ ...placeholders, ...left });
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
