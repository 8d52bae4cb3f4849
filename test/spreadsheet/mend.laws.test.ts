import fc from "fast-check";
import type { MendingOptions } from "netzwerk-daseinsvorsorge/member-list";
import { readSpreadsheet, writeSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { randomLists } from "../member-list/mend/random-lists.ts";
import { mended } from "./mended.ts";
import { ods, textsOf } from "./workbooks.ts";
import { unzip } from "./zip.ts";

const wishes: fc.Arbitrary<Partial<MendingOptions>> = fc.record({
  remarks: fc.boolean(),
  choose: fc.constantFrom<MendingOptions["choose"][]>(undefined, ({ choices }) => choices?.[0]),
});

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

it("a mended workbook is the same but for its mended cells, whatever the list, and twice is once", async () => {
  await fc.assert(
    fc.asyncProperty(randomLists, wishes, async ({ headings, rows }, options) => {
      const cells = [headings, ...rows].map((row) => row.map((text) => ({ text, kind: "text" as const })));
      const before = await writeSpreadsheet({ name: "Liste", rows: cells, lang: "de" });
      const { bytes, sheet } = await mended(before, options);
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
      async ({ headings, rows }, options, times) => {
        const row = (texts: readonly string[], repeated: number) =>
          `<table:table-row table:number-rows-repeated="${repeated}">${texts
            .map(
              (text) =>
                `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`,
            )
            .join(
              "",
            )}<table:table-cell table:number-columns-repeated="${100 - texts.length}"/></table:table-row>`;
        const table = [row(headings, 1), ...rows.map((texts) => row(texts, times))].join("");
        await mended(ods(`<table:table table:name="Liste">${table}</table:table>`), options);
      },
    ),
    cases(25),
  );
});
