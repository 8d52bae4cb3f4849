import { planMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const text = (cell: string) => ({ text: cell, kind: "text" });
const header = [text("Region"), text("seit")];
const row = [text("Fulda"), text("2018")];
const sheet = (parts: object) => ({
  name: "A",
  isHidden: false,
  rows: [header, row],
  hiddenRows: [],
  merged: [],
  ...parts,
});
const sheets = (parts: object) => ({ sheets: [sheet(parts)], issues: [] });

/** What callers without types may pass. */
const read = (input: unknown) => readMemberList(JSON.parse(JSON.stringify(input)));
const plan = (input: unknown) => planMemberList(JSON.parse(JSON.stringify(input)));

const found = ({ issues }: ReturnType<typeof readMemberList>) =>
  issues.flatMap(({ code, params }) => (code === "field-type" && "reason" in params ? [params.reason] : []));
const namesIn = ({ regions }: ReturnType<typeof readMemberList>) => regions.map(({ name }) => name);

describe("readMemberList() leaves out a part that no spreadsheet has, says field-type and reads the rest:", () => {
  it.each([
    ["a sheet that is nothing", { sheets: [null, sheet({})], issues: [] }],
    ["a sheet that is a text", { sheets: ["A", sheet({})], issues: [] }],
    ["a sheet without rows", { sheets: [{ ...sheet({}), rows: null }, sheet({})], issues: [] }],
    ["a sheet without a name", { sheets: [{ ...sheet({}), name: 5 }, sheet({})], issues: [] }],
    ["an issue that is nothing", { sheets: [sheet({})], issues: [null] }],
    ["an issue without a message", { sheets: [sheet({})], issues: [{ code: "table-empty" }] }],
    ["an issue of another code", { sheets: [sheet({})], issues: [{ code: "toString", severity: "error" }] }],
    ["hidden rows that are no places", sheets({ hiddenRows: [null, "1", -1, {}] })],
    ["merged cells that are nothing", sheets({ merged: [null] })],
    ["merged cells without an end", sheets({ merged: [{ row: 0, column: 0, rows: null, columns: 1 }] })],
    ["merged cells above the sheet", sheets({ merged: [{ row: -1, column: 0, rows: 2, columns: 1 }] })],
  ])("%s", (_, input) => {
    const list = read(input);
    expect(found(list)).toEqual(["spreadsheet"]);
    expect(namesIn(list)).toEqual(["Fulda"]);
    expect(plan(input).columns).toHaveLength(2);
  });

  it.each([
    ["sheets", { sheets: [null], issues: [] }],
    ["issues", { sheets: [], issues: [null] }],
  ])("there may be nothing else: %s", (_, input) => {
    expect(found(read(input))).toEqual(["spreadsheet"]);
    expect(plan(input).columns).toEqual([]);
  });
});

describe("readMemberList() refuses a row that no sheet has, and no other:", () => {
  it.each([
    ["nothing", null],
    ["a text", "Fulda"],
    ["a cell that is nothing", [null]],
    ["a cell that is a text", ["Fulda", "2018"]],
    ["a cell whose text is a number", [{ text: 5, kind: "text" }]],
    ["a cell without a kind", [{ text: "Fulda" }]],
    ["a cell of another kind", [{ text: "Fulda", kind: "toString" }]],
    ["a day that is none", [text("Fulda"), { text: "2018", kind: "year", unsureDay: 2018 }]],
  ])("%s", (_, broken) => {
    const input = sheets({ rows: [header, row, broken] });
    const list = read(input);
    expect(list.rows.map(({ line, status }) => [line, status])).toEqual([
      [2, "accepted"],
      [3, "rejected"],
    ]);
    expect(list.rows[1]?.issues.map(({ code }) => code)).toEqual(["field-type"]);
    expect(namesIn(list)).toEqual(["Fulda"]);
    expect(plan(input).columns).toHaveLength(2);
  });

  it.each([
    ["a row that is nothing", [null]],
    ["a row of nothing", [[null]]],
    ["a row of numbers", [[{ text: 5 }]]],
  ])("also if there is no other: %s", (_, rows) => {
    const list = read(sheets({ rows }));
    expect(namesIn(list)).toEqual([]);
    expect(list.issues.some(({ severity }) => severity === "error")).toBe(true);
    expect(plan(sheets({ rows }))).toBeDefined();
  });
});

describe("readMemberList() takes merged cells as far as there are rows:", () => {
  const rows = [header, row, [text(""), text("2019")]];

  it.each([
    ["more rows than there are", [{ row: 1, column: 0, rows: 1e9, columns: 1e9 }]],
    ["the most that a number can be", [{ row: 1, column: 0, rows: Number.MAX_SAFE_INTEGER, columns: 1 }]],
    [
      "beside cells below the sheet",
      [
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1e9, column: 0, rows: 1e9, columns: 1 },
      ],
    ],
  ])("%s", (_, merged) => {
    const list = read(sheets({ rows, merged }));
    expect(list.rows.map(({ values }) => values.find(({ field }) => field === "name")?.value)).toEqual([
      "Fulda",
      "Fulda",
    ]);
    expect(found(list)).toEqual([]);
  });

  it("of cells that overlap the upper one counts", () => {
    const merged = [
      { row: 2, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 0, rows: 2, columns: 1 },
    ];
    const list = read(sheets({ rows, merged }));
    expect(list.rows.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  });

  it("a merged Land is that of each row that it spans", () => {
    const cells = [
      ["Land", "Region", "seit"],
      ["Hessen", "Fulda", "2018"],
      ["", "Vogelsberg", "2019"],
      ["Sachsen", "Görlitz", "2019"],
    ];
    const merged = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    const list = read(sheets({ rows: cells.map((row) => row.map(text)), merged }));
    expect(list.regions.map(({ state }) => state)).toEqual(["DE-HE", "DE-HE", "DE-SN"]);
  });
});
