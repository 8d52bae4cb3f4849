import {
  compareNetworks,
  type MembershipInput,
  type Network,
  type NetworkInput,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { issueOf } from "../calendar/fault.ts";
import { everything, everythingWith } from "../parse/everything.ts";

function networkWith(fields: Partial<NetworkInput>): Network {
  return parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2020-12-31",
    roster: "complete",
    regions: [
      { id: "a", name: "Region A" },
      { id: "b", name: "Region B" },
    ],
    ...fields,
  });
}

function versions(before: Partial<NetworkInput>, after: Partial<NetworkInput>) {
  return compareNetworks(networkWith(before), networkWith(after));
}

const membership = (fields: Partial<MembershipInput>): Partial<NetworkInput> => ({
  memberships: [{ id: "m", regionId: "a", ...fields }],
});

type Span = readonly [first: string | null, last: string | null, before: string, after: string, kind: string];

const since2018 = { startDate: "2018-01-01", endDate: "2018-12-31" };

const answers: readonly [
  situation: string,
  before: Partial<NetworkInput>,
  after: Partial<NetworkInput>,
  spans: readonly Span[],
][] = [
  // uncertain before
  [
    "a start becomes exact",
    membership({ startDate: "2018-06", endDate: ".." }),
    membership({ startDate: "2018-06-11", endDate: ".." }),
    [
      ["2018-06-01", "2018-06-10", "uncertain", "no", "learned"],
      ["2018-06-11", "2018-06-29", "uncertain", "certain", "learned"],
    ],
  ],
  [
    "a confirmation is added",
    membership({ startDate: "2018-06-01" }),
    membership({ startDate: "2018-06-01", confirmations: [{ date: "2018-06-03" }] }),
    [["2018-06-02", "2018-06-03", "uncertain", "certain", "learned"]],
  ],
  [
    "the network turns out to have been founded later",
    membership({ endDate: "2018-12-31" }),
    { ...membership({ endDate: "2018-12-31" }), foundingDate: "2018-06-01" },
    [[null, "2018-05-31", "uncertain", "no", "learned"]],
  ],
  [
    "a change turns out to have ended the region",
    membership({ startDate: "2018-01-01" }),
    {
      ...membership({ startDate: "2018-01-01" }),
      regionChanges: [
        { id: "c", date: "2019-01-01", kind: "merger", predecessors: ["a"], successors: ["b"] },
      ],
    },
    [
      ["2019-01-01", "2020-12-31", "uncertain", "no", "learned"],
      ["2021-01-01", null, "uncertain", "no", "new"],
    ],
  ],
  // uncertain after
  [
    "an end is taken back",
    membership(since2018),
    membership({ startDate: "2018-01-01" }),
    [
      ["2018-01-02", "2018-12-31", "certain", "uncertain", "withdrawn"],
      ["2019-01-01", "2020-12-31", "no", "uncertain", "withdrawn"],
      ["2021-01-01", null, "no", "uncertain", "new"],
    ],
  ],
  // certain both times
  [
    "an end is corrected",
    membership(since2018),
    membership({ ...since2018, endDate: "2019-12-31" }),
    [["2019-01-01", "2019-12-31", "no", "certain", "reversed"]],
  ],
  [
    "a membership is another region's",
    membership(since2018),
    membership({ ...since2018, regionId: "b" }),
    [
      ["2018-01-01", "2018-12-31", "certain", "no", "reversed"],
      ["2018-01-01", "2018-12-31", "no", "certain", "reversed"],
    ],
  ],
  [
    "a membership has another role",
    membership(since2018),
    membership({ ...since2018, role: "associate" }),
    [["2018-01-01", "2018-12-31", "certain", "no", "reversed"]],
  ],
  [
    "only the earlier network has the region",
    membership(since2018),
    { regions: [] },
    [["2018-01-01", "2018-12-31", "certain", "no", "reversed"]],
  ],
  [
    "only the later network has the region, and the earlier one has a partial roster",
    { regions: [], roster: "partial" },
    { ...membership(since2018), roster: "partial" },
    [["2018-01-01", "2018-12-31", "no", "certain", "new"]],
  ],
  // the last day on record
  [
    "the later network speaks for more days",
    membership(since2018),
    { ...membership({ ...since2018, endDate: "2021-06-30" }), asOf: "2021-12-31" },
    [
      ["2019-01-01", "2020-12-31", "no", "certain", "reversed"],
      ["2021-01-01", "2021-06-30", "no", "certain", "new"],
    ],
  ],
  [
    "only the last day on record differs",
    membership(since2018),
    { ...membership(since2018), asOf: "2024-12-31" },
    [],
  ],
  // nothing of it is an answer
  ["a role that is not asked for differs", membership({ role: "candidate" }), { memberships: [] }, []],
  [
    "one membership is written as two",
    membership(since2018),
    {
      memberships: [
        { id: "m", regionId: "a", startDate: "2018-01-01", endDate: "2018-06-30" },
        { id: "n", regionId: "a", startDate: "2018-07-01", endDate: "2018-12-31" },
      ],
    },
    [],
  ],
  [
    "a day of the past is before the first one that exists",
    membership({ endDate: "2018-12-31" }),
    membership({ startDate: "[0001-01-01..]", endDate: "2018-12-31" }),
    [],
  ],
];

