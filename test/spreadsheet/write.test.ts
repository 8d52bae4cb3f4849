import { readXlsx } from "hucre/xlsx";
import { readSpreadsheet, type WrittenSheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it, vi } from "vitest";
import { textsOf } from "./workbooks.ts";

const list: WrittenSheet = {
  name: "Mitglieder",
  lang: "de",
  rows: [
    [
      { text: "Mitglied", kind: "text" },
      { text: "seit", kind: "text" },
    ],
    [
      { text: "01054", kind: "text" },
      { text: "2018-11-27", kind: "day" },
    ],
    [
      { text: "", kind: "text" },
      { text: "2018-11", kind: "text" },
    ],
  ],
};

describe("writeSpreadsheet()", () => {
  it("gives what readSpreadsheet() reads as the same texts and days", async () => {
    const { sheets, issues } = await readSpreadsheet(await writeSpreadsheet(list));
    expect(issues).toEqual([]);
    expect(sheets).toEqual([
      {
        name: "Mitglieder",
        isHidden: false,
        hiddenRows: [],
        merged: [],
        rows: [
          list.rows[0],
          list.rows[1],
          [
            { text: "", kind: "blank" },
            { text: "2018-11", kind: "text" },
          ],
        ],
      },
    ]);
  });

  it.each([
    ["de", "dd.mm.yyyy"],
    ["en", "yyyy-mm-dd"],
  ] as const)("writes texts as text and days as date cells: %s, %s", async (lang, format) => {
    const { sheets } = await readXlsx(await writeSpreadsheet({ ...list, lang }), { readStyles: true });
    const cells = sheets[0]?.cells;
    expect(cells?.get("1,0")).toMatchObject({ value: "01054", type: "string", style: { numFmt: "@" } });
    expect(cells?.get("2,1")).toMatchObject({ value: "2018-11", type: "string", style: { numFmt: "@" } });
    expect(cells?.get("1,1")).toMatchObject({ type: "date", style: { numFmt: format } });
    expect(cells?.get("0,0")).toMatchObject({ style: { font: { bold: true } } });
    expect(sheets[0]?.freezePane).toEqual({ rows: 1 });
  });

  it("gives the same bytes for the same sheet, whatever the clock says", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const first = await writeSpreadsheet(list);
    vi.setSystemTime(1e12);
    expect(await writeSpreadsheet(list)).toEqual(first);
    vi.useRealTimers();
  });

  it.each([
    "=1+1",
    "'=1+1",
    "a\nb",
    "a\r\nb",
    "\t",
    " A ",
    "<&>\"'",
    "_x0041_",
    "_x005F_x0041_",
    "\u0000\u0001\u001F",
    "\uFFFE\uFFFF",
    "\uD800",
    "💡",
    "Görlitz",
    "x".repeat(32_767),
  ])("loses no character of %j", async (text) => {
    const sheet: WrittenSheet = { name: "A", lang: "de", rows: [[{ text, kind: "text" }]] };
    expect(textsOf(await readSpreadsheet(await writeSpreadsheet(sheet)))).toEqual([[text]]);
  });

  it.each(["1900-03-01", "1970-01-01", "2000-02-29", "9999-12-31"])("writes the day %s", async (text) => {
    const sheet: WrittenSheet = { name: "A", lang: "en", rows: [[{ text, kind: "day" }]] };
    const { sheets } = await readSpreadsheet(await writeSpreadsheet(sheet));
    expect(sheets[0]?.rows).toEqual([[{ text, kind: "day" }]]);
  });

  it.each(["1899-12-31", "1000-01-01", "1900-02-28"])(
    "writes a day before March 1900, which a date cell does not have, as text: %s",
    async (text) => {
      const sheet: WrittenSheet = { name: "A", lang: "en", rows: [[{ text, kind: "day" }]] };
      const { sheets } = await readSpreadsheet(await writeSpreadsheet(sheet));
      expect(sheets[0]?.rows).toEqual([[{ text, kind: "text" }]]);
    },
  );

  it.each([
    ["nothing", "null"],
    ["a sheet without rows", '{ "name": "A", "lang": "de" }'],
    ["another language", '{ "name": "A", "lang": "fr", "rows": [] }'],
    ["a tab without a name", '{ "name": "", "lang": "de", "rows": [] }'],
    ["a name with a colon", '{ "name": "A:B", "lang": "de", "rows": [] }'],
    ["a name that is too long", `{ "name": "${"A".repeat(32)}", "lang": "de", "rows": [] }`],
    ["a name that is too long in UTF-16", `{ "name": "${"💡".repeat(16)}", "lang": "de", "rows": [] }`],
    ["rows that are no rows", '{ "name": "A", "lang": "de", "rows": [1] }'],
    ["a cell that is a text", '{ "name": "A", "lang": "de", "rows": [["A"]] }'],
    [
      "a cell of another kind",
      '{ "name": "A", "lang": "de", "rows": [[{ "text": "1", "kind": "number" }]] }',
    ],
  ])("throws field-value for %s", async (_, json) => {
    await expect(writeSpreadsheet(JSON.parse(json))).rejects.toMatchObject({
      name: "NetworkError",
      issues: [{ code: "field-value" }],
    });
  });

  it.each([
    ...["", "A".repeat(32), "'A", "A'", "'"],
    ...["[", "]", ":", "*", "?", "/", "\\"].map((sign) => `A${sign}B`),
    ...["\0", "\t", "\n", "\u007F", "\u0085", "\uD83D", "\uDCA1", "\uFFFE", "\uFFFF"].map(
      (sign) => `A${sign}B`,
    ),
    ...["History", "history", "HISTORY"],
  ])("throws field-value for the name %j, which no tab can have", async (name) => {
    await expect(writeSpreadsheet({ ...list, name })).rejects.toMatchObject({
      name: "NetworkError",
      issues: [{ code: "field-value", path: ["sheet", "name"] }],
    });
  });

  it.each(["A".repeat(31), "O'Neill", "💡".repeat(15), "History 2018", "Görlitz & <Zittau>", " "])(
    "writes the name %j",
    async (name) => {
      const { sheets } = await readSpreadsheet(await writeSpreadsheet({ ...list, name }));
      expect(sheets.map((sheet) => sheet.name)).toEqual([name]);
    },
  );

  it("throws date-not-in-calendar for a day that does not exist", async () => {
    const sheet: WrittenSheet = { name: "A", lang: "de", rows: [[{ text: "2019-02-29", kind: "day" }]] };
    await expect(writeSpreadsheet(sheet)).rejects.toMatchObject({
      issues: [{ code: "date-not-in-calendar" }],
    });
  });
});
