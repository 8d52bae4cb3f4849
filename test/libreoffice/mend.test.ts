import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { expect, it } from "vitest";
import { mended } from "../spreadsheet/mended.ts";
import { unzip } from "../spreadsheet/zip.ts";
import { libreOffice } from "./soffice.ts";

const office = libreOffice();
const list = "Mitglied;AGS;seit;bis\nLandkreis Görlitz;1054;43431;laufend\nA & B;01055;gestern;\n";

it.each(["xlsx", "ods"] as const)(
  "LibreOffice opens a mended .%s and keeps cells, colours and comments",
  async (kind) => {
    const { bytes, spreadsheet } = await mended(office.saveText(list, "csv-de", kind), { remarks: true });
    const saved = office.save(bytes, kind, "ods");
    const { sheets, issues } = await readSpreadsheet(saved);
    expect(issues).toEqual([]);
    expect(sheets[0]?.rows).toEqual(spreadsheet.sheets[0]?.rows);
    expect(sheets[0]?.rows[1]?.slice(1, 3)).toEqual([
      { text: "01054", kind: "text" },
      { text: "2018-11-27", kind: "day" },
    ]);
    const content = unzip(saved).get("content.xml") ?? "";
    expect(content.split("<office:annotation ")).toHaveLength(1 + 3); // the program took both keys for numbers
    expect(content).toContain('fo:background-color="#fff2cc"');
    const again = await readSpreadsheet(office.save(bytes, kind, "xlsx"));
    expect(again.sheets[0]?.rows).toEqual(spreadsheet.sheets[0]?.rows);
  },
);

it.each(["xlsx", "ods"] as const)(
  "LibreOffice shows a day of a mended .%s as the dates beside it",
  async (kind) => {
    const dates = "Mitglied;seit\nLandkreis A;27.11.2018\nLandkreis B;31.06.2022\nLandkreis C;07/2019\n";
    const { bytes } = await mended(office.saveText(dates, "csv-de", kind), {
      choose: ({ choices }) => choices?.[0],
    });
    const { sheets } = await readSpreadsheet(office.save(bytes, kind, "ods"));
    expect(sheets[0]?.rows.slice(1, 3).map((row) => row[1])).toEqual([
      { text: "2018-11-27", kind: "day" },
      { text: "2022-06-30", kind: "day" },
    ]);
    const [, first, second] = new TextDecoder().decode(office.save(bytes, kind, "csv-de")).split("\n");
    expect(first).toMatch(/^Landkreis A;.*27/);
    expect(second).toBe(
      first?.replace("A;", "B;").replace("27", "30").replace("11", "06").replace("18", "22"),
    );
  },
);
