import type { DayRange } from "../calendar/day-range.ts";
import { possibleRange, readExtent } from "../calendar/extent.ts";
import { addTo, groupBy } from "../grouping.ts";
import type { Finding } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import { areaText, type KeyStatement, keyStatements, stateStatements } from "../keys/area.ts";
import { type KeyFault, keyFault } from "../keys/area-key.ts";
import type { Identifier } from "../model/identifier.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { meetingPairs } from "./search/meeting-pairs.ts";

/** A valid key, with the days on which it may be in use. */
interface PlacedKey {
  readonly region: Region;
  readonly identifier: Identifier;
  readonly days: DayRange;
  readonly path: IssuePath;
}

/**
 * Finds keys that are invalid, that contradict another key of the region, or name the area of another region at the same time.
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
        addTo(holders, areaText(identifier), { region, identifier, days, path });
      }
    }
    findings.push(...mismatches(region, keys));
  }
  const areSides = sidesOfChanges(network);
  return [...findings, ...[...holders.values()].flatMap((keys) => sharedKeys(keys, areSides))];
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
    for (const statement of keyStatements(identifier)) {
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

/** Whether two regions stand on the two sides of one region change: these may have had a key one after the other. */
type AreSides = (one: RegionId, other: RegionId) => boolean;

function sidesOfChanges({ regionChanges }: PlainNetwork): AreSides {
  const before = new Map<RegionId, Set<RegionChange>>();
  const after = new Map<RegionId, Set<RegionChange>>();
  for (const change of regionChanges) {
    for (const id of change.predecessors) before.set(id, (before.get(id) ?? new Set()).add(change));
    for (const id of change.successors) after.set(id, (after.get(id) ?? new Set()).add(change));
  }
  const leadsTo: AreSides = (one, other) => {
    const reached = after.get(other);
    return reached !== undefined && [...(before.get(one) ?? [])].some((change) => reached.has(change));
  };
  return (one, other) => leadsTo(one, other) || leadsTo(other, one);
}

/** One finding for each pair of regions, however many keys of theirs are the same. */
function sharedKeys(keys: readonly PlacedKey[], areSides: AreSides): Finding[] {
  const pairs = meetingPairs(keys, (a, b) => a.path[1] !== b.path[1] && !areSides(a.region.id, b.region.id));
  const named = new Set<string>();
  return pairs.flatMap(([one, other]): Finding[] => {
    const regionIds = [one.region.id, other.region.id] as const;
    const pair = JSON.stringify([...regionIds].sort());
    if (named.has(pair)) return [];
    named.add(pair);
    const params = {
      key: other.identifier.value,
      regionIds,
      names: [one.region.name, other.region.name],
    } as const;
    return [{ code: "key-shared", path: other.path, params }];
  });
}
