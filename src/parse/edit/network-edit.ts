import { type NetworkList, networkLists } from "../../model/network.ts";
import type { RosterIndex } from "../../roster/roster.ts";
import { type ListEdit, listEdit } from "./list-edit.ts";
import { versionsWith } from "./versions.ts";

/** How an input differs from a parsed network. */
export interface NetworkEdit {
  /** The index of the network. */
  readonly before: RosterIndex;
  /** The edits of the lists that differ. */
  readonly edits: ReadonlyMap<NetworkList, ListEdit>;
  /** The input with its new records alone. */
  readonly input: unknown;
}

/** The size of an edit that replaces one record: none of another version would save much. */
const oneRecord = 2;

/**
 * Finds the parsed network of which an input is an edit, and what is new in it. `undefined` if there is none or if too much
 * differs, and for an input that can only be read with care, such as one with getters.
 */
export function networkEdit(input: unknown): NetworkEdit | undefined {
  let best: NetworkEdit | undefined;
  try {
    const fields = fieldsOf(input);
    for (const before of versionsWith(partsOf(fields))) {
      const edit = editOf(before, fields);
      if (edit !== undefined && (best === undefined || sizeOf(edit) < sizeOf(best))) best = edit;
      if (best !== undefined && sizeOf(best) <= oneRecord) break;
    }
  } catch {
    return undefined; // a proxy
  }
  return best;
}

type Fields = ReadonlyMap<string, unknown>;

/** The fields of a plain object; none of any other. */
function fieldsOf(input: unknown): Fields {
  const fields = new Map<string, unknown>();
  if (typeof input !== "object" || input === null) return fields;
  if (Object.getPrototypeOf(input) !== Object.prototype) return fields;
  for (const [field, property] of Object.entries(Object.getOwnPropertyDescriptors(input))) {
    if (!("value" in property)) return new Map();
    if (property.enumerable) fields.set(field, Reflect.get(input, field)); // a proxy may have another value, or throw
  }
  return fields;
}

/** What an edit can have of the network before: a list, first of all one of the long ones, or the name. */
function partsOf(fields: Fields): object[] {
  return ["memberships", "regions", ...networkLists, "name"].flatMap((field) => {
    const part = fields.get(field);
    return typeof part === "object" && part !== null ? [part] : [];
  });
}

function editOf(before: RosterIndex, fields: Fields): NetworkEdit | undefined {
  const edits = new Map<NetworkList, ListEdit>();
  const input = new Map(fields);
  for (const list of networkLists) {
    input.delete(list);
    const known: readonly unknown[] = before.network[list];
    const records = fields.get(list) ?? [];
    if (records === known) continue;
    const edit = Array.isArray(records) ? listEdit(known, records) : undefined;
    if (!Array.isArray(records) || edit === undefined) return undefined;
    if (edit.added.length > 0)
      input.set(
        list,
        edit.added.map((at): unknown => records[at]),
      );
    if (edit.added.length + edit.gone.length > 0) edits.set(list, edit);
  }
  return { before, edits, input: Object.fromEntries(input) };
}

function sizeOf({ edits }: NetworkEdit): number {
  let size = 0;
  for (const { gone, added } of edits.values()) size += gone.length + added.length;
  return size;
}
