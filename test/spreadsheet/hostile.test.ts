import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { ods, reasonsOf, textsOf, xlsx } from "./workbooks.ts";
import { zip } from "./zip.ts";

const cellAt = (name: string) => `<row r="${name.replace(/\D/g, "")}"><c r="${name}"><v>1</v></c></row>`;
const sheetOf = (...cells: readonly string[]) => `<sheetData>${cells.map(cellAt).join("")}</sheetData>`;
const tooManyCells = ["input-too-large cells"];
const tooManyBytes = ["input-too-large unpacked-bytes"];
const isDamaged = ["encoding-undecodable damaged"];

describe("readSpreadsheet() holds what it keeps within maxCells", () => {
  it("of rows without cells it keeps one for all", async () => {
    const { sheets } = await readSpreadsheet(xlsx({ sheets: [sheetOf("A1048576")] }));
    const rows = sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(1_048_576);
    expect(new Set(rows).size).toBe(2);
  });

  it("of repeated rows it keeps one for all", async () => {
    const row = (times: number) =>
      `<table:table-row table:number-rows-repeated="${times}"><table:table-cell office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row>`;
    const { sheets } = await readSpreadsheet(
      ods(`<table:table table:name="A">${row(1_048_576)}</table:table>`),
    );
    expect(sheets[0]?.rows).toHaveLength(1_048_576);
    expect(new Set(sheets[0]?.rows).size).toBe(1);
  });

  it.each([
    ["six sheets with a cell in the last row", xlsx({ sheets: Array(6).fill(sheetOf("A1048576")) })],
    [
      "400 rows with a cell in the last column",
      xlsx({ sheets: [sheetOf(...Array.from({ length: 400 }, (_, at) => `XFD${at + 1}`))] }),
    ],
    [
      "cells that are repeated in many rows",
      ods(
        `<table:table table:name="A">${'<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row>'.repeat(400)}</table:table>`,
      ),
    ],
    [
      "merged areas over and over",
      xlsx({
        sheets: [
          `${sheetOf("A1048576")}<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(10)}</mergeCells>`,
        ],
      }),
    ],
  ])("%s are refused", async (_, bytes) => {
    const read = await readSpreadsheet(bytes);
    expect(reasonsOf(read)).toEqual(tooManyCells);
    expect(read.sheets).toEqual([]);
  });

  it("and names limit and option", async () => {
    const bytes = xlsx({ sheets: [sheetOf("A1", "A2", "A3")] });
    const { issues } = await readSpreadsheet(bytes, { maxCells: 100 });
    expect(issues.map(({ params }) => params)).toEqual([{ unit: "cells", limit: 100, option: "maxCells" }]);
    expect(issues[0]?.message.de).toContain("mehr als 100 Zellen");
    expect((await readSpreadsheet(bytes, { maxCells: 200 })).issues).toEqual([]);
  });
});

describe("readSpreadsheet() counts whatever else it keeps as cells", () => {
  const many = (text: string) => text.repeat(2000);

  it.each([
    [
      "formats",
      xlsx({
        sheets: [""],
        others: [{ name: "xl/styles.xml", content: `<a><cellXfs>${many("<xf/>")}</cellXfs></a>` }],
      }),
    ],
    [
      "codes",
      xlsx({ sheets: [""], others: [{ name: "xl/styles.xml", content: `<a>${many("<numFmt/>")}</a>` }] }),
    ],
    ["texts", xlsx({ sheets: [""], strings: Array(2000).fill("<t/>") })],
    [
      "relationships",
      xlsx({ sheets: [""], others: [{ name: "_rels/.rels", content: `<a>${many("<Relationship/>")}</a>` }] }),
    ],
    ["sheets", xlsx({ sheets: Array(20).fill("") })],
    ["tables", ods(Array(20).fill("<table:table/>").join(""))],
    ["styles", ods("<table:table/>", many("<style:style/>"))],
    ["date styles", ods("<table:table/>", many("<number:date-style/>"))],
    ["columns", ods(`<table:table>${many("<table:table-column/>")}</table:table>`)],
  ])("%s", async (_, bytes) => {
    expect(reasonsOf(await readSpreadsheet(bytes, { maxCells: 1000 }))).toEqual(tooManyCells);
  });
});

