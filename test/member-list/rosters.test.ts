import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { networkFromRosters, type Roster, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import {
  base,
  complete,
  confirmedOf,
  datesOf,
  guarded,
  joined,
  paramsOf,
  partial,
  refusal,
} from "./rosters.ts";

describe("networkFromRosters() dates a membership by the lists around it", () => {
  it.each<[string, Roster[], string[]]>([
    // The first day.
    ["no list before", [complete("2020-01-01", "A")], ["? – ?"]],
    [
      "a list before that lacks it",
      [complete("2019-01-01", "B"), complete("2020-01-01", "A", "B")],
      ["[2019-01-02..2020-01-01] – ?"],
    ],
    [
      "the last of two lists before that lack it",
      [complete("2018-01-01", "B"), complete("2019-01-01", "B"), complete("2020-01-01", "A")],
      ["[2019-01-02..2020-01-01] – ?"],
    ],
    [
      "a list of the day before",
      [complete("2019-12-31", "B"), complete("2020-01-01", "A")],
      ["2020-01-01 – ?"],
    ],
    [
      "a list before that may lack others, too",
      [partial("2019-01-01", "B"), complete("2020-01-01", "A")],
      ["? – ?"],
    ],
    // The last day.
    [
      "a list after that lacks it",
      [complete("2020-01-01", "A"), complete("2021-01-01", "B")],
      ["? – [2020-01-01..2020-12-31]"],
    ],
    [
      "a list of the day after",
      [complete("2020-01-01", "A"), complete("2020-01-02", "B")],
      ["? – 2020-01-01"],
    ],
    [
      "the first of two lists after that lack it",
      [complete("2020-01-01", "A"), complete("2021-01-01", "B"), complete("2022-01-01", "B")],
      ["? – [2020-01-01..2020-12-31]"],
    ],
    // Inexact days.
    [
      "a list before of an unknown day in a year",
      [complete("2018", "B"), complete("2020-01-01", "A")],
      ["[2018-01-02..2020-01-01] – ?"],
    ],
    [
      "a list after of an unknown day in a year",
      [complete("2020-01-01", "A"), complete("2021", "B")],
      ["? – [2020-01-01..2021-12-30]"],
    ],
    [
      "presence on an unknown day between two lists that lack it",
      [complete("2019-12-31", "B"), partial("2020", "A"), complete("2021-01-01", "B")],
      ["[2020-01-01..2020-12-31] – [2020-01-01..2020-12-31]"],
    ],
    [
      "an absence in the same year, which may be before or after",
      [complete("2020-01-01", "B", "A"), complete("2020", "B")],
      ["? – [2020-01-01..2020-12-30]"],
    ],
    [
      "a list that lacks it on the first day that an inexact presence may mean",
      [complete("2020-01-01", "B"), partial("2020", "A")],
      ["[2020-01-02..2020-12-31] – ?"],
    ],
    [
      "an absence that may be any day until one",
      [complete("[..2019-12-31]", "B"), complete("2020-06-01", "A")],
      ["? – ?"],
    ],
    [
      "a presence that may be any day from one on",
      [complete("2019-12-31", "B"), partial("[2020-01-01..]", "A")],
      ["[2020-01-01..] – ?"],
    ],
  ])("with %s", (_, rosters, dates) => {
    expect(datesOf(joined(rosters))).toEqual(dates);
    expect(datesOf(joined([...rosters].reverse()))).toEqual(dates);
  });
});

describe("networkFromRosters() makes one membership of lists", () => {
  it.each<[string, Roster[], { assumed: string[][]; unknown: string[][] }]>([
    [
      "that follow each other",
      [complete("2020-01-01", "A"), complete("2021-01-01", "A"), complete("2022-01-01", "A")],
      {
        assumed: [["2020-01-01", "2021-01-01", "2022-01-01"]],
        unknown: [["2020-01-01"], ["2021-01-01"], ["2022-01-01"]],
      },
    ],
    [
      "with a partial list between that does not name it",
      [complete("2020-01-01", "A"), partial("2021-01-01", "B"), complete("2022-01-01", "A")],
      { assumed: [["2020-01-01", "2022-01-01"]], unknown: [["2020-01-01"], ["2022-01-01"]] },
    ],
    [
      "but not with one between that lacks it",
      [complete("2020-01-01", "A"), complete("2021-01-01", "B"), complete("2022-01-01", "A")],
      { assumed: [["2020-01-01"], ["2022-01-01"]], unknown: [["2020-01-01"], ["2022-01-01"]] },
    ],
    [
      "but not with one that may lie between",
      [complete("2020-06-01", "A"), complete("2020", "B"), complete("2022-01-01", "A")],
      { assumed: [["2020-06-01"], ["2022-01-01"]], unknown: [["2020-06-01"], ["2022-01-01"]] },
    ],
    [
      "but not if one of them may lie after a list that lacks it",
      [partial("2020", "A"), partial("2020-03-01", "A"), complete("2020-09-01", "B")],
      { assumed: [["2020"], ["2020-03-01"]], unknown: [["2020"], ["2020-03-01"]] },
    ],
    [
      "of neighbouring days, wherever one that lacks it lies",
      [partial("2020-03-01", "A"), partial("2020-03-02", "A"), complete("2020", "B")],
      {
        assumed: [["2020-03-01", "2020-03-02"]],
        unknown: [["2020-03-01"], ["2020-03-02"]],
      },
    ],
    [
      "that a third one connects",
      [partial("2020-03-01", "A"), partial("[2019-12-31..2020-03-01]", "A"), complete("2019-12-31", "B")],
      {
        assumed: [["[2019-12-31..2020-03-01]", "2020-03-01"]],
        unknown: [["[2019-12-31..2020-03-01]"], ["2020-03-01"]],
      },
    ],
  ])("%s", (_, rosters, confirmed) => {
    const sorted = (each: string[][]) => [...each].sort();
    expect(sorted(confirmedOf(joined(rosters, "assumed")))).toEqual(sorted(confirmed.assumed));
    expect(sorted(confirmedOf(joined(rosters, "unknown")))).toEqual(sorted(confirmed.unknown));
  });

  it("of one day, also of two sources, and of one inexact date only if the source is the same", () => {
    const sources = ["x", "y"].map((id) => ({ id, title: id }));
    const of = (date: string, ...ids: string[]) =>
      ids.map((source): Roster => ({ date, names: ["A"], source }));
    for (const continuity of ["assumed", "unknown"] as const) {
      const shown = (rosters: Roster[]) => confirmedOf(joined(rosters, continuity, { sources }));
      expect(shown(of("2020-01-01", "x", "y"))).toEqual([["2020-01-01", "2020-01-01"]]);
      expect(shown(of("2020", "x", "x"))).toEqual([["2020"]]);
      expect(shown([...of("2020", "x", "y"), complete("2020-06-01", "B")])).toEqual([["2020"], ["2020"]]);
    }
  });
});

describe("networkFromRosters() with unknown continuity", () => {
  it.each<[string, Roster[], string[]]>([
    [
      "ends each membership before the next list, and begins it after the last one",
      [complete("2020-01-01", "A"), complete("2021-01-01", "A")],
      ["? – [2020-01-01..2020-12-31]", "[2020-01-02..2021-01-01] – ?"],
    ],
    [
      "does so by the bounds of inexact days",
      [complete("2020", "A"), complete("2022", "A")],
      ["? – [2020-01-01..2022-12-30]", "[2020-01-02..2022-12-31] – ?"],
    ],
    [
      "says nothing of days that overlap",
      [complete("2020", "A"), complete("[2020-06..2021]", "A")],
      ["? – ?", "? – ?"],
    ],
    [
      "lets a list that lacks the region say more",
      [complete("2020-01-01", "A"), complete("2020-07-01", "B"), complete("2021-01-01", "A")],
      ["? – [2020-01-01..2020-06-30]", "[2020-07-02..2021-01-01] – ?"],
    ],
  ])("%s", (_, rosters, dates) => {
    expect(datesOf(joined(rosters, "unknown"))).toEqual(dates);
  });
});

describe("networkFromRosters() takes an absence from a complete list only", () => {
  const kinds = readMemberList("Region;Art;Land\nA;Landkreis;Hessen\nB;Gemeinde;Hessen\nC;;\n");
  const before: Roster = { date: "2020-01-01", list: kinds };

  it.each<[string, Partial<Roster>, string[]]>([
    ["all of its regions", { complete: true }, ["a", "b", "c"]],
    ["none, if it is not complete", {}, []],
    ["none, if it is not complete and has a scope", { scope: { kinds: ["district"] } }, []],
    [
      "those of a kind, but none of an unknown kind",
      { complete: true, scope: { kinds: ["district"] } },
      ["a"],
    ],
    [
      "those of a Land, but none of an unknown Land",
      { complete: true, scope: { states: ["DE-HE"] } },
      ["a", "b"],
    ],
    [
      "those of both",
      { complete: true, scope: { kinds: ["municipality"], states: ["DE-HE", "DE-SN"] } },
      ["b"],
    ],
    ["those in the role of members", { complete: true, scope: { roles: ["member"] } }, ["a", "b", "c"]],
    ["none, if it is complete of others", { complete: true, scope: { roles: ["associate"] } }, []],
    ["all, if its scope limits nothing", { complete: true, scope: {} }, ["a", "b", "c"]],
  ])("of %s", (_, fields, ended) => {
    const after = { date: "2021-01-01", names: ["D"], ...fields } as Roster;
    const network = joined([before, after]);
    const withEnd = ["a", "b", "c"].filter(
      (id) => datesOf(network, id)[0] === "? – [2020-01-01..2020-12-31]",
    );
    expect(withEnd).toEqual(ended);
  });
});

describe("networkFromRosters() takes a row", () => {
  const listed = (rows: string, header = "Region;Rolle;seit;bis;Mitglied;Bemerkung"): Roster => ({
    date: "2020-01-01",
    complete: true,
    list: readMemberList(`${header}\n${rows}\nB;;;;ja;\n`),
  });
  const before = complete("2019-01-01", "A", "B");
  const present = ["? – ?"];
  const absent = ["? – [2019-01-01..2019-12-31]"];

  it.each<[string, string, string[]]>([
    ["as present without dates", "A;;;;ja;", present],
    ["as present within its dates", "A;;2019;2020;ja;", ["2019 – 2020"]],
    ["as absent after its end", "A;;2019;30.11.2019;ja;", absent],
    ["as absent before its start", "A;;01.02.2020;;ja;", absent],
    ["as absent in another role", "A;assoziiert;;;ja;", absent],
    ["as absent if it says so", "A;;;;nein;", absent],
  ])("%s", (_, row, dates) => {
    expect(datesOf(joined([before, listed(row)]))).toEqual(dates);
  });

  it.each([
    ["that was refused", "A;;31.02.2019;;ja;"],
    ["whose words speak against a member", "A;;;;ja;ausgetreten"],
  ])("%s neither as present nor as absent", (_, row) => {
    const network = joined([before, listed(row)]);
    expect(confirmedOf(network)).toEqual([["2019-01-01"]]);
    expect(datesOf(network)).toEqual(["? – ?"]);
  });

  it("whose name has a remark against it neither as present nor as absent", () => {
    const network = joined([
      complete("2019-01-01", "Alsfeld"),
      complete("2020-01-01", "Alsfeld (ausgetreten 2019)"),
    ]);
    expect(confirmedOf(network, "alsfeld")).toEqual([["2019-01-01"]]);
    expect(datesOf(network, "alsfeld")).toEqual(["? – ?"]);
  });

  it("that was refused, and that of another region, as no reason to doubt the rest", () => {
    const network = joined([complete("2019-01-01", "A", "B", "C"), listed("A;;31.02.2019;;ja;")]);
    expect(datesOf(network, "c")).toEqual(absent);
    expect(paramsOf(network, "roster-shrunk")).toEqual([]);
  });

  it("that was refused and whose region is not known as a reason to say nobody is missing", () => {
    const network = guarded([complete("2019-01-01", "A", "B", "C"), listed("D;;31.02.2019;;ja;")]);
    expect(datesOf(network, "c")).toEqual(present);
    expect(datesOf(network, "b")).toEqual(present);
    expect(confirmedOf(network, "b")).toEqual([["2019-01-01", "2020-01-01"]]);
    expect(paramsOf(network, "roster-shrunk")).toEqual([
      { reason: "refused", date: "2020-01-01", lines: [2] },
    ]);
  });

  it("of a file that was not read as one that says nothing", () => {
    const list = readMemberList("Nummer;Betrag\n1;2\n");
    const rosters: Roster[] = [before, { date: "2020-01-01", complete: true, list }];
    for (const network of [joined(rosters), guarded(rosters)]) expect(datesOf(network)).toEqual(present);
    expect(paramsOf(guarded(rosters), "roster-shrunk")).toMatchObject([{ reason: "lost" }]);
  });
});

describe("networkFromRosters() reads names as lists have them", () => {
  it("so that spellings of a name are one region", () => {
    const { input } = joined([
      complete("2020-01-01", "Landkreis Fulda"),
      complete("2021-01-01", "LK  Fulda"),
    ]);
    expect(input.regions?.map(({ name }) => name)).toEqual(["Landkreis Fulda"]);
    expect(input.memberships).toHaveLength(1);
  });

  it("and says at a name what is wrong with it", () => {
    const { issues } = joined([partial("2020-01-01", "A", "", "GÃ¶rlitz")]);
    expect(issues).toMatchObject([
      {
        code: "encoding-mojibake",
        path: ["rosters", 0, "names", 2],
        fix: { kind: "set", path: ["rosters", 0, "names", 2], value: "Görlitz" },
      },
    ]);
    expect(issues[0]).not.toHaveProperty("at");
  });

  it("and takes no names for no members", () => {
    const network = joined([complete("2020-01-01", "A"), complete("2021-01-01")]);
    expect(datesOf(network)).toEqual(["? – [2020-01-01..2020-12-31]"]);
    expect(network.issues).toEqual([]);
  });
});

describe("networkFromRosters() finds lists of one day that disagree", () => {
  const rosters = [
    complete("2019-01-01", "A", "B"),
    complete("2020-01-01", "A", "B"),
    complete("2020-01-01", "B"),
    complete("2021-01-01", "B"),
  ];

  it("and takes neither presence nor absence of the region from them", () => {
    const network = joined(rosters);
    expect(datesOf(network)).toEqual(["? – [2019-01-01..2020-12-31]"]);
    expect(confirmedOf(network)).toEqual([["2019-01-01"]]);
    expect(confirmedOf(network, "b")).toEqual([["2019-01-01", "2020-01-01", "2021-01-01"]]);
    expect(paramsOf(network, "roster-disagrees")).toEqual([
      { date: "2020-01-01", regionIds: ["a"], names: ["A"] },
    ]);
  });

  it("but no disagreement with a list that need not name all, or of an inexact date", () => {
    const harmless = [
      complete("2020-01-01", "A", "B"),
      partial("2020-01-01", "B"),
      complete("2021", "A", "B"),
      complete("2021", "B"),
    ];
    expect(joined(harmless).issues).toEqual([]);
  });

  it("or one of an inexact date whose days others all contradict", () => {
    const network = joined([
      partial("2020-01-01", "A"),
      partial("2020-01-02", "A"),
      complete("[2020-01-01..2020-01-02]", "B"),
    ]);
    expect(paramsOf(network, "roster-disagrees")).toMatchObject([{ date: "[2020-01-01..2020-01-02]" }]);
    expect(confirmedOf(network)).toEqual([["2020-01-01", "2020-01-02"]]);
  });
});

describe("networkFromRosters() says that continuity is refuted", () => {
  const gap = [
    complete("2019-01-01", "A"),
    complete("2020-01-01", "B"),
    complete("2021-01-01", "B"),
    complete("2022-01-01", "A"),
  ];

  it("once for each gap, with the days", () => {
    const network = joined([...gap, complete("2023-01-01", "B"), complete("2024-01-01", "A")]);
    const ofA = paramsOf(network, "continuity-refuted").filter(
      (params) => "regionId" in params && params.regionId === "a",
    );
    expect(ofA).toEqual([
      { reason: "list", regionId: "a", name: "A", date: "2020-01-01", between: ["2019-01-01", "2022-01-01"] },
      { reason: "list", regionId: "a", name: "A", date: "2023-01-01", between: ["2022-01-01", "2024-01-01"] },
    ]);
  });

  it.each<[string, Roster[], "assumed" | "unknown"]>([
    ["if it is not assumed", gap, "unknown"],
    [
      "of a list that may not lie between",
      [complete("2020-06-01", "A"), complete("2020", "B"), complete("2022", "A")],
      "assumed",
    ],
  ])("but not %s", (_, rosters, continuity) => {
    expect(paramsOf(joined(rosters, continuity), "continuity-refuted")).toEqual([]);
  });
});

describe("networkFromRosters() names the sources", () => {
  it("that the caller names, and otherwise the lists by their dates", () => {
    const sources = [{ id: "report", title: "Bericht 2020" }];
    const { input } = joined(
      [{ date: "2020-01-01", names: ["A"], source: "report" }, partial("2021-01", "A")],
      "assumed",
      { sources },
    );
    expect(input.sources).toEqual([
      ...sources,
      { id: "list-2021-01", title: "Mitgliederliste, Stand 2021-01" },
    ]);
    expect(input.memberships?.[0]).toMatchObject({
      confirmations: [
        { date: "2020-01-01", source: "report" },
        { date: "2021-01", source: "list-2021-01" },
      ],
      sources: ["report", "list-2021-01"],
    });
  });

  it("as reading named the list", () => {
    const list = readMemberList("Region\nA\n", { listedOn: "2020-01-01", lang: "en" });
    const { input } = joined([{ date: "2020-01-01", list }]);
    expect(input.sources).toEqual([{ id: "list-2020-01-01", title: "Member list of 2020-01-01" }]);
  });

  it("once for lists of one date, and not again if the network has them", () => {
    const rosters = [partial("2020-01-01", "A"), partial("2020-01-01", "B")];
    const first = joined(rosters).input;
    expect(first.sources).toHaveLength(1);
    expect(joined(rosters, "assumed", { sources: first.sources }).input.sources).toEqual(first.sources);
  });
});

describe("networkFromRosters() claims the number of members", () => {
  const claimsOf = (rosters: readonly Roster[], fields = {}) =>
    joined(rosters, "assumed", fields).input.countClaims?.map(({ date, count }) => `${date}: ${count}`);

  it.each<[string, Roster[], string[]]>([
    ["of a complete list", [complete("2020-01-01", "A", "B", "A")], ["2020-01-01: 2"]],
    ["of an inexact day", [complete("2020", "A")], ["2020: 1"]],
    ["not of a list that may lack members", [partial("2020-01-01", "A")], []],
    ["not of one with a scope", [{ ...complete("2020-01-01", "A"), scope: { states: ["DE-HE"] } }], []],
    ["not of lists that disagree", [complete("2020-01-01", "A"), complete("2020-01-01", "B")], []],
    ["not of one with a refused row", [complete("2020-01-01", "A", "GÃ¶rlitz")], []],
    [
      "once if it is given twice",
      [complete("2020-01-01", "A"), complete("2020-01-01", "A")],
      ["2020-01-01: 1"],
    ],
  ])("%s", (_, rosters, claims) => {
    expect(claimsOf(rosters)).toEqual(claims);
  });

  it("under an id of its own, with the list as source", () => {
    const known = { id: "list-2020-01-01", date: "2020", counts: "attending-persons", count: 9 } as const;
    const { input } = joined([complete("2020-01-01", "A")], "assumed", { countClaims: [known] });
    expect(input.countClaims).toEqual([
      known,
      {
        id: "list-2020-01-01-2",
        date: "2020-01-01",
        counts: "members",
        count: 1,
        sources: ["list-2020-01-01"],
      },
    ]);
  });
});

describe("networkFromRosters() adds to a network", () => {
  const known = {
    sources: [],
    regions: [{ id: "old", name: "Landkreis A" }],
    memberships: [{ id: "old-1", regionId: "old", role: "associate" }],
  } as const;

  it("keeps its records, and gives memberships the next number", () => {
    const { input } = joined([partial("2020-01-01", "LK A")], "assumed", known);
    expect(input.regions).toEqual(known.regions);
    expect(input.memberships?.map(({ id }) => id)).toEqual(["old-1", "old-2"]);
  });

  it.each([
    ["its own day", "2030-12-31", [partial("2020-01-01", "A")], "2030-12-31"],
    [
      "the day of the latest list",
      undefined,
      [partial("2021", "A"), partial("2020-01-01", "A")],
      "2021-01-01",
    ],
    [
      "the latest day that is known",
      undefined,
      [partial("[..2022]", "A"), partial("2020-01-01", "A")],
      "2020-01-01",
    ],
  ])("and lets it speak for %s", (_, asOf, rosters, expected) => {
    expect(joined(rosters, "assumed", { asOf }).input.asOf).toBe(expected);
  });

  it("takes anything for a network, and leaves it to parsing", () => {
    for (const junk of [
      { regions: "x" },
      { memberships: 5 },
      { sources: {} },
      { regions: [null, 3, { name: 4 }] },
    ]) {
      const { input } = joined([partial("2020-01-01", "A")], "assumed", junk as never);
      expect(safeParseNetwork(input).success).toBe(false);
    }
  });
});

describe("networkFromRosters() makes one membership", () => {
  const listed = (date: string, dates: string): Roster => ({
    date,
    list: readMemberList(`Region;seit;bis\nA;${dates}`),
  });

  it.each<[string, Roster[], string[]]>([
    [
      "of a list whose date is inexact and one that certainly overlaps it",
      [listed("2020-01-06", ";08.01.2020"), listed("[2020-01-05..2020-01-07]", ";[2020-01-06..2020-01-09]")],
      ["? – 2020-01-08"],
    ],
    [
      "of two lists that are of one day because the day between is none",
      [
        complete("2020-01-01"),
        listed("[2019-12-31..2020-01-02]", ";[2020-01-01..2020-01-03]"),
        complete("2020-01-02", "A"),
      ],
      ["2020-01-02 – [2020-01-01..2020-01-03]"],
    ],
  ])("%s", (_, rosters, dates) => {
    for (const continuity of ["assumed", "unknown"] as const) {
      const network = joined(rosters, continuity);
      expect(datesOf(network)).toEqual(dates);
      expect(safeParseNetwork(network.input).success).toBe(true);
    }
  });

  it("of a row whose dates contradict all lists, and says so", () => {
    const rosters = [complete("2020-01-04"), listed("[2020-01-04..2020-01-05]", "04.01.2020;04.01.2020")];
    const network = joined(rosters);
    expect(datesOf(network)).toEqual(["2020-01-05 – ?"]);
    expect(paramsOf(network, "list-contradicts")).toHaveLength(2);
  });
});

describe("networkFromRosters() refuses", () => {
  const good = partial("2020-01-01", "A");
  const refused = (rosters: unknown, options: unknown = { continuity: "assumed" }, network: unknown = base) =>
    refusal(() => networkFromRosters(network as never, rosters as never, options as never));

  it.each([
    ["no options", [good], undefined, "field-value", ["options"]],
    ["no continuity", [good], {}, "field-missing", ["options", "continuity"]],
    ["an unknown continuity", [good], { continuity: "maybe" }, "field-value", ["options", "continuity"]],
    ["an unknown option", [good], { continuity: "assumed", x: 1 }, "field-value", ["options", "x"]],
    [
      "a word for shrinking",
      [good],
      { continuity: "assumed", allowShrinking: "yes" },
      "field-value",
      ["options", "allowShrinking"],
    ],
  ])("%s", (_, rosters, options, code, path) => {
    expect(refusal(() => networkFromRosters(base, rosters, options as never))).toEqual({ code, path });
  });

  it.each([
    ["no list", undefined, "field-value", ["rosters"]],
    ["a roster that is none", [3], "field-value", ["rosters", 0]],
    ["one without a date", [{ names: [] }], "field-value", ["rosters", 0]],
    ["a date that is none", [good, { ...good, date: "1.1.2020" }], "date-format", ["rosters", 1, "date"]],
    ["a date that is a number", [{ ...good, date: 2020 }], "date-format", ["rosters", 0, "date"]],
    [
      "a day that does not exist",
      [{ ...good, date: "2021-02-29" }],
      "date-not-in-calendar",
      ["rosters", 0, "date"],
    ],
    ["bounds in reverse", [{ ...good, date: "[2021..2020]" }], "date-order", ["rosters", 0, "date"]],
    ["names beside a list", [{ ...good, list: readMemberList("") }], "field-value", ["rosters", 0]],
    ["neither names nor a list", [{ date: "2020" }], "field-type", ["rosters", 0, "list"]],
    ["a list that was not read", [{ date: "2020", list: {} }], "field-type", ["rosters", 0, "list"]],
    ["names that are none", [{ date: "2020", names: ["A", 1] }], "field-value", ["rosters", 0, "names"]],
    ["a word for complete", [{ ...good, complete: "yes" }], "field-value", ["rosters", 0, "complete"]],
    ["an unknown field", [{ ...good, day: "2020" }], "field-value", ["rosters", 0, "day"]],
    [
      "an unknown field of a scope",
      [{ ...good, scope: { x: [] } }],
      "field-value",
      ["rosters", 0, "scope", "x"],
    ],
    ["a scope that is none", [{ ...good, scope: 3 }], "field-value", ["rosters", 0, "scope"]],
    [
      "a kind that is no list",
      [{ ...good, scope: { kinds: "district" } }],
      "field-value",
      ["rosters", 0, "scope", "kinds"],
    ],
    [
      "an unknown kind",
      [{ ...good, scope: { kinds: ["x"] } }],
      "field-value",
      ["rosters", 0, "scope", "kinds"],
    ],
    ["an unknown source", [{ ...good, source: "x" }], "reference-unknown", ["rosters", 0, "source"]],
  ])("%s", (_, rosters, code, path) => {
    expect(refused(rosters)).toEqual({ code, path });
  });

  it("lists without a day if the network has none either", () => {
    const { asOf: _, ...undated } = base;
    const expected = { code: "field-missing", path: ["base", "asOf"] };
    expect(refused([], { continuity: "assumed" }, undated)).toEqual(expected);
    expect(refused([partial("[..2020]", "A")], { continuity: "assumed" }, undated)).toEqual(expected);
  });

  it("a network that cannot be read", () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error("no");
        },
      },
    );
    expect(refused([good], { continuity: "assumed" }, trap)?.code).toBe("input-unreadable");
  });
});

