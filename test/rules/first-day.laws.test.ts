/** 0001-01-01 is the first day that exists: nothing names an earlier one. */
import fc from "fast-check";
import {
  explainMembership,
  extentOf,
  formatExtent,
  formatIssues,
  memberCountSeries,
  membershipTimeline,
  membersOn,
  safeParseNetwork,
  sliceByFundingPeriod,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { network } from "../parse/fixtures.ts";
import { distinct, issuesOf } from "./between-records.ts";
import { field, runs } from "./date-arbitraries.ts";

const day = fc.constantFrom("0001-01-01", "0001-01-01", "0001-01-01", "0001-01-02", "0001-01-03");
const givenDate = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom("0001", "0001-01") },
  {
    weight: 2,
    arbitrary: fc.tuple(day, day).map((days) => `[${days.sort().join("..")}]`),
  },
  { weight: 1, arbitrary: day.map((first) => `[${first}..]`) },
  { weight: 2, arbitrary: day.map((last) => `[..${last}]`) },
);
const anyDate = fc.option(givenDate, { nil: undefined, freq: 4 });
const anyEnd = fc.oneof({ weight: 3, arbitrary: anyDate }, { weight: 1, arbitrary: fc.constant("..") });
const dates = fc
  .tuple(anyDate, anyEnd, fc.option(givenDate, { nil: undefined, freq: 2 }))
  .map(([startDate, endDate, confirmed]) => ({
    ...field("startDate", startDate),
    ...field("endDate", endDate),
    ...field("confirmations", confirmed === undefined ? undefined : [{ date: confirmed }]),
  }));

const life = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyDate, anyDate)
      .map(([first, last]) => ({ ...field("foundingDate", first), ...field("dissolutionDate", last) })),
  },
);

const regionId = fc.constantFrom("a", "a", "b");
const change = fc.record({
  date: givenDate,
  kind: fc.constantFrom("merger", "absorption", "split"),
  predecessors: fc.constantFrom<string[][]>(["a"], ["a"], ["b"], ["a", "b"]),
  successors: fc.constantFrom<string[][]>(["b"], ["b"], ["c"], ["a", "b"], ["b", "c"]),
});

const inputs = fc
  .record({
    ofNetwork: life,
    ofRegion: life,
    memberships: fc.array(fc.tuple(regionId, dates), { maxLength: 3 }),
    changes: fc.array(change, { maxLength: 1 }),
    periods: fc.array(dates, { maxLength: 2 }),
    key: fc.option(dates, { nil: undefined }),
  })
  .map(({ ofNetwork, ofRegion, memberships, changes, periods }) =>
    network({
      asOf: "0001-01-05",
      ...ofNetwork,
      regions: ["a", "b", "c"].map((id) => ({ id, name: `Region ${id}`, ...(id === "a" ? ofRegion : {}) })),
      memberships: memberships.map(([id, fields], at) => ({ id: `m${at}`, regionId: id, ...fields })),
      regionChanges: changes.map((one, at) => ({ ...one, id: `c${at}`, continuedBy: one.successors })),
      fundingPeriods: periods.map((fields, at) => ({
        ...{ id: `p${at}`, name: { de: "Phase" }, kind: "funded", carryOver: "explicit", ...fields },
      })),
    }),
  );

/** A year before the first one, in any of the forms in which a day is written. */
const before = /0000-|-00000?\d|\b0000\b|vor Christus|BCE?\b/;

function expectNoEarlierDay(answer: unknown): void {
  expect(JSON.stringify(answer)?.match(before)).toBeFalsy();
}

describe("the first day", () => {
  it("has none before it in any issue, message, fix or choice", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { issues } = safeParseNetwork(input);
        expectNoEarlierDay(issues);
        expectNoEarlierDay([formatIssues(issues, "de"), formatIssues(issues, "en")]);
      }),
      { numRuns: 2 * runs },
    );
  });

  it("has none before it in any extent, timeline, count or explanation", () => {
    fc.assert(
      fc.property(inputs, day, (input, on) => {
        const result = safeParseNetwork(input);
        fc.pre(result.success);
        const { network } = result;
        for (const record of [...network.memberships, ...network.fundingPeriods]) {
          const extent = extentOf(network, record);
          expectNoEarlierDay([extent, formatExtent(extent, "de"), formatExtent(extent, "en")]);
        }
        for (const { id } of network.memberships) expectNoEarlierDay(sliceByFundingPeriod(network, id));
        for (const { id } of network.regions) {
          for (const lineage of [false, true])
            expectNoEarlierDay(membershipTimeline(network, id, { on, lineage }));
          expectNoEarlierDay(explainMembership(network, id, on));
        }
        expectNoEarlierDay(membersOn(network, on));
        expectNoEarlierDay(memberCountSeries(network, { firstDay: "0001-01-01", lastDay: on }));
      }),
      { numRuns: 2 * runs },
    );
  });

  it("has nobody who left before it", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = safeParseNetwork(input);
        fc.pre(result.success);
        for (const { id } of result.network.regions) {
          for (const lineage of [false, true]) {
            const timeline = membershipTimeline(result.network, id, { on: "0001-01-01", lineage });
            expect(timeline.lastLeft).toBeNull();
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it("leaves no day to a region that a change of that day ends", () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 2 }), change, (all, one) => {
        const ended = one.predecessors.filter((id) => !one.successors.includes(id));
        const input = network({
          asOf: "0001-01-05",
          regions: ["a", "b", "c"].map((id) => ({ id, name: `Region ${id}` })),
          regionChanges: [{ ...one, date: "0001-01-01", id: "c" }],
          memberships: all.map((fields, at) => ({ id: `m${at}`, regionId: "a", ...fields })),
        });
        const issues = issuesOf(input);
        // Dates that contradict each other may be said instead.
        const placed = distinct(
          issues
            .filter(({ code }) => ["membership-outside-region", "date-order"].includes(code))
            .map(({ path }) => path.slice(0, 2).join(" ")),
        );
        const expected = ended.includes("a") ? all.map((_, at) => `memberships ${at}`) : [];
        expect(expected.filter((place) => !placed.includes(place))).toEqual([]);
        const outside = issues.filter(({ code }) => code === "membership-outside-region");
        if (!ended.includes("a")) expect(outside).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("has no succession on a day before it", () => {
    fc.assert(
      fc.property(change, fc.array(dates, { maxLength: 2 }), (one, all) => {
        const input = network({
          asOf: "0001-01-05",
          regions: ["a", "b", "c"].map((id) => ({ id, name: `Region ${id}` })),
          regionChanges: [{ ...one, date: "0001-01-01", id: "c", continuedBy: one.successors }],
          memberships: all.map((fields, at) => ({ id: `m${at}`, regionId: "a", ...fields })),
        });
        expect(issuesOf(input, "succession-unfilled")).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it.each([{ startDate: "0001-01-01" }, {}])(
    "is shared by two memberships, and only the later can move: %j",
    (start) => {
      const memberships = [
        { id: "m", regionId: "a", ...start, endDate: "0001-01-01" },
        { id: "n", regionId: "a", startDate: "0001-01-01", endDate: ".." },
      ];
      const [issue] = issuesOf(network({ memberships }), "shared-boundary-day");
      expect(issue?.choices?.map(({ fix }) => fix)).toEqual([
        { kind: "set", path: ["memberships", 1, "startDate"], value: "0001-01-02" },
      ]);
    },
  );
});
