import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, onlyRow } from "./lists.ts";

const linesOf = (text: string) =>
  readMemberList(text).rows.map(({ line, lastLine, cells }) => [line, lastLine, cells[0]]);

describe("line numbers are those of the file", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("when its lines end in %s", (_, end) => {
    expect(linesOf(["Region;seit", "A;2018", "", "B;2019", "C;2020"].join(end))).toEqual([
      [2, 2, "A"],
      [4, 4, "B"],
      [5, 5, "C"],
    ]);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("when quoted cells have %s in them", (_, end) => {
    const lines = [
      "Region;Anmerkung;seit",
      'A;"eins',
      "zwei",
      'drei";2018',
      'B;"eins',
      'zwei";2019',
      "C;;2020",
    ];
    const table = readMemberList(lines.join(end));
    expect(table.rows.map(({ line, lastLine, status }) => [line, lastLine, status])).toEqual([
      [2, 4, "accepted"],
      [5, 6, "accepted"],
      [7, 7, "accepted"],
    ]);
    expect(table.rows[0]?.cells[1]).toBe(["eins", "zwei", "drei"].join(end));
    expect(table.memberships.map(({ startDate }) => startDate)).toEqual(["2018", "2019", "2020"]);
  });

  it("when line ends are mixed, and no row is lost", () => {
    expect(linesOf("Region;seit\r\nA;2018\nB;2019\rC;2020\r\nD;2021\r\rE;2022\n\r\nF;2023")).toEqual([
      [2, 2, "A"],
      [3, 3, "B"],
      [4, 4, "C"],
      [5, 5, "D"],
      [7, 7, "E"],
      [9, 9, "F"],
    ]);
  });

  it("when rows end in other ways than the breaks in their cells", () => {
    expect(linesOf('Region;Anmerkung\r\nA;"x\ny\rz"\r\nB;"x\r\ny"\nC;\r\n')).toEqual([
      [2, 4, "A"],
      [5, 6, "B"],
      [7, 7, "C"],
    ]);
  });

  it("when title lines, sep= and line breaks in the header stand above", () => {
    expect(linesOf('sep=;\nListe\n\nRegion;"Mitglied\nseit"\nA;2018\n')).toEqual([[6, 6, "A"]]);
  });

  it("in the issues of cells, also in rows with line breaks: the first line of the row", () => {
    const row = onlyRow(readMemberList('Region;Anmerkung;seit\n"A";"x\ny";gestern\n'));
    expect(row.issues[0]?.at).toEqual({ line: 2, column: "seit", raw: "gestern" });
  });
});

describe("what is no row", () => {
  it.each([
    ["blank lines", "\n\n"],
    ["lines of white space", "  \n\t\n \u00A0\n"],
    ["lines of delimiters", ";;;\n;\n;;;;;;;;\n"],
    ["delimiters and white space", " ; ;\n"],
    ["blank cells in quotes", '"";""\n'],
  ])("%s: ignored silently", (_, blank) => {
    const text = `Region;seit;bis\nA;2018;2019\n${blank}B;2018;2019\n${blank}`;
    const table = readMemberList(text);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(["A", "B"]);
    expect(table.issues).toEqual([]);
  });

  it.each([
    "Stand: 01.03.2024",
    "Stand 01.03.2024",
    "Quelle: eigene Erhebung",
    "Anmerkung: ohne Gewähr",
    "* vorläufig",
    "*vorläufig",
    "Quelle: eigene Erhebung;;",
    '"Stand: 2024;\nvorläufig"',
  ])("the footnote %j: line-ignored, an info", (footnote) => {
    const table = readMemberList(`Region;seit;bis\nA;2018;2019\n\n${footnote}\n`);
    expect(table.rows.map(({ status }) => status)).toEqual(["accepted", "ignored"]);
    const [issue, another] = table.rows[1]?.issues ?? [];
    expect(another).toBeUndefined();
    expect(table.issues).toContain(issue);
    expect(issue?.code).toBe("line-ignored");
    expect(issue?.severity).toBe("info");
    expect(issue?.at?.line).toBe(4);
  });

  it("not: a line that begins like a footnote but has other cells", () => {
    const table = readMemberList("Region;seit;bis\nStandort Süd;2018;2019\n*A;2018;2019\n");
    expect(table.rows.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  });

  it("not: a region that has no more than a name", () => {
    expect(onlyRow(readMemberList("Region;seit;bis\nA\n")).status).toBe("accepted");
  });
});

describe("the width of a row", () => {
  it.each([
    ["cells are missing at its end", "A;2018"],
    ["blank cells are too many", "A;2018;;;;;"],
    ["white space is too much", "A;2018;; ;"],
  ])("is taken as it is when %s", (_, line) => {
    const row = onlyRow(readMemberList(`Region;seit;Anmerkung\n${line}\n`));
    expect(row.status).toBe("accepted");
    expect(row.membership).toEqual({ id: "a-1", regionId: "a", startDate: "2018" });
  });

  it("is row-width, and the row rejected whole, when it has too many cells", () => {
    const table = readMemberList("Region;seit\nA;2018\nB;2018;x\nC;2018\n");
    expect(table.rows.map(({ status }) => status)).toEqual(["accepted", "rejected", "accepted"]);
    expect(table.rows[1]?.cells).toEqual(["B", "2018", "x"]);
    expect(table.rows[1]?.issues).toHaveLength(1);
    expect(table.rows[1]?.issues[0]).toMatchObject({
      code: "row-width",
      severity: "error",
      at: { line: 3, column: null },
    });
    expect(table.regions.map(({ name }) => name)).toEqual(["A", "C"]);
  });

  it("is row-width also where only a cell far behind is not blank", () => {
    expect(codesOf(onlyRow(readMemberList("Region;seit\nA;2018;;;x\n")).issues)).toEqual(["row-width"]);
  });
});

it("readMemberList() says table-empty when all rows are ignored, and still has them", () => {
  const table = readMemberList("Region;seit\nStand: 2024\n");
  expect(codesOf(table.issues)).toContain("table-empty");
  expect(table.rows.map(({ status }) => status)).toEqual(["ignored"]);
});

describe("an empty list", () => {
  it.each([
    ["no bytes", new Uint8Array()],
    ["a mark alone", new Uint8Array([0xef, 0xbb, 0xbf])],
    ["no characters", ""],
    ["white space", " \r\n\t\n"],
    ["a header alone", "Region;seit\n"],
    ["a header without line end", "Region;seit"],
    ["a header and blank lines", "Region;seit\n\n;;;\n"],
    ["no rows of cells", []],
    ["rows of blank cells", [["", " "], []]],
  ])("is table-empty: %s", (_, input) => {
    const table = readMemberList(input);
    expect(codesOf(table.issues)).toContain("table-empty");
    expect(table.issues.find(({ code }) => code === "table-empty")?.severity).toBe("error");
    expect([table.rows, table.regions, table.memberships, table.sources]).toEqual([[], [], [], []]);
  });
});
