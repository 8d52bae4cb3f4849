import type { FillStyle } from "hucre";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { mendSpreadsheet, readSpreadsheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { mended } from "./mended.ts";
import { ods, textsOf, xlsx } from "./workbooks.ts";
import { unzip } from "./zip.ts";

const text = (place: string, content: string, style = "") =>
  `<c r="${place}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;
const header = `<row r="1" spans="1:3">${text("A1", "Region")}${text("B1", "AGS")}${text("C1", "seit")}</row>`;
const comments = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

/** A list with a key that lost its zero, a day as a number, and a date that cannot be read. */
const rows =
  `<row r="2" spans="1:3" ht="30">${text("A2", "Landkreis A")}<c r="B2" s="1"><v>1054</v></c><c r="C2"><v>43431</v></c></row>` +
  `<row r="3">${text("A3", "Landkreis B")}${text("B3", "01055")}${text("C3", "gestern")}</row>`;
const list = `<dimension ref="A1:C3"/><sheetData>${header}${rows}</sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><tableParts count="0"/>`;

describe("mendSpreadsheet() of an .xlsx", () => {
  it("writes texts as text, days as days, and what is left in a last column", async () => {
    const { bytes } = await mended(xlsx({ sheets: [list], formats: ["0"] }), { remarks: true });
    const { sheets } = await readSpreadsheet(bytes);
    expect(sheets[0]?.rows.map((row) => row.map((cell) => `${cell.kind} ${cell.text}`.slice(0, 30)))).toEqual(
      [
        ["text Region", "text AGS", "text seit", "text Hinweise"],
        ["text Landkreis A", "text 01054", "day 2018-11-27"],
        [
          "text Landkreis B",
          "text 01055",
          "text gestern",
          expect.stringMatching(/^text Fehler, Spalte „seit“/),
        ],
      ],
    );
  });

  it("lets formulas be calculated anew, and keeps what they show until then", async () => {
    const sum = `<row r="4">${text("A4", "Summe")}<c r="B4"><f>SUM(B2:B3)</f><v>7</v></c></row>`;
    const withSum = list.replace("</sheetData>", `${sum}</sheetData>`);
    const { bytes } = await mended(xlsx({ sheets: [withSum] }), {});
    const files = unzip(bytes);
    expect(files.get("xl/workbook.xml")).toMatch(/<\/sheets><calcPr fullCalcOnLoad="1"\/>/);
    expect(files.get("xl/worksheets/sheet1.xml")).toContain("<f>SUM(B2:B3)</f><v>7</v>");
    const without = unzip((await mended(xlsx({ sheets: [list] }), {})).bytes);
    expect(without.get("xl/workbook.xml")).not.toContain("calcPr");
  });

  it("gives mended cells a colour and a comment, and no others", async () => {
    const { bytes } = await mended(xlsx({ sheets: [list], formats: ["0"] }), { remarks: true });
    const files = unzip(bytes);
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<row r="1" spans="1:4">');
    expect(sheet).toContain('<row r="2" spans="1:3" ht="30">');
    expect(sheet).toMatch(/<legacyDrawing [^>]*\/><tableParts/);
    expect([...(files.get("xl/comments1.xml") ?? "").matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(
      ["B2", "C2"],
    );
    expect(files.get("xl/comments1.xml")).toContain("1054");
    expect([...(files.get("xl/drawings/vmlDrawing1.vml") ?? "").matchAll(/<x:Row>1</g)]).toHaveLength(2);
    const workbook = await readXlsx(bytes, { readStyles: true });
    const styles = workbook.sheets[0]?.cells;
    const fill = (place: string) => JSON.stringify(styles?.get(place)?.style?.fill ?? null);
    expect(fill("1,1")).toContain("FFF2CC");
    expect(fill("1,2")).toContain("FFF2CC");
    expect([fill("1,0"), fill("2,2"), fill("2,3")].join()).not.toContain("FFF2CC");
  });

  it.each<[what: string, fill: FillStyle | undefined, colour: string]>([
    ["none of its own", undefined, "FFF2CC"],
    ["a solid colour", { type: "pattern", pattern: "solid", fgColor: { rgb: "C6E0B4" } }, "C6E0B4"],
    ["a pattern", { type: "pattern", pattern: "lightGray", fgColor: { rgb: "FF0000" } }, "FF0000"],
    [
      "a gradient",
      {
        type: "gradient",
        degree: 90,
        stops: [
          { position: 0, color: { rgb: "DDEBF7" } },
          { position: 1, color: { rgb: "9BC2E6" } },
        ],
      },
      "9BC2E6",
    ],
  ])("gives a mended cell a colour, and leaves one that it has: %s", async (_, fill, colour) => {
    const cells = new Map([["1,1", { value: "1054", style: fill === undefined ? {} : { fill } }]]);
    const rows = [
      ["Region", "AGS"],
      ["Landkreis A", "1054"],
    ];
    const { bytes } = await mended(await writeXlsx({ sheets: [{ name: "Liste", rows, cells }] }));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cell = sheets[0]?.cells?.get("1,1");
    expect(cell?.value).toBe("01054");
    const read = JSON.stringify(cell?.style?.fill ?? null);
    expect(read).toContain(colour);
    if (fill !== undefined) expect(read).not.toContain("FFF2CC");
  });

  it("leaves all other parts as they are, byte for byte", async () => {
    const before = xlsx({
      sheets: [list, list],
      formats: ["0"],
      strings: ["<t>x</t>"],
      others: [{ name: "xl/media/a.png", content: "\u0001\u0002", isStored: true }],
    });
    const { bytes } = await mended(before);
    const [old, now] = [unzip(before), unzip(bytes)];
    const changed = [...now.keys()].filter((name) => old.get(name) !== now.get(name));
    expect(changed.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/styles.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/sheet1.xml",
      ].filter((name) => changed.includes(name)),
    );
    expect([...now.keys()].slice(0, old.size)).toEqual([...old.keys()]);
    const withoutRow = (xml = "") =>
      xml.replace(/<row r="2".*?<\/row>/, "").replace(/<legacyDrawing [^>]*>/, "");
    expect(withoutRow(now.get("xl/worksheets/sheet1.xml"))).toBe(
      withoutRow(old.get("xl/worksheets/sheet1.xml")),
    );
  });

  it("adds to the comments that are there", async () => {
    const related = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${comments}" Target="../comments1.xml"/><Relationship Id="rId7" Type="${comments.replace("comments", "vmlDrawing")}" Target="../drawings/vmlDrawing1.vml"/></Relationships>`;
    const sheet = list.replace("<tableParts", '<legacyDrawing xmlns:r="x" r:id="rId7"/><tableParts');
    const { bytes } = await mended(
      xlsx({
        sheets: [sheet],
        formats: ["0"],
        others: [
          { name: "xl/worksheets/_rels/sheet1.xml.rels", content: related },
          {
            name: "xl/comments1.xml",
            content:
              '<comments xmlns="m"><authors><author>X</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Alt</t></text></comment><comment ref="A1" authorId="0"><text><t>Kopf</t></text></comment></commentList></comments>',
          },
          {
            name: "xl/drawings/vmlDrawing1.vml",
            content: '<xml xmlns:v="v"><v:shape id="_x0000_s1025"/></xml>',
          },
        ],
      }),
    );
    const files = unzip(bytes);
    const found = files.get("xl/comments1.xml") ?? "";
    expect([...found.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(["B2", "A1", "C2"]);
    expect(found).toMatch(/<t>Alt<\/t><r>/);
    expect(found).toContain("<t>Kopf</t></text>");
    expect(found).toMatch(/<author>X<\/author><author>[^<]+<\/author>/);
    const boxes = files.get("xl/drawings/vmlDrawing1.vml") ?? "";
    expect([...boxes.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id)).toEqual([
      "_x0000_s1025",
      "_x0000_s1026",
    ]);
    expect(files.get("xl/worksheets/sheet1.xml")).toContain('r:id="rId7"/><tableParts');
    expect(files.has("xl/comments2.xml")).toBe(false);
  });

  it("lets a formula give way, and forgets the order in which formulas are worked out", async () => {
    const formula = list
      .replace(
        '<c r="C2"><v>43431</v></c>',
        '<c r="C2"><f t="shared" si="0" ref="C2:C3">A1</f><v>43431</v></c>',
      )
      .replace(text("C3", "gestern"), '<c r="C3" t="str"><f t="shared" si="0"/><v>gestern</v></c>');
    const before = xlsx({
      sheets: [formula],
      formats: ["0"],
      others: [{ name: "xl/calcChain.xml", content: '<calcChain xmlns="m"><c r="C2" i="1"/></calcChain>' }],
    });
    const { bytes } = await mended(before);
    const files = unzip(bytes);
    expect(files.has("xl/calcChain.xml")).toBe(false);
    expect(files.get("xl/worksheets/sheet1.xml")).not.toContain("<f");
    expect(files.get("xl/worksheets/sheet1.xml")).toContain('<c r="C3" t="str"><v>gestern</v></c>');
  });

  it("counts days as the workbook does, with prefixes as it has them", async () => {
    const own = list.replaceAll(
      /<(\/?)(dimension|sheetData|row|c|v|is|t|pageMargins|tableParts)\b/g,
      "<$1x:$2",
    );
    const bytes = xlsx({ sheets: [own], formats: ["0"], workbook: '<workbookPr date1904="1"/>' });
    const { spreadsheet } = await mended(bytes);
    expect(textsOf(spreadsheet)[1]).toEqual(["Landkreis A", "01054", "2018-11-27"]);
  });

  it("writes into a row that has no cells there, and into one that stands without numbers", async () => {
    const bare = list.replaceAll(/ r="[A-Z]?\d"/g, "");
    const { spreadsheet } = await mended(xlsx({ sheets: [bare], formats: ["0"] }), { remarks: true });
    expect(textsOf(spreadsheet)[0]).toEqual(["Region", "AGS", "seit", "Hinweise"]);
    expect(textsOf(spreadsheet)[1]?.[1]).toBe("01054");
  });

  it("writes into rows that the sheet does not have, above, between and below others", async () => {
    const sparse = `<sheetData>${header.replaceAll("1", "2")}<row r="4">${text("A4", "Landkreis A")}</row></sheetData>`;
    const bytes = xlsx({ sheets: [sparse], formats: ["0"] });
    const cells = [1, 3, 5].map(
      (line) => ({ row: line - 1, column: 1, text: `Zeile ${line}`, kind: "text", note: null }) as const,
    );
    const [sheet] = (await readSpreadsheet(bytes)).sheets;
    const mended = await readSpreadsheet(await mendSpreadsheet(bytes, { name: sheet?.name ?? "", cells }));
    expect(textsOf(mended)).toEqual([
      ["", "Zeile 1"],
      ["Region", "AGS", "seit"],
      ["", "Zeile 3"],
      ["Landkreis A"],
      ["", "Zeile 5"],
    ]);
  });

  it("mends what the library itself wrote, and characters that XML cannot hold stay", async () => {
    const cells = [
      ["Region", "AGS", "Bemerkung"],
      ['Landkreis <A> & "B"', "1054", "x\u0001y"],
    ].map((row) => row.map((text) => ({ text, kind: "text" as const })));
    const { bytes } = await mended(await writeSpreadsheet({ name: "Liste", rows: cells, lang: "de" }), {
      remarks: true,
    });
    const read = await readXlsx(bytes);
    expect(read.sheets[0]?.rows[1]?.slice(0, 3)).toEqual(['Landkreis <A> & "B"', "01054", "x\u0001y"]);
  });
});

