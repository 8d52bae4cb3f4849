import type { FindingOf } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import { unusedIds } from "../merge/unused-ids.ts";
import { type NetworkList, networkLists, type PlainNetwork } from "../model/network.ts";
import { recordKinds } from "../parse/input/subject.ts";
import type { Fields, RevisionSteps } from "./revision-steps.ts";

/** An input with the findings about ids that are not there. */
export interface EditedInput {
  readonly input: unknown;
  readonly findings: readonly FindingOf<"reference-unknown">[];
}

/** A network with the fields and records of a revision, not checked yet. */
export function editedInput(
  network: PlainNetwork,
  { set, additions, changes, removals }: RevisionSteps,
): EditedInput {
  const findings: FindingOf<"reference-unknown">[] = [];
  const input: Record<string, unknown> = { ...network, ...set };
  for (const list of networkLists) {
    const added = additions.filter((one) => one.list === list).map(({ record }) => record);
    const changed = changes.filter((one) => one.list === list);
    const removed = removals.filter((one) => one.list === list);
    if (added.length + changed.length + removed.length === 0) continue;
    const records: unknown[] = [...network[list], ...withIds(list, added, network[list])];
    const places = placesOf([...changed, ...removed], records);
    for (const { id, fields, path } of changed) {
      const at = places.get(id);
      if (at === undefined) findings.push(unknownId(list, id, path));
      else records[at] = Object.assign({}, records[at], fields);
    }
    const left = changed.some(({ fields }) => "id" in fields) ? placesOf(removed, records) : places;
    const gone = new Set<number>();
    for (const { id, path } of removed) {
      const at = left.get(id);
      if (at === undefined || gone.has(at)) findings.push(unknownId(list, id, path));
      else gone.add(at);
    }
    input[list] = gone.size === 0 ? records : records.filter((_, at) => !gone.has(at));
  }
  return { input, findings };
}

/** The place of the last record with each id that the steps name. */
function placesOf(
  steps: readonly { readonly id: string }[],
  records: readonly unknown[],
): ReadonlyMap<string, number> {
  const wanted = new Set<string | undefined>(steps.map(({ id }) => id));
  const places = new Map<string, number>();
  if (wanted.size === 0) return places;
  for (const [at, record] of records.entries()) {
    const id = idOf(record);
    if (id !== undefined && wanted.has(id)) places.set(id, at);
  }
  return places;
}

/** The finding for an id of a revision that no record has. */
export function unknownId(list: NetworkList, id: string, path: IssuePath): FindingOf<"reference-unknown"> {
  return { code: "reference-unknown", path, params: { kind: recordKinds[list], id } };
}

/** New records, of which those without id get one that no record of the list has. */
function withIds(
  list: NetworkList,
  added: readonly unknown[],
  known: readonly { readonly id: string }[],
): unknown[] {
  if (added.length === 0) return [];
  const stated = added.flatMap((record) => {
    const id = idOf(record);
    return id === undefined ? [] : [{ id }];
  });
  const nextId = unusedIds([...known, ...stated]);
  return added.map((record) => {
    if (!isObject(record) || Reflect.get(record, "id") !== undefined) return record;
    const regionId: unknown = Reflect.get(record, "regionId");
    const beginning = typeof regionId === "string" ? regionId : recordKinds[list];
    return { id: nextId(beginning), ...withoutId(record) };
  });
}

function withoutId(record: object): Fields {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== "id"));
}

/** The id of a record that is not checked yet. */
export function idOf(record: unknown): string | undefined {
  const id: unknown = isObject(record) ? Reflect.get(record, "id") : undefined;
  return typeof id === "string" ? id : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
