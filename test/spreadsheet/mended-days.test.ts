import { read, writeOds, writeXlsx } from "hucre";
import { type Fix, mendMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { mendSpreadsheet, readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { mended } from "./mended.ts";
import { dateStyles, odsList, type RawDate, xlsxList } from "./raw-dates.ts";
import { textsOf } from "./workbooks.ts";
import { unzip } from "./zip.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The kind of each start, as a program of spreadsheets reads it from the mended file; `given` are the starts before. */
async function startsOf(write: typeof writeXlsx, given: readonly (string | Date | null)[]) {
  const rows = [["Region", "seit"], ...given.map((start, at) => [`Landkreis ${"ABCDEF"[at]}`, start])];
  const file = await write({ sheets: [{ name: "Liste", rows }] });
  const { bytes } = await mended(file, { choose: ({ choices }) => choices?.[0] });
  const { sheets } = await read(bytes);
  return sheets[0]?.rows.slice(1).map(([, start]) => start);
}

describe.each([
  ["xlsx", writeXlsx],
  ["ods", writeOds],
])("mendMemberList() writes a day into an .%s", (_, write) => {
  it.each<[what: string, given: (string | Date | null)[], last: string | Date]>([
    ["as a text where dates are texts", ["01.01.1998", "01.07.2001", "31.06.2022"], "30.06.2022"],
    ["as a text where no other date is", ["31.06.2022"], "30.06.2022"],
    ["as an ISO text where texts are", ["1998-01-01", "2001-07-01", "2022-06-31"], "2022-06-30"],
    [
      "as a date where all others are",
      [day("1998-01-01"), day("2001-07-01"), "31.06.2022"],
      day("2022-06-30"),
    ],
    [
      "as a date where one other is",
      ["01.01.1998", "07/2001", day("2001-07-01"), "31.06.2022"],
      day("2022-06-30"),
    ],
  ])("%s", async (_, given, last) => {
    expect(await startsOf(write, given)).toEqual([...given.slice(0, -1), last]);
  });
});

/** A text that is typed into the blank start of the second row. */
const typed = (to: string): Fix[] => [{ kind: "cell", line: 3, column: "seit", from: "", to }];

const kinds = [
  ["xlsx", xlsxList],
  ["ods", odsList],
] as const;

describe.each(kinds)("mendMemberList() writes what is typed beside a date of an .%s", (_, write) => {
  it.each<[what: string, text: string, kind: string, read: string]>([
    ["a full day", "01.07.2019", "day", "2019-07-01"],
    ["a full day without its zeros", "1.7.2019", "day", "2019-07-01"],
    ["the first day that all programs count alike", "01.03.1900", "day", "1900-03-01"],
    ["a day before it", "28.02.1900", "text", "28.02.1900"],
    ["a day that does not exist", "31.06.2019", "text", "31.06.2019"],
    ["a month", "07/2019", "text", "07/2019"],
    ["a year", "2019", "text", "2019"],
    ["a day behind a word", "seit 01.07.2019", "text", "seit 01.07.2019"],
    ["a word", "unbekannt", "text", "unbekannt"],
  ])("%s: %s is a %s", async (_, text, kind, read) => {
    const before = write([{ day: "2018-11-27", format: "dotted" }, null]);
    const { spreadsheet, left } = await mended(before, { fixes: typed(text), apply: [] });
    expect(spreadsheet.sheets[0]?.rows[2]?.[1]).toEqual({ text: read, kind });
    const list = `Region;seit\nLandkreis A;27.11.2018\nLandkreis B;${text}`;
    expect(left.map(({ code }) => code)).toEqual(
      expect.arrayContaining(readMemberList(list).issues.map(({ code }) => code)),
    );
  });

  it("a full day as a text where dates are texts", async () => {
    const { spreadsheet } = await mended(write([{ text: "27.11.2018" }, null]), { fixes: typed("1.7.2019") });
    expect(spreadsheet.sheets[0]?.rows[2]?.[1]).toEqual({ text: "1.7.2019", kind: "text" });
  });
});

describe.each(kinds)("mendSpreadsheet() gives a day of an .%s the format", (kind, write) => {
  /** The format of the only mended cell, as its file has it. */
  async function formatOf(dates: readonly RawDate[], at: number, from: string): Promise<string | undefined> {
    const { bytes, sheet } = await mended(write(dates), {
      fixes: [{ kind: "cell", line: at + 2, column: "seit", from, to: "01.07.2019" }],
    });
    expect(sheet.cells.map(({ kind }) => kind)).toEqual(["day"]);
    const files = unzip(bytes);
    return kind === "xlsx"
      ? xlsxFormat(files.get("xl/styles.xml") ?? "", files.get("xl/worksheets/sheet1.xml") ?? "")
      : odsFormat(files.get("content.xml") ?? "");
  }

  const iso: RawDate = { day: "2018-11-27", format: "iso" };
  const long: RawDate = { day: "2018-11-27", format: "long" };
  const month: RawDate = { day: "2018-11-27", format: "month" };
  const timed: RawDate = { day: "2018-11-27", format: "timed" };
  it.each<[what: string, dates: readonly RawDate[], format: keyof typeof dateStyles | undefined]>([
    ["of the only date", [iso, null], "iso"],
    ["of the nearest date above", [long, iso, null, { text: "2018" }, long], "iso"],
    ["of the nearest date below", [long, { text: "2018" }, null, iso, long], "iso"],
    ["of the upper one of two", [long, null, iso], "long"],
    ["that also shows a time", [timed, null], "timed"],
    ["of a day, not of a month that is nearer", [long, month, null], "long"],
    ["TT.MM.JJJJ where only months are shown", [month, null], undefined],
  ])("%s", async (_, dates, format) => {
    const known = kind === "xlsx" ? "dd\\.mm\\.yyyy" : "mended-day1";
    const wanted = format === undefined ? known : dateStyles[format][kind];
    expect(await formatOf(dates, dates.indexOf(null), "")).toBe(wanted);
  });

  it("that it had, if it was a date", async () => {
    expect(await formatOf([long, iso, long], 1, "2018-11-27")).toBe(dateStyles.iso[kind]);
  });
});

/** The code of the format of the last style, which was added, and which one cell has. */
function xlsxFormat(styles: string, sheet: string): string | undefined {
  const cells = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*numFmtId="(\d+)"/g)];
  expect(sheet.split(`s="${cells.length - 1}"`)).toHaveLength(2);
  const id = cells.at(-1)?.[1];
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
}

