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
    ["with a dash without spaces", "Mitglied von–bis", "period"],
    ["with a hyphen without spaces", "Mitglied von-bis", "period"],
    ["with a dash between spaces", "Mitglied von - bis", "period"],
    ["of a start and an end with a dash", "Beitritt–Austritt", "period"],
    ["of a start and an end with a hyphen", "Beginn-Ende", "period"],
    ["of a start and an end with a stroke", "von/bis", "period"],
    ["of a period and a remark", "Zeitraum (von-bis)", "period"],
    ["of two languages with a dash", "Ende–end", "end"],
    ["with a hyphen in a word", "Mitglieds-Name", "name"],
    ["that is abbreviated", "Kreisschl.", "kreis"],
    ["that is abbreviated, of a Gemeinde", "Gemeindeschl.", "ags"],
    ["with an abbreviated word before another", "Mitgl. seit", "start"],
    ["with an abbreviated word behind another", "Datum des Beitr.", "start"],
    ["that is abbreviated in umlaut spelling", "Amtl. Gemeindeschl.", "ags"],
    ["that is abbreviated to four letters", "Bunde.", "state"],
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
    ["that is abbreviated and may be several", "Mitgl."],
    ["that is abbreviated and may be one that is not read", "Beitr."],
    ["that is abbreviated to fewer than four letters", "Aus."],
    ["with a hyphen before a word that is not known", "Mitglied-Nr"],
    ["with a hyphen between different things", "Land-Rolle"],
    ["of which only the end is known, with a hyphen", "Förderung-bis"],
    ["of an application", "Antrag vom"],
    ["of a grant", "Bescheid vom"],
    ["of a notice", "Kündigung vom"],
  ])("but none %s: %j", (_, heading) => {
    expect(fieldOf(heading)).toBeNull();
  });
});

describe("planMemberList() looks at the cells below a heading", () => {
  const planned = (heading: string, cells: readonly string[]) => {
    const rows = cells.map((cell, at) => `Landkreis ${at};${cell}`);
    return planMemberList(`Region;${heading}\n${rows.join("\n")}`).columns[1]?.field;
  };

  it.each([
    ["ausgetreten", ["31.12.2020", "", "2022"], "end"],
    ["ausgeschieden", ["ja, Ende 2023", ""], "end"],
    ["ausgetreten", ["ja", "ja", "2022"], null],
    ["ausgetreten", ["x", ""], null],
    ["Stand", ["Mitglied", "ausgeschieden", "aktiv"], "status"],
    ["Stand", ["31.12.2020", "31.12.2020"], null],
    ["Stand", ["Mitglied", "2020", "2021"], null],
  ])("such as %s above %j, which is %s", (heading, cells, field) => {
    expect(planned(heading, cells)).toBe(field);
  });

  it.each([
    ["dabei seit", "dabei bis"],
    ["Teilnehmer seit", "Teilnehmer bis"],
    ["gültig ab", "gültig bis"],
  ])("and takes %s and %s for a start and an end", (start, end) => {
    const { columns } = planMemberList(`Region;${start};${end}\nA;2018;2020`);
    expect(columns.map(({ field }) => field)).toEqual(["name", "start", "end"]);
  });
});
