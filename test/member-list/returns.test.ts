import {
  joinMemberList,
  mendMemberList,
  networkFromMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, test } from "vitest";

/** A list of starts and ends, of which the second member has some cells. */
function listOf(start: string, end: string, more: readonly [header: string, cell: string][] = []) {
  return [
    ["Region", "seit", "bis", ...more.map(([header]) => header)],
    ["Kreis Ahlen", "01.01.2010", "", ...more.map(() => "")],
    ["Kreis Buche", start, end, ...more.map(([, cell]) => cell)],
    ["Kreis Celle", "01.01.2011", "31.12.2014", ...more.map(() => "")],
  ];
}

function ofBuche(rows: readonly (readonly string[])[]) {
  const { memberships } = readMemberList(rows);
  return memberships.filter(({ regionId }) => regionId === "kreis-buche");
}

function periodsOf(start: string, end: string) {
  return ofBuche(listOf(start, end)).map(({ startDate, endDate }) => [startDate ?? null, endDate ?? null]);
}

function rowOf(start: string, end: string) {
  return readMemberList(listOf(start, end)).rows[1];
}

const [day, year] = [
  [
    ["2014-01-01", "2017-12-31"],
    ["2021-01-01", null],
  ],
  [
    ["2014-01-01", "2017-12-31"],
    ["2021", null],
  ],
];

describe("readMemberList() reads a return as a second membership", () => {
  test.each<[start: string, end: string, periods: (string | null)[][] | undefined]>([
    // in the column of ends
    ["01.01.2014", "31.12.2017, wieder ab 01.01.2021", day],
    ["01.01.2014", "31.12.2017; erneut seit 1.1.2021", day],
    ["01.01.2014", "31.12.2017; wieder Mitglied ab 01.01.2021", day],
    ["01.01.2014", "bis 31.12.2017 und wieder ab 1.1.2021", day],
    ["01.01.2014", "2017-12-31\nwieder eingetreten am 2021-01-01", day],
    ["01.01.2014", "ausgetreten 31.12.2017, Wiedereintritt zum 01.01.2021", day],
    ["01.01.2014", "bis 31.12.2017, seit 2021 wieder dabei", year],
    ["01.01.2014", "bis 31.12.2017, ab 2021 wieder", year],
    ["01.01.2014", "31.12.2017 (wieder ab 2021)", year],
    ["01.01.2014", "31.12.2017 (seit 2021 wieder Mitglied)", year],
    ["01.01.2014", "31.12.2017 wieder ab 2021", year],
    ["01.01.2014", "31.12.2017 - erneut seit 2021", year],
    ["01.01.2014", "31.12.2017, dann wieder seit 2021", year],
    [
      "2014",
      "bis 2017, wieder 2019–2020, wieder ab März 2022",
      [
        ["2014", "2017"],
        ["2019", "2020"],
        ["2022-03", null],
      ],
    ],
    [
      "",
      "bis 2017, ab 2021 wieder",
      [
        [null, "2017"],
        ["2021", null],
      ],
    ],
    // in the column of starts
    ["01.01.2014 – 31.12.2017, wieder ab 2021", "", year],
    ["01.01.2014 – 31.12.2017, wieder ab 2021", "31.12.2017", year],
    ["01.01.2014, wieder ab 2021", "31.12.2017", year],
    [
      "2014, wieder 2021 – 2023",
      "2017",
      [
        ["2014", "2017"],
        ["2021", "2023"],
      ],
    ],
    // of starts in one column, and ends in the other
    ["01.01.2014; 2021", "31.12.2017", year],
    ["01.01.2014\n01.01.2021", "31.12.2017\n", day],
    [
      "2014, 2021",
      "2017, laufend",
      [
        ["2014", "2017"],
        ["2021", ".."],
      ],
    ],
    [
      "2014 (Neubeitritt 2021)",
      "2017",
      [
        ["2014", "2017"],
        ["2021", null],
      ],
    ],
    [
      "2014, ausgetreten 2017, wieder beigetreten 2021",
      "",
      [
        ["2014", "2017"],
        ["2021", null],
      ],
    ],
    // in both
    ["01.01.2014, wieder ab 2021", "31.12.2017, wieder ab 2021", year],
  ])("from %j and %j", (start, end, periods) => {
    expect(periodsOf(start, end)).toEqual(periods);
    expect(rowOf(start, end)?.issues).toEqual([]);
  });

  test("and names both memberships of its row", () => {
    expect(rowOf("2014", "2017, wieder ab 2021")).toMatchObject({
      status: "accepted",
      membershipId: "kreis-buche-1",
      laterMembershipIds: ["kreis-buche-2"],
    });
  });
});