describe("readSpreadsheet() holds what it unpacks within maxUnpackedBytes", () => {
  const bomb = " ".repeat(20_000_000);

  it.each([
    ["a sheet", xlsx({ sheets: [`<sheetData/>${bomb}`] })],
    ["texts", xlsx({ sheets: [sheetOf("A1")], strings: [`<t/>${bomb}`] })],
    ["the workbook", xlsx({ sheets: [sheetOf("A1")], workbook: bomb })],
    ["a table", ods(`<table:table table:name="A">${bomb}</table:table>`)],
  ])("when %s is a bomb", async (_, bytes) => {
    expect(bytes.length).toBeLessThan(100_000);
    const read = await readSpreadsheet(bytes, { maxUnpackedBytes: 1_000_000 });
    expect(reasonsOf(read)).toEqual(tooManyBytes);
  });

  it("whatever the archive claims of the size", async () => {
    const sheet = {
      name: "xl/worksheets/sheet1.xml",
      content: `<worksheet>${bomb}</worksheet>`,
      claims: { size: 100 },
    };
    const read = await readSpreadsheet(xlsx({ sheets: [""], others: [sheet] }), {
      maxUnpackedBytes: 1_000_000,
    });
    expect(reasonsOf(read)).toEqual(tooManyBytes);
  });

  it("and does not unpack what it does not need", async () => {
    const others = [{ name: "xl/media/image1.png", content: bomb }];
    const read = await readSpreadsheet(xlsx({ sheets: [sheetOf("A1")], others }), {
      maxUnpackedBytes: 100_000,
    });
    expect(textsOf(read)).toEqual([["1"]]);
  });

  it("one part that many sheets name counts each time", async () => {
    const tabs = Array.from({ length: 50 }, (_, at) => `<sheet name="S${at}" r:id="s0"/>`).join("");
    const workbook = { name: "xl/workbook.xml", content: `<workbook><sheets>${tabs}</sheets></workbook>` };
    const bytes = xlsx({ sheets: [`${sheetOf("A1")}${" ".repeat(100_000)}`], others: [workbook] });
    expect(reasonsOf(await readSpreadsheet(bytes, { maxUnpackedBytes: 1_000_000 }))).toEqual(tooManyBytes);
  });

  it("a file with more than maxBytes is not opened", async () => {
    const bytes = xlsx({ sheets: [sheetOf("A1")] });
    expect(reasonsOf(await readSpreadsheet(bytes, { maxBytes: bytes.length - 1 }))).toEqual([
      "input-too-large bytes",
    ]);
    expect(reasonsOf(await readSpreadsheet(bytes, { maxBytes: bytes.length }))).toEqual([]);
  });
});

