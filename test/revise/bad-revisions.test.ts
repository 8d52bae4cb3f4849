import { type NetworkRevision, parseNetwork, reviseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { everything } from "../parse/everything.ts";
import { placesOf, revising, two } from "./networks.ts";

const network = parseNetwork(two);
const lists = [
  "sources",
  "fundingPeriods",
  "criteria",
  "regions",
  "regionChanges",
  "memberships",
  "assessments",
  "events",
  "countClaims",
] as const;

/** Revisions as callers without types may pass them, and where they are wrong. */
const wrong: [what: string, revision: unknown, path: (string | number)[]][] = [
  ["nothing", undefined, []],
  ["null", null, []],
  ["a text", "remove a-1", []],
  ["a list", [], []],
  ["a map", new Map([["set", {}]]), []],
  ["an unknown part", { delete: {} }, ["delete"]],
  ["a part that is null", { change: null }, ["change"]],
  ["an unknown field", { set: { asof: "2025-01-01" } }, ["set", "asof"]],
  ["an unknown field to remove", { set: { licence: undefined } }, ["set", "licence"]],
  ["a list in place of a field", { set: { memberships: [] } }, ["set", "memberships"]],
  ["fields in a list", { set: [] }, ["set"]],
  ["an unknown list", { add: { membership: [] } }, ["add", "membership"]],
  ["records that are no list", { add: { memberships: {} } }, ["add", "memberships"]],
  ["changes in a list", { change: { memberships: [] } }, ["change", "memberships"]],
  [
    "a change that is no object",
    { change: { memberships: { "a-1": null } } },
    ["change", "memberships", "a-1"],
  ],
  ["ids that are no list", { remove: { memberships: "a-1" } }, ["remove", "memberships"]],
  ["an id that is no text", { remove: { memberships: [1] } }, ["remove", "memberships", 0]],
  ["merges that are no list", { mergeRegions: { keep: "a", drop: "b" } }, ["mergeRegions"]],
  ["a merge without drop", { mergeRegions: [{ keep: "a" }] }, ["mergeRegions", 0]],
  [
    "a merge with another field",
    { mergeRegions: [{ keep: "a", drop: "b", into: "a" }] },
    ["mergeRegions", 0, "into"],
  ],
  [
    "a merge of a region with itself",
    { mergeRegions: [{ keep: "a", drop: "a" }] },
    ["mergeRegions", 0, "drop"],
  ],
  ["a new id that is no text", { rename: { regions: { a: 5 } } }, ["rename", "regions", "a"]],
];

describe("reviseNetwork() refuses a revision", () => {
  it.each(wrong)("when it is or has %s", (_, revision, path) => {
    const result = reviseNetwork(network, revision as NetworkRevision);
    expect(result.success).toBe(false);
    expect(placesOf(result)).toEqual([["field-value", ["revision", ...path]]]);
    expect(result.caused).toBe(result.issues);
    expect(result.cleared).toEqual([]);
  });

  it.each([undefined, null])("when it removes a field that there is not, by %s", (nothing) => {
    const fields: object = { enddate: nothing, endDate: nothing };
    const [issue, ...others] = reviseNetwork(network, { change: { memberships: { "a-1": fields } } }).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "field-unknown",
      path: ["revision", "change", "memberships", "a-1", "enddate"],
      params: { nearest: "endDate" },
    });
  });

  it("when reading the network throws", () => {
    const given = new Proxy(network, {
      get: (target, field) => {
        if (field === "regions") throw new Error("no");
        return Reflect.get(target, field);
      },
    });
    expect(placesOf(reviseNetwork(given, { set: { asOf: "2025-01-01" } }))).toEqual([
      ["input-unreadable", ["regions"]],
    ]);
  });

  it("when reading it throws", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const getter = Object.defineProperty({}, "memberships", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    for (const [revision, path] of [
      [proxy, []],
      [{ change: getter }, ["change", "memberships"]],
      [{ add: { sources: [proxy] } }, ["add", "sources", 0]],
    ] as const) {
      expect(placesOf(reviseNetwork(network, revision as NetworkRevision))).toEqual([
        ["input-unreadable", ["revision", ...path]],
      ]);
    }
  });

  it("when it contains itself", () => {
    const extra: Record<string, unknown> = {};
    extra.self = extra;
    expect(placesOf(reviseNetwork(network, { set: { extra } }))).toEqual([
      ["input-unreadable", ["revision", "set", "extra", "self"]],
    ]);
  });

  it.each(lists)("when it names an id that %s do not have", (list) => {
    for (const before of [network, parseNetwork(everything)]) {
      const change = reviseNetwork(before, { change: { [list]: { nobody: { note: "Neu" } } } });
      expect(change.success).toBe(false);
      expect(placesOf({ issues: change.caused })).toEqual([
        ["reference-unknown", ["revision", "change", list, "nobody"]],
      ]);
      const remove = reviseNetwork(before, { remove: { [list]: ["nobody"] } });
      expect(placesOf({ issues: remove.caused })).toEqual([
        ["reference-unknown", ["revision", "remove", list, 0]],
      ]);
      const rename = reviseNetwork(before, { rename: { [list]: { nobody: "somebody" } } });
      expect(placesOf({ issues: rename.caused })).toEqual([
        ["reference-unknown", ["revision", "rename", list, "nobody"]],
      ]);
    }
  });

  it("when it merges a region that is not there, also because it is merged already", () => {
    expect(placesOf(revising(two, { mergeRegions: [{ keep: "x", drop: "y" }] }))).toEqual([
      ["reference-unknown", ["revision", "mergeRegions", 0, "keep"]],
      ["reference-unknown", ["revision", "mergeRegions", 0, "drop"]],
    ]);
    const twice = { keep: "a", drop: "b" };
    expect(
      placesOf(revising(two, { remove: { memberships: ["b-1"] }, mergeRegions: [twice, twice] })),
    ).toEqual([["reference-unknown", ["revision", "mergeRegions", 1, "drop"]]]);
  });

  it("when it removes a record twice", () => {
    expect(placesOf(revising(two, { remove: { memberships: ["a-1", "a-1"] } }))).toEqual([
      ["reference-unknown", ["revision", "remove", "memberships", 1]],
    ]);
  });

  it("and says all of it together", () => {
    const result = reviseNetwork(network, {
      change: { memberships: { nobody: { note: "Neu" }, "a-1": { startDate: "2019-02-29" } } },
      remove: { regions: ["nowhere"] },
      mergeRegions: [
        { keep: "a", drop: "b" },
        { keep: "a", drop: "x" },
      ],
      rename: { regions: { b: "c" }, memberships: { "a-9": "a-1" } },
    });
    expect(placesOf(result)).toEqual([
      ["reference-unknown", ["revision", "remove", "regions", 0]],
      ["reference-unknown", ["revision", "change", "memberships", "nobody"]],
      ["reference-unknown", ["revision", "mergeRegions", 1, "drop"]],
      ["reference-unknown", ["revision", "rename", "memberships", "a-9"]],
      ["date-not-in-calendar", ["memberships", 0, "startDate"]],
    ]);
  });
});

it("reviseNetwork() throws network-not-parsed when the network was not parsed", () => {
  for (const given of [two, { ...network }, undefined]) {
    expect(() => reviseNetwork(given as never, {})).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: "network-not-parsed", path: ["network"] })],
      }),
    );
  }
});
