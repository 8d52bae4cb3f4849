import type * as z from "zod";
import { type NetworkList, networkLists, type PlainNetwork } from "../../model/network.ts";
import { networkSchema } from "../../schema/network.ts";
import { isKnownRecord, type RecordOf, withKnownParts } from "../sound/known-parts.ts";
import { type ReadInput, valueAt } from "./read-input.ts";

/** What the schema says of an input. */
export type CheckedStructure =
  | { readonly success: true; readonly data: z.output<typeof networkSchema> | PlainNetwork }
  | { readonly success: false; readonly issues: readonly z.core.$ZodIssue[] };

/** By list, the positions of the records that no earlier parse has returned. */
type NewRecords = ReadonlyMap<unknown, readonly number[]>;

/**
 * Checks the structure of a copied input. A record that an earlier parse returned is not checked again: it comes out as
 * the same object, and so does each unchanged part of another record.
 */
export function checkStructure({ value, hasKnownParts }: Omit<ReadInput, "findings">): CheckedStructure {
  const known = hasKnownParts ? newRecords(value) : new Map();
  const parsed = networkSchema.safeParse(withNewRecords(value, known));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: placeOf(issue.path, known) }));
    return { success: false, issues };
  }
  const { data } = parsed;
  if (!hasKnownParts) return { success: true, data };
  const whole = <List extends NetworkList>(list: List, checked: readonly RecordOf<List>[]) =>
    known.has(list) ? withKnownRecords(list, checked, valueAt(value, [list])) : checked;
  const network: PlainNetwork = {
    ...data,
    sources: whole("sources", data.sources),
    fundingPeriods: whole("fundingPeriods", data.fundingPeriods),
    criteria: whole("criteria", data.criteria),
    regions: whole("regions", data.regions),
    regionChanges: whole("regionChanges", data.regionChanges),
    memberships: whole("memberships", data.memberships),
    assessments: whole("assessments", data.assessments),
    events: whole("events", data.events),
    countClaims: whole("countClaims", data.countClaims),
  };
  return { success: true, data: withKnownParts(network, value) };
}

/** The lists that have records of an earlier network, with the positions of all others. */
function newRecords(input: unknown): NewRecords {
  const positions = new Map<NetworkList, readonly number[]>();
  for (const list of networkLists) {
    const records = valueAt(input, [list]);
    if (!Array.isArray(records)) continue;
    const added = [...records.keys()].filter((at) => !isKnownRecord(records[at], list));
    if (added.length < records.length) positions.set(list, added);
  }
  return positions;
}

/** The input with new records alone in the lists that have others. */
function withNewRecords(input: unknown, known: NewRecords): unknown {
  if (known.size === 0) return input;
  const lists = [...known].map(([list, positions]) => [
    list,
    positions.map((at) => valueAt(input, [String(list), at])),
  ]);
  return Object.assign({}, input, Object.fromEntries(lists));
}

/** The place in the input of something in the input with new records alone. */
function placeOf(path: readonly PropertyKey[], known: NewRecords): PropertyKey[] {
  const [list, at, ...rest] = path;
  const position = typeof at === "number" ? known.get(list)?.[at] : undefined;
  return list === undefined || position === undefined ? [...path] : [list, position, ...rest];
}

/** The records that were given: the known ones themselves, all others as they were checked. */
function withKnownRecords<List extends NetworkList>(
  list: List,
  checked: readonly RecordOf<List>[],
  given: unknown,
): readonly RecordOf<List>[] {
  const next = checked.values();
  const records: RecordOf<List>[] = [];
  for (const record of Array.isArray(given) ? given : []) {
    if (isKnownRecord(record, list)) records.push(record);
    else records.push(...takenFrom(next));
  }
  return records;
}

function takenFrom<Item>(items: Iterator<Item>): Item[] {
  const { done, value } = items.next();
  return done ? [] : [value];
}
