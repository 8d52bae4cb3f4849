import { isRecord } from "../../sheet/shape.ts";

/** The records of a network's list if all have an id; none otherwise, for then `parseNetwork` says what is wrong. */
export function recordsIn<Entry extends { readonly id: string }>(
  list: readonly Entry[] | undefined,
): readonly Entry[] {
  const isSound =
    Array.isArray(list) && list.every((entry) => isRecord(entry) && typeof entry.id === "string");
  return isSound ? list : [];
}

/** A network's list with more records; what is no list stays what it is. */
export function withRecords<Entry>(
  list: readonly Entry[] | undefined,
  added: readonly Entry[],
): readonly Entry[] | undefined {
  return list !== undefined && !Array.isArray(list) ? list : [...(list ?? []), ...added];
}

/** How many records a network's list has. */
export function countIn(list: readonly unknown[] | undefined): number {
  return Array.isArray(list) ? list.length : 0;
}
