import fc from "fast-check";
import { mendMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, test } from "vitest";
import { cases } from "../law-cases.ts";

const header = ["Nr.", "Region", "seit", "bis", "Status", "Mitgliedschafts-ID", "Bemerkung"];

/** A list whose second member has some text as its end. */
function listOf(end: string, status = "Mitglied", start = "2012") {
  return [
    header,
    ["1", "Kreis Ahlen", "2010", "", "Mitglied", "a", ""],
    ["2", "Kreis Buche", start, end, status, "b", "im Vorstand"],
    ["3", "Kreis Celle", "2011", "2014", "", "c", ""],
  ];
}

/** The meanings of what may be written instead of an end. */
function meanings(rows: readonly (readonly string[])[]) {
  const { issues } = readMemberList(rows);
  return issues
    .flatMap(({ choices = [] }) => choices)
    .map(({ meaning }) => meaning.de)
    .filter((text) => text.startsWith("zwei Zeilen"));
}

/** The rows after the choice of two rows. */
function divided(rows: readonly (readonly string[])[]) {
  return mendMemberList(rows, readMemberList(rows), {
    lang: "de",
    apply: [],
    choose: ({ choices = [] }) => choices.find(({ fix }) => fix.kind === "row" && fix.to.length === 2),
  }).rows;
}

describe("readMemberList() offers two rows when an end also names a new start", () => {
  const toDay = "zwei Zeilen: bis 31.12.2017, wieder ab 01.01.2021";
  const toYear = "zwei Zeilen: bis 31.12.2017, wieder ab 2021 (Tag unbekannt)";
  test.each<[end: string, meaning: string]>([
    ["31.12.2017, wieder ab 01.01.2021", toDay],
    ["31.12.2017; wieder Mitglied ab 01.01.2021", toDay],
    ["bis 31.12.2017 und ab 1.1.2021", toDay],
    ["2017-12-31\nwieder eingetreten am 2021-01-01", toDay],
    ["ausgetreten 31.12.2017, Wiedereintritt zum 01.01.2021", toDay],
    ["bis 31.12.2017, seit 2021 wieder dabei", toYear],
    ["31.12.2017 (wieder ab 2021)", toYear],
    ["31.12.2017 wieder ab 2021", toYear],
    ["31.12.2017 - erneut seit 2021", toYear],
  ])("%j", (end, meaning) => {
    expect(meanings(listOf(end))).toEqual([meaning]);
  });

  test.each<[because: string, rows: string[][]]>([
    ["nothing says that it begins again", listOf("2017, 2021")],
    ["it is denied", listOf("31.12.2017, nicht wieder ab 2021")],
    ["it is in doubt", listOf("31.12.2017, vielleicht wieder ab 2021")],
    ["it would begin before it has ended", listOf("31.12.2017, wieder ab 2015")],
    ["the membership would end before it began", listOf("31.12.2017, wieder ab 2021", "", "2019")],
    [
      "there is no column for the start",
      [
        ["Region", "bis"],
        ["Kreis Buche", "31.12.2017, wieder ab 2021"],
        ["Kreis Celle", "2014"],
      ],
    ],
  ])("but not when %s", (_, rows) => {
    expect(meanings(rows)).toEqual([]);
  });
});

describe("mendMemberList() makes the two rows", () => {
  test("with the new start and a blank end in the copy, which has no id of its own yet", () => {
    const [head, first, ended, again, last, ...more] = divided(listOf("31.12.2017, wieder ab 01.01.2021"));
    const [before, , , after] = [...listOf("")].map((row) => [...row]);
    expect([head, first, last, more]).toEqual([before, listOf("")[1], after, []]);
    expect(ended).toEqual(["2", "Kreis Buche", "2012", "31.12.2017", "", "b", "im Vorstand"]);
    expect(again).toEqual(["2", "Kreis Buche", "01.01.2021", "", "Mitglied", "", "im Vorstand"]);
  });

  test("and leaves a word for leaving with the membership that ended", () => {
    const rows = divided(listOf("31.12.2017, wieder ab 01.01.2021", "ausgeschieden"));
    expect(rows.slice(2, 4).map((row) => row[4])).toEqual(["ausgeschieden", ""]);
  });

  test("so that both memberships are read, and no other row says anything else", () => {
    const years = fc.tuple(fc.integer({ min: 1990, max: 2005 }), fc.nat(5), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        years,
        fc.constantFrom("wieder ab", "wieder Mitglied seit", "erneut ab"),
        (dates, words) => {
          const [start, length, gap] = dates;
          const [end, next] = [start + length, start + length + gap];
          const rows = listOf(`31.12.${end}, ${words} 01.01.${next}`, "", String(start));
          const { memberships, rows: read } = readMemberList(divided(rows));
          const stated = memberships.map(({ regionId, startDate, endDate }) => [
            regionId,
            startDate,
            endDate,
          ]);
          expect(stated).toEqual([
            ["kreis-ahlen", "2010", undefined],
            ["kreis-buche", `${start}`, `${end}-12-31`],
            ["kreis-buche", `${next}-01-01`, undefined],
            ["kreis-celle", "2011", "2014"],
          ]);
          expect(read.some(({ status }) => status === "rejected")).toBe(false);
        },
      ),
      cases(30),
    );
  });
});

test("readMemberList() says once what is wrong when an ended membership has an end that is no day", () => {
  const { rows } = readMemberList(listOf("31.06.2019", "ausgeschieden"));
  expect(rows[1]?.issues.map(({ code }) => code)).toEqual(["date-not-in-calendar"]);
});

test("readMemberList() takes a blank end of an ended membership as missing when another cell is wrong", () => {
  const { rows } = readMemberList(listOf("", "ausgeschieden", "31.06.2010"));
  expect(rows[1]?.issues.map(({ code }) => code)).toEqual(["date-not-in-calendar", "field-missing"]);
});
