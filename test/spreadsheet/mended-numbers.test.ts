import { read, writeOds, writeXlsx } from "hucre";
import {
  checkMemberList,
  type Fix,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { mendSpreadsheet, readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { base } from "../member-list/checked.ts";

describe.each([
  ["xlsx", writeXlsx],
  ["ods", writeOds],
])("in an .%s", (_, write) => {
  it("mendMemberList() writes a number where a number was, and a text where a text was", async () => {
    const rows = [
      ["Region", "seit"],
      ["Landkreis A", 2018],
      ["Landkreis B", "2018"],
      ["Landkreis C", 2018],
    ];
    const file = await write({ sheets: [{ name: "Liste", rows }] });
    const fixes = ["2019", "2020", "03/2021"].map((start, at): Fix => {
      const name = `Landkreis ${"ABC"[at]}`;
      return { kind: "row", line: at + 2, from: [name, "2018"], to: [[name, start]] };
    });
    const workbook = await readSpreadsheet(file);
    const check = checkMemberList(readMemberList(workbook), base);
    const { sheet } = mendMemberList(workbook, check, { lang: "de", fixes });
    const { sheets } = await read(await mendSpreadsheet(file, sheet));
    expect(sheets[0]?.rows.slice(1).map(([, start]) => start)).toEqual([2019, "2020", "03/2021"]);
  });

  it("mendSpreadsheet() writes a number as one, so that a sum still adds it", async () => {
    const file = await write({ sheets: [{ name: "Liste", rows: [["Mitglieder gesamt", 33]] }] });
    const cell = { row: 0, column: 1, text: "32", kind: "number", note: "Vorher: „33“." } as const;
    const made = await mendSpreadsheet(file, { name: "Liste", cells: [cell] });
    expect((await readSpreadsheet(made)).sheets[0]?.rows[0]?.[1]).toEqual({ text: "32", kind: "number" });
    const { sheets } = await read(made);
    expect(sheets[0]?.rows[0]?.[1]).toBe(32);
  });
});