describe("compareNetworks() gives the days on which answers differ when", () => {
  it.each(answers)("%s", (_, before, after, spans) => {
    const found = versions(before, after).answers.map(
      (change): Span => [change.firstDay, change.lastDay, change.before, change.after, change.kind],
    );
    expect(found).toEqual(spans);
  });
});

describe("compareNetworks()", () => {
  it("names the regions of the earlier network in its order, then those that are new", () => {
    const memberOf = (...ids: string[]): Partial<NetworkInput> => ({
      regions: ids.map((id) => ({ id, name: `Region ${id}` })),
      memberships: ids.map((id, at) => ({
        id: `m${id}`,
        regionId: id,
        startDate: "2018",
        endDate: `20${20 + at}`,
      })),
    });
    const { answers } = versions(memberOf("c", "a"), memberOf("d", "a", "b", "c"));
    expect([...new Set(answers.map(({ regionId }) => regionId))]).toEqual(["c", "d", "b"]);
  });

  it("asks for other roles when they are given", () => {
    const [before, after] = [networkWith({}), networkWith(membership({ ...since2018, role: "associate" }))];
    expect(compareNetworks(before, after).answers).toEqual([]);
    const { answers, counts } = compareNetworks(before, after, { roles: ["member", "associate"] });
    expect(answers).toHaveLength(1);
    expect(counts).toHaveLength(1);
  });

  it("gives the numbers of members, for days in a row on which both are the same", () => {
    const zero = { min: 0, max: 0, onRecord: { min: 0, max: 0 } };
    const one = { min: 1, max: 1, onRecord: { min: 1, max: 1 } };
    expect(versions({}, membership({ ...since2018, endDate: "2021-06-30" })).counts).toEqual([
      { firstDay: "2018-01-01", lastDay: "2020-12-31", before: zero, after: one, beyondAsOf: false },
      { firstDay: "2021-01-01", lastDay: "2021-06-30", before: zero, after: one, beyondAsOf: true },
    ]);
  });

  it("gives every day as one with another number when the roster becomes partial", () => {
    const onRecord = { min: 0, max: 0 };
    const change = { before: { min: 0, max: 0, onRecord }, after: { min: 0, max: null, onRecord } };
    expect(versions({}, { roster: "partial" }).counts).toEqual([
      { firstDay: null, lastDay: "2020-12-31", ...change, beyondAsOf: false },
      { firstDay: "2021-01-01", lastDay: null, ...change, beyondAsOf: true },
    ]);
  });

  it("gives the claims with another verdict, and those that only one network has", () => {
    const claim = (id: string, count: number) =>
      ({ id, date: "2018-06-01", counts: "members", count }) as const;
    const { claims } = versions(
      { countClaims: [claim("x", 1), claim("y", 1), claim("z", 5)] },
      { ...membership(since2018), countClaims: [claim("z", 6), claim("v", 1), claim("x", 1)] },
    );
    expect(claims).toEqual([
      { claimId: "x", before: "conflict", after: "consistent" },
      { claimId: "y", before: "conflict", after: null },
      { claimId: "v", before: null, after: "consistent" },
    ]);
  });

  it("is a refinement when answers are learned or new, and when nothing differs", () => {
    const vague = membership({ startDate: "2018" });
    const exact = membership({ startDate: "2018-06-11", endDate: "[2020..]" });
    expect(versions(vague, vague).isRefinement).toBe(true);
    expect(versions(vague, exact).isRefinement).toBe(true);
    expect(versions(exact, vague).isRefinement).toBe(false);
    expect(versions(vague, { memberships: [] }).isRefinement).toBe(true); // no day was certain
    expect(versions(membership(since2018), { memberships: [] }).isRefinement).toBe(false);
  });

  it("names the argument when a network was not parsed", () => {
    const network = networkWith({});
    const copy = () => ({ ...network }) as Network;
    expect(issueOf(() => compareNetworks(copy(), network))).toMatchObject({ path: ["before"] });
    expect(issueOf(() => compareNetworks(network, copy()))).toMatchObject({ path: ["after"] });
  });
});

