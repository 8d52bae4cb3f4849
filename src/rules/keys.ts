import type { DayRange } from "../calendar/day-range.ts";
import { possibleRange, readExtent } from "../calendar/extent.ts";
import { addTo, groupBy } from "../grouping.ts";
import type { Finding } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import {
  type KeyFault,
  type KeyStatement,
  keyFault,
  keyStatements,
  stateStatements,
} from "../keys/area-key.ts";
import type { Identifier } from "../model/identifier.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { meetingPairs } from "./search/meeting-pairs.ts";

/** A valid key, with the days on which it may be in use. */
interface PlacedKey {
  readonly region: Region;
  readonly identifier: Identifier;
  readonly days: DayRange;
  readonly path: IssuePath;
}

/**
 * Finds keys that are invalid, that contradict another key of the region, or that two regions have at the same time.
 */
export function keyRules(network: PlainNetwork): Finding[] {
  const findings: Finding[] = [];
  const holders = new Map<string, PlacedKey[]>();
  for (const [at, region] of network.regions.entries()) {
    if (region.identifiers.length === 0) continue;
    const keys: PlacedKey[] = [];
    for (const [inner, identifier] of region.identifiers.entries()) {
      const path = ["regions", at, "identifiers", inner, "value"];
      const { bounds, faults } = readExtent(identifier);
      if (faults.length > 0) continue;
      const days = possibleRange(bounds);
      const { scheme, value } = identifier;
      const fault = keyFault(scheme, value, days.endExclusive - 1);
      if (fault !== undefined) findings.push(faultFinding(fault, identifier, path));
      else {
        keys.push({ region, identifier, days, path });
        addTo(holders, `${scheme} ${value}`, { region, identifier, days, path });
      }
    }
    findings.push(...mismatches(region, keys));
  }
  const changed = changedPairs(network);
  return [...findings, ...[...holders.values()].flatMap((keys) => sharedKeys(keys, changed))];
}

function faultFinding(fault: KeyFault, { scheme, value }: Identifier, path: IssuePath): Finding {
  const { kind, meant = null } = fault;
  const params = { scheme, value, meant };
  return {
    code: kind,
    path,
    params,
    ...(meant === null ? {} : { fix: { kind: "set", path, value: meant } }),
  };
}

interface Statement extends KeyStatement {
  readonly days: DayRange;
  readonly source: string;
  readonly path: IssuePath | undefined;
}

const always: DayRange = { start: Number.NEGATIVE_INFINITY, endExclusive: Number.POSITIVE_INFINITY };

/** Finds keys of a region that contradict each other or its Land on a day on which both may be in use. */
function mismatches(region: Region, keys: readonly PlacedKey[]): Finding[] {
  const statements: Statement[] =
    region.state === undefined
      ? []
      : stateStatements(region.state).map((statement) => ({
          ...statement,
          days: always,
          source: region.state ?? "",
          path: undefined,
        }));
  for (const { identifier, days, path } of keys) {
    for (const statement of keyStatements(identifier.scheme, identifier.value)) {
      statements.push({ ...statement, days, source: `${identifier.scheme} ${identifier.value}`, path });
    }
  }
  const bySubject = groupBy(statements, ({ about }) => about);
  const pairs = [...bySubject.values()].flatMap(disagreeing);
  const reported = new Set<string>();
  return pairs.flatMap(([one, other]): Finding[] => {
    const pair = `${one.source} / ${other.source}`;
    if (reported.has(pair)) return [];
    reported.add(pair);
    const params = { keys: [one.source, other.source] } as const;
    return [{ code: "key-mismatch", path: other.path ?? one.path ?? [], params }];
  });
}

/** Pairs of statements about the same subject that contradict each other on a day on which both may be in use. */
function disagreeing(statements: readonly Statement[]): [Statement, Statement][] {
  if (new Set(statements.map(({ says }) => says)).size < 2) return [];
  return meetingPairs(statements, (a, b) => a.says !== b.says);
}

/** Pairs of a predecessor and a successor of a region change: these may have had a key one after the other. */
function changedPairs(network: PlainNetwork): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { predecessors, successors } of network.regionChanges) {
    for (const predecessor of predecessors) {
      for (const successor of successors) {
        pairs.add(pairOf(predecessor, successor));
      }
    }
  }
  return pairs;
}

function pairOf(a: RegionId, b: RegionId): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

function sharedKeys(keys: readonly PlacedKey[], changed: ReadonlySet<string>): Finding[] {
  const pairs = meetingPairs(
    keys,
    (a, b) => a.region !== b.region && !changed.has(pairOf(a.region.id, b.region.id)),
  );
  return pairs.map(([one, other]) => {
    const params = {
      key: other.identifier.value,
      regionIds: [one.region.id, other.region.id],
      names: [one.region.name, other.region.name],
    } as const;
    return { code: "key-shared", path: other.path, params };
  });
}
