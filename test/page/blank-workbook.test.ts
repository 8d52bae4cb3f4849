import { mendSpreadsheet, readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { expect, it } from "vitest";
import { blankWorkbook } from "../../src/page/worker/files/blank-workbook.ts";

it("blankWorkbook() has one sheet with nothing in it, into which cells can be written", async () => {
  const { sheets, issues } = await readSpreadsheet(blankWorkbook());
  expect({ names: sheets.map(({ name }) => name), rows: sheets[0]?.rows, issues }).toEqual({
    names: ["Mitglieder"],
    rows: [],
    issues: [],
  });
  const cells = ["01054", "2018-11"].map((text, row) => ({
    row: row * 2,
    column: row,
    text,
    kind: "text" as const,
    note: null,
  }));
  const written = await readSpreadsheet(
    await mendSpreadsheet(blankWorkbook(), { name: "Mitglieder", cells }),
  );
  expect(written.sheets[0]?.rows).toEqual([
    [{ text: "01054", kind: "text" }],
    [],
    [
      { text: "", kind: "blank" },
      { text: "2018-11", kind: "text" },
    ],
  ]);
});
