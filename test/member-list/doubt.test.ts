import { type MemberList, planMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codeOf } from "../calendar/fault.ts";

const stand = "Stand: 31.12.2021;;";

/** The names that the day of the list confirms. */
function confirmed(list: MemberList): string[] {
  const ids = list.memberships
    .filter(({ confirmations = [] }) => confirmations.length > 0)
    .map(({ regionId }) => regionId);
  return list.regions.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

describe("readMemberList() confirms nothing of a row that the list may not mean as a member", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "below a heading of former members",
      ["Mitglied;seit;", "A;2018;", "B;2018;", "Ehemalige Mitglieder:;;", "C;2015;"],
      ["A", "B"],
    ],
    [
      "below such a heading without a colon",
      ["Mitglied;seit;", "A;2018;", "B;2018;", "Ausgetretene Mitglieder;;", "C;2015;"],
      ["A", "B"],
    ],
    [
      "below a heading of candidates",
      ["Mitglied;seit;", "A;2018;", "B;2018;", "Kandidaten;;", "C;2015;"],
      ["A", "B"],
    ],
    [
      "below a Land in the section of former members",
      ["Mitglied;seit;", "A;2018;", "B;2018;", "Ehemalige Mitglieder:;;", "Hessen;;", "C;2015;"],
      ["A", "B"],
    ],
    [
      "but again below a heading of members",
      [
        "Mitglied;seit;",
        "Ehemalige Mitglieder:;;",
        "C;2015;",
        "Aktuelle Mitglieder:;;",
        "A;2018;",
        "B;2018;",
      ],
      ["A", "B"],
    ],
    ["below a title of former members", ["Ehemalige Mitglieder;;", "Name;seit;", "A;2018;", "B;2018;"], []],
    ["under a heading of former members", ["Ehemalige Mitglieder;seit;", "A;2018;", "B;2018;"], []],
    [
      "beside an unread column about leaving",
      ["Mitglied;seit;nicht mehr Mitglied", "A;2018;x", "B;2018;"],
      [],
    ],
    [
      "beside a status of which no word is known",
      ["Mitglied;seit;Status", "A;2018;hat verlassen", "B;2018;pausiert"],
      [],
    ],
    ["with a name of something former", ["Mitglied;seit;", "ehem. Landkreis A;2018;", "B;2018;"], ["B"]],
    ["with a name that is marked as ended", ["Mitglied;seit;", "Landkreis A †;2018;", "B;2018;"], ["B"]],
    ["that has only applied", ["Mitglied;seit;", "Landkreis A (Beitritt beantragt);2018;", "B;2018;"], ["B"]],
    ["that is a guest", ["Mitglied;seit;", "Landkreis A (Gast);2018;", "B;2018;"], ["B"]],
    [
      "with a footnote that says that it left",
      ["Mitglied;seit;", "A*;2018;", "B;2018;", "* ausgetreten zum 31.12.2019;;"],
      ["B"],
    ],
    [
      "but one with a footnote that says something else",
      ["Mitglied;seit;", "A*;2018;", "B;2018;", "* Sitz in Fulda;;"],
      ["A", "B"],
    ],
  ])("%s", (_, lines, names) => {
    expect(confirmed(readMemberList([...lines, stand].join("\n")))).toEqual(names);
  });

  it("under a plan that reads the column of ends as something else", () => {
    const text = ["Mitglied;seit;bis", "A;2018;2019", "B;2018;", stand].join("\n");
    const plan = planMemberList(text);
    const columns = plan.columns.map((column) =>
      column.field === "end" ? { ...column, field: "note" as const } : column,
    );
    expect(confirmed(readMemberList(text, { plan: { ...plan, columns } }))).toEqual([]);
  });
});

describe("readMemberList() takes no name for a member that is none", () => {
  it.each([
    ["a group", "Ehemalige Mitglieder;2018"],
    ["a note on who wrote the list", "Erstellt von Frau Muster;2018"],
    ["a person to ask", "Ansprechpartner Max Muster;2018"],
    ["a date", "31.12.2019;2018"],
  ])("%s: %j", (_, row) => {
    const list = readMemberList(`Mitglied;seit\nLandkreis A;2018\n${row}`);
    expect(list.rows.map(({ status }) => status)).toEqual(["accepted", "rejected"]);
    expect(list.rows[1]?.issues.map(({ code }) => code)).toEqual(["field-value"]);
  });
});

it("readMemberList() throws for a plan with two columns of one field", () => {
  const text = "Mitglied;seit;bis\nA;2018;2019";
  const plan = planMemberList(text);
  const columns = plan.columns.map((column) =>
    column.field === "end" ? { ...column, field: "name" as const } : column,
  );
  expect(codeOf(() => readMemberList(text, { plan: { ...plan, columns } }))).toBe("field-value");
});
