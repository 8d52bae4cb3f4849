import { openQuestions } from "netzwerk-daseinsvorsorge/changes";
import { describe, expect, it } from "vitest";
import { networkOf } from "./network.ts";

describe("openQuestions()", () => {
  it("asks for the inexact ends of a membership, and says how many answers each would settle", () => {
    const network = networkOf([{ startDate: "2020", endDate: "[2020-12-01..2021-01-31]", sources: ["s"] }], {
      sources: [{ id: "s", title: "Liste" }],
    });
    const subject = { kind: "membership", id: "m1", name: "Landkreis A" };
    expect(openQuestions(network)).toEqual({
      days: [
        {
          subject,
          asks: "first-day",
          between: { earliest: "2020-01-01", latest: "2020-12-31" },
          uncertainDays: 365, // all of the leap year but its last day
          wouldSettle: 336, // up to 1 December; from then on it may have ended
          sources: network.sources,
        },
        {
          subject,
          asks: "last-day",
          between: { earliest: "2020-12-01", latest: "2021-01-31" },
          uncertainDays: 61, // from 2 December
          wouldSettle: 32, // from 31 December; before, it may not have begun
          sources: network.sources,
        },
      ],
      names: [],
    });
  });

  it("asks for nothing when all days are exact or an end is not known yet", () => {
    const network = networkOf([{ startDate: "2020-01-01", endDate: ".." }], { foundingDate: "2019-01-01" });
    expect(openQuestions(network)).toEqual({ days: [], names: [] });
  });

  it("asks only for what days of the range depend on", () => {
    const network = networkOf([{ startDate: "2020", endDate: ".." }]);
    const range = { firstDay: "2020-12-01", lastDay: "2021-12-31" };
    expect(openQuestions(network, { range }).days.map(({ uncertainDays }) => uncertainDays)).toEqual([30]);
    expect(openQuestions(network, { range: { ...range, firstDay: "2020-12-31" } }).days).toEqual([]);
  });

  it("asks for the days of the network, its regions, changes, periods and rounds, the most days first", () => {
    const network = networkOf([], {
      foundingDate: "2018",
      regions: [
        { id: "a", name: "Landkreis A", dissolutionDate: "2020-03" },
        { id: "b", name: "Landkreis B" },
      ],
      regionChanges: [
        {
          id: "c",
          date: "[2020-01-01..2020-01-11]",
          kind: "boundary",
          predecessors: ["b"],
          successors: ["b"],
        },
      ],
      fundingPeriods: [
        {
          id: "p",
          name: { de: "Phase" },
          kind: "funded",
          carryOver: "automatic",
          startDate: "2018-01-01",
          endDate: "2022-02",
          rounds: [{ id: "r", name: { de: "Runde" }, startDate: "[2018-01-01..2018-01-02]", endDate: ".." }],
        },
      ],
    });
    const found = openQuestions(network).days.map(
      ({ subject, asks, uncertainDays }) => `${subject.kind} ${subject.name ?? "-"} ${asks} ${uncertainDays}`,
    );
    expect(found).toEqual([
      "network Testnetz first-day 364",
      "region Landkreis A last-day 30",
      "funding-period Phase last-day 27",
      "region-change - day 10",
      "funding-round Runde first-day 1",
    ]);
  });

  it("says that the day of a change settles the end of the ongoing memberships that end with it", () => {
    const network = networkOf([{ startDate: "2019-01-01", endDate: ".." }], {
      regions: [
        { id: "a", name: "Landkreis A" },
        { id: "b", name: "Landkreis B" },
      ],
      regionChanges: [
        { id: "c", date: "[2020-01-01..2020-01-11]", kind: "merger", predecessors: ["a"], successors: ["b"] },
      ],
    });
    const settled = openQuestions(network).days.map(({ subject, wouldSettle }) => [
      subject.kind,
      wouldSettle,
    ]);
    // The last day lies between 31 December and 10 January: ten days are open because of it.
    expect(settled).toEqual([
      ["region-change", 10],
      ["membership", 10],
    ]);
  });

  it("says that a day settles what is certain on its latest day, beside another end and another membership", () => {
    // The change is on 2020-01-01 to 11, the dissolution on 2020-01-05 or 06: the membership ends with the earlier.
    const network = networkOf([{ startDate: "2019-01-01", endDate: ".." }], {
      dissolutionDate: "[2020-01-05..2020-01-06]",
      regions: [
        { id: "a", name: "Landkreis A" },
        { id: "b", name: "Landkreis B" },
      ],
      regionChanges: [
        { id: "c", date: "[2020-01-01..2020-01-11]", kind: "merger", predecessors: ["a"], successors: ["b"] },
      ],
    });
    const settledBy = (kind: string) =>
      openQuestions(network).days.filter(({ subject }) => subject.kind === kind)[0]?.wouldSettle;
    // 1 to 5 January; on the 6th it depends on the dissolution whether a change after it came too late.
    expect(settledBy("region-change")).toBe(5);
    // None: whatever its day, the change may have been before.
    expect(settledBy("network")).toBe(0);
  });

  it("asks how many names are missing when the members on record cannot meet a claim", () => {
    const claim = { id: "n", date: "2020-06-01", counts: "members", count: 5 } as const;
    const network = networkOf([{ startDate: "2020", endDate: ".." }], {
      roster: "partial",
      countClaims: [claim, { ...claim, id: "met", count: 1 }],
    });
    expect(openQuestions(network).names).toEqual([
      { claim: network.countClaims[0], missing: { min: 4, max: 5 }, sources: [] },
    ]);
    expect(openQuestions(network, { roles: ["associate"] }).names).toEqual([]);
    const range = { firstDay: "2021-01-01", lastDay: "2021-12-31" };
    expect(openQuestions(network, { range }).names).toEqual([]);
  });
});
