import { readOptions } from "../call-options.ts";
import type { Issue } from "../issue.ts";
import { type IssueCode, issueSeverities } from "../issue-codes.ts";
import { argumentError, reading } from "../network-error.ts";
import { editedInput } from "./edited-input.ts";
import { type PathFix, touchingFixes } from "./touching.ts";

/** What {@link applyFixes} returns. */
export interface AppliedFixes {
  /** The input with the changes; the input itself if nothing changed. */
  readonly input: unknown;
  /** The issues whose fix was applied, in their order. */
  readonly applied: readonly Issue[];
  /** All other issues, in their order. */
  readonly left: readonly Issue[];
}

/**
 * Applies the fixes of issues to the input in which they were found.
 *
 * Applies only what is sure: the `fix` of an issue, never one of its `choices`. Two fixes that touch one place, or one inside
 * the other, are both left, and so is a fix whose place is not there. Does not change the input. Parsed again, the result has
 * none of the applied issues; it may have others that were hidden behind them. Applied again, the same issues change nothing;
 * if entries of lists were removed, parse again first, because the issues name the old places.
 *
 * @param input - what {@link safeParseNetwork} got, or anything else
 * @param issues - the issues about this input
 * @param options - `codes`: apply only fixes of issues with these codes; absent = all
 * @returns the input with the changes, and the issues that were and were not applied
 * @throws {NetworkError} `field-value` if `issues` is not a list of issues, or for an unknown option or code
 * @example
 * const input = { schemaVersion: 1, id: "x", name: { de: "X" }, asOf: "2019-12-31", rostr: "partial" };
 * const fixed = applyFixes(input, safeParseNetwork(input).issues, { codes: ["field-unknown"] });
 * fixed.applied.map((issue) => issue.code); // => ["field-unknown"]
 * safeParseNetwork(fixed.input).success; // => true
 */
export function applyFixes(
  input: unknown,
  issues: readonly Issue[],
  options: { readonly codes?: readonly IssueCode[] | undefined } = {},
): AppliedFixes {
  reading(["issues"], () => assertIssues(issues));
  const given = readOptions(options, "codes");
  const codes = codesOf(given.codes);
  const chosen = reading(["issues"], () => chosenFixes(issues, codes));
  const touching = touchingFixes([...chosen.values()]);
  const edited = editedInput(input);
  const applied = new Set<Issue>();
  for (const [issue, fix] of chosen) {
    if (!touching.has(fix) && edited.apply(fix)) applied.add(issue);
  }
  return {
    input: edited.finish(),
    applied: issues.filter((issue) => applied.has(issue)),
    left: issues.filter((issue) => !applied.has(issue)),
  };
}

/** The fixes of issues with some codes. */
function chosenFixes(
  issues: readonly Issue[],
  codes: ReadonlySet<IssueCode> | undefined,
): ReadonlyMap<Issue, PathFix> {
  const chosen = new Map<Issue, PathFix>();
  for (const issue of issues) {
    if (codes !== undefined && !codes.has(issue.code)) continue;
    const { fix } = issue;
    if (isPathFix(fix)) chosen.set(issue, fix);
  }
  return chosen;
}

/** Throws `field-value` unless it is a list of issues. */
export function assertIssues(issues: unknown): void {
  const isList = Array.isArray(issues) && issues.every((one) => typeof one === "object" && one !== null);
  if (!isList) throw argumentError("issues", issues, ["result.issues", "error.issues"]);
}

/** The codes that a caller asks for; throws `field-value` for one that no issue has. */
function codesOf(given: readonly IssueCode[] | undefined): ReadonlySet<IssueCode> | undefined {
  if (given === undefined) return undefined;
  const path = ["options", "codes"];
  if (!Array.isArray(given)) throw argumentError(path, given, ['["field-unknown"]']);
  for (const [at, code] of given.entries()) {
    if (typeof code !== "string" || !Object.hasOwn(issueSeverities, code))
      throw argumentError([...path, at], code, ["field-unknown", "…"]);
  }
  return new Set(given);
}

/** Whether a fix changes an input by a path; callers without types may pass anything. */
function isPathFix(fix: Issue["fix"]): fix is PathFix {
  if (typeof fix !== "object" || fix === null || !("path" in fix)) return false;
  if (!Array.isArray(fix.path) || !fix.path.every(isStep)) return false;
  return fix.kind === "set" || fix.kind === "remove" || (fix.kind === "rename" && typeof fix.to === "string");
}

function isStep(step: unknown): boolean {
  return typeof step === "string" || typeof step === "number";
}
