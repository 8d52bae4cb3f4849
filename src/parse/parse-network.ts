import type { Issue } from "../issue.ts";
import type { Network } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";
import { unsupportedVersion } from "../query/trust-network.ts";
import { freezeNetwork } from "../roster/parsed-network.ts";
import { buildRoster, keepIndex, type RosterIndex } from "../roster/roster.ts";
import { assessmentRules } from "../rules/assessments.ts";
import { carryOverRules } from "../rules/carry-over.ts";
import { countRules } from "../rules/counts.ts";
import { extentRules } from "../rules/extents.ts";
import { keyRules } from "../rules/keys.ts";
import { membershipExtentRules, unknownEndRules } from "../rules/memberships.ts";
import { overlapRules } from "../rules/overlaps.ts";
import { periodRules } from "../rules/periods.ts";
import { type KnownIds, referenceRules } from "../rules/references.ts";
import { regionChangeRules } from "../rules/region-changes.ts";
import { regionRules } from "../rules/regions.ts";
import { sourceRules } from "../rules/sources.ts";
import { networkSchema } from "../schema/network.ts";
import { type Draft, draftWithout, wholeDraft } from "./draft.ts";
import { readIds } from "./ids.ts";
import { readInput, valueAt } from "./read-input.ts";
import { structureIssues } from "./structure.ts";
import { subjectAt } from "./subject.ts";

/** What {@link safeParseNetwork} found. */
export type ParseResult =
  | {
      /** No issue is an error. */
      readonly success: true;
      /** The network, deeply frozen. */
      readonly network: Network;
      /** Warnings and notes. */
      readonly issues: readonly Issue[];
    }
  | {
      /** An issue is an error. */
      readonly success: false;
      /** At least one error, and whatever else was found. */
      readonly issues: readonly Issue[];
    };

/**
 * Checks an input and makes a network of it that queries take.
 *
 * Reads JSON that was parsed, TypeScript literals and, to edit, `{ ...network, memberships: […] }`. The input is
 * never changed. What comes out is plain data, deeply frozen, with every list present; fields that are `undefined`
 * and `$schema` are dropped. Nothing is repaired. To get the issues of a faulty input without an exception, and the
 * warnings of a good one, use {@link safeParseNetwork}.
 *
 * @param input - a {@link NetworkInput}; anything else is refused with issues
 * @returns the network
 * @throws {NetworkError} with all issues of the input, if one of them is an error
 * @example
 * const small = parseNetwork({
 *   schemaVersion: 1,
 *   id: "small",
 *   name: { de: "Kleines Netz" },
 *   asOf: "2024-12-31",
 *   roster: "complete",
 *   regions: [{ id: "a", name: "Landkreis A" }],
 *   memberships: [{ id: "a-1", regionId: "a", startDate: "2018", endDate: ".." }],
 * });
 * membershipOn(small, "a", "2018-07-01").certainty; // => "uncertain"
 */
export function parseNetwork(input: unknown): Network {
  const result = safeParseNetwork(input);
  if (result.success) return result.network;
  throw new NetworkError(result.issues);
}

/**
 * Checks an input and gives the network or everything that speaks against it; does not throw.
 *
 * All issues come at once: a record with a fault in its structure is left out while the rules between records look
 * at the others. Numbers of members are reconciled only if there is no error.
 *
 * @param input - a {@link NetworkInput}; anything else is refused with issues
 * @returns `success: true` with the network, as {@link parseNetwork} gives it, if no issue is an error
 * @example
 * const result = safeParseNetwork({ schemaVersion: 1, id: "x", name: { de: "X" }, asOf: "2019-02-29", roster: "partial" });
 * result.issues.map((issue) => issue.code); // => ["date-not-in-calendar"]
 */
export function safeParseNetwork(input: unknown): ParseResult {
  const { value, issues: unreadable } = readInput(input);
  if (unreadable.some(({ code }) => code === "input-unreadable")) return refused(unreadable, value);
  const version = valueAt(value, ["schemaVersion"]);
  if (typeof version === "number" && version !== 1) return refused([unsupportedVersion(version)], value);

  const parsed = networkSchema.safeParse(value);
  const structure = parsed.success ? [] : structureIssues(parsed.error.issues, value);
  const ids = readIds(value, unreadable);
  const issues = [...unreadable, ...structure, ...ids.issues];
  const draft = parsed.success ? wholeDraft(parsed.data) : draftWithout(value, structure);
  if (draft === undefined) return refused(issues, value);

  const index = buildRoster(draft.network, parsed.success ? ids.regionPositions : undefined);
  for (const issue of ruleIssues(index, ids.isKnown)) issues.push(relocated(issue, draft));
  if (hasError(issues)) return refused(issues, value);
  const network = freezeNetwork(draft.network);
  keepIndex(index);
  return {
    success: true,
    network,
    issues: withSubjects([...issues, ...countRules(index)], value),
  };
}

/** Everything that speaks against a network whose records are sound by themselves, but for the numbers of members. */
export function ruleIssues(index: RosterIndex, isKnown: KnownIds): Issue[] {
  return [
    ...referenceRules(index.network, isKnown),
    ...extentRules(index.network),
    ...keyRules(index.network),
    ...membershipExtentRules(index),
    ...overlapRules(index),
    ...unknownEndRules(index.network),
    ...periodRules(index.network),
    ...carryOverRules(index),
    ...regionRules(index),
    ...regionChangeRules(index.network),
    ...assessmentRules(index.network),
    ...sourceRules(index.network),
  ];
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}

function refused(issues: readonly Issue[], input: unknown): ParseResult {
  return { success: false, issues: withSubjects(issues, input) };
}

function withSubjects(issues: readonly Issue[], input: unknown): Issue[] {
  return issues.map((issue) => {
    const subject = subjectAt(input, issue.path);
    return subject === undefined ? issue : { ...issue, subject };
  });
}

/** The issue with the places of the input instead of those of the draft. */
function relocated(issue: Issue, { placeOf }: Draft): Issue {
  const { suggestion } = issue;
  const path = placeOf(issue.path);
  return suggestion === undefined
    ? { ...issue, path }
    : { ...issue, path, suggestion: { ...suggestion, path: placeOf(suggestion.path) } };
}
