import { type MemberListPlan, planMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { headingsByField } from "./headings.ts";

/** The plan of a list with this heading between two that are not read. */
function planOf(heading: string): MemberListPlan {
  const rows = [
    ["Verzeichnis", heading, "Telefonliste"],
    ["Landkreis Fulda", "", "x"],
  ];
  return planMemberList(rows, { columns: { Verzeichnis: null, Telefonliste: null } });
}

function fieldOf(heading: string): string | null | undefined {
  const column = planOf(heading).columns[1];
  return column?.scheme ?? column?.field;
}

describe.each(headingsByField)("a heading for %s", (field, headings) => {
  it.each(headings)("planMemberList() knows it as %j", (heading) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe("planMemberList() matches a heading", () => {
  it.each([
    ["without regard to case", "MITGLIED SEIT", "start"],
    ["without regard to umlaut spelling", "Kreisschluessel", "kreis"],
    ["without regard to spaces", " Mitglied \u00A0seit ", "start"],
    ["without regard to punctuation", "Mitglied-seit:", "start"],
    ["without regard to soft hyphens", "Mit\u00ADglieds\u00ADname", "name"],
    ["without regard to line breaks", "Mitglieds-\nname", "name"],
    ["of two languages", "Ende / end date", "end"],
    ["with a remark", "Name\n(Institution)", "name"],
    ["with a remark in brackets", "Bis [TT.MM.JJJJ]", "end"],
    ["with a start and an end as a period", "von / bis", "period"],
    ["with two kinds of key by the one that holds both", "AGS/Kreisschlüssel", "ags"],
    ["with two kinds of key in either order", "Verbandsschlüssel / ARS", "ars"],
  ])("%s: %j", (_, heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  it.each([
    ["of two kinds of key that no column holds", "AGS / NUTS"],
    ["of which only the end is known", "Förderung: bis"],
    ["of two parts that mean different things", "Land / Rolle"],
    ["that speaks of persons", "Name, Vorname"],
    ["that is a slip of the pen of another field", "Mitglied bsi"],
    ["that is no word", "(1)"],
    ["of an application", "Antrag vom"],
    ["of a grant", "Bescheid vom"],
    ["of a notice", "Kündigung vom"],
  ])("but none %s: %j", (_, heading) => {
    expect(fieldOf(heading)).toBeNull();
  });
});