/** The name of the format of the style that one cell has, which was added. */
function odsFormat(content: string): string | undefined {
  const style = /<style:style [^>]*style:name="mended1"[^>]*>/.exec(content)?.[0] ?? "";
  expect(content.split('table:style-name="mended1"')).toHaveLength(2);
  return /style:data-style-name="([^"]*)"/.exec(style)?.[1];
}

describe("mendSpreadsheet() of an .xlsx whose days are counted from 1904", () => {
  it.each<[day: string, cell: string]>([
    ["01.07.2019", "<v>42185</v>"],
    ["01.01.1904", "<v>0</v>"],
    ["31.12.1903", '<is><t xml:space="preserve">1903-12-31</t></is>'],
  ])("writes %s so that it is read again", async (day, cell) => {
    const before = xlsxList([{ day: "2018-11-27", format: "dotted" }, null], true);
    const read = await readSpreadsheet(before);
    expect(read.sheets[0]?.rows[1]?.[1]).toEqual({ text: "2018-11-27", kind: "day" });
    const { sheet, spreadsheet } = mendMemberList(read, readMemberList(read), {
      lang: "de",
      fixes: typed(day),
    });
    const file = await mendSpreadsheet(before, sheet);
    expect(unzip(file).get("xl/worksheets/sheet1.xml")).toContain(cell);
    expect(textsOf(await readSpreadsheet(file))).toEqual(textsOf(spreadsheet));
  });
});
