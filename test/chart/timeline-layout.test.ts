import { type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { timelineLayout, timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import { elementsOf } from "./svg.ts";

const network = parseNetwork({
  schemaVersion: 1,
  id: "small",
  name: { de: "Kleines Netz", en: "Small network" },
  asOf: "2019-12-31",
  roster: "complete",
  fundingPeriods: [
    {
      id: "p",
      name: { de: "Phase" },
      kind: "funded",
      carryOver: "automatic",
      startDate: "2018",
      endDate: "..",
    },
  ],
  regions: [
    { id: "a", name: "Landkreis A" },
    { id: "b", name: "Landkreis B" },
  ],
  memberships: [
    {
      id: "a-1",
      regionId: "a",
      startDate: "2018-01-01",
      endDate: "2018-12-31",
      confirmations: [{ date: "2018-05-01" }],
    },
    { id: "a-2", regionId: "a", role: "candidate", startDate: "2017-07-01", endDate: "2017-12-31" },
    { id: "b-1", regionId: "b", startDate: "2018-01-01", endDate: "2019" },
    { id: "b-2", regionId: "b", startDate: "2021-01-01", endDate: ".." },
  ],
} satisfies NetworkInput);

const roles = ["member", "candidate"] as const;
const range = { firstDay: "2018-01-01", lastDay: "2019-12-31" };
const layout = timelineLayout(network, { lang: "en", roles, range });
const rows = layout.groups.flatMap((group) => group.rows);

describe("timelineLayout()", () => {
  it("has the rows of the picture, in its order, under its headings", () => {
    expect(layout.groups.map(({ heading }) => heading)).toEqual([
      "Network and funding periods",
      "Regions: member, candidate",
    ]);
    expect(rows.map(({ kind, regionId, name }) => [kind, regionId, name])).toEqual([
      ["period", null, "Phase"],
      ["region", "a", "Landkreis A"],
      ["region", "b", "Landkreis B"],
    ]);
  });

  it("gives each stint of the days shown as a bar with its role and memberships", () => {
    const [, a, b] = rows;
    // The candidacy of a ended before the days shown, the second membership of b starts after them.
    expect(a?.bars.map(({ role, membershipIds }) => [role, membershipIds])).toEqual([["member", ["a-1"]]]);
    expect(b?.bars.map(({ role, membershipIds }) => [role, membershipIds])).toEqual([["member", ["b-1"]]]);
    expect(a?.marks).toMatchObject([{ isExact: true, dates: ["2018-05-01"] }]);
  });

  it("bounds what is possible and what is certain by the pixels of their days", () => {
    const [, , b] = rows;
    const start = layout.xOf("2018-01-01");
    expect(b?.bars[0]).toEqual({
      role: "member",
      membershipIds: ["b-1"],
      isOngoing: false,
      possible: { left: start, right: layout.plot.right, goesOnBefore: false, goesOnAfter: false },
      // On the first day of 2019 it was still a member: it left on some day of that year.
      certain: { left: start, right: layout.xOf("2019-01-02"), goesOnBefore: false, goesOnAfter: false },
    });
  });

  it("says what goes on beyond the days shown", () => {
    const [period] = rows;
    expect(period?.bars).toMatchObject([
      {
        role: null,
        membershipIds: [],
        isOngoing: true,
        possible: { goesOnBefore: false, goesOnAfter: true },
      },
    ]);
  });

  it("translates days into pixels and back, each day into itself", () => {
    for (const day of ["2018-01-01", "2018-01-02", "2018-12-31", "2019-07-15", "2019-12-31"]) {
      expect(layout.dayAt(layout.xOf(day))).toBe(day);
    }
    expect(layout.xOf("2018-01-01")).toBe(layout.plot.left);
  });

  it("has the first and the last day shown at and beyond its edges", () => {
    expect(layout.dayAt(layout.plot.left - 100)).toBe(layout.firstDay);
    expect(layout.dayAt(layout.plot.right + 100)).toBe(layout.lastDay);
    expect([layout.firstDay, layout.lastDay]).toEqual([range.firstDay, range.lastDay]);
    expect(layout.xOf("1990-01-01")).toBe(layout.plot.left);
    expect(layout.xOf("2090-01-01")).toBe(layout.plot.right);
  });

  it("refuses a pixel that is no number, and a day that is none", () => {
    expect(() => layout.dayAt(Number.NaN)).toThrow(/“x” cannot be/);
    expect(() => layout.xOf("2019-02-29")).toThrow(/2019-02-29/);
  });

  it("counts as memberCountSeries does", () => {
    expect(layout.counts.map(({ firstDay, lastDay, min, max }) => [firstDay, lastDay, min, max])).toEqual([
      ["2018-01-01", "2018-12-31", 2, 2],
      ["2019-01-01", "2019-01-01", 1, 1],
      ["2019-01-02", "2019-12-31", 0, 1],
    ]);
  });

  it("counts centuries apart from an uncertain year between them, which is less than a pixel wide", () => {
    const centuries = parseNetwork({
      schemaVersion: 1,
      id: "centuries",
      name: { de: "Bund" },
      asOf: "1999-12-31",
      roster: "complete",
      regions: ["a", "b", "c"].map((id) => ({ id, name: id })),
      memberships: [
        { id: "a", regionId: "a", startDate: "1000-01-01", endDate: ".." },
        { id: "b", regionId: "b", startDate: "1100-01-01", endDate: "1500" },
        { id: "c", regionId: "c", startDate: "1999", endDate: ".." },
      ],
    } satisfies NetworkInput);
    const { counts } = timelineLayout(centuries, { lang: "en", width: 720 });
    const on = (day: string) => counts.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
    expect(on("1050-01-01")).toMatchObject({ min: 1, max: 1 });
    expect(on("1300-01-01")).toMatchObject({ min: 2, max: 2 });
    expect(on("1500-06-01")).toMatchObject({ min: 1, max: 2 });
    expect(on("1700-01-01")).toMatchObject({ min: 1, max: 1 });
    expect(on("1999-06-01")).toMatchObject({ min: 1, max: 2 });
    for (const { left, right, min, max } of counts) if (min < max) expect(right - left).toBe(1);
  });

  it("is plain data but for its two functions, and has the size of the picture", () => {
    const copy = JSON.parse(JSON.stringify(timelineLayout(record, { lang: "de" })));
    const { xOf, dayAt, ...data } = timelineLayout(record, { lang: "de" });
    expect(copy).toEqual(data);
    const [svg] = elementsOf(timelineSvg(record, { lang: "de" }));
    expect(svg?.attributes.viewBox).toBe(`0 0 ${data.width} ${data.height}`);
  });
});