const whole = parseNetwork(everything);

/** A change of one field: its place in the network, its list and its record, and the fields that differ. */
const changes: readonly [
  place: string,
  value: unknown,
  list: string,
  id: string,
  fields: readonly unknown[],
][] = [
  ["memberships.0.note", "Neu", "memberships", "m", [{ path: ["note"], before: "Anmerkung", after: "Neu" }]],
  [
    "memberships.0.endReason",
    undefined,
    "memberships",
    "m",
    [{ path: ["endReason"], before: "withdrawal", after: undefined }],
  ],
  [
    "memberships.0.confirmations",
    [],
    "memberships",
    "m",
    [
      {
        path: ["confirmations"],
        before: [{ date: "2020-06-01", source: "s", note: "Liste" }],
        after: [],
      },
    ],
  ],
  [
    "regions.0.otherNames.0.name",
    "Kreis B",
    "regions",
    "a",
    [
      {
        path: ["otherNames"],
        before: whole.regions[0]?.otherNames,
        after: [{ name: "Kreis B", startDate: "2019-01-01", endDate: "2023-12-31" }],
      },
    ],
  ],
  [
    "criteria.0.name.en",
    "Title",
    "criteria",
    "c",
    [{ path: ["name", "en"], before: "Name", after: "Title" }],
  ],
  [
    "fundingPeriods.0.rounds.0.endDate",
    "2023-06-30",
    "fundingPeriods",
    "p",
    [{ path: ["rounds", "r", "endDate"], before: "2023-12-31", after: "2023-06-30" }],
  ],
  [
    "fundingPeriods.0.rounds",
    [],
    "fundingPeriods",
    "p",
    [{ path: ["rounds", "r"], before: whole.fundingPeriods[0]?.rounds[0], after: undefined }],
  ],
  [
    "countClaims.0.breakdown",
    { "rural-region": 1 },
    "countClaims",
    "n",
    [
      { path: ["breakdown", "district"], before: 1, after: undefined },
      { path: ["breakdown", "rural-region"], before: undefined, after: 1 },
    ],
  ],
  [
    "sources.0.extra",
    { app: { stars: 4, tags: [] } },
    "sources",
    "s",
    [
      { path: ["extra", "app", "stars"], before: 3, after: 4 },
      { path: ["extra", "app", "tags"], before: undefined, after: [] },
    ],
  ],
];

