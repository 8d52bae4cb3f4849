import type { Finding } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import type { NetworkList } from "../../model/network.ts";
import { networkLists } from "../../model/network.ts";
import { duplicateId, type IdKind, type KnownIds } from "../../rules/references.ts";
import { repeatedTexts } from "../../text/repeated-texts.ts";
import { valueAt } from "./read-input.ts";

/** The ids of an input. */
export interface InputIds {
  /** Whether a record has the id; always `true` if its list is not an array or could not be read to the end. */
  readonly isKnown: KnownIds;
  /** The ids of all records of a kind; none if their list is not an array or could not be read to the end. */
  readonly idsOf: (kind: IdKind) => readonly string[];
  /** The position of each region in the input, by id. */
  readonly regionPositions: ReadonlyMap<string, number>;
  /** A finding for each id that an earlier record of the same kind already has. */
  readonly findings: readonly Finding[];
}

/**
 * Collects the ids of an input, including those of faulty records; `unreadable` says which lists were not read to the
 * end.
 */
export function readIds(input: unknown, unreadable: readonly Finding[]): InputIds {
  const findings: Finding[] = [];
  const places = new Map<NetworkList, ReadonlyMap<string, number>>();
  for (const list of networkLists) {
    const records = entriesOf(input, list);
    const pathOf = (at: number) => [list, at];
    if (referredTo.has(list)) places.set(list, firstPlaces(records, records.keys(), pathOf, findings));
    else checkIds(records, pathOf, findings);
  }
  const rounds = entriesOf(input, "fundingPeriods").flatMap((period, at) =>
    entriesOf(period, "rounds").map((round, inner) => ({
      round,
      path: ["fundingPeriods", at, "rounds", inner],
    })),
  );
  checkIds(
    rounds.map(({ round }) => round),
    (at) => rounds[at]?.path ?? [],
    findings,
  );
  const known = (list: NetworkList) => (isWhole(input, list, unreadable) ? places.get(list) : undefined);
  const knownIds = {
    source: known("sources"),
    region: known("regions"),
    criterion: known("criteria"),
    event: known("events"),
  };
  return {
    isKnown: (kind, id) => knownIds[kind]?.has(id) ?? true,
    idsOf: (kind) => [...(knownIds[kind]?.keys() ?? [])],
    regionPositions: places.get("regions") ?? new Map(),
    findings,
  };
}

/** The lists of records to which others refer. */
const referredTo: ReadonlySet<NetworkList> = new Set(["sources", "regions", "criteria", "events"]);

/** Adds a finding for each record that has the id of an earlier one. */
function checkIds(
  records: readonly unknown[],
  pathOf: (position: number) => IssuePath,
  findings: Finding[],
): void {
  const repeated = repeatedTexts(records.length, (at) => idOf(records[at]));
  firstPlaces(records, repeated, pathOf, findings);
}

/** The position of the first record with each id; adds a finding for each further record. */
function firstPlaces(
  records: readonly unknown[],
  positions: Iterable<number>,
  pathOf: (position: number) => IssuePath,
  findings: Finding[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const at of positions) {
    const id = idOf(records[at]);
    if (id === undefined) continue;
    const first = places.get(id);
    if (first === undefined) places.set(id, at);
    else findings.push(duplicateId([...pathOf(at), "id"], id, pathOf(first)));
  }
  return places;
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
  return typeof id === "string" ? id : undefined;
}

function isWhole(input: unknown, list: NetworkList, unreadable: readonly Finding[]): boolean {
  const records = valueAt(input, [list]);
  const isCutOff = unreadable.some(({ path }) => path.length === 2 && path[0] === list);
  return !isCutOff && (records === undefined || Array.isArray(records));
}

function entriesOf(record: unknown, list: string): readonly unknown[] {
  const entries = valueAt(record, [list]);
  return Array.isArray(entries) ? entries : [];
}
