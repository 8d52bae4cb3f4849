import {
  memberCountOn,
  membershipTimeline,
  membersOn,
  NetworkError,
  reconcileCounts,
  trustNetwork,
} from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import { everything } from "./everything.ts";
import { expectWellFormed, network, parsed } from "./fixtures.ts";

const written = JSON.stringify(netzwerkDaseinsvorsorge);
const trusted = trustNetwork(JSON.parse(written));

describe("trustNetwork() of the JSON of a parsed network", () => {
  it("gives an equal network", () => {
    expect(trusted).toEqual(netzwerkDaseinsvorsorge);
    expect(JSON.stringify(trusted)).toBe(written);
  });

  it("gives a frozen network", () => {
    expect(Object.isFrozen(trusted)).toBe(true);
    expect(Object.isFrozen(trusted.memberships)).toBe(true);
    expect(trusted.memberships.every((membership) => Object.isFrozen(membership))).toBe(true);
  });

  it.each(["2018-11-26", "2018-11-27", "2020-06-01", "2022-07-01", "2024-01-01"])(
    "gives the same members on %s",
    (day) => {
      expect(membersOn(trusted, day)).toEqual(membersOn(netzwerkDaseinsvorsorge, day));
      expect(memberCountOn(trusted, day)).toEqual(memberCountOn(netzwerkDaseinsvorsorge, day));
    },
  );

  it("gives the same timelines and the same verdicts", () => {
    for (const { id } of trusted.regions) {
      expect(membershipTimeline(trusted, id)).toEqual(membershipTimeline(netzwerkDaseinsvorsorge, id));
    }
    expect(reconcileCounts(trusted)).toEqual(reconcileCounts(netzwerkDaseinsvorsorge));
  });
});

it("trustNetwork() also takes a network as parseNetwork() gave it, and a copy", () => {
  expect(trustNetwork(netzwerkDaseinsvorsorge)).toEqual(netzwerkDaseinsvorsorge);
  expect(trustNetwork(structuredClone(netzwerkDaseinsvorsorge))).toEqual(netzwerkDaseinsvorsorge);
});

describe("trustNetwork() refuses what is no output of parseNetwork():", () => {
  const output: object = JSON.parse(JSON.stringify(parsed(everything)));

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["a number", 5],
    ["the text of the JSON", written],
    ["a list", []],
    ["an empty object", {}],
    ["an input without lists", network()],
    ["another schemaVersion", { ...output, schemaVersion: 2 }],
    ["no schemaVersion", { ...output, schemaVersion: undefined }],
  ])("%s", (_, json) => {
    const { issues } = refusal(json);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expectWellFormed(issue);
      expect(issue.severity).toBe("error");
    }
  });

  it.each([
    "sources",
    "fundingPeriods",
    "criteria",
    "regions",
    "regionChanges",
    "memberships",
    "assessments",
    "events",
    "countClaims",
  ])("an output without %s", (list) => {
    for (const value of [undefined, null, {}, "text"]) {
      const { issues } = refusal({ ...output, [list]: value });
      expect(issues).toMatchObject([{ code: "field-missing", path: [list] }]);
    }
  });

  it.each<[string, unknown, object]>([
    ["a text", written, { code: "field-type", path: [], params: { reason: "network" } }],
    ["null", null, { code: "field-type", path: [], params: { reason: "network" } }],
    [
      "another version",
      { ...output, schemaVersion: 2 },
      { code: "version-unsupported", path: ["schemaVersion"], params: { version: "2" } },
    ],
    [
      "no version",
      Object.fromEntries(Object.entries(output).filter(([field]) => field !== "schemaVersion")),
      { code: "version-unsupported", path: ["schemaVersion"], params: { version: "undefined" } },
    ],
  ])("%s, as the one fault that it is", (_, json, issue) => {
    expect(refusal(json).issues).toEqual([expect.objectContaining(issue)]);
  });

  it("an object that throws when it is read, as unreadable", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusal(proxy).issues).toMatchObject([{ code: "input-unreadable", path: [] }]);
  });

  it("an object that cannot be read, with no other error than its own", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(() => trustNetwork(proxy)).toThrow(NetworkError);
  });
});

function refusal(json: unknown): NetworkError {
  try {
    trustNetwork(json);
  } catch (error) {
    if (error instanceof NetworkError) return error;
  }
  throw new Error("was not refused with a NetworkError");
}
