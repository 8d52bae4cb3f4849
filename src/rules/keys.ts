import type { DayRange } from "../calendar/day-range.ts";
import { possibleRange, readExtent } from "../calendar/extent.ts";
import { type Bilingual, createIssue, excerpt, type Issue, type IssuePath } from "../issue.ts";
import { type KeyStatement, keyFault, keyStatements, stateStatements } from "../keys/area-key.ts";
import type { Identifier } from "../model/identifier.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { keyFaultIssue } from "./key-faults.ts";
import { meetingPairs } from "./meeting-pairs.ts";

/** A key without fault of its own, with the days on which it may be valid. */
interface PlacedKey {
  readonly region: Region;
  readonly identifier: Identifier;
  readonly days: DayRange;
  readonly path: IssuePath;
}

/** Keys that are wrong by themselves, that disagree within one region, or that two regions have at a time. */
export function keyRules(network: PlainNetwork): Issue[] {
  const issues: Issue[] = [];
  const holders = new Map<string, PlacedKey[]>();
  for (const [at, region] of network.regions.entries()) {
    if (region.identifiers.length === 0) continue;
    const keys: PlacedKey[] = [];
    for (const [inner, identifier] of region.identifiers.entries()) {
      const path = ["regions", at, "identifiers", inner, "value"];
      const { bounds, faults } = readExtent(identifier);
      if (faults.length > 0) continue;
      const days = possibleRange(bounds);
      const fault = keyFault(identifier.scheme, identifier.value, days.endExclusive - 1);
      if (fault === undefined) keys.push({ region, identifier, days, path });
      else issues.push(keyFaultIssue(fault, identifier, path));
    }
    issues.push(...mismatches(region, keys));
    for (const key of keys) {
      const name = `${key.identifier.scheme} ${key.identifier.value}`;
      const same = holders.get(name);
      if (same === undefined) holders.set(name, [key]);
      else same.push(key);
    }
  }
  const changed = changedPairs(network);
  return [...issues, ...[...holders.values()].flatMap((keys) => sharedKeys(keys, changed))];
}

interface Statement extends KeyStatement {
  readonly days: DayRange;
  readonly source: string;
  readonly path: IssuePath | undefined;
}

const always: DayRange = { start: Number.NEGATIVE_INFINITY, endExclusive: Number.POSITIVE_INFINITY };

/** What the keys and the Land of a region say differently of the same on a day on which both may be valid. */
function mismatches(region: Region, keys: readonly PlacedKey[]): Issue[] {
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
  const bySubject = new Map<string, Statement[]>();
  for (const statement of statements) {
    const same = bySubject.get(statement.about);
    if (same === undefined) bySubject.set(statement.about, [statement]);
    else same.push(statement);
  }
  const pairs = [...bySubject.values()].flatMap((same) => meetingPairs(same, (a, b) => a.says !== b.says));
  const reported = new Set<string>();
  return pairs.flatMap(([one, other]) => {
    const path = other.path ?? one.path ?? [];
    const pair = `${one.source} / ${other.source}`;
    if (reported.has(pair)) return [];
    reported.add(pair);
    return [mismatchIssue(path, one.source, other.source)];
  });
}

function mismatchIssue(path: IssuePath, one: string, other: string): Issue {
  const message: Bilingual = {
    de: `„${one}“ und „${other}“ liegen nicht im selben Gebiet. Einen der beiden Schlüssel oder das Land berichtigen; waren sie zu verschiedenen Zeiten gültig, startDate und endDate eintragen.`,
    en: `“${one}” and “${other}” are not in the same area. Correct one of the two, or the Land; if they were valid at different times, add startDate and endDate.`,
  };
  return createIssue("key-mismatch", path, message, { params: { keys: [one, other] } });
}

/** Pairs of regions on the two sides of one region change, which may have had the key one after the other. */
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

function sharedKeys(keys: readonly PlacedKey[], changed: ReadonlySet<string>): Issue[] {
  const areAtOdds = (a: PlacedKey, b: PlacedKey) =>
    a.region !== b.region && !changed.has(pairOf(a.region.id, b.region.id));
  return meetingPairs(keys, areAtOdds).map(([one, other]) => {
    const [first, second] = [one, other].map(({ region }) => excerpt(region.name));
    const message: Bilingual = {
      de: `Den Schlüssel ${other.identifier.value} haben „${first}“ und „${second}“ zur selben Zeit. Einen berichtigen, oder die beiden Regionen zu einer machen.`,
      en: `“${first}” and “${second}” have the key ${other.identifier.value} at the same time. Correct one of them, or make the two regions one.`,
    };
    const params = { key: other.identifier.value, regionIds: [one.region.id, other.region.id] };
    return createIssue("key-shared", other.path, message, { params });
  });
}
