import type { Issue, IssuePath } from "../issue.ts";
import type { NetworkList } from "../model/network.ts";
import { duplicateId, type IdKind, type KnownIds } from "../rules/references.ts";
import { valueAt } from "./read-input.ts";
import { listNames } from "./subject.ts";

/**
 * The ids of an input, also those of records with faults, and the ids that two records of one kind share.
 *
 * Of a list that could not be read to its end, as `unreadable` says, or that is none, every id is taken to be known.
 */
export function readIds(
  input: unknown,
  unreadable: readonly Issue[],
): { isKnown: KnownIds; issues: Issue[] } {
  const issues: Issue[] = [];
  const positions = new Map<NetworkList | "rounds", Map<string, IssuePath>>();
  const note = (kind: NetworkList | "rounds", path: IssuePath, id: unknown) => {
    if (typeof id !== "string") return;
    const ofKind = positions.get(kind) ?? new Map<string, IssuePath>();
    positions.set(kind, ofKind);
    const first = ofKind.get(id);
    if (first === undefined) ofKind.set(id, path);
    else issues.push(duplicateId([...path, "id"], id, first));
  };
  for (const list of listNames) {
    for (const [at, record] of entriesOf(input, list)) {
      note(list, [list, at], valueAt(record, ["id"]));
      if (list !== "fundingPeriods") continue;
      for (const [inner, round] of entriesOf(record, "rounds")) {
        note("rounds", [list, at, "rounds", inner], valueAt(round, ["id"]));
      }
    }
  }
  const cutOff = new Set(unreadable.filter(({ path }) => path.length === 2).map(({ path }) => path[0]));
  const isWhole = (list: NetworkList) => {
    const records = valueAt(input, [list]);
    return (records === undefined || Array.isArray(records)) && !cutOff.has(list);
  };
  const wholeLists = new Set(listNames.filter(isWhole));
  const isKnown: KnownIds = (kind, id) => {
    const list = listOf[kind];
    return !wholeLists.has(list) || (positions.get(list)?.has(id) ?? false);
  };
  return { isKnown, issues };
}

function entriesOf(record: unknown, list: string): [number, unknown][] {
  const entries = valueAt(record, [list]);
  return Array.isArray(entries) ? [...entries.entries()] : [];
}

const listOf: { readonly [kind in IdKind]: NetworkList } = {
  source: "sources",
  region: "regions",
  criterion: "criteria",
  event: "events",
};
