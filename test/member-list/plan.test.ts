import {
  type MemberListPlan,
  planMemberList,
  readMemberList,
  type Spreadsheet,
  type SpreadsheetSheet,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf } from "./lists.ts";

const fields = ({ columns }: MemberListPlan) => columns.map(({ field }) => field);

function sheet(name: string, rows: readonly (readonly string[])[], more: Partial<SpreadsheetSheet> = {}) {
  const cells = rows.map((row) =>
    row.map((text) => ({ text, kind: text === "" ? ("blank" as const) : ("text" as const) })),
  );
  return { name, isHidden: false, rows: cells, hiddenRows: [], merged: [], ...more };
}

const book = (...sheets: SpreadsheetSheet[]): Spreadsheet => ({ sheets, issues: [] });

describe("planMemberList() finds the header", () => {
  it.each([
    ["with the most headings", "Name;Telefon\nRegion;seit;bis\nA;2018;2019", 2, 1],
    ["that is wholly headings, of two with as many", "Verzeichnis;Region;seit\nName;seit\nA;2018", 2, 1],
    ["that comes first, of equals", "Region;seit\nName;bis\nA;2018", 1, 1],
    ["with one heading above cells that fit it", "Beteiligte;seit\nLandkreis Fulda;2018\nGotha;2019", 1, 1],
    ["of several lines: units", "Region;seit\n;(TT.MM.JJJJ)\nA;01.07.2018", 1, 2],
    ["of several lines: translations and numbers", "Mitglied;Beginn\nmember;start date\n1;2\nA;2018", 1, 3],
    ["of several lines: a heading that spans", "Region;Mitgliedschaft;\n;von;bis\nA;2018;2019", 1, 2],
    [
      "of several lines: a heading that spans, beside one that spans years",
      "Region;Mitgliedschaft;;Beitrag;;Notiz\n;von;bis;2021;2022;\nA;2018;2019;1;2;",
      1,
      2,
    ],
    [
      "of one line above a row of words without a name",
      "Region;Mitgliedschaft;;Beitrag;;\n;Mitglied;x;2021;2022;\nA;Gast;y;1;2;",
      1,
      1,
    ],
    [
      "of one line above a row with a date below a heading that spans",
      "Region;Mitgliedschaft;;Beitrag;;\n;von;bis;01.02.2021;2022;\nA;2018;2019;1;2;",
      1,
      1,
    ],
    ["of one cell in a list of one column", "Mitglieder (Stand 2021)\nFulda\nGotha", 1, 1],
    ["below a line of one cell", "Mitglieder\nNr.;Region;seit\n1;Fulda;2018", 2, 1],
    [
      "not in rows that have words of kinds and roles",
      "Partner;Typ;Funktion\nA;Stadt;Mitglied\nB;Kreis;Gast",
      1,
      1,
    ],
  ])("%s: %j", (_, text, line, lines) => {
    expect(planMemberList(text)).toMatchObject({ headerLine: line, headerLines: lines });
  });

  it("reads the fields of a heading that spans, and of those below it", () => {
    const plan = planMemberList("Region;Mitgliedschaft;\n;von;bis\nA;2018;2019");
    expect(fields(plan)).toEqual(["name", "start", "end"]);
  });

  it("takes no end of something else for that of the membership", () => {
    const plan = planMemberList("Region;Förderung;;seit\n;von;bis;\nA;2018;2019;2017");
    expect(fields(plan)).toEqual(["name", null, null, "start"]);
  });

  it("reads a list without a header by its cells, and says so", () => {
    const text = "Landkreis Fulda;2018\nVogelsbergkreis;2019\n";
    const { plan, regions, issues } = readMemberList(text);
    expect(plan).toMatchObject({ headerLine: null, headerLines: 0 });
    expect(plan.columns.map(({ field, because }) => [field, because])).toEqual([
      ["name", "assumed"],
      [null, "unknown"],
    ]);
    expect(regions.map(({ name }) => name)).toEqual(["Landkreis Fulda", "Vogelsbergkreis"]);
    expect(codesOf(issues)).toContain("column-assumed");
    const unread = issues.find(({ code }) => code === "column-unread");
    expect(unread?.params).toMatchObject({ columns: [{ header: "", column: 1, holds: "dates" }] });
  });

  it.each(["MGL_NR", "Mitgliedsnr.", "Mitglieds-Nr.", "Mitgl.-Nr.", "lfd. Nr.", "Laufende Nummer"])(
    "takes %j for a number that says nothing of a membership, whatever it looks like",
    (heading) => {
      const { plan, issues } = readMemberList(
        `${heading};Region;seit\n06535;Landkreis Fulda;2018\n06633;Vogelsbergkreis;2019\n`,
      );
      expect(plan.columns[0]?.field).toBe(null);
      const [unread] = issues.filter(({ code }) => code === "column-unread");
      expect(unread?.params).toMatchObject({ columns: [{ column: 0, meant: null, holds: null }] });
    },
  );

  it.each([
    ["a letter", "Sehr geehrte Damen und Herren,\nanbei die Liste.\nMit freundlichen Grüßen\nMax Muster"],
    ["a page", "<!DOCTYPE html>\n<html><body>Hallo; Welt</body></html>"],
    ["names that may be anything", "Fulda\nGotha\n"],
  ])("takes %s for no list", (_, text) => {
    const { rows, issues } = readMemberList(text);
    expect(rows).toEqual([]);
    expect(codesOf(issues)).toEqual(["column-missing"]);
  });

  it("reads names of regions alone, without a header", () => {
    const { regions } = readMemberList("Landkreis Fulda\nVogelsbergkreis\nGotha\n");
    expect(regions).toHaveLength(3);
  });

  it("is in the line that the option names", () => {
    const text = "Region;seit\nName;bis\nA;2018";
    expect(planMemberList(text, { headerLine: 2 })).toMatchObject({ headerLine: 2 });
    expect(codesOf(readMemberList(text, { headerLine: 9 }).issues)).toEqual(["column-missing"]);
  });
});

