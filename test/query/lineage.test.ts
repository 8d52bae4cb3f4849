import {
  membershipTimeline,
  parseNetwork,
  type RegionChangeInput,
  regionLineage,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

const member = (regionId: string, startDate: string, endDate: string) => {
  return { id: `${regionId} ${startDate}`, regionId, startDate, endDate };
};

function networkWith(changes: Partial<RegionChangeInput>[], memberships: ReturnType<typeof member>[]) {
  return parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: ["a", "b", "c"].map((id) => ({ id, name: `Region ${id}` })),
    regionChanges: changes.map((change, at) => ({
      id: `change ${at}`,
      kind: "split",
      date: "2020-07-01",
      predecessors: ["a"],
      successors: ["a", "b"],
      continuedBy: ["b"],
      ...change,
    })),
    memberships,
  });
}

const first = (day: string) => ({ earliest: day, latest: day });

describe("membershipTimeline() with lineage", () => {
  const cases: [situation: string, changes: Partial<RegionChangeInput>[], firstJoined: object | null][] = [
    ["no change", [], null],
    ["a split from a region that goes on", [{}], first("2019-01-01")],
    ["a split that nobody continues", [{ continuedBy: [] }], null],
    ["a merger, which ends the region", [{ kind: "merger", successors: ["b"] }], first("2019-01-01")],
    ["a rename of another region", [{ kind: "rename", successors: ["a"], continuedBy: ["a"] }], null],
    ["a change before the membership", [{ date: "2019-01-01" }], null],
    ["a change on the day after its first day", [{ date: "2019-01-02" }], first("2019-01-01")],
    ["a change that may be before it", [{ date: "[2018-06-01..2020]" }], first("2019-01-01")],
    [
      "a way over a third region",
      [
        { successors: ["a", "c"], continuedBy: ["c"] },
        { date: "2021-01-01", predecessors: ["c"], successors: ["c", "b"] },
      ],
      first("2019-01-01"),
    ],
    [
      "a way over a third region that ends before it",
      [
        { successors: ["a", "c"], continuedBy: ["c"] },
        { date: "2018-01-01", predecessors: ["c"], successors: ["c", "b"] },
      ],
      null,
    ],
    [
      "a way that ends before it and another that does not",
      [
        { date: "2018-01-01" },
        { successors: ["a", "c"], continuedBy: ["c"] },
        { predecessors: ["c"], successors: ["c", "b"] },
      ],
      first("2019-01-01"),
    ],
    [
      "changes in a circle",
      [{}, { predecessors: ["b"], successors: ["a", "b"], continuedBy: ["a"] }],
      first("2019-01-01"),
    ],
  ];

  it.each(cases)("says when the predecessor joined, given %s", (_, changes, firstJoined) => {
    const network = networkWith(changes, [member("a", "2019-01-01", "..")]);
    expect(membershipTimeline(network, "b", { lineage: true }).firstJoined).toEqual(firstJoined);
  });

  it("leaves the predecessor out unless it is asked for", () => {
    const network = networkWith([{}], [member("a", "2019-01-01", "..")]);
    expect(membershipTimeline(network, "b").status).toBe("never");
    expect(membershipTimeline(network, "b", { lineage: false }).status).toBe("never");
  });

  it("counts days of a predecessor that goes on only up to the day before the change", () => {
    const network = networkWith([{}], [member("a", "2020-06-01", "2021-12-31")]);
    const { stints, status, days } = membershipTimeline(network, "b", { lineage: true });
    const june = { firstDay: "2020-06-01", lastDay: "2020-06-30" };
    expect({ stints, status, days }).toEqual({
      stints: [{ membershipIds: ["a 2020-06-01"], possible: june, certain: june }],
      status: "former",
      days: { min: 30, max: 30 },
    });
  });

  it("joins the predecessor's membership with its own when they touch", () => {
    const network = networkWith([{}], [member("a", "2019-01-01", ".."), member("b", "2020-07-01", "..")]);
    const { stints, gaps, currentSince, lastLeft } = membershipTimeline(network, "b", { lineage: true });
    expect(stints.map(({ membershipIds }) => membershipIds)).toEqual([["a 2019-01-01", "b 2020-07-01"]]);
    expect({ gaps, currentSince, lastLeft }).toEqual({
      gaps: [],
      currentSince: first("2019-01-01"),
      lastLeft: null,
    });
  });

  it("keeps the recorded end of a predecessor that the change ends on an unknown day", () => {
    const network = networkWith(
      [{ kind: "merger", date: "2020", successors: ["b"] }],
      [member("a", "2019-01-01", "2020-06-30"), member("b", "2020-07-01", "..")],
    );
    expect(membershipTimeline(network, "b", { lineage: true }).gaps).toEqual([]);
  });

  it("is certain up to the earliest day of a change and possible up to the latest", () => {
    const network = networkWith([{ date: "[2020-07-01..2020-07-03]" }], [member("a", "2019-01-01", "..")]);
    expect(membershipTimeline(network, "b", { lineage: true }).stints).toMatchObject([
      {
        certain: { firstDay: "2019-01-01", lastDay: "2020-06-30" },
        possible: { firstDay: "2019-01-01", lastDay: "2020-07-02" },
      },
    ]);
  });

  it("is certain of no day if the predecessor may have joined after the change", () => {
    const network = networkWith([{}], [member("a", "2020", "..")]);
    const { stints, status, days, lastLeft } = membershipTimeline(network, "b", { lineage: true });
    expect(stints).toMatchObject([
      { certain: null, possible: { firstDay: "2020-01-01", lastDay: "2020-06-30" } },
    ]);
    expect({ status, days }).toEqual({ status: "former", days: { min: 0, max: 182 } });
    expect(lastLeft).toEqual({ earliest: "2020-06-30", latest: "2020-06-30", certain: false });
  });
});

