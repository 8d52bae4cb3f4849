import {
  type MemberListOptions,
  type MendingOptions,
  mendMemberList,
  planMemberList,
  readMemberList,
  type Spreadsheet,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

function withHeadings(text: string, reading: MemberListOptions, options: Partial<MendingOptions> = {}) {
  const list = readMemberList(text, reading);
  return { list, ...mendMemberList(text, list, { lang: "de", apply: [], headings: true, ...options }) };
}

describe("mendMemberList() writes headings", () => {
  it.each([
    [
      "of dates",
      { Wann: "start", Schluss: "end" },
      "Region;Wann;Schluss",
      "Region;Mitglied seit;Mitglied bis",
    ],
    ["of keys", { Nummer: "kreis" }, "Region;Nummer;seit", "Region;Kreisschlüssel;seit"],
    ["of the name", { Wer: "name" }, "Wer;Wann;seit", "Region;Wann;seit"],
    [
      "of columns that are not to be read",
      { bis: null },
      "Region;seit;bis",
      "Region;seit;bis (nicht gelesen)",
    ],
    [
      "of a column that takes the place of another",
      { Urkunde: "start", seit: null },
      "Region;seit;Urkunde",
      "Region;seit (nicht gelesen);Mitglied seit",
    ],
  ] as const)("%s, so that the list is read alike without the option", (_, columns, header, written) => {
    const rows = "Landkreis Fulda;06631;01.07.2019\nLandkreis Gotha;16067;01.08.2020\n";
    const dated = rows.replaceAll(/0\d{4}|16067/g, "01.05.2018");
    const text = `${header}\n${header.includes("Nummer") ? rows : dated}`;
    const { list, text: mended, left } = withHeadings(text, { columns });
    expect(mended).toBe(text.replace(header, written));
    const again = readMemberList(mended);
    expect(again.memberships).toEqual(list.memberships);
    expect(again.regions).toEqual(list.regions);
    expect(left).toEqual(again.issues);
  });

  it("of a column that only its place tells from another", () => {
    const text = "Region;Datum;Datum\nLandkreis A;01.07.2019;30.06.2022\n";
    const plan = planMemberList(text);
    const columns = plan.columns.map((column) => {
      const field = ([null, "start", "end"] as const)[column.position] ?? null;
      return field === null ? column : ({ ...column, field, because: "given" } as const);
    });
    const { text: mended, headings } = withHeadings(text, { plan: { ...plan, columns } });
    expect(mended).toBe(text.replace("Datum;Datum", "Mitglied seit;Mitglied bis"));
    expect(headings).toEqual([
      { column: 1, from: "Datum", to: "Mitglied seit" },
      { column: 2, from: "Datum", to: "Mitglied bis" },
    ]);
  });

  it("as far as the list then says the same", () => {
    const text = "Region;Wann;Gebiet\nLandkreis A;01.07.2019;unklar\nLandkreis B;01.07.2019;unklar\n";
    // Under “Art” the column would not be read, because no cell of it says a kind.
    const { text: mended, headings } = withHeadings(text, { columns: { Wann: "start", Gebiet: "kind" } });
    expect(headings.map(({ to }) => to)).toEqual(["Mitglied seit"]);
    expect(mended).toBe(text.replace("Wann", "Mitglied seit"));
  });

  it("only when that is asked for, and none when nothing is explained", () => {
    const text = "Region;Wann\nLandkreis A;01.07.2019\n";
    expect(withHeadings(text, { columns: { Wann: "start" } }, { headings: false }).text).toBe(text);
    expect(withHeadings(text, {}).text).toBe(text);
  });

  it("into a workbook, with what was there before", () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text, kind: "text" }) as const);
    const workbook: Spreadsheet = {
      sheets: [
        {
          name: "Liste",
          rows: [cells("Region", "Wann"), cells("Landkreis A", "01.07.2019")],
          isHidden: false,
          hiddenRows: [],
          merged: [],
        },
      ],
      issues: [],
    };
    const list = readMemberList(workbook, { columns: { Wann: "start" } });
    const { sheet } = mendMemberList(workbook, list, { lang: "de", apply: [], headings: true });
    const note = "Vorher: „Wann“.";
    expect(sheet.cells).toEqual([{ row: 0, column: 1, text: "Mitglied seit", kind: "text", note }]);
  });
});

describe("mendMemberList() writes a heading that somebody chooses", () => {
  const text = "Region;Wann\nLandkreis A;01.07.2019\nLandkreis B;31.06.2020\nLandkreis C;2021\n";

  it("and reads the column anew, whatever is found in it", () => {
    const choose: MendingOptions["choose"] = ({ code, choices }) =>
      code === "column-unread" ? choices?.[0] : undefined;
    const read = readMemberList(text);
    const { text: mended, applied, left } = mendMemberList(text, read, { lang: "de", apply: [], choose });
    expect(mended).toBe(text.replace("Wann", "Mitglied seit"));
    expect(applied.map(({ code }) => code)).toEqual(["column-unread"]);
    expect(left).toEqual(readMemberList(mended).issues);
    expect(left.map(({ code }) => code)).toContain("date-not-in-calendar");
  });
});
