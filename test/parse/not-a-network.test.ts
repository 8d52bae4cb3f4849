import { NetworkError, parseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { expectWellFormed, findings, issuesOf, membership, network } from "./fixtures.ts";

const others: [string, unknown][] = [
  ["null", null],
  ["a number", 5],
  ["NaN", Number.NaN],
  ["a bigint", 5n],
  ["true", true],
  ["a text", "text"],
  ["JSON that was not parsed", JSON.stringify(network())],
  ["a list", []],
  ["a list of networks", [network()]],
  ["a function", () => network()],
  ["a symbol", Symbol("network")],
];

describe("parseNetwork() refuses what is not an object:", () => {
  it.each(others)("%s", (_, input) => {
    expect(findings(input)).toEqual(["field-type"]);
    expect(() => parseNetwork(input)).toThrow(NetworkError);
  });

  it("undefined, as a field that is missing", () => {
    expect(findings(undefined)).toEqual(["field-missing"]);
    expect(() => parseNetwork(undefined)).toThrow(NetworkError);
  });
});

it("parseNetwork() asks an empty object for every field that has no default", () => {
  expect(findings({})).toEqual([
    "field-missing schemaVersion",
    "field-missing id",
    "field-missing name",
    "field-missing asOf",
    "field-missing roster",
  ]);
});

describe("parseNetwork() reads version 1 only", () => {
  it.each([0, 2, 1.5, -1])("and not %d", (schemaVersion) => {
    expect(findings(network({ schemaVersion }))).toEqual(["version-unsupported schemaVersion"]);
  });

  it("and says nothing else about another version, which it cannot know", () => {
    const input = { schemaVersion: 2, members: [membership({ endDate: "2019-02-29" })] };
    expect(findings(input)).toEqual(["version-unsupported schemaVersion"]);
  });

  it("and does not fix a version that is a text by the text of a number", () => {
    const [issue] = issuesOf(network({ schemaVersion: "1" }));
    expect(issue).toMatchObject({ severity: "error", path: ["schemaVersion"] });
    expect([undefined, { kind: "set", path: ["schemaVersion"], value: 1 }]).toContainEqual(issue?.fix);
  });

  it("and asks for the version where there is none", () => {
    expect(findings(network({ schemaVersion: undefined }))).toEqual(["field-missing schemaVersion"]);
  });
});

it("parseNetwork() throws a NetworkError with all the issues that safeParseNetwork() returns", () => {
  const input = network({ asOf: "2019-02-29", memberships: [{ id: "n" }, membership({ role: "guest" })] });
  const { issues } = safeParseNetwork(input);
  expect(issues).toHaveLength(3);
  for (const issue of issues) expectWellFormed(issue);
  expect(() => parseNetwork(input)).toThrow(expect.objectContaining({ name: "NetworkError", issues }));
});
