import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { firstCell, ods, xlsx } from "./workbooks.ts";

/** 43405 is 1 November 2018, 43431 the 27th, in the 1900 system. */
async function shown(code: string, serial: number | string, workbook = "") {
  const sheets = [`<sheetData><row r="1"><c r="A1" s="1"><v>${serial}</v></c></row></sheetData>`];
  return firstCell(await readSpreadsheet(xlsx({ sheets, formats: [code], workbook })));
}

describe("readSpreadsheet() reads a date cell of an .xlsx by its format", () => {
  it.each([
    // a day
    ["dd.mm.yyyy", 43431, "2018-11-27", "day"],
    ["d/m/yy", 43431, "2018-11-27", "day"],
    ["TT.MM.JJJJ", 43431, "2018-11-27", "day"],
    ["[$-407]d. mmmm yyyy;@", 43431, "2018-11-27", "day"],
    ['dddd", den "d. mmm', 43431, "2018-11-27", "day"],
    ["yyyy\\-mm\\-dd", 43431, "2018-11-27", "day"],
    // a month
    ["mmm yy", 43405, "2018-11", "month"],
    ["MMMM YYYY", 43431, "2018-11", "month"],
    ["[$-407]mmm/ yy;@", 43405, "2018-11", "month"],
    ["mm/yyyy", 43405, "2018-11", "month"],
    ['mmmm" (Monat mit d)"', 43405, "2018-11", "month"],
    // a year
    ["yyyy", 43405, "2018", "year"],
    ["JJJJ", 43431, "2018", "year"],
    ['yyyy" Jahr"', 43101, "2018", "year"],
    // a time of the day
    ["dd.mm.yyyy hh:mm", 43431, "2018-11-27", "day"],
    ["dd.mm.yyyy hh:mm", 43431.5, "2018-11-27 12:00", "text"],
    ["dd.mm.yyyy h:mm:ss AM/PM", 43431.25002, "2018-11-27 06:00:02", "text"],
    ["dd.mm.yyyy", 43431.75, "2018-11-27", "day"],
    ["mm:ss", 43431.5, "12:00", "text"],
    ["hh:mm", 0.25, "06:00", "text"],
    ["[h]:mm", 0.25, "06:00", "text"],
    // no date
    ["General", 2018, "2018", "number"],
    ["Standard", 2018, "2018", "number"],
    ["0", 43431, "43431", "number"],
    ["#,##0", 43431, "43431", "number"],
    ["0.00E+00", 43431, "43431", "number"],
    ['0" Tage"', 43431, "43431", "number"],
    ["[Red]0", 43431, "43431", "number"],
    // only the first section
    ["0;dd.mm.yyyy", 43431, "43431", "number"],
    // edges of the 1900 system, whose 29 February 1900 does not exist
    ["dd.mm.yyyy", 0, "1899-12-31", "day"],
    ["mm/yyyy", 0, "1899-12-31", "day"],
    ["yyyy", 0, "1899-12-31", "day"],
    ["hh:mm", 0, "00:00", "text"],
    ["dd.mm.yyyy", 1, "1900-01-01", "day"],
    ["dd.mm.yyyy", 59, "1900-02-28", "day"],
    ["dd.mm.yyyy", 60, "1900-02-29", "text"],
    ["dd.mm.yyyy", 61, "1900-03-01", "day"],
    ["dd.mm.yyyy", 2958465, "9999-12-31", "day"],
    ["dd.mm.yyyy", 2958466, "2958466", "number"],
    ["dd.mm.yyyy", -1, "-1", "number"],
  ])("%s of %s is %s, a %s", async (code, serial, text, kind) => {
    expect(await shown(code, serial)).toEqual({ text, kind });
  });

  it.each([
    [0, "1904-01-01"],
    [41969, "2018-11-27"],
  ])("%i counts from 1904 if the workbook says so: %s", async (serial, text) => {
    expect(await shown("dd.mm.yyyy", serial, '<workbookPr date1904="1"/>')).toEqual({ text, kind: "day" });
  });

  it.each([
    [14, "2018-11-27", "day"],
    [17, "2018-11", "month"],
    [22, "2018-11-27", "day"],
  ])("built-in format %i is %s", async (id, text, kind) => {
    const sheets = ['<sheetData><row r="1"><c r="A1" s="1"><v>43431</v></c></row></sheetData>'];
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const bytes = xlsx({ sheets, others: [{ name: "xl/styles.xml", content: styles }] });
    expect(firstCell(await readSpreadsheet(bytes))).toEqual({ text, kind });
  });
});

function odsCell(value: string, cellAttributes: string, styles: string, others = "") {
  const cell = `<table:table-cell ${cellAttributes} office:value-type="date" office:date-value="${value}"><text:p>so</text:p></table:table-cell>`;
  return ods(
    `<table:table table:name="A">${others}<table:table-row>${cell}</table:table-row></table:table>`,
    styles,
  );
}

const month = "<number:month number:textual='true'/><number:text> </number:text><number:year/>";
const monthStyle = `<number:date-style style:name="N1">${month}</number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>`;

describe("readSpreadsheet() reads a date cell of an .ods by its style", () => {
  it.each([
    ["of its own", 'table:style-name="ce1"', ""],
    ["of a parent", 'table:style-name="ce2"', ""],
    ["of its column", "", '<table:table-column table:default-cell-style-name="ce1"/><table:table-column/>'],
  ])("%s", async (_, attributes, columns) => {
    const read = await readSpreadsheet(odsCell("2018-11-01", attributes, monthStyle, columns));
    expect(firstCell(read)).toEqual({ text: "2018-11", kind: "month" });
  });

  it.each([
    ["<number:day/><number:month/><number:year/>", "2018-11-01", "2018-11-01", "day"],
    ["<number:year/>", "2018-01-01", "2018", "year"],
    ["<number:year/>", "1899-12-30", "1899-12-30", "day"],
    ["<number:month/><number:year/>", "1899-12-30", "1899-12-30", "day"],
    ["<number:day/><number:month/><number:year/><number:hours/>", "2018-11-01T00:00:00", "2018-11-01", "day"],
    [
      "<number:day/><number:month/><number:year/><number:hours/>",
      "2018-11-01T10:30:00",
      "2018-11-01 10:30",
      "text",
    ],
  ])("%s of %s is %s, a %s", async (parts, value, text, kind) => {
    const styles = `<number:date-style style:name="N1">${parts}</number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>`;
    expect(firstCell(await readSpreadsheet(odsCell(value, 'table:style-name="ce1"', styles)))).toEqual({
      text,
      kind,
    });
  });

  it.each([
    ["2018-11-01", { text: "2018-11", kind: "month", unsureDay: "2018-11-01" }],
    ["2018-01-01", { text: "2018", kind: "year", unsureDay: "2018-01-01" }],
    ["2018-11-27", { text: "2018-11-27", kind: "day" }],
  ])("and says that %s may be more than a day if its style is not there", async (value, cell) => {
    expect(firstCell(await readSpreadsheet(odsCell(value, 'table:style-name="elsewhere"', "")))).toEqual(
      cell,
    );
  });
});