describe("planMemberList() finds the delimiter", () => {
  it.each([
    ["under which the header has the most headings", "Region;seit,x;bis\nA;2018;2019\n", ";"],
    ["under which the header has the most headings", "Region;Name,seit,bis\nA,2018,2019\n", ","],
    ["; before tab before comma, of equals", "Region;A\tB,C\nA;x", ";"],
    ["that sep= names", "sep=|\nRegion|seit\nA|2018", "|"],
  ])("%s: %j", (_, text, delimiter) => {
    expect(planMemberList(text).delimiter).toBe(delimiter);
  });
});

describe("planMemberList() finds columns", () => {
  it.each([
    ["the leftmost of Name and Mitglied", "Name;Mitglied;seit\nFulda;x y;2018", ["name", null, "start"]],
    ["Verein before Stadt", "Stadt;Verein\nFulda;A e.V.", [null, "name"]],
    ["Gemeinde before Landkreis", "Landkreis;Gemeinde\nFulda;Eiterfeld", [null, "name"]],
    ["Landkreis before Verband", "Verband;Landkreis\nX;Fulda", [null, "name"]],
    ["the leftmost of equals", "Kommune;Gemeinde\nA;B", ["name", null]],
    ["keys under Gemeinde", "Gemeinde;Name\n06535016;Schotten", ["key", "name"]],
    ["roles under Mitgliedschaft", "Region;Mitgliedschaft\nA;assoziiert\nB;Mitglied", ["name", "role"]],
    ["periods under Mitgliedschaft", "Region;Mitgliedschaft\nA;2018–2022", ["name", "period"]],
    ["yes and no behind Mitglied", "Kommune;Mitglied LEADER\nA;ja\nB;nein\nC;ja", ["name", "member"]],
    ["NUTS codes by their cells", "Region;Gebiet\nA;DE732\nB;DEG0C", ["name", "key"]],
    ["no dates by their cells", "Region;Vertrag\nA;01.07.2018\nB;02.07.2018", ["name", null]],
    ["a year beside a blank start", "Region;seit;Jahr\nA;;2018", ["name", null, "year"]],
    [
      "Mitglied before a heading known in part",
      "Landkreis / kreisfreie Stadt;Mitglied\nBarnim;Stadt Bernau",
      [null, "name"],
    ],
    ["Gemeinde before Kreis of several words", "Kreis / Bezirk / Kanton;Gemeinde\nTG;Arbon", [null, "name"]],
    ["Kreis before Verband, each known in part", "Verband (Sitz);Kreis / Bezirk\nX;Fulda", [null, "name"]],
    ["the last rank of two parts", "Mitglied / Kreis;Gemeinde\nFulda;Eiterfeld", [null, "name"]],
    ["the recipient before Gemeinde", "Gemeinde;Zuwendungsempfänger\nJena;Stadtwerke Jena", [null, "name"]],
    ["keys under a heading known in part", "Gemeinde (Schlüssel);Name\n06535016;Schotten", ["key", "name"]],
    ["no lengths of time under Laufzeit", "Region;Laufzeit\nA;24 Monate\nB;3 Jahre", ["name", null]],
    ["a column of persons", "Region;Vorname;Name\nFulda;Eva;Muster", ["name", null, null]],
  ])("%s: %j", (_, text, expected) => {
    expect(fields(planMemberList(text))).toEqual(expected);
  });

  it("says of a list of persons that it is one, and proposes other headings of names", () => {
    const { regions, issues } = readMemberList("Vorname;Name;Kommune\nEva;Muster;Fulda\nUwe;Probe;Gotha\n");
    expect(regions).toEqual([]);
    const missing = issues.find(({ code }) => code === "column-missing");
    expect(missing?.params).toMatchObject({
      reason: "persons",
      columns: [{ header: "Vorname" }, { header: "Name" }, { header: "Kommune", meant: "Kommune" }],
    });
  });

  it.each([
    ["a column of names beside the one that is read", "Kreis;Gemeinde;seit\nFulda;Eiterfeld;2018", null],
    [
      "keys below a heading that is nearly one for names",
      "KreisNr;Gemeinde\n06631;Eiterfeld\n06632;Bebra",
      null,
    ],
    ["a slip of the pen", "Mitgliet seit;Gemeinde\n;Eiterfeld", "Mitglied seit"],
  ])("proposes a heading for %s only if it can be read", (_, text, meant) => {
    const unread = readMemberList(text).issues.find(({ code }) => code === "column-unread");
    expect(unread?.params).toMatchObject({ columns: [{ column: 0, meant }] });
  });

  it("names all unread columns once, as an info", () => {
    const { issues } = readMemberList("Region;Mitgliet seit;Straße;;seit;\nA;x;y;z;2018;w\n");
    const unread = issues.filter(({ code }) => code === "column-unread");
    expect(unread.map(({ severity }) => severity)).toEqual(["info"]);
    expect(unread[0]?.params).toMatchObject({
      columns: [
        { header: "Mitgliet seit", column: 1, meant: "Mitglied seit" },
        { header: "Straße", column: 2, meant: null },
        { header: "", column: 3, meant: null },
        { header: "", column: 5, meant: null },
      ],
    });
  });

  it("lets columns settle two headings that mean the same", () => {
    const rows = [
      ["Region", "seit", "Beitritt"],
      ["A", "2018", "2019"],
    ];
    expect(codesOf(readMemberList(rows).issues)).toContain("column-duplicate");
    const { memberships, issues } = readMemberList(rows, { columns: { Beitritt: "start" } });
    expect(memberships[0]?.startDate).toBe("2019");
    expect(codesOf(issues)).not.toContain("column-duplicate");
  });
});

