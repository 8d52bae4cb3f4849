/**
 * What the rules between records say, read off the bounds of each record. Slow and plain on purpose, and nothing of
 * the library is in it but the issues that it gives.
 */
import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import {
  type Bounds,
  boundsOfMembership,
  type Days,
  daysOf,
  isExact,
  type RawMembership,
  type RawNetwork,
} from "../worlds/enumeration.ts";
import type { Choice, Fix } from "./fix.ts";

// Issues

/** What laws read of an issue. */
export interface FoundIssue {
  readonly code: string;
  readonly severity: string;
  readonly path: readonly (string | number)[];
  readonly params: object;
  readonly fix?: Fix | undefined;
  readonly choices?: readonly Choice[] | undefined;
}

/** The issues of an input, of one code if it is named. */
export function issuesOf(input: unknown, code?: string): FoundIssue[] {
  const issues: readonly FoundIssue[] = safeParseNetwork(input).issues;
  return issues.filter((issue) => code === undefined || issue.code === code);
}

/** A value that the message of an issue speaks of. */
export function paramOf({ params }: FoundIssue, name: string): unknown {
  return new Map(Object.entries(params)).get(name);
}

/** The ids that an issue names. */
export function idsOf(issue: FoundIssue, name: "ids" | "regionIds" = "ids"): string[] {
  return [paramOf(issue, name)].flat().map(String);
}

/** Two ids without an order. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join(" ");
}

/** The pairs that issues of a code name. */
export function pairsNamed(input: unknown, code: string, name: "ids" | "regionIds" = "ids"): string[] {
  return issuesOf(input, code).map((issue) => idsOf(issue, name).sort().join(" "));
}

/** All different texts, in order. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** Every order of some things. */
export function permutationsOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((first, at) =>
    permutationsOf(things.filter((_, place) => place !== at)).map((rest) => [first, ...rest]),
  );
}

/** Every pair of things, in the order of the list. */
export function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((one, at) => things.slice(at + 1).map((other): [Thing, Thing] => [one, other]));
}

// Bounds beside each other

/** Whether some day may be both. */
export function meet([first, last]: Days, [from, to]: Days): boolean {
  return first <= to && from <= last;
}

/** All days that a record may cover. */
export function possibleDays({ start, end }: Bounds): Days {
  return [start[0], end[1]];
}

/** Whether both share a day in some world. */
export function mayOverlap(one: Bounds, other: Bounds): boolean {
  return meet(possibleDays(one), possibleDays(other));
}

/** Whether both share a day in every world; two that never end do, however late they start. */
export function mustOverlap(one: Bounds, other: Bounds): boolean {
  return one.start[1] <= other.end[0] && other.start[1] <= one.end[0];
}

/** Whether the record ends before the other starts in some world. */
function mayPrecede(one: Bounds, other: Bounds): boolean {
  return one.end[0] < other.start[1];
}

// Memberships

/** What makes two memberships the same twice. */
export function kindOf({
  regionId,
  role = "member",
  startDate,
  endDate,
  confirmations,
}: RawMembership): string {
  return JSON.stringify([regionId, role, startDate, endDate, (confirmations ?? []).map(({ date }) => date)]);
}

/** Whether two memberships, not the same twice, are of one region and role. */
export function areComparable(one: RawMembership, other: RawMembership): boolean {
  const isOneRole = (one.role ?? "member") === (other.role ?? "member");
  return one.regionId === other.regionId && isOneRole && kindOf(one) !== kindOf(other);
}

/** Whether the two overlap in some worlds, and what is on record says something about it. */
export function isOverlapPossible(network: RawNetwork, one: RawMembership, other: RawMembership): boolean {
  const [a, b] = [boundsOfMembership(network, one), boundsOfMembership(network, other)];
  if (mustOverlap(a, b) || !mayOverlap(a, b)) return false;
  const isGiven = (earlier: RawMembership, later: RawMembership) =>
    earlier.endDate !== undefined && later.startDate !== undefined;
  // A day lies within what has two dates: an end that is absent says nothing, however late the day is.
  const mayConfirm = (record: RawMembership, around: RawMembership, bounds: Bounds) =>
    around.startDate !== undefined &&
    around.endDate !== undefined &&
    (record.confirmations ?? []).some(({ date }) => meet(daysOf(date), possibleDays(bounds)));
  return (
    (mayPrecede(a, b) && isGiven(one, other)) ||
    (mayPrecede(b, a) && isGiven(other, one)) ||
    mayConfirm(one, other, b) ||
    mayConfirm(other, one, a)
  );
}

/** The first and the last day that a membership of the region may have, as far as any are given. */
function lifeOf(network: RawNetwork, regionId: string): Days {
  const lives = [network, ...(network.regions ?? []).filter(({ id }) => id === regionId)];
  const firstDays = lives.map(({ foundingDate }) => daysOf(foundingDate)[0]);
  const lastDays = lives.map(({ dissolutionDate }) => daysOf(dissolutionDate)[1]);
  return [Math.max(...firstDays), Math.min(...lastDays)];
}

/** Whether a membership contradicts neither itself nor the lives of network and region. No region changes are read. */
export function isConsistent(network: RawNetwork, membership: RawMembership): boolean {
  const life = lifeOf(network, membership.regionId);
  const { startDate, endDate, confirmations = [] } = membership;
  const bounds = boundsOfMembership(network, membership);
  const possible = possibleDays(bounds);
  if ([bounds.start, bounds.end, possible].some(([earliest, latest]) => earliest > latest)) return false;
  if (!meet(daysOf(startDate), life)) return false;
  if (endDate !== ".." && !meet(daysOf(endDate), life)) return false;
  return confirmations.every(({ date }) => meet(daysOf(date), possible));
}

/** Whether a text is one exact day. */
export function isDay(date: string | undefined): date is string {
  return date !== undefined && date !== ".." && !date.startsWith("[") && isExact(daysOf(date));
}
