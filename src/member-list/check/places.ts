import { addTo } from "../../grouping.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type { IdentifierInput } from "../../model/identifier.ts";
import type { JointList } from "../join/joined-list.ts";
import type { ListRow, MemberList } from "../rows/member-list.ts";

/** A place in a list; without a column for a row as a whole. */
export interface Place {
  /** The place of the row among the rows. */
  readonly row: number;
  readonly column: number | undefined;
}

/** Where the records of a list are that were joined with a network. */
export interface RecordPlaces {
  /** The place from which the value at a path of the network comes; `undefined` if it is not from the list. */
  at(path: IssuePath): Place | undefined;
  /** The row of a membership. */
  rowOfMembership(id: string): number | undefined;
  /** The first row of a region; `undefined` if the network had it before. */
  rowOfRegion(id: string): number | undefined;
}

/** The lists of a network in which the records of a list are. */
type JoinedField = "memberships" | "regions" | "sources";

/** Finds the places of records by what the rows of the list kept. */
export function recordPlaces({ input, list, effectsOf, starts }: JointList): RecordPlaces {
  const added = new Set(
    listOf(input.regions)
      .slice(starts.regions)
      .map((region) => region.id),
  );
  const rowsOf = {
    memberships: new Map<string, number[]>(),
    regions: new Map<string, number[]>(),
    sources: new Map<string, number[]>(),
  };
  for (const row of list.rows.keys()) {
    for (const { membership, outcome, changes } of effectsOf(row)) {
      if (membership === null || (outcome !== "added" && changes.length === 0)) continue;
      const { id, regionId, sources = [] } = membership;
      rowsOf.memberships.set(id, [row]);
      if (added.has(regionId)) addTo(rowsOf.regions, regionId, row);
      for (const source of sources) addTo(rowsOf.sources, source, row);
    }
  }

  return {
    at: (path) => {
      const [name, position, field, inner] = path;
      if (!isJoinedField(name) || typeof position !== "number") return undefined;
      if (name !== "memberships" && position < starts[name]) return undefined;
      const record = input[name]?.[position];
      const ofRecord = rowsOf[name].get(record?.id ?? "") ?? [];
      const [row] = ofRecord;
      if (record === undefined || row === undefined) return undefined;
      const keys = field === "identifiers" && "identifiers" in record ? record.identifiers : undefined;
      const key = typeof inner === "number" ? keys?.[inner] : undefined;
      return key === undefined
        ? { row, column: columnOf(path, list.rows[row]) }
        : (placeOfKey(key, ofRecord, list) ?? { row, column: undefined });
    },
    rowOfMembership: (id) => rowsOf.memberships.get(id)?.at(-1),
    rowOfRegion: (id) => rowsOf.regions.get(id)?.[0],
  };
}

function listOf<Entry>(list: readonly Entry[] | undefined): readonly Entry[] {
  return Array.isArray(list) ? list : [];
}

function isJoinedField(name: unknown): name is JoinedField {
  return name === "memberships" || name === "regions" || name === "sources";
}

/** The first cell among rows of a region that names a key. */
function placeOfKey(
  { scheme, value }: IdentifierInput,
  rows: readonly number[],
  list: MemberList,
): Place | undefined {
  for (const row of rows) {
    const cell = list.rows[row]?.values.find((found) => found.field === scheme && found.value === value);
    if (cell !== undefined) return { row, column: cell.column };
  }
  return undefined;
}

/** The column from which the value at a path comes; of an id that the row does not state, that of the name. */
function columnOf([list, , field]: IssuePath, row: ListRow | undefined): number | undefined {
  const columns = fieldsOf(list, field).map(
    (name) => row?.values.find((value) => value.field === name)?.column,
  );
  return columns.find((column) => column !== undefined);
}

function fieldsOf(list: unknown, field: unknown): unknown[] {
  if (field === "id") return [list === "memberships" ? "membershipId" : "regionId", "name"];
  if (field === "regionId") return [field, "name"];
  if (field === "startDate" || field === "endDate") return [field, "periods"];
  return [field === "sources" ? "source" : field];
}
