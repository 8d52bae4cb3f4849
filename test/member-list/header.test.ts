import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, onlyRow } from "./lists.ts";

const titles = (count: number) => Array.from({ length: count }, (_, at) => `Titel ${at + 1}`).join("\n");

describe("the header", () => {
  it.each([0, 1, 18, 19])("is found when %i lines stand above it", (count) => {
    const table = readMemberList(`${titles(count)}${count > 0 ? "\n" : ""}Region;seit\nA;2018\n`);
    expect(onlyRow(table)).toMatchObject({ line: count + 2, status: "accepted" });
    const ignored = table.issues.filter(({ code }) => code === "line-ignored");
    expect(ignored.map(({ at }) => at?.line)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  });

  it.each([
    ["20 lines stand above it", `${titles(20)}\nRegion;seit\nA;2018\n`],
    ["20 blank lines stand above it", `${"\n".repeat(20)}Region;seit\nA;2018\n`],
    ["a sep= line and 19 others stand above it", `sep=;\n${titles(19)}\nRegion;seit\nA;2018\n`],
  ])("is column-missing, and nothing is read, when %s", (_, text) => {
    const table = readMemberList(text);
    expect(codesOf(table.issues)).toEqual(["column-missing"]);
    expect([table.rows, table.regions, table.memberships]).toEqual([[], [], []]);
  });

  it("is the first line that has a name, not a later one", () => {
    const table = readMemberList("Region;seit\nName;2018\n");
    expect(onlyRow(table).region?.name).toBe("Name");
  });

  it("is found when lines above it have quotes, blank lines and delimiters", () => {
    const text =
      'Netzwerk "Daseinsvorsorge";;\n;;\nStand: 01.03.2024, vorläufig;;\nRegion;seit;bis\nA;2018;2022\n';
    const table = readMemberList(text);
    expect(onlyRow(table)).toMatchObject({ line: 5, membership: { startDate: "2018", endDate: "2022" } });
    const ignored = table.issues.filter(({ code }) => code === "line-ignored");
    expect(ignored.map(({ at }) => at?.line)).toEqual([1, 3]);
    expect(table.plan.listedOn).toEqual({ date: "2024-03-01", line: 3 });
  });

  it("may have line breaks in its quoted cells", () => {
    const table = readMemberList('"Mitglied\nseit";"Name\r\nder Region";Region\n2018;x;A\n');
    expect(table.plan.columns.map(({ field }) => field)).toEqual(["start", "name", null]);
    expect(onlyRow(table)).toMatchObject({ line: 4, membership: { startDate: "2018" } });
  });
});

describe("the delimiter", () => {
  it.each([
    [";", "semicolon"],
    ["\t", "tab"],
    [",", "comma"],
  ])("%j is found out", (delimiter) => {
    const table = readMemberList(["Region|seit|bis", "A|2018|2022"].join("\n").replaceAll("|", delimiter));
    expect(onlyRow(table).cells).toEqual(["A", "2018", "2022"]);
  });

  it.each([
    ["semicolon before tab", "Region;Art\tName", ["Region", "Art\tName"]],
    ["semicolon before comma", "Region;Art,Name", ["Region", "Art,Name"]],
    ["tab before comma", "Region\tArt,Name", ["Region", "Art,Name"]],
  ])("is tried in order: %s", (_, header, headers) => {
    expect(readMemberList(`${header}\nA\n`).plan.columns.map((column) => column.header)).toEqual(headers);
  });

  it("is found for the line, before the next line is looked at", () => {
    const table = readMemberList("Region,seit\nName;2018\n");
    expect(table.plan.columns.map(({ header }) => header)).toEqual(["Region", "seit"]);
  });

  it.each([";", ",", "\t", "|"])("is what a first line sep=%s says", (delimiter) => {
    const text = `sep=${delimiter}\r\nRegion${delimiter}seit\r\nA${delimiter}2018\r\n`;
    const table = readMemberList(text);
    expect(onlyRow(table)).toMatchObject({ line: 3, cells: ["A", "2018"], status: "accepted" });
    expect(codesOf(table.issues)).toEqual(["end-unknown"]);
  });

  it("is what sep= says also behind a byte order mark", () => {
    expect(onlyRow(readMemberList("\uFEFFsep=,\nRegion,Ort;Name\nA,B\n")).cells).toEqual(["A", "B"]);
  });

  it("is what the option says", () => {
    const table = readMemberList("Region|seit\nA;B|2018\n", { delimiter: "|" });
    expect(onlyRow(table).cells).toEqual(["A;B", "2018"]);
  });

  it.each(["", ";;", '"', "\n", "\r"])("%j is refused as an option", (delimiter) => {
    expect(() => readMemberList("Region\nA\n", { delimiter })).toThrow(/delimiter/);
  });
});

it("readMemberList() says which columns a header without a name column has, and refuses its rows", () => {
  const text = "Verzeichnis 2024\nPLZ;Beitritt;Rolle\n36304;2018;Mitglied\n36341;2019;Mitglied";
  const { rows, issues } = readMemberList(text);
  expect(rows.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const missing = issues.find(({ code }) => code === "column-missing");
  expect(missing?.at).toEqual({ line: 2, column: null, raw: "PLZ;Beitritt;Rolle" });
  expect(missing?.message.de).toMatch(/„PLZ“.*„Beitritt“.*„Rolle“/);
});
