import { createIssue, type Finding, type Issue } from "../issue.ts";
import type { JsonCode } from "../issue-codes.ts";
import { jsonWording } from "../messages/json.ts";
import { mergeWording } from "../messages/merge.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import { checkStructure } from "../parse/input/checked-structure.ts";
import { readInput } from "../parse/input/read-input.ts";
import { type ParseResult, safeParseNetwork } from "../parse/parse-network.ts";
import { assertParsed } from "../trust/parsed-network.ts";
import { editedInput } from "./edited-input.ts";
import { issueDifferences } from "./issue-differences.ts";
import { mergeRegions } from "./merged-regions.ts";
import { missingIds } from "./missing-ids.ts";
import { readRevision } from "./read-revision.ts";
import { renameRecords } from "./renamed-records.ts";
import type { NetworkRevision } from "./revision.ts";
import type { RevisionSteps } from "./revision-steps.ts";

/** The result of {@link reviseNetwork}: that of {@link safeParseNetwork}, and which issues come from the revision. */
export type RevisionResult = ParseResult & {
  /** The issues that the network did not have before. One about several records is among them if it names a new one. */
  readonly caused: readonly Issue[];
  /**
   * The issues that the network had and no longer has; empty if the revision was refused. One about several records is
   * among them if it no longer names any of them.
   */
  readonly cleared: readonly Issue[];
};

/** What parsing said of networks that have been revised, so that it is not asked again with every revision. */
const results = new WeakMap<Network, ParseResult>();

/**
 * Edits a network: sets fields, adds, changes and removes records, merges regions and gives other ids, in this order.
 *
 * The network itself stays as it is. The result is that of {@link safeParseNetwork} for the same edit by hand. Records that
 * the revision does not touch are the same objects (`===`) as in a network that {@link parseNetwork} or this function returned.
 *
 * - `add`: a record without `id` gets the next free one, `<region id>-<n>` or `<kind>-<n>`.
 * - `set`, `change`: a field that is `undefined`, or `null` for JSON, goes away; a list replaces the list.
 * - `mergeRegions`: what refers to `drop` refers to `keep`, which has the keys, names and sources of both. Their memberships
 *   that certainly share a day, or have the same first or last day, become one, if that fits only one; others stay. What
 *   contradicts is `merge-contradicts`, and nothing is merged.
 * - `rename`: all references follow. An issue about a record with another id counts as another issue.
 *
 * An id that is not there is `reference-unknown`. The `path` of such an issue leads into the revision, as in
 * `["revision", "remove", "memberships", 0]`; the `path` of all others into the edited network.
 *
 * @param network - a parsed network
 * @param revision - the edit; a part may be absent
 * @returns `success: true` with the network, or `success: false`; the issues, and which of them the revision `caused` and
 * `cleared`
 * @throws {NetworkError} `network-not-parsed` if the network was not parsed
 * @example
 * const revised = reviseNetwork(network, {
 *   add: { memberships: [{ regionId: "vogelsbergkreis", role: "associate", startDate: "2018", endDate: ".." }] },
 * });
 * revised.caused.map(({ code, subject }) => [code, subject?.id]); // => [["carry-over-unsupported", "vogelsbergkreis-1"], ["source-missing", "vogelsbergkreis-1"]]
 */
export function reviseNetwork(network: Network, revision: NetworkRevision): RevisionResult {
  assertParsed(network);
  const { steps, findings } = readRevision(revision);
  if (findings.length > 0) return refused(findings.map(issueOf));
  const before = results.get(network) ?? safeParseNetwork(network);
  results.set(network, before);
  const unreadable = before.issues.filter(({ code }) => code === "input-unreadable");
  if (unreadable.length > 0) return refused(unreadable);
  const edited = applied(before.success ? before.network : network, steps);
  const after = safeParseNetwork(edited.input);
  const faults = edited.findings.map(issueOf);
  const issues = [...faults, ...after.issues];
  const { caused, cleared } = issueDifferences(before.issues, issues);
  if (faults.length > 0 || !after.success) return { success: false, issues, caused, cleared: [] };
  results.set(after.network, after);
  return { ...after, caused, cleared };
}

function refused(issues: readonly Issue[]): RevisionResult {
  return { success: false, issues, caused: issues, cleared: [] };
}

/** Applies the steps. Regions are merged and ids given only if all records are sound by themselves. */
function applied(
  network: PlainNetwork,
  steps: RevisionSteps,
): { readonly input: unknown; readonly findings: readonly RevisionFinding[] } {
  const { input, findings } = editedInput(network, steps);
  if (steps.merges.length + steps.renamings.length === 0) return { input, findings };
  const read = readInput(input);
  const structure = checkStructure(read);
  if (!structure.success) return { input, findings: [...findings, ...missingIds(read.value, steps)] };
  const merged = mergeRegions(structure.data, steps.merges);
  const renamed = renameRecords(merged.network, steps.renamings);
  return { input: renamed.network, findings: [...findings, ...merged.findings, ...renamed.findings] };
}

type RevisionFinding = Finding<JsonCode | "merge-contradicts">;

function issueOf(finding: RevisionFinding): Issue {
  return createIssue(finding, { ...jsonWording, ...mergeWording });
}