const laughs = '<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe("readSpreadsheet() says damaged", () => {
  const sheetPart = (content: string) => ({ name: "xl/worksheets/sheet1.xml", content });

  it.each([
    ["entities that are defined", sheetPart(`${laughs}<worksheet>&b;</worksheet>`)],
    ["an entity that is not", sheetPart("<worksheet>&b;</worksheet>")],
    ["an entity that is named as what every object has", sheetPart("<worksheet>&toString;</worksheet>")],
    [
      "such an entity in an attribute",
      sheetPart('<worksheet><sheetData><row r="&valueOf;"/></sheetData></worksheet>'),
    ],
    ["the entity __proto__", sheetPart("<worksheet>&__proto__;</worksheet>")],
    ["a tag that is not closed", sheetPart("<worksheet><sheetData></worksheet>")],
    ["an end without a start", sheetPart("<worksheet/></worksheet>")],
    ["two roots", sheetPart("<worksheet/><worksheet/>")],
    ["half a tag", sheetPart('<worksheet><c r="A1')],
    ["half a comment", sheetPart("<worksheet><!-- ")],
    ["an attribute without quotes", sheetPart("<worksheet><sheetData><row r=1/></sheetData></worksheet>")],
    ["a tag that never ends", sheetPart(`<worksheet><c r="${"A".repeat(3_000_000)}`)],
    ["elements in elements without end", sheetPart("<a>".repeat(100_000))],
    ["nothing", sheetPart("")],
    ["no UTF-8", { name: "xl/worksheets/sheet1.xml", content: Uint8Array.from([0x3c, 0xff, 0x3e]) }],
    ["another checksum", { ...sheetPart("<worksheet/>"), claims: { checksum: 1 } }],
    [
      "a cell without a row",
      sheetPart('<worksheet><sheetData><row r="1"><c r="A0"><v>1</v></c></row></sheetData></worksheet>'),
    ],
    [
      "a cell below the last row",
      sheetPart(
        '<worksheet><sheetData><row r="1"><c r="A1048577"><v>1</v></c></row></sheetData></worksheet>',
      ),
    ],
    [
      "a cell in column one million",
      sheetPart('<worksheet><sheetData><row r="1"><c r="BDWGO1"><v>1</v></c></row></sheetData></worksheet>'),
    ],
    [
      "a cell behind the last column",
      sheetPart('<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'),
    ],
    ["a row that is there twice", sheetPart(`<worksheet>${sheetOf("A2", "B2")}</worksheet>`)],
    [
      "a row that is there twice, not in order",
      sheetPart(`<worksheet>${sheetOf("A2", "A3", "B2")}</worksheet>`),
    ],
    [
      "a row without a number that is there twice",
      sheetPart(
        '<worksheet><sheetData><row r="2"/><row r="1"/><row><c><v>1</v></c></row></sheetData></worksheet>',
      ),
    ],
    [
      "a cell that is there twice in a row",
      sheetPart(
        '<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row></sheetData></worksheet>',
      ),
    ],
    [
      "a cell that is there twice in two rows",
      sheetPart(
        '<worksheet><sheetData><row r="1"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>',
      ),
    ],
    [
      "a text of megabytes",
      sheetPart(
        `<worksheet><sheetData><row><c t="str"><v>${"x".repeat(2_000_000)}</v></c></row></sheetData></worksheet>`,
      ),
    ],
  ])("for a sheet with %s", async (_, part) => {
    expect(reasonsOf(await readSpreadsheet(xlsx({ sheets: [""], others: [part] })))).toEqual(isDamaged);
  });

  it.each([
    ["a workbook without sheets", xlsx({ sheets: [] })],
    ["only types", zip([{ name: "[Content_Types].xml", content: "<Types/>" }])],
    [
      "a million columns",
      ods(
        '<table:table table:name="A"><table:table-row><table:table-cell table:number-columns-repeated="1000000" office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ],
    [
      "a million more rows",
      ods(
        '<table:table table:name="A"><table:table-row table:number-rows-repeated="2000000"><table:table-cell office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ],
  ])("for %s", async (_, bytes) => {
    expect(reasonsOf(await readSpreadsheet(bytes))).toEqual(isDamaged);
  });

  it("for every end that is cut off, and for most bytes that are changed", async () => {
    const bytes = xlsx({ sheets: [sheetOf("A1")], strings: ["<t>Fulda</t>"] });
    for (let length = 0; length < bytes.length; length += 7) {
      const { sheets, issues } = await readSpreadsheet(bytes.subarray(0, length));
      expect([sheets.length, issues.length]).toEqual([0, 1]);
    }
    for (let at = 0; at < bytes.length; at += 5) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const { sheets, issues } = await readSpreadsheet(changed);
      expect(sheets.length === 0).toBe(issues.length > 0);
    }
  });
});

it("readSpreadsheet() says encrypted for an .ods with a password", async () => {
  const manifest =
    '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const others = [
    { name: "META-INF/manifest.xml", content: manifest },
    { name: "content.xml", content: Uint8Array.from([1, 2, 3]) },
  ];
  expect(reasonsOf(await readSpreadsheet(ods("", "", others)))).toEqual(["encoding-undecodable encrypted"]);
});

it("readSpreadsheet() opens no other file that a workbook names", async () => {
  const rels = `<Relationships><Relationship Id="s0" Type="x/worksheet" TargetMode="External" Target="file:///etc/passwd"/></Relationships>`;
  const others = [{ name: "xl/_rels/workbook.xml.rels", content: rels }];
  expect(reasonsOf(await readSpreadsheet(xlsx({ sheets: [sheetOf("A1")], others })))).toEqual(isDamaged);
});

it("readSpreadsheet() reads a document type that defines nothing, as old programs write it", async () => {
  const others = [
    {
      name: "META-INF/manifest.xml",
      content: '<!DOCTYPE manifest:manifest PUBLIC "x" "Manifest.dtd"><manifest:manifest/>',
    },
  ];
  expect(reasonsOf(await readSpreadsheet(ods('<table:table table:name="A"/>', "", others)))).toEqual([]);
});
