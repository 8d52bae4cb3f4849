import { networkFromRosters, type Roster, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base, complete, confirmedOf, datesOf, guarded, paramsOf, partial } from "./rosters.ts";

const absent = ["? – [2019-01-01..2019-12-31]"];
const present = ["? – ?"];
const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];
const nine = complete("2019-01-01", ...letters);

/** A complete list that was read from a text. */
const listed = (date: string, text: string): Roster => ({ date, complete: true, list: readMemberList(text) });

/** The reasons for which a list of 2020 is taken for a cut-off one. */
const reasonsOf = (rosters: Roster[], fields = {}) =>
  paramsOf(guarded(rosters, fields), "roster-shrunk").map((params) => "reason" in params && params.reason);

describe("networkFromRosters() takes a list that lost many for one that is cut off", () => {
  it("and for no proof of who is missing, but of who is not", () => {
    const network = guarded([nine, complete("2020-01-01", "A", "B", "C", "D", "E")]);
    expect(datesOf(network, "i")).toEqual(present);
    expect(confirmedOf(network, "a")).toEqual([["2019-01-01", "2020-01-01"]]);
    expect(network.input.countClaims?.map(({ date }) => date)).toEqual(["2019-01-01"]);
    expect(network.issues).toMatchObject([
      {
        code: "roster-shrunk",
        severity: "error",
        path: ["rosters", 1],
        params: { reason: "lost", date: "2020-01-01", known: 9, names: ["F", "G", "H", "I"] },
      },
    ]);
  });

  it("unless the caller allows it", () => {
    const rosters = [nine, complete("2020-01-01", "A")];
    const network = networkFromRosters(base, rosters, { continuity: "assumed", allowShrinking: true });
    expect(datesOf(network, "i")).toEqual(absent);
    expect(network.issues).toEqual([]);
  });

  it.each<[string, Roster[], unknown[]]>([
    ["a third, which is not more than a third", [nine, complete("2020-01-01", ...letters.slice(3))], []],
    [
      "others than those who are new",
      [nine, complete("2020-01-01", "A", "B", "C", "X1", "X2", "X3", "X4", "X5", "X6")],
      ["lost"],
    ],
    ["what a list need not name", [nine, partial("2020-01-01", "A")], []],
    ["what the list before need not name", [partial("2019-01-01", ...letters), complete("2020", "A")], []],
    [
      "what a list has that is complete of less",
      [nine, { ...complete("2020-01-01", "A"), scope: { states: ["DE-HE"] } }],
      [],
    ],
    [
      "what another list of its day has",
      [complete("2020-01-01", ...letters), complete("2020-01-01", "A")],
      [],
    ],
    [
      "what the list before it lost, which was cut off",
      [nine, complete("2020-01-01", "A"), complete("2021-01-01", "A")],
      ["lost", "lost"],
    ],
    [
      "a few with each list",
      [nine, complete("2020-01-01", ...letters.slice(3)), complete("2021-01-01", ...letters.slice(5))],
      [],
    ],
  ])("by %s", (_, rosters, reasons) => {
    expect(reasonsOf(rosters)).toEqual(reasons);
    expect(reasonsOf([...rosters].reverse())).toEqual(reasons);
  });

  const regions = letters.map((name) => ({ id: name.toLowerCase(), name }));
  const memberships = (fields: object) =>
    letters.map((name) => ({ id: `${name.toLowerCase()}-1`, regionId: name.toLowerCase(), ...fields }));

  it.each<[string, object, string[], unknown[]]>([
    ["certain", { startDate: "2010", endDate: ".." }, ["A"], ["lost"]],
    ["possible", { startDate: "2010" }, ["A"], ["lost"]],
    ["former", { startDate: "2010", endDate: "2012" }, ["A"], []],
    ["certain", { startDate: "2010", endDate: ".." }, letters.slice(3), []],
    ["associate", { role: "associate", startDate: "2010" }, ["A"], []],
  ])("of the %s members of the network", (_, fields, names, reasons) => {
    const network = { regions, memberships: memberships(fields) };
    expect(reasonsOf([complete("2020-01-01", ...names)], network)).toEqual(reasons);
  });

  it("but not of those who left before by an earlier list", () => {
    const network = { regions, memberships: memberships({ startDate: "2010" }) };
    const shrinks = [letters.slice(3), letters.slice(5), letters.slice(6)];
    const rosters = shrinks.map((names, at) => complete(`202${at}-01-01`, ...names));
    expect(reasonsOf(rosters, network)).toEqual([]);
  });
});