describe("readMemberList() refuses a return", () => {
  test.each<[because: string, start: string, end: string, code: string]>([
    ["before the end", "2014", "31.12.2017, wieder ab 2015", "field-value"],
    ["before the start", "2014, wieder ab 2012", "2017", "field-value"],
    ["after an end that another cell contradicts", "2014 – 2017, wieder ab 2021", "2018", "field-value"],
    [
      "after a start that another cell contradicts",
      "2014, wieder ab 2021",
      "2017, wieder ab 2022",
      "field-value",
    ],
    ["before the end that another cell states", "2014, wieder ab 2016", "2017", "field-value"],
    ["without the end before it", "2014, wieder ab 2021", "", "field-missing"],
    ["that is denied", "2014", "31.12.2017, nicht wieder ab 2021", "date-format"],
    ["that is in doubt", "2014", "31.12.2017, vielleicht wieder ab 2021", "date-format"],
    ["that is planned", "2014", "31.12.2017, wieder ab 2021 geplant", "date-format"],
    ["of a membership that ended before it began", "2019", "31.12.2017, wieder ab 2021", "date-order"],
    ["without words that say so", "2014", "2017, 2021", "field-missing"],
    ["of several starts without an end between them", "2014; 2021", "2023", "field-value"],
    ["of starts and ends that do not fit each other", "2014; 2021", "2022; 2023", "field-value"],
  ])("%s", (_, start, end, code) => {
    const row = rowOf(start, end);
    expect([row?.status, row?.issues.map((issue) => issue.code)]).toEqual(["rejected", [code]]);
    expect(ofBuche(listOf(start, end))).toEqual([]);
  });
});

describe("readMemberList() offers what to write in the cell", () => {
  test.each<[start: string, end: string, offered: [string, string][]]>([
    // nothing says that it is a return
    [
      "2014",
      "31.12.2017, seit 01.01.2021",
      [["31.12.2017, wieder seit 01.01.2021", "bis 31.12.2017, wieder seit 01.01.2021"]],
    ],
    [
      "2014–2017; 2019–2021",
      "",
      [["2014-2017, wieder 2019-2021", "von 2014 bis 2017, wieder von 2019 bis 2021"]],
    ],
    // one of its dates is wrong
    [
      "2014",
      "31.06.2017, wieder ab 2021",
      [
        ["30.06.2017, wieder ab 2021", "30.06.2017, wieder ab 2021"],
        ["01.07.2017, wieder ab 2021", "01.07.2017, wieder ab 2021"],
        ["06/2017, wieder ab 2021", "Juni 2017 (Tag unbekannt), wieder ab 2021"],
      ],
    ],
  ])("for %j and %j", (start, end, offered) => {
    const [issue] = rowOf(start, end)?.issues ?? [];
    const cells = issue?.choices?.map(({ fix, meaning }) => [fix.kind === "cell" && fix.to, meaning.de]);
    expect(cells).toEqual(offered);
    for (const [to] of offered)
      expect(rowOf(start === "2014" ? start : to, end === "" ? "" : to)?.issues).toEqual([]);
  });
});

