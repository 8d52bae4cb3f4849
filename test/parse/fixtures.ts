import { type Issue, issueSeverities, type Network, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { expect } from "vitest";

/** Any input: also one with faults. */
export type Fields = { readonly [field: string]: unknown };

/** A complete network of the regions `a` and `b` without memberships; `fields` come on top. */
export function network(fields: Fields = {}): Fields {
  return {
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: [
      { id: "a", name: "Landkreis A" },
      { id: "b", name: "Landkreis B" },
    ],
    ...fields,
  };
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
