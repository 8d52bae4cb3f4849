import {
  checkMemberList,
  type Fix,
  type MendingOptions,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import {
  mendSpreadsheet,
  readSpreadsheet,
  type WrittenCell,
  writeSpreadsheet,
} from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { base } from "../checked.ts";
import { encoders } from "../encodings.ts";

const list = [
  "Stand: 31.12.2024",
  "Region;seit;Tel;Tel",
  "Landkreis A;2018;1;2",
  'Landkreis B;"gestern";3;3',
  "Landkreis C;2020;5;6",
].join("\r\n");

/** Only what a person changes, with what is left when the list is read again. */
function withFixes(text: string, fixes: readonly Fix[], options: Partial<MendingOptions> = {}): string {
  const check = checkMemberList(readMemberList(text), base);
  const mended = mendMemberList(text, check, { lang: "de", apply: [], fixes, ...options });
  expect(mended.applied).toEqual([]);
  expect(mended.left).toEqual(checkMemberList(readMemberList(mended.text), base).issues);
  return mended.text;
}

describe("mendMemberList() makes the changes of a person", () => {
  it.each<[string, Fix, [before: string, after: string]]>([
    ["in a cell", { kind: "cell", line: 5, column: "seit", from: "2020", to: "2021" }, ["C;2020", "C;2021"]],
    [
      "in a cell in quotes",
      { kind: "cell", line: 4, column: "seit", from: "gestern", to: "01.07.2018" },
      ['"gestern"', '"01.07.2018"'],
    ],
    [
      "in a column that is not read",
      { kind: "cell", line: 3, column: "Tel", from: "1", to: "7" },
      ["2018;1;2", "2018;7;2"],
    ],
    [
      "although they cost a row that was accepted",
      { kind: "cell", line: 5, column: "seit", from: "2020", to: "morgen" },
      ["C;2020", "C;morgen"],
    ],
    [
      "in a row, by place where headings are alike",
      {
        kind: "row",
        line: 4,
        from: ["Landkreis B", "gestern", "3", "3"],
        to: [["Landkreis B", "gestern", "3", "4"]],
      },
      ["3;3", "3;4"],
    ],
    [
      "in the header",
      {
        kind: "row",
        line: 2,
        from: ["Region", "seit", "Tel", "Tel"],
        to: [["Region", "seit", "Tel", "Fax"]],
      },
      ["Tel;Tel", "Tel;Fax"],
    ],
    [
      "above the header",
      { kind: "row", line: 1, from: ["Stand: 31.12.2024"], to: [["Stand: 30.06.2024"]] },
      ["31.12.2024", "30.06.2024"],
    ],
    [
      "and takes a row out",
      { kind: "row", line: 3, from: ["Landkreis A", "2018", "1", "2"], to: [] },
      ["Landkreis A;2018;1;2\r\n", ""],
    ],
    [
      "and makes two rows of one",
      {
        kind: "row",
        line: 5,
        from: ["Landkreis C", "2020", "5", "6"],
        to: [
          ["Landkreis C", "2020", "5", "6"],
          ["Landkreis D", "2020", "", ""],
        ],
      },
      ["Landkreis C;2020;5;6", "Landkreis C;2020;5;6\r\nLandkreis D;2020;;"],
    ],
  ])("%s, and nothing else", (_, fix, [before, after]) => {
    expect(withFixes(list, [fix])).toBe(list.replace(before, after));
  });

  it("several at once, with the lines that the list had before", () => {
    const fixes: Fix[] = [
      { kind: "row", line: 3, from: ["Landkreis A", "2018", "1", "2"], to: [] },
      { kind: "cell", line: 4, column: "seit", from: "gestern", to: "2019" },
      { kind: "cell", line: 5, column: "Region", from: "Landkreis C", to: "Landkreis D" },
    ];
    expect(withFixes(list, fixes)).toBe(
      list.replace("Landkreis A;2018;1;2\r\n", "").replace("gestern", "2019").replace("kreis C", "kreis D"),
    );
  });

  it("before it mends what is sure, and says what is left of the rows as they then are", () => {
    const text = "Region;Kreisschlüssel;seit\nLandkreis A;1054;gestern\nLandkreis B;01055;2019\n";
    const fixes: Fix[] = [{ kind: "cell", line: 3, column: "seit", from: "2019", to: "morgen" }];
    const mended = withoutApply(text, fixes);
    expect(mended.split("\n")[1]).toMatch(/^Landkreis A;01054;gestern;"?Fehler/);
    expect(mended.split("\n")[2]).toMatch(/^Landkreis B;01055;morgen;"?Fehler/);
  });

  it("in the bytes of a list, in their encoding", () => {
    const bytes = encoders["windows-1252"]("Region;seit\nKöln;2018\nFürth;2019\n");
    const fixes: Fix[] = [{ kind: "cell", line: 2, column: "Region", from: "Köln", to: "Köln – Süd" }];
    const mended = mendMemberList(bytes, readMemberList(bytes), { lang: "de", fixes });
    expect(mended.bytes).toEqual(encoders["windows-1252"]("Region;seit\nKöln – Süd;2018\nFürth;2019\n"));
  });

  it("in rows of cells", () => {
    const rows = [
      ["Region", "seit"],
      ["A", "2018"],
      ["B", "2019"],
    ];
    const fixes: Fix[] = [
      { kind: "row", line: 2, from: ["A", "2018"], to: [] },
      { kind: "cell", line: 3, column: "seit", from: "2019", to: "2020" },
    ];
    const mended = mendMemberList(rows, readMemberList(rows), { lang: "de", fixes });
    expect(mended.rows).toEqual([
      ["Region", "seit"],
      ["B", "2020"],
    ]);
  });

  it("in a list that has a column of remarks, as mending does what is sure", () => {
    const remark = "Fehler, Spalte „seit“: x";
    const text = `Region;Kreisschlüssel;seit;Hinweise\nLandkreis A;1054;gestern;"${remark}"\n`;
    const rows = [
      ["Region", "Kreisschlüssel", "seit", "Hinweise"],
      ["Landkreis A", "1054", "gestern", remark],
    ];
    const options: MendingOptions = { lang: "de", apply: ["key-leading-zero"] };
    expect(mendMemberList(text, readMemberList(text), options).text).toBe(text.replace("1054", "01054"));
    expect(mendMemberList(rows, readMemberList(rows), options).rows[1]).toEqual([
      "Landkreis A",
      "01054",
      "gestern",
      remark,
    ]);
  });

  it("beside a column of remarks, which stays where it is", () => {
    const before = withFixes(list, [], { remarks: true });
    const after = withFixes(
      before,
      [
        {
          kind: "row",
          line: 4,
          from: ["Landkreis B", "gestern", "3", "3"],
          to: [["Landkreis B", "2019", "3", "3"]],
        },
      ],
      { remarks: true },
    );
    expect(after).toBe(withFixes(list.replace('"gestern"', '"2019"'), [], { remarks: true }));
  });
});

function withoutApply(text: string, fixes: readonly Fix[]): string {
  return mendMemberList(text, readMemberList(text), { lang: "de", fixes, remarks: true }).text;
}

describe("mendMemberList() makes the changes of a person in a workbook", () => {
  async function workbook() {
    const rows = [
      ["Region", "seit", "Ort"],
      ["Landkreis A", "gestern", "X"],
      ["Landkreis B", "2019", "Y"],
    ];
    const cells = rows.map((row) => row.map((text): WrittenCell => ({ text, kind: "text" })));
    const bytes = await writeSpreadsheet({ name: "Mitglieder", rows: cells, lang: "de" });
    return { bytes, sheets: await readSpreadsheet(bytes) };
  }

  it("with texts where texts were, and says in a comment what was there", async () => {
    const { bytes, sheets } = await workbook();
    const fixes: Fix[] = [
      { kind: "cell", line: 2, column: "seit", from: "gestern", to: "27.11.2018" },
      { kind: "cell", line: 3, column: "Ort", from: "Y", to: "01.07.2018" },
    ];
    const mended = mendMemberList(sheets, readMemberList(sheets), { lang: "de", fixes });
    expect(mended.sheet.cells).toEqual([
      { row: 1, column: 1, text: "27.11.2018", kind: "text", note: "Vorher: „gestern“." },
      { row: 2, column: 2, text: "01.07.2018", kind: "text", note: "Vorher: „Y“." },
    ]);
    expect(await readSpreadsheet(await mendSpreadsheet(bytes, mended.sheet))).toEqual(mended.spreadsheet);
  });

  it("and clears the cells of a row that is taken out, which stays as a blank one", async () => {
    const { bytes, sheets } = await workbook();
    const fixes: Fix[] = [{ kind: "row", line: 2, from: ["Landkreis A", "gestern", "X"], to: [] }];
    const mended = mendMemberList(sheets, readMemberList(sheets), { lang: "de", fixes });
    const read = await readSpreadsheet(await mendSpreadsheet(bytes, mended.sheet));
    expect(read).toEqual(mended.spreadsheet);
    expect(read.sheets[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Region", "seit", "Ort"],
      [],
      ["Landkreis B", "2019", "Y"],
    ]);
  });

  it("but does not divide a row of it", async () => {
    const { sheets } = await workbook();
    const from = ["Landkreis B", "2019", "Y"];
    expect(() =>
      mendMemberList(sheets, readMemberList(sheets), {
        lang: "de",
        fixes: [{ kind: "row", line: 3, from, to: [from, from] }],
      }),
    ).toThrow(expect.objectContaining({ name: "NetworkError" }));
  });
});

describe("mendMemberList() throws instead of losing a change of a person", () => {
  const cell: Fix = { kind: "cell", line: 5, column: "seit", from: "2020", to: "2021" };
  it.each<[string, readonly unknown[]]>([
    ["whose cell says something else", [{ ...cell, from: "2018" }]],
    ["whose column is not there", [{ ...cell, column: "bis" }]],
    ["that may be about two columns", [{ ...cell, line: 4, column: "Tel", from: "3" }]],
    ["whose line has no row", [{ ...cell, line: 9 }]],
    ["whose row says something else", [{ kind: "row", line: 5, from: ["Landkreis C", "2020"], to: [] }]],
    ["of a cell that another one changes", [cell, { ...cell, to: "2022" }]],
    ["of a network", [{ kind: "remove", path: ["regions", 0] }]],
    ["that is none", [null]],
  ])("%s", (_, fixes) => {
    expect(() => withFixes(list, fixes as readonly Fix[])).toThrow(
      expect.objectContaining({
        name: "NetworkError",
        issues: [expect.objectContaining({ code: "field-value" })],
      }),
    );
  });

  it("with a character that the encoding of the list does not have", () => {
    const bytes = encoders["windows-1252"]("Region;seit\nKöln;2018\n");
    const fixes: Fix[] = [{ kind: "cell", line: 2, column: "Region", from: "Köln", to: "Șibiu" }];
    expect(() => mendMemberList(bytes, readMemberList(bytes), { lang: "de", fixes })).toThrow(
      expect.objectContaining({ name: "NetworkError" }),
    );
  });
});
