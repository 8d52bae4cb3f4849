import { isIssue } from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  type MemberList,
  type MemberListOptions,
  planMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
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

/** The texts because of which rows may be no members, each with its line. */
function doubts(text: string, options: MemberListOptions = {}): [line: number | undefined, text: string][] {
  return readMemberList(text, options).issues.flatMap((issue) =>
    isIssue(issue, "member-doubtful") ? [[issue.at?.line, issue.params.value]] : [],
  );
}

describe("readMemberList() warns of a note that may mean that a row is no full member", () => {
  it.each([
    // left, and no end says when
    "ausgetreten",
    "gekündigt zum 30.06.2022",
    "Mitgliedschaft ruht seit 01.01.2020",
    "Mitgliedschaft endet zum 31.12.2021",
    "suspendiert",
    "dormant",
    "suspended since 2020",
    "ehemaliges Mitglied",
    "ausgelaufen", // a word of the status alone
    "Beitrag bezahlt, erloschen",
    // another role
    "assoziiert, ohne Stimmrecht",
    "Fördermitglied",
    "Förderndes Mitglied",
    "supporting member since 2019",
    "Kandidat",
    "Antragsteller", // a word of the role alone
    "nicht stimmberechtigt",
    // not yet
    "vorbehaltlich Zustimmung",
    "vorbehaltlich der Zustimmung des Stadtrates",
    "Beschluss Gemeindeversammlung ausstehend",
    "Antrag vom 10.01.2018, Entscheidung Vorstand steht aus",
  ])("such as %j, and confirms nothing", (note) => {
    const text = `Mitglied;seit;Bemerkung\nA;2018;"${note}"\nB;2018;\n${stand}`;
    expect(doubts(text)).toEqual([[2, note]]);
    const list = readMemberList(text);
    expect(confirmed(list)).toEqual(["B"]);
    expect(list.rows.map(({ status }) => status)).toEqual(["accepted", "accepted", "ignored"]);
  });

  it.each([
    "seit 2019 Mitglied",
    "Mitglied im Förderverein",
    "Gründungsmitglied",
    "Gastgeber der Tagung 2019",
    "zuvor Gast",
    "Mitglied seit 2018, vorher Beobachter",
    "keine Kündigung",
    "nicht ausgetreten",
    "2015 ausgetreten, 2018 wieder eingetreten",
    "Antrag vom 10.01.2018",
    "Antragstellerin war die Stadt A",
    "Beitrag ausstehend",
    "ehemals Landkreis X",
    "Abschluss der Bauarbeiten 2020",
  ])("not of %j", (note) => {
    const text = `Mitglied;seit;Bemerkung\nA;2018;"${note}"\nB;2018;\n${stand}`;
    expect(doubts(text)).toEqual([]);
    expect(confirmed(readMemberList(text))).toEqual(["A", "B"]);
  });

  it.each([
    ["an end", "Mitglied;seit;bis;Bemerkung", "A;2018;2020;ausgetreten zum 31.12.2020"],
    ["an unknown end", "Mitglied;seit;bis;Bemerkung", "A;2018;unbekannt;ausgetreten"],
    ["a role", "Mitglied;seit;Rolle;Bemerkung", "A;2018;assoziiert;Gast seit 2018"],
    ["a status", "Mitglied;seit;Status;Bemerkung", "A;2018;ausgetreten 2020;Austritt mit Schreiben"],
  ])("not if %s says it already", (_, header, row) => {
    expect(doubts(`${header}\n${row}`)).toEqual([]);
  });

  it("such as one that rests, unless its end says that it goes on", () => {
    const header = "Mitglied;seit;bis;Bemerkung";
    expect(doubts(`${header}\nA;2018;;ruht seit 2022`)).toEqual([[2, "ruht seit 2022"]]);
    expect(doubts(`${header}\nA;2018;laufend;ruht seit 2022`)).toEqual([]);
    expect(doubts(`${header}\nA;2018;laufend;"ruht seit 2022, ausgetreten"`)).toHaveLength(1);
  });

  it("or of a status that says that it rests, and takes the row as a member", () => {
    const header = "Mitglied;Status;seit;bis";
    const text = `${header}\nA;ruht;2018;\nB;aktiv;2018;laufend\nC;ruht;2018;laufend\nD;ruhend;2018;2020`;
    expect(doubts(text)).toEqual([[2, "ruht"]]);
    expect(confirmed(readMemberList(`${text}\n${stand}`))).toEqual(["B", "C"]);
    expect(readMemberList(text).rows.map(({ status }) => status)).toEqual(Array(4).fill("accepted"));
  });

  it("also if the end says that the membership goes on", () => {
    expect(doubts("Mitglied;seit;bis;Bemerkung\nA;2018;laufend;ausgetreten 2020")).toEqual([
      [2, "ausgetreten 2020"],
    ]);
  });

  it("also of a word of the caller, and takes one without a start that has applied for none", () => {
    const text = "Mitglied;seit;Bemerkung\nA;2018;Partner\nB;unbekannt;Antrag vom 10.01.2018";
    expect(doubts(text, { words: { Partner: "associate" } })).toEqual([
      [2, "Partner"],
      [3, "Antrag vom 10.01.2018"],
    ]);
  });

  it("as one finding", () => {
    const list = readMemberList("Mitglied;seit;Bemerkung\nA;2018;ruht\nB;2018;Gast\nC;2019;");
    const { findings } = checkMemberList(list, {
      schemaVersion: 1,
      id: "n",
      name: { de: "N" },
      asOf: "2024-12-31",
      roster: "partial",
    });
    expect(findings.filter(({ code }) => code === "member-doubtful").map(({ count }) => count)).toEqual([2]);
  });

  it("not in a row that is refused", () => {
    expect(doubts("Mitglied;seit;Bemerkung\nA;gestern;ruht")).toEqual([]);
  });
});

