import {
  type Issue,
  type IssueCode,
  isIssue,
  issueSeverities,
  type Network,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { expect } from "vitest";

/** Any input: also one with faults. */
export type Fields = { readonly [field: string]: unknown };

/**
 * A complete network of the regions `a` and `b` without memberships; `fields` come on top. Records that name no
 * sources of their own get the source `s`, so that a test is about its own subject.
 */
export function network(fields: Fields = {}): Fields {
  return {
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2024-12-31",
    roster: "complete",
    sources: [{ id: "s", title: "Quelle" }],
    regions: [
      { id: "a", name: "Landkreis A" },
      { id: "b", name: "Landkreis B" },
    ],
    ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, withSources(field, value)])),
  };
}

const sourced = ["memberships", "fundingPeriods", "regionChanges", "countClaims", "assessments"];

function withSources(field: string, value: unknown): unknown {
  if (!sourced.includes(field) || !Array.isArray(value)) return value;
  const isSparse = Object.keys(value).length < value.length;
  if (isSparse || value.includes(value)) return value;
  return value.map((record) => (isPlainRecord(record) ? { sources: ["s"], ...record } : record));
}

/** Whether a record has plain values alone, so that copying it triggers nothing. */
function isPlainRecord(record: unknown): record is object {
  if (typeof record !== "object" || record === null || Object.getPrototypeOf(record) !== Object.prototype)
    return false;
  return Object.values(Object.getOwnPropertyDescriptors(record)).every((property) => "value" in property);
}

/** A membership of region `a` that goes on. */
export function membership(fields: Fields = {}): Fields {
  return { id: "m", regionId: "a", startDate: "2019-01-01", endDate: "..", ...fields };
}

/** The issues of an input; each is held against what is the same for all of them. */
export function issuesOf(input: unknown): readonly Issue[] {
  const { success, issues } = safeParseNetwork(input);
  expect(success).toBe(!issues.some(({ severity }) => severity === "error"));
  for (const issue of issues) expectWellFormed(issue);
  return issues;
}

/** The issues of an input that have a code, with its params. */
export function issuesWith<Code extends IssueCode>(code: Code, input: unknown) {
  return issuesOf(input).filter((issue) => isIssue(issue, code));
}

/** The issues of an input, each as its code and place: `"field-type memberships.0.id"`. */
export function findings(input: unknown): string[] {
  return issuesOf(input).map(({ code, path }) => `${code} ${path.join(".")}`.trimEnd());
}

/** The network of an input that must have no error. */
export function parsed(input: unknown): Network {
  const result = safeParseNetwork(input);
  if (!result.success) throw new Error(`does not parse: ${findings(input).join(", ")}`);
  return result.network;
}

/** The sentences themselves are for people; that there is one in each language is for the tests. */
export function expectWellFormed({ code, severity, path, message, params }: Issue): void {
  expect(severity).toBe(issueSeverities[code]);
  expect(Array.isArray(path)).toBe(true);
  expect(message.de.trim()).not.toBe("");
  expect(message.en.trim()).not.toBe("");
  expect(message.de).not.toBe(message.en);
  expect(typeof params).toBe("object");
}