describe("regionLineage()", () => {
  const chain = networkWith(
    [
      { kind: "merger", successors: ["b"] },
      { kind: "merger", predecessors: ["b"], successors: ["c"], continuedBy: [] },
      { kind: "boundary", predecessors: ["c", "b"], successors: ["c", "b"], continuedBy: [] },
    ],
    [],
  );
  const idsOf = (id: string) => {
    const { predecessors, successors } = regionLineage(chain, id);
    return [predecessors.map((region) => region.id), successors.map((region) => region.id)];
  };

  it("gives the nearest first, whoever continues the membership", () => {
    expect(idsOf("a")).toEqual([[], ["b", "c"]]);
  });

  it("leaves the region itself out and has another in both lists if changes lead there and back", () => {
    expect(idsOf("b")).toEqual([["a", "c"], ["c"]]);
    expect(idsOf("c")).toEqual([["b", "a"], ["b"]]);
  });

  it("throws reference-unknown when the network has no such region", () => {
    expect(() => regionLineage(chain, "x")).toThrow("reference-unknown");
  });
});

it("membershipTimeline() with lineage has the gap that is there if one of two inherited memberships counts on no day", () => {
  const network = networkWith(
    [
      { date: "[2020-02-25..2020-02-29]", predecessors: ["a"], successors: ["a", "c"], continuedBy: ["c"] },
      { date: "2020-02-28", predecessors: ["b"], successors: ["b", "c"], continuedBy: ["c"] },
    ],
    [
      member("c", "[2020-02-25..2020-02-29]", "[2020-02-25..2020-02-29]"),
      member("b", "[2020-02-25..2020-02-28]", "[2020-02-27..2020-02-28]"),
      member("a", "2020-02-28", "2020-02-28"),
    ],
  );
  const { stints, gaps } = membershipTimeline(network, "c", { lineage: true });
  expect(stints).toHaveLength(2);
  // B until 27 February, A on no day because it began after its change, C on 29 February
  expect(gaps).toEqual([{ certain: null, possible: { firstDay: "2020-02-28", lastDay: "2020-02-28" } }]);
});
