import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { firstCell, ods, reasonsOf, textsOf, xlsx } from "./workbooks.ts";

function oneCell(cell: string, more: Partial<Parameters<typeof xlsx>[0]> = {}): Uint8Array {
  return xlsx({ sheets: [`<sheetData><row r="1">${cell}</row></sheetData>`], ...more });
}

describe("readSpreadsheet() of an .xlsx reads", () => {
  it.each([
    // numbers, as the cell shows them
    ["00000", "1057", "01057"],
    ["00000", "106535", "106535"],
    ['00" "000', "6535", "06 535"],
    ["00\\ 0\\ 00\\ 000", "9163000", "09 1 63 000"],
    ["00000", "1057.5", "1057.5"],
    ["0", "1057", "1057"],
    ["0.00", "2018", "2018"],
    ["@", "1057", "1057"],
    ["0%", "0.07", "7 %"],
    ["General", "1E3", "1000"],
    ["General", "146250000000", "146250000000"],
    ["General", "0.1", "0.1"],
    ["General", "-5", "-5"],
  ])("a number by its format: %s of %s as %s", async (code, value, text) => {
    const bytes = oneCell(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [code] });
    expect(firstCell(await readSpreadsheet(bytes))).toEqual({ text, kind: "number" });
  });

  it.each([
    // texts
    ['<c r="A1" t="s"><v>0</v></c>', "Görlitz & Co", "text"],
    ['<c r="A1" t="s"><v>1</v></c>', "Land kreis", "text"],
    ['<c r="A1" t="s"><v>2</v></c>', "a\nb", "text"],
    ['<c r="A1" t="inlineStr"><is><t>Bad </t></is></c>', "Bad ", "text"],
    ['<c r="A1" t="inlineStr"><is><r><t>Bad </t></r><r><t>Ems</t></r></is></c>', "Bad Ems", "text"],
    ['<c r="A1" t="str"><v>&#70;ulda</v></c>', "Fulda", "text"],
    ['<c t="str"><v><![CDATA[A<B]]></v></c>', "A<B", "text"],
    ['<x:c r="A1" t="str"><x:v>Fulda</x:v></x:c>', "Fulda", "text"],
    // results of formulas
    ['<c r="A1" t="str"><f>B1&amp;C1</f><v>Fulda</v></c>', "Fulda", "text"],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', "2", "number"],
    ['<c r="A1"><f>1+1</f></c>', "=1+1", "error"],
    ['<c r="A1"><f>1+1</f><v></v></c>', "=1+1", "error"],
    ['<c r="A1"><f t="shared" si="0"/></c>', "=", "error"],
    // errors
    ['<c r="A1" t="e"><v>#N/A</v></c>', "#N/A", "error"],
    ['<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', "#REF!", "error"],
    ['<c r="A1" t="s"><v>99</v></c>', "#99", "error"],
    // true and false
    ['<c r="A1" t="b"><v>1</v></c>', "true", "boolean"],
    ['<c r="A1" t="b"><v>0</v></c>', "false", "boolean"],
    // a date as text
    ['<c r="A1" t="d"><v>2018-11-27</v></c>', "2018-11-27", "text"],
  ])("%s", async (cell, text, kind) => {
    const strings = [
      "<t>Görlitz &amp; Co</t>",
      "<r><rPr><b/></rPr><t>Land</t></r><r><t> kreis</t></r><rPh sb='0' eb='1'><t>falsch</t></rPh>",
      "<t>a_x000A_b</t>",
    ];
    expect(firstCell(await readSpreadsheet(oneCell(cell, { strings })))).toEqual({ text, kind });
  });

  it.each(['<c r="A1" s="0"/>', '<c r="A1" t="str"><f>""</f><v></v></c>', '<c r="A1"><v></v></c>', ""])(
    "%j as nothing",
    async (cell) => {
      expect((await readSpreadsheet(oneCell(cell))).sheets[0]?.rows).toEqual([]);
    },
  );

  it("cells by their places, blank ones between them, and none behind the last", async () => {
    const data =
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="F2" s="0"/></row><row><c><v>3</v></c><c><v>4</v></c></row><row r="9"><c r="A9" s="0"/></row></sheetData>';
    expect(textsOf(await readSpreadsheet(xlsx({ sheets: [data] })))).toEqual([
      [],
      ["", "1", "", "2"],
      ["3", "4"],
    ]);
  });

  it("of merged cells the first, whatever the others hold", async () => {
    const data =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1"/></mergeCells>';
    const read = await readSpreadsheet(xlsx({ sheets: [data] }));
    expect(textsOf(read)).toEqual([["1", "", "3"], []]);
    expect(read.sheets[0]?.merged).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  it("hidden sheets and rows, and says which they are", async () => {
    const data =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="1"/><row r="4"><c r="A4"><v>4</v></c></row></sheetData>';
    const read = await readSpreadsheet(
      xlsx({ sheets: [data, data, data], states: ["visible", "hidden", "veryHidden"] }),
    );
    expect(read.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Blatt 1", false],
      ["Blatt 2", true],
      ["Blatt 3", true],
    ]);
    expect(read.sheets[0]?.hiddenRows).toEqual([1]);
    expect(textsOf(read)).toEqual([["1"], ["2"], [], ["4"]]);
  });

  it("only the sheet that is named", async () => {
    const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const read = await readSpreadsheet(xlsx({ sheets: [data, data] }), { sheet: "Blatt 2" });
    expect(read.sheets.map(({ name }) => name)).toEqual(["Blatt 2"]);
  });
});