describe("readMemberList() reads a start or an end that is written like a period", () => {
  test.each<[start: string, end: string, dates: (string | null)[]]>([
    ["1.12.2018 –", "30.06.2021", ["2018-12-01", "2021-06-30"]],
    ["2018 ff.", "", ["2018", null]],
    ["2018", "– 2021", ["2018", "2021"]],
  ])("%j and %j", (start, end, dates) => {
    expect(periodsOf(start, end)).toEqual([dates]);
  });

  test.each<[start: string, end: string, row: string[]]>([
    ["2014 – 2017", "", ["2014", "2017"]],
    ["", "01.01.2014–31.12.2017", ["01.01.2014", "31.12.2017"]],
    ["2014, Austritt 2017", "", ["2014", "2017"]],
    ["2014 (Austritt 31.12.2017)", "", ["2014", "31.12.2017"]],
  ])("and offers to write both sides of %j%j into the two columns", (start, end, row) => {
    const [issue] = rowOf(start, end)?.issues ?? [];
    const fix = issue?.choices?.[0]?.fix;
    expect(fix?.kind === "row" && fix.to).toEqual([["Kreis Buche", ...row]]);
  });

  test("and does not take the day of a decision for a start of its own", () => {
    const [issue] = rowOf("14.3.2014, wirksam zum 1.4.2014", "2019")?.issues ?? [];
    expect(issue?.choices?.map(({ fix }) => fix.kind === "cell" && fix.to)).toEqual([
      "01.04.2014",
      "14.03.2014",
    ]);
  });

  test("and offers nothing if the other cell says something", () => {
    const [issue] = rowOf("2014 – 2017", "2018")?.issues ?? [];
    expect([issue?.code, issue?.choices]).toEqual(["date-format", undefined]);
  });
});

describe("readMemberList() gives of a row with a return", () => {
  const cells = (...more: [string, string][]) => ofBuche(listOf("2014", "31.12.2017, wieder ab 2021", more));

  test("the id to the first membership", () => {
    expect(cells(["Mitgliedschafts-ID", "b"]).map(({ id }) => id)).toEqual(["b", "kreis-buche-2"]);
  });

  test("the reason of the end to the one that ended", () => {
    expect(cells(["Austrittsgrund", "Austritt"]).map(({ endReason }) => endReason)).toEqual([
      "withdrawal",
      undefined,
    ]);
  });

  test.each<[date: string, at: number]>([
    ["2016-05-01", 0],
    ["2022-05-01", 1],
  ])("a confirmation of %s to the one that it can be of", (date, at) => {
    const found = cells(["Bestätigungen", date]);
    expect(found.map(({ confirmations = [] }) => confirmations.map((one) => one.date))).toEqual(
      [0, 1].map((own) => (own === at ? [date] : [])),
    );
  });

  test("both to a list that says that it ended, with an error", () => {
    const { rows } = readMemberList(
      listOf("2014", "31.12.2017, wieder ab 2021", [["Status", "ausgeschieden"]]),
    );
    expect(rows[1]?.issues.map(({ code }) => code)).toEqual(["field-missing"]);
  });
});

test("mendMemberList() keeps a return, so that the mended list has the same memberships", () => {
  const text = listOf("01.01.2014", "31.12.2017, wieder ab 01.01.2021", [["AGS", "'05570000"]])
    .map((cells) => cells.map((cell) => `"${cell}"`).join(";"))
    .join("\r\n");
  const list = readMemberList(text);
  const mended = mendMemberList(text, list, { lang: "de" });
  expect(mended.text).toContain('"31.12.2017, wieder ab 01.01.2021"');
  expect(readMemberList(mended.text).memberships).toEqual(list.memberships);
});

test("joinMemberList() knows both memberships of a return again", () => {
  const list = readMemberList(listOf("2014", "31.12.2017, wieder ab 2021"));
  const base = {
    schemaVersion: 1,
    id: "netz",
    name: { de: "Netz" },
    asOf: "2024-12-31",
    roster: "complete",
  } as const;
  const network = networkFromMemberList(list, base);
  const again = joinMemberList(network, list);
  expect(again.input.memberships).toEqual(network.memberships);
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(["confirmed", "confirmed", "confirmed"]);
});

test("readMemberList() says once what is wrong when an ended membership has an end that is no day", () => {
  const { rows } = readMemberList(listOf("2014", "31.06.2019", [["Status", "ausgeschieden"]]));
  expect(rows[1]?.issues.map(({ code }) => code)).toEqual(["date-not-in-calendar"]);
});

test("readMemberList() takes a blank end of an ended membership as missing when another cell is wrong", () => {
  const { rows } = readMemberList(listOf("31.06.2010", "", [["Status", "ausgeschieden"]]));
  expect(rows[1]?.issues.map(({ code }) => code)).toEqual(["date-not-in-calendar", "field-missing"]);
});
