import { parseNetwork } from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  type MemberListOptions,
  networkFromMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";
import { codesOf } from "./lists.ts";

/** The confirmations of the members of a list, in its order. */
function confirmed(text: string, options?: MemberListOptions) {
  return readMemberList(text, options).memberships.map(({ confirmations }) => confirmations ?? []);
}

const listed = (...rows: string[]) => `Stand: 31.12.2020;;\nRegion;seit;bis\n${rows.join("\n")}\n`;

describe("the day of a list confirms", () => {
  it.each([
    ["nothing known of the dates", ";", true],
    ["a start before", "2018;", true],
    ["a start on the day", "31.12.2020;", true],
    ["a start in the month", "12/2020;", true],
    ["a start after", "01.01.2021;", false],
    ["an end before", "2018;30.12.2020", false],
    ["an end on the day", "2018;31.12.2020", true],
    ["an end in the year", "2018;2020", true],
    ["an end after", "2018;2021", true],
    ["an open end", "2018;laufend", true],
    ["an unknown end", "2018;unbekannt", false],
  ])("a member with %s, or not: %s", (_, dates, isConfirmed) => {
    const expected = isConfirmed ? [{ date: "2020-12-31", source: "list-2020-12-31" }] : [];
    expect(confirmed(listed(`A;${dates}`))).toEqual([expected]);
  });

  it.each([
    ["a status that says that it left", "Region;Status\nA;aktiv\nB;ausgetreten\n"],
    ["a name that says that it left", "Region;Nr\nA;1\nBebra (ausgetreten 2019);2\n"],
    [
      "a note that says that it left",
      "Region;Bemerkung\nA;Gründungsmitglied\nB;ausgetreten zum 31.12.2019\n",
    ],
    ["a note that it has only applied", "Region;Bemerkung\nA;\nB;Antrag vom 10.01.2020\n"],
    ["a no beside dates", "Region;Mitglied;seit\nA;ja;2018\nB;nein;2018\n"],
    ["a blank beside x and dates", "Region;Mitglied;seit\nA;x;2018\nB;;2018\n"],
  ])("nothing of a row with %s", (_, text) => {
    const [one, other] = confirmed(text, { listedOn: "2020-12-31" });
    expect(one).toHaveLength(1);
    expect(other).toEqual([]);
  });

  it("a row with an end or a start, whatever its note says of leaving or of an application", () => {
    const text =
      "Region;seit;bis;Bemerkung\nA;2018;2022;gekündigt am 01.03.2020\nB;2018;;Antrag vom 10.01.2017\n";
    expect(confirmed(text, { listedOn: "2020-12-31" }).map(({ length }) => length)).toEqual([1, 1]);
  });

  it("nothing while a column that may hold ends is unread", () => {
    const text = "Region;seit;bis\nA;2018;2019\nB;2018;\n";
    const unread: MemberListOptions = { listedOn: "2020-12-31", columns: { bis: null } };
    expect(confirmed(text, unread)).toEqual([[], []]);
  });

  it("a blank end, whether it is open or not known, but not one that says nothing", () => {
    const text = listed("A;2018;");
    expect(confirmed(text)[0]).toHaveLength(1);
    expect(confirmed(text, { blankEnd: "ongoing" })[0]).toHaveLength(1);
    expect(confirmed(text, { blankEnd: "unknown" })[0]).toEqual([]);
  });

  it("with its own precision", () => {
    expect(confirmed("Stand: Dezember 2020;\nRegion;seit\nA;2018\n")).toEqual([
      [{ date: "2020-12", source: "list-2020-12" }],
    ]);
  });
});

describe("the list as a source", () => {
  it.each([
    ["de", "Mitgliederliste, Stand 31.12.2020"],
    ["en", "Member list of 2020-12-31"],
  ] as const)("has a title with its day: %s", (lang, title) => {
    expect(readMemberList(listed("A;2018;"), { lang }).sources).toEqual([{ id: "list-2020-12-31", title }]);
  });

  it("is absent if it confirms nobody", () => {
    expect(readMemberList(listed("A;2021;")).sources).toEqual([]);
  });
});

describe("a status that says that a member left", () => {
  const text = (end: string) => `Region;bis;Status\nA;laufend;aktiv\nB;${end};ausgetreten\n`;

  it.each([
    ["", "[..2020-12-30]"],
    ["unbekannt", "[..2020-12-30]"],
    ["30.06.2019", "2019-06-30"],
  ])("without an end means one before the day of the list: %j is %s", (end, read) => {
    const list = readMemberList(text(end), { listedOn: "2020-12-31" });
    expect(list.memberships[1]?.endDate).toBe(read);
    expect(list.rows[1]?.status).toBe("accepted");
  });

  it("ends before the latest day that the day of the list may mean", () => {
    const { memberships } = readMemberList(text(""), { listedOn: "2020" });
    expect(memberships[1]?.endDate).toBe("[..2020-12-30]");
  });

  it("is refused without an end if the list does not have a day", () => {
    const { rows } = readMemberList(text(""));
    expect(rows[1]?.issues).toMatchObject([
      { code: "field-missing", params: { reason: "last-day" }, at: { line: 3, column: "Status" } },
    ]);
  });

  it("is refused beside an open end", () => {
    const { rows } = readMemberList(text("laufend"), { listedOn: "2020-12-31" });
    expect(codesOf(rows[1]?.issues ?? [])).toEqual(["field-value"]);
  });
});

describe("a network made from the list alone", () => {
  const { asOf: _, ...without } = base;

  it.each([
    ["31.12.2020", "2020-12-31"],
    ["Dezember 2020", "2020-12-01"],
    ["2020", "2020-01-01"],
  ])("speaks for the earliest day that its day may mean: %s", (day, asOf) => {
    const list = readMemberList(`Stand: ${day};\nRegion;seit\nA;2018\n`);
    expect(parseNetwork(networkFromMemberList(list, without)).asOf).toBe(asOf);
    expect(checkMemberList(list, without).network?.asOf).toBe(asOf);
  });

  it("has the asOf that the network states", () => {
    const list = readMemberList(listed("A;2018;"));
    expect(networkFromMemberList(list, { ...base, asOf: "2022-01-01" }).asOf).toBe("2022-01-01");
  });

  it("needs an asOf if the list does not have a day", () => {
    const list = readMemberList("Region;seit\nA;2018\n");
    expect(() => networkFromMemberList(list, without)).toThrow(/asOf/);
    expect(codesOf(checkMemberList(list, without).issues)).toContain("field-missing");
  });
});