function tables(rows: string, attributes = 'table:name="A"'): Uint8Array {
  return ods(`<table:table ${attributes}>${rows}</table:table>`);
}

function row(...cells: readonly string[]): string {
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}

function text(content: string, attributes = ""): string {
  return `<table:table-cell ${attributes} office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
}

describe("readSpreadsheet() of an .ods reads", () => {
  it.each([
    [text("Fulda"), "Fulda", "text"],
    [
      text("a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e"),
      "a  b\tc\nd\ne",
      "text",
    ],
    [text("<text:span>Bad</text:span> <text:a>Ems</text:a>"), "Bad Ems", "text"],
    [
      text("A").replace("<text:p>", "<office:annotation><text:p>Notiz</text:p></office:annotation><text:p>"),
      "A",
      "text",
    ],
    [
      text("A").replace(
        "<text:p>",
        "<draw:frame><draw:text-box><text:p>Bild</text:p></draw:text-box></draw:frame><text:p>",
      ),
      "A",
      "text",
    ],
    [
      text("A").replace(
        "<text:p>",
        `<table:table table:name="innen">${row(text("X"))}</table:table><text:p>`,
      ),
      "A",
      "text",
    ],
    // numbers, as the cell shows them
    [
      '<table:table-cell office:value-type="float" office:value="1057"><text:p>01057</text:p></table:table-cell>',
      "01057",
      "number",
    ],
    [
      '<table:table-cell office:value-type="float" office:value="2018"><text:p>2.018,00</text:p></table:table-cell>',
      "2018",
      "number",
    ],
    [
      '<table:table-cell office:value-type="percentage" office:value="0.07"><text:p>7 %</text:p></table:table-cell>',
      "7 %",
      "number",
    ],
    [
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
      "true",
      "boolean",
    ],
    // errors
    [
      '<table:table-cell table:formula="of:=X" office:value-type="string" calcext:value-type="error"><text:p>#NAME?</text:p></table:table-cell>',
      "#NAME?",
      "error",
    ],
    [
      '<table:table-cell table:formula="of:=X" office:value-type="float" office:value="0"><text:p>Err:502</text:p></table:table-cell>',
      "Err:502",
      "error",
    ],
    ['<table:table-cell table:formula="of:=1+1"/>', "of:=1+1", "error"],
    [
      '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>',
      "2",
      "number",
    ],
  ])("%s", async (cell, shown, kind) => {
    expect(firstCell(await readSpreadsheet(tables(row(cell))))).toEqual({ text: shown, kind });
  });

  it("rows of header and groups, folded or not", async () => {
    const rows = `<table:table-header-rows>${row(text("Kopf"))}</table:table-header-rows><table:table-row-group>${row(text("offen"))}<table:table-row-group table:display="false">${row(text("zu"))}</table:table-row-group></table:table-row-group>${row(text("Ende"))}`;
    const read = await readSpreadsheet(tables(rows));
    expect(textsOf(read)).toEqual([["Kopf"], ["offen"], ["zu"], ["Ende"]]);
    expect(read.sheets[0]?.hiddenRows).toEqual([2]);
  });

  it("repeated rows and cells, and no blank ones at the end", async () => {
    const blank = '<table:table-cell table:number-columns-repeated="16383"/>';
    const rows = `<table:table-row table:number-rows-repeated="2">${text("A", 'table:number-columns-repeated="2"')}${blank}</table:table-row><table:table-row table:number-rows-repeated="3" table:visibility="collapse">${text("B")}</table:table-row><table:table-row table:number-rows-repeated="1048571">${blank}</table:table-row>`;
    const read = await readSpreadsheet(tables(rows));
    expect(textsOf(read)).toEqual([["A", "A"], ["A", "A"], ["B"], ["B"], ["B"]]);
    expect(read.sheets[0]?.hiddenRows).toEqual([2, 3, 4]);
  });

  it("of merged cells the first", async () => {
    const merged = text("A", 'table:number-columns-spanned="2" table:number-rows-spanned="2"');
    const covered = "<table:covered-table-cell/>";
    const read = await readSpreadsheet(
      tables(row(merged, covered, text("B")) + row(covered, covered, text("C"))),
    );
    expect(textsOf(read)).toEqual([
      ["A", "", "B"],
      ["", "", "C"],
    ]);
    expect(read.sheets[0]?.merged).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  it("hidden tables, and leaves out what comes from another file", async () => {
    const content = row(text("A"));
    const bytes = ods(
      `<table:table table:name="offen">${content}</table:table><table:table table:name="zu" table:style-name="ta1">${content}</table:table><table:table table:name="fremd"><table:table-source xlink:href="file:///etc/passwd"/>${content}</table:table>`,
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
    );
    const { sheets } = await readSpreadsheet(bytes);
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["offen", false],
      ["zu", true],
    ]);
  });
});

describe("readSpreadsheet() throws field-value", () => {
  const bytes = xlsx({ sheets: ["<sheetData/>"] });
  const odd = JSON.parse(
    '{"text":"A","list":[1],"option":{"shet":"A"},"number":{"sheet":1},"limit":{"maxCells":"x"}}',
  );

  it.each([
    ["bytes that are a text", () => readSpreadsheet(odd.text)],
    ["bytes that are a list", () => readSpreadsheet(odd.list)],
    ["an unknown option", () => readSpreadsheet(bytes, odd.option)],
    ["a sheet that is a number", () => readSpreadsheet(bytes, odd.number)],
    ["a limit that is no number", () => readSpreadsheet(bytes, odd.limit)],
    ["a sheet that is not there", () => readSpreadsheet(bytes, { sheet: "Blatt 9" })],
    ["a sheet that is not there in an .ods", () => readSpreadsheet(tables(""), { sheet: "B" })],
  ])("for %s", async (_, call) => {
    await expect(call()).rejects.toMatchObject({ name: "NetworkError", issues: [{ code: "field-value" }] });
  });
});

it("readSpreadsheet() gives an empty sheet for a sheet without cells, and no issue", async () => {
  const read = await readSpreadsheet(xlsx({ sheets: ["<sheetData/>"] }));
  expect(reasonsOf(read)).toEqual([]);
  expect(read.sheets).toEqual([{ name: "Blatt 1", isHidden: false, rows: [], hiddenRows: [], merged: [] }]);
});
