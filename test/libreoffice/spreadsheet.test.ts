import { readSpreadsheet, type WrittenSheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { xlsx } from "../spreadsheet/workbooks.ts";
import { libreOffice } from "./soffice.ts";

const office = libreOffice();

/** The cells of the only sheet, each as kind and text. */
async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const { sheets, issues } = await readSpreadsheet(bytes);
  expect(issues).toEqual([]);
  expect(sheets).toHaveLength(1);
  return (sheets[0]?.rows ?? []).map((row) => row.map(({ kind, text }) => `${kind} ${text}`.trim()));
}

describe.each(["xlsx", "ods"] as const)("readSpreadsheet() of an .%s by LibreOffice", (target) => {
  it("reads a list whose dates were recognised in German", async () => {
    const list =
      "Mitglied;Schlüssel;seit;bis\nGörlitz;14626;27.11.2018;laufend\n;01054;01.11.2018;2020\nA & B;;11/2018;30.06.2022 10:30\n";
    expect(await cellsOf(office.saveText(list, "csv-de", target))).toEqual([
      ["text Mitglied", "text Schlüssel", "text seit", "text bis"],
      ["text Görlitz", "number 14626", "day 2018-11-27", "text laufend"],
      ["blank", "number 1054", "day 2018-11-01", "number 2020"],
      ["text A & B", "blank", "text 11/2018", "text 2022-06-30 10:30"],
    ]);
  });

  it("reads a list whose dates were recognised in English", async () => {
    const list = "member;since;until\nGörlitz;11/27/2018;06/30/2022\nFulda;2018-11-27;TRUE\n";
    expect(await cellsOf(office.saveText(list, "csv-en", target))).toEqual([
      ["text member", "text since", "text until"],
      ["text Görlitz", "day 2018-11-27", "day 2022-06-30"],
      ["text Fulda", "day 2018-11-27", "boolean true"],
    ]);
  });

  it("reads what formats show", async () => {
    const formats = [
      "mmm yy",
      "MMMM YYYY",
      "yyyy",
      "dd.mm.yyyy",
      "[$-407]d. mmmm yyyy",
      "dd.mm.yyyy hh:mm",
      "00000",
    ];
    const values = [43405, 43405, 43101, 43431, 43431, 43431.5, 1054];
    const row = values.map((value, at) => `<c s="${at + 1}"><v>${value}</v></c>`).join("");
    const bytes = xlsx({
      sheets: [`<sheetData><row r="1">${row}</row><row r="2" hidden="1">${row}</row></sheetData>`],
      formats,
    });
    const saved = office.save(bytes, "xlsx", target);
    const cells = [
      "month 2018-11",
      "month 2018-11",
      "year 2018",
      "day 2018-11-27",
      "day 2018-11-27",
      "text 2018-11-27 12:00",
      "number 01054",
    ];
    expect(await cellsOf(saved)).toEqual([cells, cells]);
    expect((await readSpreadsheet(saved)).sheets[0]?.hiddenRows).toEqual([1]);
  });

  it("reads merged cells, and groups of rows", async () => {
    const cell = (name: string) => `<c r="${name}" t="str"><v>${name}</v></c>`;
    const rows = [1, 2, 3].map(
      (row) => `<row r="${row}" outlineLevel="${row - 1}">${cell(`A${row}`)}${cell(`B${row}`)}</row>`,
    );
    const bytes = xlsx({
      sheets: [`<sheetData>${rows.join("")}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`],
    });
    const saved = office.save(bytes, "xlsx", target);
    expect(await cellsOf(saved)).toEqual([
      ["text A1", "text B1"],
      ["blank", "text B2"],
      ["text A3", "text B3"],
    ]);
    expect((await readSpreadsheet(saved)).sheets[0]?.merged).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
    ]);
  });

  it("reads results, errors and formulas", async () => {
    const list = 'a;b;c\n=1+1;=1/0;="0"&"1054"\n';
    expect(await cellsOf(office.saveText(list, "csv-de", target))).toEqual([
      ["text a", "text b", "text c"],
      ["number 2", "error #DIV/0!", "text 01054"],
    ]);
  });
});

const written: WrittenSheet = {
  name: "Mitglieder",
  lang: "de",
  rows: [
    [
      { text: "Mitglied", kind: "text" },
      { text: "Schlüssel", kind: "text" },
      { text: "seit", kind: "text" },
    ],
    [
      { text: "Görlitz", kind: "text" },
      { text: "01054", kind: "text" },
      { text: "2018-11-27", kind: "day" },
    ],
    [
      { text: "'=1+1", kind: "text" },
      { text: "064120000000", kind: "text" },
      { text: "2018-11", kind: "text" },
    ],
    [
      { text: "_x0041_ & <B>", kind: "text" },
      { text: "1E5", kind: "text" },
      { text: "2018", kind: "text" },
    ],
  ],
};
const cells = written.rows.map((row) => row.map(({ kind, text }) => `${kind} ${text}`));

describe("what writeSpreadsheet() writes", () => {
  it.each(["xlsx", "ods"] as const)("is the same after LibreOffice has saved it as .%s", async (target) => {
    const saved = office.save(await writeSpreadsheet(written), "xlsx", target);
    expect(await cellsOf(saved)).toEqual(cells);
  });

  it.each([
    ["de", "27.11.2018"],
    ["en", "2018-11-27"],
  ] as const)("is shown by LibreOffice as it should be: %s", async (lang, day) => {
    const text = new TextDecoder().decode(
      office.save(await writeSpreadsheet({ ...written, lang }), "xlsx", `csv-${lang}`),
    );
    expect(text).toBe(
      `Mitglied;Schlüssel;seit\nGörlitz;01054;${day}\n'=1+1;064120000000;2018-11\n_x0041_ & <B>;1E5;2018\n`,
    );
  });
});
