import fc from "fast-check";
import type { MendingOptions } from "netzwerk-daseinsvorsorge/member-list";
import {
  type MendedSheet,
  readSpreadsheet,
  type WrittenCell,
  writeSpreadsheet,
} from "netzwerk-daseinsvorsorge/spreadsheet";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { datedRows, randomLists, sheetCells } from "../member-list/mend/random-lists.ts";
import { mended } from "./mended.ts";
import { stylesOf } from "./raw-dates.ts";
import { ods, textsOf } from "./workbooks.ts";
import { unzip } from "./zip.ts";

const wishes: fc.Arbitrary<Partial<MendingOptions>> = fc.record({
  remarks: fc.boolean(),
  choose: fc.constantFrom<MendingOptions["choose"][]>(undefined, ({ choices }) => choices?.[0]),
});

const datedHeadings = ["seit", "bis", "Zeitraum"];

/** A text of a full day that is a date instead, where a column has one; and no text is one in a column of texts. */
function expectDates(cells: readonly (readonly WrittenCell[])[], sheet: MendedSheet): void {
  for (const { row, column, text, kind } of sheet.cells) {
    if (!datedHeadings.includes(cells[0]?.[column]?.text ?? "")) continue;
    const others = cells.slice(1).flatMap((one) => one[column] ?? []);
    if (others.some((one) => one.kind === "day"))
      expect(`${kind} ${text}`).not.toMatch(/^text (?:\d\d\.\d\d\.\d{4}|\d{4}-\d\d-\d\d)$/);
    else if (/\d/.test(cells[row]?.[column]?.text ?? "")) expect(kind).not.toBe("day");
  }
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

it("a mended workbook is the same but for its mended cells, whatever the list, and twice is once", async () => {
  await fc.assert(
    fc.asyncProperty(randomLists, datedRows, wishes, async (list, isDated, options) => {
      const cells = sheetCells(list, isDated);
      const before = await writeSpreadsheet({ name: "Liste", rows: cells, lang: "de" });
      const { bytes, sheet } = await mended(before, options);
      expectDates(cells, sheet);
      const changed = new Set(sheet.cells.map(({ row, column }) => `${row} ${column}`));
      const [old, now] = [textsOf(await readSpreadsheet(before)), textsOf(await readSpreadsheet(bytes))];
      now.forEach((row, at) => {
        row.forEach((text, column) => {
          if (!changed.has(`${at} ${column}`)) expect(text).toBe(old[at]?.[column] ?? "");
        });
      });
      const [parts, left] = [unzip(before), unzip(bytes)];
      for (const name of ["xl/workbook.xml", "xl/sharedStrings.xml", "_rels/.rels", "docProps/core.xml"])
        expect(left.get(name)).toBe(parts.get(name));
    }),
    cases(25),
  );
});

it("so is a mended OpenDocument, with rows and cells that stand for several", async () => {
  await fc.assert(
    fc.asyncProperty(
      randomLists,
      wishes,
      fc.integer({ min: 1, max: 3 }),
      datedRows,
      async (list, options, times, isDated) => {
        const cell = ({ text, kind }: WrittenCell) =>
          kind === "day"
            ? `<table:table-cell office:value-type="date" office:date-value="${text}" table:style-name="${text < "2020" ? "ce-long" : "ce-iso"}"/>`
            : `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
        const row = (cells: readonly WrittenCell[], repeated: number) =>
          `<table:table-row table:number-rows-repeated="${repeated}">${cells.map(cell).join("")}<table:table-cell table:number-columns-repeated="${100 - cells.length}"/></table:table-row>`;
        const cells = sheetCells(list, isDated);
        const table = cells.map((one, at) => row(one, at === 0 ? 1 : times)).join("");
        const styles = stylesOf("long") + stylesOf("iso");
        const { sheet } = await mended(
          ods(`<table:table table:name="Liste">${table}</table:table>`, styles),
          options,
        );
        expectDates(
          [cells[0] ?? [], ...cells.slice(1).flatMap((one) => Array.from({ length: times }, () => one))],
          sheet,
        );
      },
    ),
    cases(25),
  );
});
