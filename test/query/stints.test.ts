import { type MembershipInput, membershipTimeline, parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";

function timelineOf(memberships: Omit<MembershipInput, "regionId">[], on?: string) {
  const network = parseNetwork({
    schemaVersion: 1,
    id: "test",
    name: { de: "Testnetz" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: [{ id: "a", name: "Region A" }],
    memberships: memberships.map((membership) => ({ regionId: "a", ...membership })),
  });
  return membershipTimeline(network, "a", { on, roles: ["member", "associate"] });
}

describe("a stint of membershipTimeline()", () => {
  it("starts for the reason of its first membership and ends for that of its last", () => {
    const { stints } = timelineOf([
      {
        id: "m",
        startDate: "2018-01-01",
        endDate: "2019-12-31",
        startReason: "founding",
        endReason: "withdrawal",
      },
      {
        id: "n",
        startDate: "2020-01-01",
        endDate: "2020-12-31",
        startReason: "succession",
        endReason: "exclusion",
      },
      { id: "o", startDate: "2023-01-01", endDate: ".." },
    ]);
    expect(stints.map(({ startReason, endReason }) => [startReason, endReason])).toEqual([
      ["founding", "exclusion"],
      [undefined, undefined],
    ]);
    expect(Object.keys(stints[1] ?? {})).toEqual(["membershipIds", "possible", "certain"]);
  });

  it.each<[string, [startDate: string, endDate: string], [startDate: string, endDate: string]]>([
    ["earliest first day", ["[2018..2019]", "2022"], ["[2019..2019]", "2022"]],
    ["latest first day", ["[2018..2019]", "2022"], ["[2018..2020]", "2022"]],
    ["earliest last day", ["2018", "[2020..2022]"], ["2018", "[2021..2022]"]],
    ["latest last day", ["2018", "[2020..2021]"], ["2018", "[2020..2022]"]],
  ])("has its memberships in the order of the %s", (_, [startDate, endDate], [laterStart, laterEnd]) => {
    const first = { id: "z", startDate, endDate };
    const second = { id: "a", role: "associate" as const, startDate: laterStart, endDate: laterEnd };
    for (const memberships of [
      [first, second],
      [second, first],
    ]) {
      expect(timelineOf(memberships).stints.flatMap(({ membershipIds }) => membershipIds)).toEqual([
        "z",
        "a",
      ]);
    }
  });

  it("has memberships of the same bounds in the order of their ids", () => {
    const dates = { startDate: "2018-01-01", endDate: "2020-12-31" };
    for (const [one, other] of [
      ["m", "n"],
      ["n", "m"],
    ] as const) {
      const { stints } = timelineOf([
        { id: one, ...dates },
        { id: other, ...dates, role: "associate" },
      ]);
      expect(stints.flatMap(({ membershipIds }) => membershipIds)).toEqual(["m", "n"]);
    }
  });
});

describe("membershipTimeline() knows", () => {
  it("since when by the memberships that can hold on the day alone", () => {
    const known = { earliest: "2019-01-01", latest: "2019-01-01" };
    const open = { id: "m", startDate: "2019-01-01" };
    const later = { id: "n", startDate: "2021", endDate: ".." };
    expect(timelineOf([open, later], "2020-06-01").currentSince).toEqual(known);
    const before = { id: "n", startDate: "[2020-05-01..2020-05-20]", endDate: "2020-05-31" };
    expect(timelineOf([open, before], "2020-06-01").currentSince).toEqual(known);
  });

  it("the last day of a membership that ended before 1970", () => {
    expect(
      timelineOf([{ id: "m", startDate: "1950", endDate: "1960-12-31" }], "1965-01-01").lastLeft,
    ).toEqual({
      earliest: "1960-12-31",
      latest: "1960-12-31",
      certain: true,
    });
  });
});