describe("compareNetworks() names the fields of records that differ:", () => {
  it.each(changes)("%s as %j", (place, value, list, id, fields) => {
    const { records } = compareNetworks(whole, parseNetwork(everythingWith(place, value)));
    const lists = Object.entries(records).filter(
      ([name, { changed }]) => name !== "network" && changed.length > 0,
    );
    expect(lists).toEqual([
      [list, { added: [], removed: [], changed: [{ id, fields }], isReordered: false }],
    ]);
  });

  it("those of the network itself, without its lists", () => {
    const { records } = versions(
      { foundingDate: "2018", note: "Entwurf" },
      { ...membership({}), foundingDate: "2018-11", name: { de: "Testnetz", en: "Test network" } },
    );
    expect(records.network).toEqual([
      { path: ["name", "en"], before: undefined, after: "Test network" },
      { path: ["foundingDate"], before: "2018", after: "2018-11" },
      { path: ["note"], before: "Entwurf", after: undefined },
    ]);
  });
});

describe("compareNetworks() tells records apart by id when", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, title: `Quelle ${id}` }));
  const sources = (...list: unknown[]) =>
    parseNetwork({ ...everything, ...networkWith({}), sources: list }).sources;
  const compared = (before: unknown[], after: unknown[]) => {
    const versionWith = (list: unknown[]) => networkWith({ sources: sources(...list) });
    return compareNetworks(versionWith(before), versionWith(after)).records.sources;
  };

  it("some are added and some removed", () => {
    expect(compared([a, b], [c, b])).toEqual({ added: [c], removed: [a], changed: [], isReordered: false });
  });

  it("an id is another's: a record has no id but its own", () => {
    expect(compared([a], [{ ...a, id: "d" }])).toMatchObject({
      added: [{ id: "d" }],
      removed: [a],
      changed: [],
    });
  });

  it("their order differs, which it says once", () => {
    expect(compared([a, b, c], [c, b, a])).toEqual({
      added: [],
      removed: [],
      changed: [],
      isReordered: true,
    });
  });

  it("others come between or go: that is no other order", () => {
    expect(compared([a, c], [a, b, c]).isReordered).toBe(false);
    expect(compared([a, b, c], [a, c]).isReordered).toBe(false);
  });
});

/** Lists in a record: two items in one order and in the other. */
const lists: readonly [list: string, place: string, one: unknown, other: unknown][] = [
  ["memberships", "memberships.0.confirmations", { date: "2020-06-01" }, { note: "B", date: "2020-07-01" }],
  ["regions", "regions.0.identifiers", { scheme: "kreis", value: "06432" }, { scheme: "ror", value: "0601" }],
  ["regions", "regions.0.otherNames", { name: "Kreis A" }, { name: "LK A" }],
  ["fundingPeriods", "fundingPeriods.0.funders", "Bund", "Land"],
  [
    "fundingPeriods",
    "fundingPeriods.0.rounds",
    { id: "r", name: { de: "1" } },
    { id: "q", name: { de: "2" } },
  ],
  ["events", "events.0.topics", { de: "Wohnen" }, { de: "Verkehr" }],
];

describe("compareNetworks() says once that lists in records stand in another order:", () => {
  it.each(lists)("%s, %s", (list, place, one, other) => {
    const [before, after] = [
      [one, other],
      [other, one],
    ].map((value) => parseNetwork(everythingWith(place, value)));
    if (before === undefined || after === undefined) throw new Error("are two");
    const { records } = compareNetworks(before, after);
    expect(Reflect.get(records, list)).toEqual({ added: [], removed: [], changed: [], isReordered: true });
  });

  it("but the order of a list in `extra` may have a meaning", () => {
    const [before, after] = [
      [1, 2],
      [2, 1],
    ].map((ranks) => parseNetwork(everythingWith("events.0.extra", { ranks })));
    if (before === undefined || after === undefined) throw new Error("are two");
    expect(compareNetworks(before, after).records.events).toMatchObject({
      changed: [{ id: "e", fields: [{ path: ["extra", "ranks"], before: [1, 2], after: [2, 1] }] }],
      isReordered: false,
    });
  });

  it("not the order of fields, which JSON does not have", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, part]) => [name, turned(part)]),
            )
          : value;
    const { records } = compareNetworks(whole, parseNetwork(turned(everything)));
    expect(Object.values(records).filter((list) => "isReordered" in list && list.isReordered)).toEqual([]);
    expect(records.network).toEqual([]);
  });
});
