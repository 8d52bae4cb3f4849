import { dateError } from "../../../calendar/day.ts";
import { type DateBounds, readEdtfDate } from "../../../calendar/edtf-date.ts";
import { oneOf, readOptions } from "../../../call-options.ts";
import type { IssuePath } from "../../../issue-params/place.ts";
import { excerpt } from "../../../messages/excerpt.ts";
import type { SourceId } from "../../../model/source.ts";
import { argumentError, assertFields, NetworkError } from "../../../network-error.ts";
import { assertScope, type RosterScope } from "../../join/given/options.ts";
import { isReadList } from "../../join/given/read-list.ts";
import { type Recognition, recognition } from "../../join/given/recognition.ts";
import { readMemberList } from "../../records/read.ts";
import type { MemberList } from "../../rows/member-list.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import type { Dated } from "../evidence/evidence.ts";
import { type Continuity, continuities, type Roster, type RosterOptions } from "../evidence/roster.ts";

/** A roster whose list and date were read. */
export interface GivenRoster extends Dated {
  /** Its place in the argument. */
  readonly position: number;
  readonly list: MemberList;
  /** Whether it was given as names only. */
  readonly isNames: boolean;
  readonly isComplete: boolean;
  /** What it is complete of; `undefined` for all members. */
  readonly scope: RosterScope | undefined;
  /** The source that the caller names. */
  readonly source: SourceId | undefined;
}

/** The options with their defaults. */
export interface RosterSettings extends Recognition {
  readonly continuity: Continuity;
  readonly allowsShrinking: boolean;
}

/** The options that the caller gives; throws if they lack the continuity, or one is not allowed. */
export function givenOptions(options: RosterOptions): RosterSettings {
  const given = readOptions(options, "continuity", "allowShrinking", "aliases", "regionBy");
  const { continuity, allowShrinking = false } = given;
  if (continuity === undefined) throw missing("continuity", ["options", "continuity"]);
  return {
    continuity: oneOf("continuity", continuity, continuities),
    allowsShrinking: oneOf("allowShrinking", allowShrinking, [true, false]),
    ...recognition(given),
  };
}

/**
 * Reads rosters, and puts them into the order of their days: by the earliest, then the latest day, then the names. So
 * the order in which they are given decides nothing but ties.
 */
export function givenRosters(rosters: readonly Roster[], sources: ReadonlySet<unknown>): GivenRoster[] {
  if (!Array.isArray(rosters)) throw argumentError("rosters", rosters, ["[{ date, names }, …]"]);
  const given = rosters.map((roster, position) => givenRoster(roster, position, sources));
  const namesOf = new Map(given.map((roster) => [roster, sortedNames(roster.list)]));
  return given.sort(
    (a, b) =>
      compared(a.earliest, b.earliest) ||
      compared(a.latest, b.latest) ||
      compared(namesOf.get(a) ?? "", namesOf.get(b) ?? "") ||
      Number(a.isComplete) - Number(b.isComplete) ||
      compared(a.source ?? "", b.source ?? ""),
  );
}

function compared<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortedNames({ regions }: MemberList): string {
  return JSON.stringify(regions.map(({ name }) => name).sort());
}

const rosterFields = ["date", "list", "names", "complete", "scope", "source"];

function givenRoster(roster: Roster, position: number, sources: ReadonlySet<unknown>): GivenRoster {
  const path = ["rosters", position];
  assertFields(path, roster, "date");
  assertKnownFields(path, roster, rosterFields);
  const { date, list, names, complete = false, scope, source } = roster;
  const { earliest, latest } = boundsOf(date, [...path, "date"]);
  if (typeof complete !== "boolean") throw argumentError([...path, "complete"], complete, ["true", "false"]);
  if (source !== undefined && !sources.has(source)) throw unknownSource(source, [...path, "source"]);
  return {
    position,
    date,
    earliest,
    latest,
    list: names === undefined ? givenList(list, path) : namedList(names, list, path),
    isNames: names !== undefined,
    isComplete: complete,
    scope: givenScope(scope, [...path, "scope"]),
    source,
  };
}

function boundsOf(date: unknown, path: IssuePath): DateBounds {
  const notText = { code: "date-format", params: { value: excerpt(date), expected: "date" } } as const;
  const reading = typeof date === "string" ? readEdtfDate(date) : notText;
  if ("code" in reading) throw dateError(reading, path);
  return reading;
}

function givenList(list: unknown, path: IssuePath): MemberList {
  if (isReadList(list)) return list;
  throw new NetworkError([
    listIssue({ code: "field-type", params: { reason: "read-list" } }, [...path, "list"]),
  ]);
}

/** Names as a list: a column of them. */
function namedList(names: readonly string[], list: unknown, path: IssuePath): MemberList {
  if (list !== undefined) throw argumentError(path, { list, names }, ["{ date, list }", "{ date, names }"]);
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string"))
    throw argumentError([...path, "names"], names, ['["Landkreis A", …]']);
  return readMemberList([["Region"], ...names.map((name) => [name])]);
}

/** The scope of a roster; `undefined` if it limits nothing. */
function givenScope(scope: RosterScope | undefined, path: (string | number)[]): RosterScope | undefined {
  assertScope(scope, path);
  return Object.values(scope ?? {}).every((values) => values === undefined) ? undefined : scope;
}

function assertKnownFields(path: IssuePath, given: object, known: readonly string[]): void {
  const other = Object.keys(given).find(
    (name) => !known.includes(name) && Reflect.get(given, name) !== undefined,
  );
  if (other === undefined) return;
  const params = { reason: "option", given: other, possible: known } as const;
  throw new NetworkError([listIssue({ code: "field-value", params }, [...path, other])]);
}

function missing(field: string, path: IssuePath): NetworkError {
  return new NetworkError([listIssue({ code: "field-missing", params: { reason: "field", field } }, path)]);
}

function unknownSource(id: unknown, path: IssuePath): NetworkError {
  const params = { kind: "source", id: String(id) } as const;
  return new NetworkError([listIssue({ code: "reference-unknown", params }, path)]);
}
