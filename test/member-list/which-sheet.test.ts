import {
  planMemberList,
  type Spreadsheet,
  type SpreadsheetSheet,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

/** A sheet of lines of cells between semicolons. */
function sheet(name: string, ...lines: readonly string[]): SpreadsheetSheet {
  const rows = lines.map((line) =>
    line.split(";").map((text) => ({ text, kind: text === "" ? ("blank" as const) : ("text" as const) })),
  );
  return { name, isHidden: false, rows, hiddenRows: [], merged: [] };
}

function takenOf(...sheets: readonly SpreadsheetSheet[]): string | null {
  const input: Spreadsheet = { sheets, issues: [] };
  return planMemberList(input).sheet;
}

const dated = ["Region;seit", "Landkreis A;2018", "Landkreis B;2019"];
const named = ["Mitglied;Telefon", "Landkreis A;0123", "Landkreis B;0456"];
const persons = ["Name;Amt/Stelle;E-Mail", "Ahrens, Ute;Amt A;a@example.org"];
const contacts = ["Mitglied;Vorname;Nachname;E-Mail", "Landkreis A;Ute;Ahrens;a@example.org"];
const keys = ["Kreis;AGS;Art", "Fulda;06631000;Landkreis", "Gotha;16067000;Landkreis"];

describe("planMemberList() takes of several sheets", () => {
  it.each<readonly [string, string, readonly SpreadsheetSheet[]]>([
    ["the one with dates", "B", [sheet("A", "Region;Ort", "Landkreis A;Bebra"), sheet("B", ...dated)]],
    ["the one with dates, not persons", "B", [sheet("A", ...persons), sheet("B", ...dated)]],
    ["the one with dates, not contacts of members", "B", [sheet("A", ...contacts), sheet("B", ...dated)]],
    ["the one with members, not a table of keys", "B", [sheet("A", ...keys), sheet("B", ...named)]],
    ["the one with dates, not a table of keys", "B", [sheet("A", ...keys), sheet("B", ...dated)]],
    ["the one with keys", "B", [sheet("A", "Kreis;Ort", "Fulda;Fulda"), sheet("B", ...keys)]],
    ["the one named after members", "Mitglieder", [sheet("A", ...dated), sheet("Mitglieder", ...dated)]],
    [
      "the one that is not of former members",
      "A",
      [sheet("Ehemalige Mitglieder", ...dated), sheet("A", ...dated)],
    ],
    ["the one that is not the old one", "A", [sheet("Mitglieder alt", ...dated), sheet("A", ...dated)]],
    ["the first of equals", "2022", [sheet("2022", ...dated), sheet("2023", ...dated)]],
    [
      "the first of equals by name",
      "Mitglieder 1",
      [sheet("Mitglieder 1", ...named), sheet("Mitglieder 2", ...named)],
    ],
    [
      "the first, however many headings another has",
      "A",
      [sheet("A", ...dated), sheet("B", "Region;seit;bis", "A;2018;")],
    ],
    ["that of persons, if it is the only one", "A", [sheet("A", ...persons), sheet("B", "Notizen")]],
  ])("%s: %s", (_, name, sheets) => {
    expect(takenOf(...sheets)).toBe(name);
  });

  it("the one that is visible, whatever a hidden one has", () => {
    expect(takenOf(sheet("A", ...keys), { ...sheet("Mitglieder", ...dated), isHidden: true })).toBe("A");
  });

  it("the list of members behind a list of addresses, as an office keeps them", () => {
    const addresses = sheet(
      "Verteiler",
      "Verteiler Rundschreiben",
      "Name;Amt/Stelle;E-Mail;Tel.",
      "Harms, Eva;Amt Moorland;harms@example.org;04101-1",
      "Dr. Voss;Kreis Heide;voss@example.org;04102-2",
    );
    const list = sheet(
      "Mitglieder",
      "Mitglieder Forum Heide/Moor",
      "Stand: 14.03.2024",
      "",
      "lfd. Nr.;Mitglied;Art;Land;Kreisschl.;Ort;Mitglied von–bis;Bemerkung",
      "1;Kreis Heide;LK;SH;01051;Heide;seit 01.07.2018;",
      "2;Amt Moorland;Amt;SH;;Moor;2018-2022;",
    );
    const plan = planMemberList({ sheets: [addresses, list], issues: [] });
    expect(plan).toMatchObject({ sheet: "Mitglieder", headerLine: 4, listedOn: { date: "2024-03-14" } });
    const fields = ["name", "kind", "state", "key", null, "period", "note"];
    expect(plan.columns.map(({ field }) => field)).toEqual([null, ...fields]);
  });
});