describe("planMemberList() of a spreadsheet", () => {
  const list = [
    ["Region", "seit"],
    ["Landkreis Fulda", "2018"],
  ];

  it("takes the first visible sheet that has a header", () => {
    const input = book(
      sheet("Deckblatt", [["Netzwerk"]]),
      sheet("Alt", list, { isHidden: true }),
      sheet("Neu", list),
    );
    expect(planMemberList(input)).toMatchObject({
      sheet: "Neu",
      delimiter: null,
      encoding: null,
      headerLine: 1,
    });
  });

  it("takes the sheet that the option names, also a hidden one", () => {
    const input = book(sheet("Neu", list), sheet("Alt", list, { isHidden: true }));
    expect(planMemberList(input, { sheet: "Alt" }).sheet).toBe("Alt");
  });

  it("names the sheets that there are if the option names another", () => {
    const { rows, issues } = readMemberList(book(sheet("Neu", list)), { sheet: "Alt" });
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code: "field-value", params: { given: "Alt", possible: ["Neu"] } }]);
  });

  it("gives a merged name and a merged Land to each row that they span, and other merged cells to the first", () => {
    const rows = [
      ["Region", "Land", "seit", "Bemerkung"],
      ["Landkreis Gotha", "Thüringen", "2018", "Vorstand"],
      ["", "", "2021", ""],
    ];
    const merged = [0, 1, 3].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
    const { rows: read } = readMemberList(book(sheet("A", rows, { merged })));
    expect(read.map(({ cells }) => cells)).toEqual([rows[1], ["Landkreis Gotha", "Thüringen", "2021", ""]]);
  });

  it("reads hidden rows and says so", () => {
    const { memberships, issues } = readMemberList(book(sheet("A", list, { hiddenRows: [1] })));
    expect(memberships).toHaveLength(1);
    expect(issues.find(({ code }) => code === "sheet-hidden")?.params).toEqual({ sheet: "A", lines: [2] });
  });

  it("has as many columns as the widest row, so that none is too wide", () => {
    const rows = [...list, ["Vogelsbergkreis", "2019", "Nachmeldung"]];
    const read = readMemberList(book(sheet("A", rows)));
    expect(read.plan.columns).toHaveLength(3);
    expect(codesOf(read.issues)).not.toContain("row-width");
  });
});