describe("mendSpreadsheet() of an .ods", () => {
  const cell = (content: string, more = "") =>
    `<table:table-cell office:value-type="string"${more}><text:p>${content}</text:p></table:table-cell>`;
  const end = '<table:table-cell table:number-columns-repeated="1020"/>';
  const table =
    '<table:table table:name="Deckblatt"><table:table-row><table:table-cell/></table:table-row></table:table>' +
    `<table:table table:name="Liste"><table:table-column/><table:table-column table:default-cell-style-name="ce1" table:number-columns-repeated="3"/>` +
    `<table:table-row>${cell("Region")}${cell("AGS")}${cell("seit")}${end}</table:table-row>` +
    `<table:table-row table:number-rows-repeated="2">${cell("Landkreis A")}${cell("01054")}${cell("2018")}${end}</table:table-row>` +
    `<table:table-row>${cell("Landkreis B")}<table:table-cell office:value-type="float" office:value="1055" table:style-name="ce1"><office:annotation><text:p>Alt</text:p></office:annotation><text:p>1055</text:p></table:table-cell>` +
    `${cell("43431")}${end}</table:table-row>` +
    `<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`;
  const styles =
    '<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:padding="1mm"/><style:text-properties fo:color="#ff0000"/></style:style>';

  it("writes into cells and rows that stand for several", async () => {
    const before = ods(table, styles);
    const { bytes, spreadsheet } = await mended(before, { remarks: true });
    const rows = textsOf(spreadsheet, 1);
    expect(rows[3]?.slice(0, 3)).toEqual(["Landkreis B", "01055", "27.11.2018"]);
    // only the second of two equal rows has something left
    expect(rows.map((row) => row.length)).toEqual([4, 3, 4, 3]);
    expect(unzip(bytes).get("mimetype")).toBe(unzip(before).get("mimetype"));
    expect([...unzip(bytes).keys()][0]).toBe("mimetype");
  });

  it("gives mended cells a colour beside what they had, and a comment behind the one that was there", async () => {
    const { bytes } = await mended(ods(table, styles));
    const content = unzip(bytes).get("content.xml") ?? "";
    const style =
      /<table:table-cell table:style-name="([^"]+)" office:value-type="string"><office:annotation><text:p>Alt<\/text:p><text:p>/.exec(
        content,
      )?.[1];
    expect(content).toMatch(
      new RegExp(
        `style:name="${style}"[^>]*><style:table-cell-properties fo:padding="1mm" fo:background-color="#fff2cc"/><style:text-properties fo:color="#ff0000"/>`,
      ),
    );
    expect(content.split('table:number-rows-repeated="2"')).toHaveLength(2);
  });

  it.each([
    ["none of its own", '<style:table-cell-properties fo:padding="1mm"/>', "", "yes"],
    ["none, as it says", '<style:table-cell-properties fo:background-color="transparent"/>', "", "yes"],
    ["its own", '<style:table-cell-properties fo:background-color="#c6e0b4"/>', "", "no"],
    [
      "that of the style on which it builds",
      "",
      '<style:table-cell-properties fo:background-color="#c6e0b4"/>',
      "no",
    ],
  ])("colours a mended cell unless it has a colour: %s", async (_, own, common, isColoured) => {
    const style = (name: string, parent: string, properties: string) =>
      `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${properties}</style:style>`;
    const named = {
      name: "styles.xml",
      content: `<office:document-styles><office:styles>${style("Gut", "Default", common)}</office:styles></office:document-styles>`,
    };
    const { bytes } = await mended(ods(table, style("ce1", "Gut", own), [named]));
    expect(unzip(bytes).get("content.xml")?.includes("#fff2cc") ? "yes" : "no").toBe(isColoured);
  });
});

describe("mendSpreadsheet() refuses", () => {
  const sheet = {
    name: "Blatt 1",
    cells: [{ row: 0, column: 0, text: "x", kind: "text", note: null }],
  } as const;
  it.each([
    ["what is no file", () => mendSpreadsheet("x" as never, sheet), "field-value"],
    ["what is no sheet", () => mendSpreadsheet(xlsx({ sheets: [list] }), {} as never), "field-value"],
    [
      "a sheet that the workbook does not have",
      () => mendSpreadsheet(xlsx({ sheets: [list] }), { ...sheet, name: "x" }),
      "field-value",
    ],
    ["a table that the workbook does not have", () => mendSpreadsheet(ods(""), sheet), "field-value"],
    [
      "a file that is no spreadsheet",
      () => mendSpreadsheet(new TextEncoder().encode("a;b"), sheet),
      "encoding-undecodable",
    ],
  ])("%s", async (_, call, code) => {
    await expect(call()).rejects.toMatchObject({ issues: [{ code }] });
  });
});
