import { describe, expect, it } from "vitest";
import { findings, issuesOf, network } from "../parse/fixtures.ts";

function sequence(...dates: [start: string | undefined, end: string | undefined][]): string[] {
  const fundingPeriods = dates.map(([startDate, endDate], at) => ({
    id: `p${at}`,
    name: { de: `Phase ${at}` },
    kind: "funded",
    carryOver: "automatic",
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  }));
  return findings(network({ fundingPeriods }));
}

describe("top-level periods", () => {
  it.each<[Parameters<typeof sequence>, string[]]>([
    // one after the other
    [
      [
        ["2018-01-01", "2022-06-30"],
        ["2022-07-01", ".."],
      ],
      [],
    ],
    // in every world a day in common
    [
      [
        ["2018-01-01", "2022-07-01"],
        ["2022-07-01", ".."],
      ],
      ["period-overlap fundingPeriods.1"],
    ],
    [
      [
        ["2018", ".."],
        ["2022", ".."],
      ],
      ["period-overlap fundingPeriods.1"],
    ],
    // in some worlds only
    [
      [
        ["2018", "2022"],
        ["2022", ".."],
      ],
      [],
    ],
    [
      [
        ["2018", undefined],
        ["2022", ".."],
      ],
      [],
    ],
    // in every world a day between them
    [
      [
        ["2018-01-01", "2022-06-30"],
        ["2022-07-02", ".."],
      ],
      ["period-gap fundingPeriods.1"],
    ],
    [
      [
        ["2022-07-02", ".."],
        ["2018-01-01", "2022-06-30"],
      ],
      ["period-gap fundingPeriods.0"],
    ],
    [
      [
        ["2018", "2020"],
        ["2022", ".."],
      ],
      ["period-gap fundingPeriods.1"],
    ],
    // in some worlds only
    [
      [
        ["2018", "2021"],
        ["2022", ".."],
      ],
      [],
    ],
    [
      [
        ["2018", "2020"],
        [undefined, "2022"],
      ],
      [],
    ],
    // two that never end, however late the second starts
    [
      [
        ["2018-01-01", ".."],
        [undefined, ".."],
      ],
      ["period-overlap fundingPeriods.1"],
    ],
    [
      [
        [undefined, ".."],
        ["[2018-01-01..]", ".."],
      ],
      ["period-overlap fundingPeriods.1"],
    ],
    // a longer one covers the gap
    [
      [
        ["2018-01-01", "2022-12-31"],
        ["2019-01-01", "2019-12-31"],
        ["2023-01-01", ".."],
      ],
      ["period-overlap fundingPeriods.1"],
    ],
  ])("%j give %j", (dates, found) => {
    expect(sequence(...dates)).toEqual(found);
  });

  it("leave a gap after the one that ends last of all before it", () => {
    const period = (id: string, startDate: string, endDate: string) => {
      return { id, name: { de: id }, kind: "funded", carryOver: "automatic", startDate, endDate };
    };
    const fundingPeriods = [
      period("p", "2018", "2019"),
      period("q", "2019", "2021"),
      period("r", "2023", ".."),
    ];
    expect(issuesOf(network({ fundingPeriods }))).toMatchObject([
      { code: "period-gap", path: ["fundingPeriods", 2], params: { ids: ["q", "r"] } },
    ]);
  });

  it("are not compared with rounds", () => {
    const round = { id: "r", name: { de: "Runde" }, startDate: "2018", endDate: "2019" };
    const period = {
      id: "p",
      name: { de: "Phase" },
      kind: "funded",
      carryOver: "automatic",
      startDate: "2018",
    };
    expect(
      findings(network({ fundingPeriods: [{ ...period, rounds: [round, { ...round, id: "s" }] }] })),
    ).toEqual([]);
  });
});