describe("networkFromRosters() recognises regions as one list does", () => {
  const listed = (date: string, text: string): Roster => ({
    date,
    complete: true,
    list: readMemberList(text),
  });
  const namesOf = (rosters: Roster[], fields = {}) =>
    joined(rosters, "assumed", fields).input.regions?.map(({ name }) => name);

  it.each<[string, Roster[], string[]]>([
    [
      "by equal keys and a common word",
      [
        listed("2020-01-01", "Region;Kreisschlüssel\nVogelsbergkreis;06535\n"),
        listed("2021-01-01", "Region;Kreisschlüssel\nLandkreis Vogelsberg;06535\n"),
      ],
      ["Vogelsbergkreis"],
    ],
    [
      "by a name that an earlier list showed with the key",
      [
        listed("2020-01-01", "Region;Kreisschlüssel\nVogelsbergkreis;06535\n"),
        listed("2021-01-01", "Region;Kreisschlüssel\nLandkreis Vogelsberg;06535\n"),
        complete("2022-01-01", "LK Vogelsberg"),
      ],
      ["Vogelsbergkreis"],
    ],
    [
      "as two if their kinds differ",
      [
        listed("2020-01-01", "Region;Art\nFulda;Landkreis\n"),
        listed("2021-01-01", "Region;Art\nFulda;Gemeinde\n"),
      ],
      ["Fulda", "Fulda"],
    ],
    [
      "as two if a later list told it apart",
      [
        complete("2020-01-01", "Fulda"),
        listed("2021-01-01", "Region;Art\nFulda;Landkreis\n"),
        listed("2022-01-01", "Region;Art\nFulda;Gemeinde\n"),
      ],
      ["Fulda", "Fulda"],
    ],
  ])("%s", (_, rosters, names) => {
    expect(namesOf(rosters)).toEqual(names);
  });

  it("by a name that the network has on the day of the list", () => {
    const otherNames = [{ name: "Osterode", endDate: "2016-10-31" }];
    const regions = [{ id: "goettingen", name: "Göttingen", otherNames }];
    expect(namesOf([complete("2016-01-01", "Osterode")], { regions })).toEqual(["Göttingen"]);
    expect(namesOf([complete("2017-01-01", "Osterode")], { regions })).toEqual(["Göttingen", "Osterode"]);
  });

  it("and refuses a row whose key is that of another", () => {
    const network = joined([
      listed("2020-01-01", "Region;Kreisschlüssel\nVogelsbergkreis;06535\n"),
      listed("2021-01-01", "Region;Kreisschlüssel\nLandkreis Fulda;06535\n"),
    ]);
    expect(network.issues).toMatchObject([
      { code: "key-shared", path: ["rosters", 1, "list", "rows", 0, "cells", 1], at: { line: 2 } },
    ]);
    expect(datesOf(network, "kreis-06535")).toEqual(["? – ?"]);
  });
});

