import type { Bilingual, Issue, IssueCode } from "netzwerk-daseinsvorsorge";
import { checkMemberList, planMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const base = { schemaVersion: 1, id: "n", name: { de: "N" }, asOf: "2024-12-31", roster: "partial" } as const;

function checked(text: string): readonly Issue[] {
  return checkMemberList(readMemberList(text), base).issues;
}

function sentence(issues: readonly Issue[], code: IssueCode): Bilingual {
  const [issue, ...others] = issues.filter((found) => found.code === code);
  if (issue === undefined || others.length > 0) throw new Error(`${others.length + 1} or no ${code}`);
  return issue.message;
}

describe("an issue of a list says what its reader can do", () => {
  it("if a row has no source: its day may be one, and a column is the other way", () => {
    const { de, en } = sentence(checked("Mitglied;seit;bis\nA;2018;2019"), "source-missing");
    expect(de).toMatch(/Stand der Liste.*Spalte „Quelle“/);
    expect(en).toMatch(/day.*column “Source”/);
  });

  it("and nothing of a source if the list has a day: it is itself the source of what it states", () => {
    const rows = "A;2018;2019\nB;2018;laufend\nC;;unbekannt";
    for (const text of [
      `Mitglied;seit;bis\n${rows}\nStand: 31.12.2021;;`,
      `Mitglied;seit;bis;Quelle\n${rows}\nStand: 31.12.2021`,
    ])
      expect(checked(text).map(({ code }) => code)).not.toContain("source-missing");
  });

  it("if a row has only a name: what to enter, and only then how it may go", () => {
    const rows = "A;2018;2020\nB;2019;2020\nC;2019;";
    const { de, en } = sentence(checked(`Mitglied;seit;bis\n${rows}\nD;;`), "row-name-only");
    expect(de).toMatch(/Beginn und Ende.*„unbekannt“.*löschen.*in der Spalte „Mitglied“ „Anmerkung:“/);
    expect(en).toMatch(/start and its end.*“unknown”.*delete.*“Note:”.*in the column “Mitglied”/);
    for (const said of ["unbekannt;", ";unbekannt", "k. A.;?"]) {
      const codes = checked(`Mitglied;seit;bis\n${rows}\nD;${said}`).map(({ code }) => code);
      expect(codes).not.toContain("row-name-only");
    }
  });

  it("if the end is before the start: who sent the list can be asked, and dates are German ones", () => {
    const { de, en } = sentence(checked("Mitglied;seit;bis\nA;2018-07-01;2017-06-30"), "date-order");
    expect(de).toMatch(/30\.06\.2017.*01\.07\.2018.*wer die Liste geschickt hat/);
    expect(en).toMatch(/30 June 2017.*1 July 2018.*whoever sent the list/);
  });

  it("if two cells give an end, with both in its language", () => {
    const text = "Mitglied;seit;bis;Status\nA;2018;laufend;ausgetreten\nStand: 31.12.2021";
    const { de, en } = sentence(checked(text), "field-value");
    expect(de).toMatch(/„laufend“ und „30\.12\.2021“/);
    expect(en).toMatch(/“ongoing” and “30 December 2021”/);
  });

  it("if nothing says for which day the network speaks", () => {
    const { asOf: _, ...undated } = base;
    const list = readMemberList("Mitglied;seit\nA;2018");
    const { de, en } = sentence(checkMemberList(list, undated).issues, "field-missing");
    for (const text of [de, en]) expect(text).toMatch(/asOf.*listedOn/);
    expect(checkMemberList(list, undated).network).toBeNull();
  });

  it("if a plan that was given has no column, and not what to call a column that is there", () => {
    const text = "Mitglied;seit\nA;2018";
    const list = readMemberList(text, { plan: { ...planMemberList(text), columns: [] } });
    const { de, en } = sentence(list.issues, "column-missing");
    expect(de).toMatch(/Plan.*keine Spalte/);
    expect(en).toMatch(/plan.*not have a column/);
    expect(de).not.toContain("Überschrift");
  });
});