describe("networkFromRosters() takes a list for one that is cut off if it names fewer", () => {
  it.each<[string, string, number | undefined]>([
    ["than a title", "9 Mitglieder, Stand: 31.12.2020\nRegion;seit\nA;2010\nB;2010\n", 9],
    ["than a total in one cell", "Region;seit\nA;2010\nB;2010\nSumme: 9\n", 9],
    ["than a total in the next cell", "Region;seit\nA;2010\nB;2010\nSumme;9\n", 9],
    ["than a total under another column", "Nr;Region;seit\n1;A;2010\n2;B;2010\nGesamt;9;\n", 9],
    ["than the highest of several", "Region\nA\nSumme: 1\nB\nSumme: 1\nGesamtsumme: 4\n", 4],
    ["but not than a total that it reaches", "Region;seit\nA;2010\nB;2010\nSumme;2\n", undefined],
    ["but not than a sum of something else", "Region;Einwohner\nA;300\nB;400\nSumme;700\n", undefined],
    ["but not than a total of something else", "Region;seit\nA;2010\nStimmen gesamt: 24\n", undefined],
    ["than the number of active ones", "Region;seit\nA;2010\nB;2010\naktive Mitglieder: 9\n", 9],
    [
      "but not than the number of former ones",
      "Region;seit\nA;2010\nB;2010\nausgetretene Mitglieder: 9\n",
      undefined,
    ],
    ["but not than a number of a part", "Region;seit\nA;2010\nZwischensumme: 24\n", undefined],
  ])("%s", (_, text, said) => {
    const found = paramsOf(guarded([listed("2020-12-31", text)]), "roster-shrunk");
    expect(found).toMatchObject(said === undefined ? [] : [{ reason: "heading", said }]);
  });

  it.each([
    ["than a claim of its day", { date: "2020-01-01", count: 3 }, 3],
    ["but not than one of another day", { date: "2020", count: 3 }, undefined],
    ["but not than an approximate one", { date: "2020-01-01", count: 3, approximate: true }, undefined],
  ])("%s", (_, fields, said) => {
    const claim = { id: "report", counts: "members", ...fields } as const;
    const network = guarded([complete("2020-01-01", "A", "B")], { countClaims: [claim] });
    expect(paramsOf(network, "roster-shrunk")).toMatchObject(
      said === undefined ? [] : [{ reason: "claim", said, listed: 2, where: "report" }],
    );
  });
});

it("networkFromRosters() finds no refused row in what is wrong with a heading of the call", () => {
  const list = readMemberList("Region\nA\nB\nC\n", { columns: { Schlüssel: "kreis" } });
  const network = guarded([
    complete("2019-01-01", "A", "B", "C", "D"),
    { date: "2020-01-01", complete: true, list },
  ]);
  expect(paramsOf(network, "roster-shrunk")).toEqual([]);
  expect(datesOf(network, "d")).toEqual(absent);
});

it.each([
  ["more than half again as many", ["A", "B", "C", "D"], letters.slice(0, 7), true],
  ["half again as many", ["A", "B", "C", "D"], letters.slice(0, 6), false],
  ["many more than a list that need not name all", [], letters, false],
])("networkFromRosters() says of a complete list that it names %s", (_, before, after, isSaid) => {
  const rosters = [partial("2018-01-01", "A"), complete("2020-01-01", ...after)];
  if (before.length > 0) rosters.push(complete("2019-01-01", ...before));
  const network = guarded(rosters);
  expect(network.issues).toMatchObject(
    isSaid
      ? [
          {
            code: "roster-shrunk",
            severity: "warning",
            path: ["rosters", 1],
            params: { reason: "grown", listed: 7, before: "2019-01-01", known: 4 },
          },
        ]
      : [],
  );
  // The list is taken as any other.
  if (before.length > 0) expect(datesOf(network, "f")).toEqual(["[2019-01-02..2020-01-01] – ?"]);
});