describe("networkFromRosters() joins lists with the memberships of a network", () => {
  const regions = [{ id: "a", name: "A" }];
  const known = (fields: object) => ({
    asOf: "2022-12-31",
    regions,
    memberships: [{ id: "a-1", regionId: "a", ...fields }],
  });
  const all = [complete("2020-01-01", "A"), complete("2021-01-01", "A"), complete("2022-01-01", "B")];

  it.each<[string, object, Roster[], "assumed" | "unknown", string[]]>([
    [
      "narrows one that may be meant",
      { startDate: "2018" },
      all,
      "assumed",
      ["2018 – [2021-01-01..2021-12-31]"],
    ],
    [
      "ends one that had no end before the network's day, but keeps what is certain",
      { startDate: "2018", endDate: ".." },
      [complete("2023-06-30", "B")],
      "assumed",
      ["2018 – [2022-12-31..2023-06-29]"],
    ],
    [
      "confirms one that is certain",
      { startDate: "2018", endDate: ".." },
      all.slice(0, 2),
      "unknown",
      ["2018 – .."],
    ],
    [
      "ends one that no list names",
      { confirmations: [{ date: "2019-01-01" }] },
      [complete("2022-01-01", "B")],
      "assumed",
      ["? – [2019-01-01..2021-12-31]"],
    ],
    [
      "adds one after another that certainly ended",
      { startDate: "2010", endDate: "2012" },
      [complete("2015-01-01", "B"), complete("2020-01-01", "A")],
      "assumed",
      ["2010 – 2012", "[2015-01-02..2020-01-01] – ?"],
    ],
    [
      "changes nothing that is certain, whatever a list lacks",
      { startDate: "2018-01-01", endDate: "2022-06-30" },
      [complete("2020-01-01", "B")],
      "assumed",
      ["2018-01-01 – 2022-06-30"],
    ],
  ])("%s", (_, fields, rosters, continuity, dates) => {
    const network = joined(rosters, continuity, known(fields));
    expect(datesOf(network)).toEqual(dates);
    const { issues } = safeParseNetwork(network.input);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("with a confirmation for each list of a day on which one is certain", () => {
    const network = joined(all.slice(0, 2), "unknown", known({ startDate: "2018", endDate: ".." }));
    expect(confirmedOf(network)).toEqual([["2020-01-01", "2021-01-01"]]);
  });

  it("and says what contradicts them", () => {
    const held = known({ startDate: "2018-01-01", endDate: "2022-06-30" });
    expect(paramsOf(joined([complete("2020-01-01", "B")], "assumed", held), "roster-contradicts")).toEqual([
      { regionId: "a", name: "A", date: "2020-01-01", membershipId: "a-1" },
    ]);
    const between = known({ startDate: "2020-06-01", endDate: "2020-06-30" });
    const network = joined(all.slice(0, 2), "assumed", between);
    expect(datesOf(network)).toEqual(["2020-06-01 – 2020-06-30"]);
    expect(paramsOf(network, "list-contradicts")).toMatchObject([
      { id: "a-1", inNetwork: "2020-06-01", inList: "2020-01-01" },
    ]);
  });

  it.each<[string, object, string, string, number]>([
    ["a start within its bounds", { startDate: "2018", endDate: ".." }, "27.11.2018;", "2018-11-27 – ..", 0],
    [
      "an end after the network's day",
      { startDate: "2018", endDate: ".." },
      ";30.06.2025",
      "2018 – 2025-06-30",
      0,
    ],
    ["what says less", { startDate: "2018-11-27", endDate: ".." }, "2018;laufend", "2018-11-27 – ..", 0],
    ["another start", { startDate: "2018", endDate: ".." }, "01.02.2019;", "2018 – ..", 1],
    ["an end before the network's day", { startDate: "2018", endDate: ".." }, ";30.06.2021", "2018 – ..", 1],
  ])("and takes from a list that confirms one %s", (_, fields, dates, expected, contradictions) => {
    const list = readMemberList(`Region;seit;bis\nA;${dates}`);
    for (const continuity of ["assumed", "unknown"] as const) {
      const network = joined([{ date: "2020-01-01", list }], continuity, known(fields));
      expect(datesOf(network)).toEqual([expected]);
      expect(confirmedOf(network)).toEqual([["2020-01-01"]]);
      expect(paramsOf(network, "list-contradicts")).toHaveLength(contradictions);
    }
  });

  it("and makes no membership that has a day in common with another one", () => {
    const memberships = [
      { id: "a-1", regionId: "a", confirmations: [{ date: "[2020-01-01..2020-01-02]" }] },
      {
        id: "a-2",
        regionId: "a",
        startDate: "[2020-01-03..2020-02-01]",
        confirmations: [{ date: "2020-02-01" }],
      },
    ];
    const fields = { asOf: "2022-12-31", regions, memberships };
    const network = joined([partial("2020-01-01", "A"), partial("2020-03-01", "A")], "assumed", fields);
    expect(datesOf(network)).toEqual(["? – ?", "[2020-01-03..2020-02-01] – ?"]);
    expect(paramsOf(network, "list-contradicts")).toMatchObject([{ id: "a-2", kept: "network" }]);
  });

  it("and changes nothing if the same lists come again, whichever they are of", () => {
    const lists = [partial("[2020-01-01..2020-01-02]", "A"), partial("2020-01-08", "A")];
    const once = joined(lists, "unknown").input;
    expect(once.memberships).toHaveLength(2);
    expect(networkFromRosters(once, lists, { continuity: "unknown" }).input).toEqual(once);
  });

  it("and changes nothing if the same lists come again", () => {
    const once = joined(all, "assumed", known({ startDate: "2018" })).input;
    for (const continuity of ["assumed", "unknown"] as const) {
      const first = joined(all, continuity).input;
      expect(networkFromRosters(first, all, { continuity, allowShrinking: true }).input).toEqual(first);
    }
    expect(networkFromRosters(once, all, { continuity: "assumed", allowShrinking: true }).input).toEqual(
      once,
    );
  });
});

describe("networkFromRosters() adds to a region of the network what lists say of it", () => {
  const lists = (row: string): Roster[] => [
    { date: "2020-01-01", list: readMemberList(`Region;Kreisschlüssel;Land;Art;Regions-ID\n${row}`) },
  ];
  const fulda = { id: "fulda", name: "Landkreis Fulda" };
  const known = { ...fulda, state: "DE-HE", identifiers: [{ scheme: "kreis", value: "06631" }] } as const;

  it("with the list as a source, as far as the network says nothing of it", () => {
    const network = joined(lists("Landkreis Fulda;06631;Hessen;Landkreis;"), "assumed", { regions: [fulda] });
    expect(network.input.regions).toEqual([{ ...known, kind: "district", sources: ["list-2020-01-01"] }]);
    expect(safeParseNetwork(network.input).success).toBe(true);
  });

  it("but no key that is none of it, and says so", () => {
    const network = joined(lists("Landkreis Fulda;06632;;;fulda"), "assumed", { regions: [known] });
    expect(network.input.regions).toEqual([known]);
    expect(confirmedOf(network, "fulda")).toEqual([["2020-01-01"]]);
    expect(paramsOf(network, "list-contradicts")).toMatchObject([{ inList: "06632", inNetwork: "06631" }]);
  });
});

it("networkFromRosters() leaves two memberships as they are that a list shows to be one, and says so", () => {
  const of = (id: string, date: string) => ({ id, regionId: "a", confirmations: [{ date }] });
  const memberships = [of("m", "2020-01-10"), of("n", "[2020-01-09..2020-01-10]")];
  // On 9 January the region is no member, so both begin on the 10th.
  const fields = { regions: [{ id: "a", name: "A" }], memberships };
  const network = joined([complete("2020-01-09", "B")], "unknown", fields);
  expect(datesOf(network)).toEqual(["2020-01-10 – ?", "? – ?"]);
  expect(paramsOf(network, "membership-ambiguous")).toEqual([
    { reason: "overlap", name: "A", ids: ["n", "m"], lines: [] },
  ]);
  expect(safeParseNetwork(network.input).success).toBe(true);
});