describe("readMemberList() warns of a row that the list may not mean as a member", () => {
  it.each<[string, readonly string[], readonly [number, string][]]>([
    [
      "because of its own footnote, not of another",
      ["Mitglied;seit", "A ¹;2018", "B ²;2018", "C;2018", "¹ Sitz in Fulda", "² Förderndes Mitglied"],
      [[3, "² Förderndes Mitglied"]],
    ],
    [
      "because of one of its footnotes",
      ["Mitglied;seit", "A 1), 2);2018", "B;2018", "1) Sitz in Fulda", "2) ausgetreten 2020"],
      [[2, "2) ausgetreten 2020"]],
    ],
    [
      "because of the heading above it",
      ["Mitglied;seit", "A;2018", "B;2018", "Ehemalige Mitglieder:;", "C;2015"],
      [[5, "Ehemalige Mitglieder:"]],
    ],
    [
      "but not if its status says what it is",
      [
        "Mitglieder und ehemalige Mitglieder;;",
        "Name;seit;Status",
        "A;2018;aktiv",
        "B;2018;ausgetreten 2020",
      ],
      [],
    ],
  ])("%s", (_, lines, expected) => {
    expect(doubts(lines.join("\n"))).toEqual(expected);
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

describe("readMemberList() warns of a status that contradicts the end of its row", () => {
  const doubtOf = (status: string, end: string, day = "31.12.2021") =>
    readMemberList(
      `Region;seit;bis;Status\nA;2015;${end};${status}\nB;2018;;aktiv\nStand: ${day};;;`,
    ).issues.flatMap((issue) => (isIssue(issue, "member-doubtful") ? [issue.params] : []));

  it.each([
    ["Mitglied", "30.06.2019", "over"],
    ["aktiv", "2020", "over"],
    ["ausgeschieden", "30.06.2022", "not-yet"],
    ["ehemalig", "2022", "not-yet"],
  ])("such as %s beside %s", (status, end, reason) => {
    expect(doubtOf(status, end)).toEqual([expect.objectContaining({ reason, value: status })]);
  });

  it.each([
    ["holds until the day of the list", "Mitglied", "31.12.2021"],
    ["holds, and may end after that day", "Mitglied", "2021"],
    ["holds, and goes on", "Mitglied", "laufend"],
    ["ended", "ausgeschieden", "2020"],
    ["may have ended on that day", "ausgeschieden", "2021"],
    ["has given notice", "gekündigt", "30.06.2022"],
    ["names its own end", "ausgetreten zum 30.06.2022", ""],
  ])("but not if it %s", (_, status, end) => {
    expect(doubtOf(status, end)).toEqual([]);
  });

  it("but not if the list has no day", () => {
    const { issues } = readMemberList("Region;seit;bis;Status\nA;2015;2019;aktiv\nB;2018;;aktiv");
    expect(issues.some(({ code }) => code === "member-doubtful")).toBe(false);
  });
});