describe("the option plan", () => {
  const text = "Stand: 31.12.2020\nRegion;Ort;seit\nA;B;2018\nSumme;;\n";
  const plan = planMemberList(text);

  it("is read as it is corrected", () => {
    const columns = plan.columns.map((column) => ({
      ...column,
      field: ([null, "name", "start"] as const)[column.position] ?? null,
    }));
    const list = readMemberList(text, { plan: { ...plan, columns, listedOn: null, ignored: [] } });
    expect(list.regions.map(({ name }) => name)).toEqual(["B"]);
    expect(list.plan.listedOn).toBeNull();
    expect(list.rows.map(({ status }) => status)).toEqual(["accepted", "rejected"]);
  });

  it("reads no column whose heading the list does not have in its place", () => {
    const list = readMemberList("Region;seit;Ort\nA;2018;B\n", { plan: { ...plan, headerLine: 1 } });
    expect(list.memberships.map(({ startDate }) => startDate)).toEqual([undefined]);
    expect(codesOf(list.issues)).toContain("column-missing");
  });

  it.each([
    ["columns", { columns: "x" }],
    ["columns", { columns: [{ position: 0 }] }],
    ["field", { columns: [{ position: 0, header: "A", field: "place", because: "name" }] }],
    ["scheme", { columns: [{ position: 0, header: "A", field: "key", scheme: "plz", because: "name" }] }],
    ["headerLine", { headerLine: 0 }],
    ["headerLines", { headerLines: 4 }],
    ["date", { listedOn: { date: "31.12.2020", line: 1 } }],
    ["because", { ignored: [{ line: 3, because: "nothing" }] }],
    ["encoding", { encoding: "latin" }],
  ])("throws field-value with the place of a wrong %s", (name, change) => {
    const wrong: MemberListPlan = JSON.parse(JSON.stringify({ ...plan, ...change }));
    if (name === "columns" && Array.isArray(wrong.columns))
      expect(() => readMemberList(text, { plan: wrong })).toThrow();
    else expect(() => readMemberList(text, { plan: wrong })).toThrow(new RegExp(`options\\.plan.*${name}`));
  });
});
