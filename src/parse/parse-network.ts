import { createIssue, type Finding, type Issue } from "../issue.ts";
import { issueSeverities } from "../issue-codes.ts";
import { jsonWording } from "../messages/json.ts";
import type { Network } from "../model/network.ts";
import { NetworkError } from "../network-error.ts";
import { buildRoster, keepIndex, type RosterIndex } from "../roster/roster.ts";
import { countRules } from "../rules/counts.ts";
import { freezeNetwork } from "../trust/parsed-network.ts";
import { unsupportedVersion } from "../trust/trust-network.ts";
import { findingsByRule, keepFindings } from "./edit/kept-findings.ts";
import { rememberVersion } from "./edit/versions.ts";
import { editedNetwork } from "./edited-network.ts";
import { type CheckedStructure, checkStructure } from "./input/checked-structure.ts";
import { draftWithout, wholeDraft } from "./input/draft.ts";
import { readIds } from "./input/ids.ts";
import { readInput, valueAt } from "./input/read-input.ts";
import { relocated } from "./input/relocated.ts";
import { soundInput } from "./input/sound-input.ts";
import { structureFindings } from "./input/structure.ts";
import { subjectAt } from "./input/subject.ts";
import { withNearestIds } from "./remedy/nearest-ids.ts";
import { markEdited, markParts } from "./sound/known-parts.ts";

/** The result of {@link safeParseNetwork}. */
export type ParseResult =
  | {
      /** The input does not have errors. */
      readonly success: true;
      /** The network, deeply frozen. */
      readonly network: Network;
      /** Warnings and notes; may be empty. */
      readonly issues: readonly Issue[];
    }
  | {
      /** The input has at least one error. */
      readonly success: false;
      /** All issues; at least one is an error. */
      readonly issues: readonly Issue[];
    };

/**
 * Checks an input and returns the network for queries.
 *
 * Takes the result of `JSON.parse`, a TypeScript literal or, for edits, `{ ...network, memberships: […] }`. Does not
 * change or repair the input. The result is plain data, deeply frozen, with every list present, and without `$schema`
 * and fields that are `undefined`. To get issues without an exception, or the warnings of a valid input, use {@link
 * safeParseNetwork}.
 *
 * @param input - a {@link NetworkInput}
 * @returns the network
 * @throws {NetworkError} with all issues of the input if at least one is an error, also if the input is not a network
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
 * Checks an input and returns the network or all issues; does not throw.
 *
 * Reports the issues of all records together. A record with a faulty structure is left out of the rules until its
 * structure is right, while the rules still check the other records. The published numbers of members are compared once
 * the input is free of errors.
 *
 * @param input - a {@link NetworkInput}; anything else gives issues
 * @returns `success: true` with the network of {@link parseNetwork} and any warnings, or `success: false` with all
 * issues
 * @example
 * const result = safeParseNetwork({ schemaVersion: 1, id: "x", name: { de: "X" }, asOf: "2019-02-29", roster: "partial" });
 * result.issues.map((issue) => issue.code); // => ["date-not-in-calendar"]
 */
export function safeParseNetwork(input: unknown): ParseResult {
  const edited = editedNetwork(input);
  if (edited !== undefined && !edited.found.some((findings) => findings.some(isError))) {
    markEdited(edited.index.network, edited.added);
    return accepted(edited.index, edited.found, edited.before);
  }
  const sound = soundInput(input);
  const read = sound === undefined ? readInput(input) : { value: sound, findings: [], hasKnownParts: false };
  const { value, findings: unreadable } = read;
  if (unreadable.some(({ code }) => code === "input-unreadable")) return refused(unreadable, value);
  const version = valueAt(value, ["schemaVersion"]);
  if (typeof version === "number" && version !== 1) return refused([unsupportedVersion(version)], value);

  const parsed: CheckedStructure =
    sound === undefined ? checkStructure(read) : { success: true, data: sound };
  const structure = parsed.success ? [] : structureFindings(parsed.issues, value);
  const ids = readIds(value, unreadable);
  const findings: Finding[] = [...unreadable, ...structure, ...ids.findings];
  const draft = parsed.success ? wholeDraft(parsed.data) : draftWithout(read, structure);
  if (draft === undefined) return refused(findings, value);

  const index = buildRoster(draft.network, parsed.success ? ids.regionPositions : undefined);
  const found = findingsByRule(index, ids.isKnown);
  const ofRules = withNearestIds(found.flat(), ids.idsOf);
  for (const finding of ofRules) findings.push(relocated(finding, draft.placeOf));
  if (findings.some(isError)) return refused(findings, value);
  markParts(draft.network);
  return accepted(index, found);
}

/** The result of an input without errors; `before` is the index of the network of which it is an edit. */
function accepted(
  index: RosterIndex,
  found: readonly (readonly Finding[])[],
  before?: RosterIndex,
): ParseResult {
  const network = freezeNetwork(index.network);
  keepIndex(index);
  keepFindings(index, found);
  rememberVersion(index, before);
  return { success: true, network, issues: issuesOf([...found.flat(), ...countRules(index)], network) };
}

/** Whether a finding is an error. */
export function isError({ code }: Finding): boolean {
  return issueSeverities[code] === "error";
}

function refused(findings: readonly Finding[], input: unknown): ParseResult {
  return { success: false, issues: issuesOf(findings, input) };
}

/** Converts findings to issues, with messages and subjects. */
function issuesOf(findings: readonly Finding[], input: unknown): Issue[] {
  return findings.map((finding) => {
    const issue = createIssue(finding, jsonWording);
    const subject = subjectAt(input, issue.path);
    return subject === undefined ? issue : Object.assign({}, issue, { subject });
  });
}
