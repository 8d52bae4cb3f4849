import {
  type Issue,
  isIssue,
  type NetworkRevision,
  parseNetwork,
  reviseNetwork,
  safeParseNetwork,
  trustNetwork,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { everything } from "../parse/everything.ts";
import { placesOf, revising, two } from "./networks.ts";

const network = parseNetwork(two);
const plain = JSON.parse(JSON.stringify(network));

type MembershipChanges = NonNullable<NonNullable<NetworkRevision["change"]>["memberships"]>;

/** What a revision says, and the same edit by hand. */
const edits: [what: string, revision: NetworkRevision, byHand: object][] = [
  ["nothing", {}, {}],
  ["set a field", { set: { asOf: "2025-06-30" } }, { asOf: "2025-06-30" }],
  ["set a field to undefined", { set: { license: undefined } }, { license: undefined }],
  [
    "add a record",
    { add: { regions: [{ id: "c", name: "Stadt Halle" }] } },
    { regions: [...plain.regions, { id: "c", name: "Stadt Halle" }] },
  ],
  [
    "change a field",
    { change: { memberships: { "b-1": { endDate: "2022-12-31" } } } },
    { memberships: [plain.memberships[0], { ...plain.memberships[1], endDate: "2022-12-31" }] },
  ],
  [
    "change a field to undefined",
    { change: { memberships: { "b-1": { endDate: undefined } } } },
    { memberships: [plain.memberships[0], { ...plain.memberships[1], endDate: undefined }] },
  ],
  ["set a field to null, as JSON has it", { set: { license: null } }, { license: undefined }],
  [
    "change a field to null, as JSON has it",
    { change: { memberships: { "b-1": { endDate: null, startDate: "2019" } } } },
    {
      memberships: [plain.memberships[0], { ...plain.memberships[1], endDate: undefined, startDate: "2019" }],
    },
  ],
  [
    "change data of an app, in which null is a value",
    { change: { memberships: { "b-1": { extra: { seen: null } } } } },
    { memberships: [plain.memberships[0], { ...plain.memberships[1], extra: { seen: null } }] },
  ],
  [
    "leave out a field that a record must have",
    { change: { memberships: { "b-1": { regionId: null } } } },
    { memberships: [plain.memberships[0], { ...plain.memberships[1], regionId: undefined }] },
  ],
  [
    "change a record by a copy of it with its id",
    { change: { memberships: { "b-1": { ...network.memberships[1], note: "Neu" } } } },
    { memberships: [plain.memberships[0], { ...plain.memberships[1], note: "Neu" }] },
  ],
  ["remove a record", { remove: { memberships: ["a-1"] } }, { memberships: [plain.memberships[1]] }],
  ["leave a reference to nothing", { remove: { regions: ["b"] } }, { regions: [plain.regions[0]] }],
  [
    "leave out what a list must have",
    { change: { regions: { a: { name: "" } } } },
    { regions: [{ ...plain.regions[0], name: "" }, plain.regions[1]] },
  ],
  [
    "add, change and remove one record after another",
    {
      add: { memberships: [{ id: "new", regionId: "b", startDate: "2023" }] },
      change: { memberships: { new: { endDate: "2024", sources: ["s"] } } },
      remove: { memberships: ["b-1"] },
    },
    {
      memberships: [
        plain.memberships[0],
        { id: "new", regionId: "b", startDate: "2023", endDate: "2024", sources: ["s"] },
      ],
    },
  ],
];

describe("reviseNetwork() gives what safeParseNetwork() gives for the edit by hand", () => {
  it.each(edits)("when the revision is to %s", (_, revision, byHand) => {
    const { caused: _caused, cleared: _cleared, ...result } = reviseNetwork(network, revision);
    expect(result).toEqual(safeParseNetwork({ ...plain, ...byHand }));
  });

  it("and leaves the network as it was", () => {
    for (const [, revision] of edits) reviseNetwork(network, revision);
    expect(network).toEqual(parseNetwork(two));
  });
});

describe("reviseNetwork() gives an id to a record without one", () => {
  const added = (revision: NetworkRevision, list: "memberships" | "assessments" | "sources" | "regions") => {
    const result = revising(everything, revision);
    if (!result.success) throw new Error(JSON.stringify(result.issues));
    return result.network[list].slice(parseNetwork(everything)[list].length).map(({ id }) => id);
  };
  const dates = { startDate: "2018-01-01", endDate: "2018-02-01" };
  const later = { startDate: "2018-03-01", endDate: "2018-04-01" };

  it("the region and the next number that no membership has", () => {
    const memberships = [
      { id: "b-2", regionId: "b", ...dates },
      { regionId: "b", ...later },
    ];
    const further = { regionId: "b", startDate: "2018-05-01", endDate: "2018-06-01" };
    expect(added({ add: { memberships: [...memberships, further] } }, "memberships")).toEqual([
      "b-2",
      "b-1",
      "b-3",
    ]);
  });

  it("also when id is undefined", () => {
    expect(
      added({ add: { memberships: [{ id: undefined, regionId: "b", ...dates } as never] } }, "memberships"),
    ).toEqual(["b-1"]);
  });

  it("the region of an assessment", () => {
    const assessments = [{ regionId: "b", criterionId: "c", date: "2020-01-01", rating: "met" as const }];
    expect(added({ add: { assessments } }, "assessments")).toEqual(["b-1"]);
  });

  it("the kind of any other record", () => {
    expect(added({ add: { sources: [{ title: "Neu" }, { title: "Alt" }] } }, "sources")).toEqual([
      "source-1",
      "source-2",
    ]);
    expect(added({ add: { regions: [{ name: "Stadt Halle" }] } }, "regions")).toEqual(["region-1"]);
  });
});

describe("reviseNetwork() keeps the objects", () => {
  it("of all records but those that it changes", () => {
    const result = reviseNetwork(network, { change: { memberships: { "b-1": { note: "Neu" } } } });
    if (!result.success) throw new Error("is not refused");
    expect(result.network.memberships[0]).toBe(network.memberships[0]);
    expect(result.network.memberships[1]).toEqual({ ...network.memberships[1], note: "Neu" });
    expect(result.network.memberships[1]?.sources).toBe(network.memberships[1]?.sources);
    expect(result.network.regions).toBe(network.regions);
    expect(result.network.sources).toBe(network.sources);
  });

  it("of a revision of a network that trustNetwork() took, in all later ones", () => {
    const trusted = trustNetwork(plain);
    const one = reviseNetwork(trusted, { set: { note: "Eins" } });
    const other = reviseNetwork(trusted, { set: { note: "Zwei" } });
    if (!one.success || !other.success) throw new Error("is not refused");
    expect(one.network.memberships).toBe(other.network.memberships);
  });
});

describe("reviseNetwork() gives records other ids", () => {
  it.each(["sources", "criteria", "events", "regions"] as const)("in %s, with all references", (list) => {
    const before = parseNetwork(everything);
    const ids = Object.fromEntries(before[list].map(({ id }) => [id, `new-${id}`]));
    const result = reviseNetwork(before, { rename: { [list]: ids } });
    if (!result.success) throw new Error(JSON.stringify(result.issues));
    expect(result.network[list].map(({ id }) => id)).toEqual(before[list].map(({ id }) => `new-${id}`));
    const back = Object.fromEntries(Object.entries(ids).map(([from, to]) => [to, from]));
    const again = reviseNetwork(result.network, { rename: { [list]: back } });
    expect(again).toMatchObject({ success: true, network: before });
  });

  it("all at once, so that two can swap theirs", () => {
    const result = reviseNetwork(network, { rename: { regions: { a: "b", b: "a" } } });
    if (!result.success) throw new Error("is not refused");
    expect(result.network.regions.map(({ id, name }) => [id, name])).toEqual([
      ["b", "Landkreis Fulda"],
      ["a", "Landkreis Gotha"],
    ]);
    expect(result.network.memberships.map(({ id, regionId }) => [id, regionId])).toEqual([
      ["a-1", "b"],
      ["b-1", "a"],
    ]);
  });

  it("and changes, renames and removes records that are called __proto__", () => {
    const regions = [{ id: "__proto__", name: "Landkreis A" }];
    const named = parseNetwork({ ...two, regions, memberships: [] });
    const revise = (revision: string) => reviseNetwork(named, JSON.parse(revision));
    const changed = revise('{"change":{"regions":{"__proto__":{"name":"Kreis A"}}}}');
    expect(changed).toMatchObject({
      success: true,
      network: { regions: [{ ...regions[0], name: "Kreis A" }] },
    });
    const renamed = revise('{"rename":{"regions":{"__proto__":"a"}}}');
    expect(renamed).toMatchObject({ success: true, network: { regions: [{ ...regions[0], id: "a" }] } });
    const removed = revise('{"remove":{"regions":["__proto__"]}}');
    expect(removed).toMatchObject({ success: true, network: { regions: [] } });
  });

  it.each([
    '{"__proto__":{}}',
    '{"set":{"__proto__":{}}}',
    '{"change":{"__proto__":{}}}',
    '{"change":{"regions":{"a":{"__proto__":{"name":"B"}}}}}',
    '{"rename":{"__proto__":{"a":"b"}}}',
    '{"add":{"regions":[{"__proto__":{},"id":"c","name":"C"}]}}',
  ])("and refuses the field __proto__ of %s", (revision) => {
    expect(reviseNetwork(network, JSON.parse(revision)).issues).toMatchObject([
      { code: "field-unknown", params: { field: "__proto__" } },
    ]);
  });

  it("and refuses one that another record has", () => {
    expect(placesOf(reviseNetwork(network, { rename: { regions: { a: "b" } } }))).toContainEqual([
      "id-duplicate",
      ["regions", 1, "id"],
    ]);
  });
});

describe("reviseNetwork() says", () => {
  it("what the revision caused and what it cleared", () => {
    const result = reviseNetwork(network, { change: { memberships: { "a-1": { sources: [] } } } });
    expect(result.caused.map(({ code, subject }) => [code, subject?.id])).toEqual([
      ["source-missing", "a-1"],
    ]);
    if (!result.success) throw new Error("is not refused");
    const back = reviseNetwork(result.network, { change: { memberships: { "a-1": { sources: ["s"] } } } });
    expect(back.caused).toEqual([]);
    expect(back.cleared).toEqual(result.caused);
  });

  it("nothing of an issue that only moved to another place", () => {
    const warned = parseNetwork({
      ...two,
      memberships: two.memberships?.map((one) => ({ ...one, sources: [] })),
    });
    const { issues, caused, cleared } = reviseNetwork(warned, { remove: { memberships: ["a-1"] } });
    expect(placesOf({ issues })).toEqual([["source-missing", ["memberships", 0]]]);
    expect(caused).toEqual([]);
    expect(cleared.map(({ subject }) => subject?.id)).toEqual(["a-1"]);
  });

  it.each<[string, string[], MembershipChanges, string[], string[]]>([
    ["neither, when one of two ends gets known", ["a-1", "b-1"], { "a-1": { endDate: "2023" } }, [], []],
    ["neither, when a refused record drops out", ["a-1", "b-1"], { "a-1": { startDate: "gestern" } }, [], []],
    ["cleared, when the only end gets known", ["a-1"], { "a-1": { endDate: "2023" } }, [], ["a-1"]],
    ["caused, when the first end gets lost", [], { "a-1": { endDate: null } }, ["a-1"], []],
    ["caused, when another end gets lost", ["a-1"], { "b-1": { endDate: null } }, ["a-1", "b-1"], []],
    [
      "both, when one end gets lost and the other gets known",
      ["a-1"],
      { "a-1": { endDate: "2023" }, "b-1": { endDate: null } },
      ["b-1"],
      ["a-1"],
    ],
  ])("of unknown ends %s", (_, endless, memberships, caused, cleared) => {
    const before = parseNetwork({
      ...two,
      memberships: two.memberships?.map(({ endDate, ...one }) =>
        endless.includes(one.id) ? one : { ...one, endDate },
      ),
    });
    const result = reviseNetwork(before, { change: { memberships } });
    expect(unknownEnds(result.caused)).toEqual(caused);
    expect(unknownEnds(result.cleared)).toEqual(cleared);
  });

  it("that nothing is cleared when the revision is refused", () => {
    const warned = parseNetwork({
      ...two,
      memberships: two.memberships?.map((one) => ({ ...one, sources: [] })),
    });
    const result = reviseNetwork(warned, {
      remove: { memberships: ["a-1"] },
      change: { memberships: { "b-1": { endDate: "2019-12-31" } } },
    });
    expect(result.success).toBe(false);
    expect(result.cleared).toEqual([]);
    expect(result.caused.map(({ code }) => code)).toEqual(["date-order"]);
  });
});

/** The memberships of which issues say that their ends are unknown. */
function unknownEnds(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => (isIssue(issue, "end-unknown") ? issue.params.ids : []));
}
