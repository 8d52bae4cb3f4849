import type { IssueCode } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import type { DateSettings } from "../../src/typed-date/date-settings.ts";
import { readDate } from "./dates.ts";

const onBothSides: [cell: string, date: string][] = [
  // days
  ["27.11.2018", "2018-11-27"],
  ["1.7.2022", "2022-07-01"],
  ["27. 11. 2018", "2018-11-27"],
  ["20181127", "2018-11-27"],
  ["2018-11-27", "2018-11-27"],
  ["2018/11/27", "2018-11-27"],
  ["2018\u201111\u201127", "2018-11-27"],
  ["27. November 2018", "2018-11-27"],
  ["27.November 2018", "2018-11-27"],
  ["27 November 2018", "2018-11-27"],
  ["1 July 2022", "2022-07-01"],
  ["27 Nov 2018", "2018-11-27"],
  ["27. Nov. 2018", "2018-11-27"],
  // months
  ["11/2018", "2018-11"],
  ["11.2018", "2018-11"],
  ["2018-11", "2018-11"],
  ["2018-12", "2018-12"],
  ["2011-12", "2011-12"],
  ["November 2018", "2018-11"],
  ["Nov 2018", "2018-11"],
  ["Mrz 2018", "2018-03"],
  ["Feber 2018", "2018-02"],
  ["Jänner 2018", "2018-01"],
  // years
  ["2018", "2018"],
  ["1800", "1800"],
  // the notation of the model
  ["[2018-11-27..2022-06-30]", "[2018-11-27..2022-06-30]"],
  ["[2022-07-01..]", "[2022-07-01..]"],
  ["[..2022]", "[..2022]"],
  // bounds in words
  ["zwischen 06/2021 und 08/2021", "[2021-06..2021-08]"],
  ["zwischen dem 27. November 2018 und dem 30. Juni 2022", "[2018-11-27..2022-06-30]"],
  ["zwischen 01.06.2021 und 31.08.2021", "[2021-06-01..2021-08-31]"],
  ["zwischen 2018 und 2019", "[2018..2019]"],
  ["between June 2021 and August 2021", "[2021-06..2021-08]"],
  ["between 2021-06-01 and 2021-08-31", "[2021-06-01..2021-08-31]"],
  // one reading, whatever the order of day and month
  ["27/11/2018", "2018-11-27"],
  ["11/27/2018", "2018-11-27"],
  ["27-11-2018", "2018-11-27"],
  ["05/05/2020", "2020-05-05"],
  // midnight is no time
  ["27.11.2018 00:00", "2018-11-27"],
  ["2018-11-27 00:00:00", "2018-11-27"],
  ["2018-11-27T00:00:00Z", "2018-11-27"],
  ["2018-11-27T00:00:00.000Z", "2018-11-27"],
  ["27.11.2018 0:00 Uhr", "2018-11-27"],
  ["11/27/2018 12:00:00 AM", "2018-11-27"],
  // marks of footnotes
  ["27.11.2018¹", "2018-11-27"],
  ["2018 1)", "2018"],
  ["2018 *", "2018"],
];

const starts: [cell: string, date: string][] = [
  ["seit 2018", "2018"],
  ["ab 01.07.2022", "2022-07-01"],
  ["vom 27.11.2018", "2018-11-27"],
  ["seit dem 27.11.2018", "2018-11-27"],
  ["since July 2022", "2022-07"],
  ["seit [..2018]", "[..2018]"],
  ["Eintritt 2018", "2018"],
  ["Eintritt: 27.11.2018", "2018-11-27"],
  ["Beitritt zum 01.07.2018", "2018-07-01"],
  ["beigetreten am 27.11.2018", "2018-11-27"],
  ["Eintritt zwischen 06/2021 und 08/2021", "[2021-06..2021-08]"],
  ["01.01.2014 beigetreten", "2014-01-01"],
  ["2014 (Beitritt)", "2014"],
  ["rückwirkend zum 01.01.2014", "2014-01-01"],
  ["mit Wirkung vom 01.01.2014", "2014-01-01"],
];

const ends: [cell: string, date: string][] = [
  ["bis 30.06.2022", "2022-06-30"],
  ["bis zum 30.06.2022", "2022-06-30"],
  ["bis 01.07.2022", "2022-07-01"],
  ["zum 31.12.2020", "2020-12-31"],
  ["zum 30. Juni 2022", "2022-06-30"],
  ["until June 2022", "2022-06"],
  ["ausgetreten 2020", "2020"],
  ["ausgetreten am 30.06.2020", "2020-06-30"],
  ["gekündigt zum 31.12.2020", "2020-12-31"],
  ["gekünd. zum 31.12.2020", "2020-12-31"],
  ["Künd. zum 31.12.2020", "2020-12-31"],
  ["ausgetr. 2020", "2020"],
  ["Austritt zum 31.12.2020", "2020-12-31"],
  ["Austritt 2020", "2020"],
  ["Austritt zwischen 06/2021 und 08/2021", "[2021-06..2021-08]"],
  ["2019 ausgetreten", "2019"],
  ["31.12.2019, gekündigt", "2019-12-31"],
];

describe("readTypedDate()", () => {
  it.each(onBothSides)("reads %s as %s on both sides, without a remark", (cell, value) => {
    expect(readDate(cell, "first")).toEqual({ value, codes: [], remedies: [] });
    expect(readDate(cell, "last")).toEqual({ value, codes: [], remedies: [] });
  });

  it.each(starts)("reads %s as a start, and refuses it as an end", (cell, value) => {
    expect(readDate(cell, "first")).toEqual({ value, codes: [], remedies: [] });
    expect(readDate(cell, "last").codes).toEqual(["date-format"]);
  });

  it.each(ends)("reads %s as an end, and refuses it as a start", (cell, value) => {
    expect(readDate(cell, "last")).toEqual({ value, codes: [], remedies: [] });
    expect(readDate(cell, "first").codes).toEqual(["date-format"]);
  });

  it.each([
    "unbefristet",
    "laufend",
    "fortlaufend",
    "lfd.",
    "- lfd.",
    "bis heute",
    "heute",
    "aktuell",
    "offen",
    "noch Mitglied",
    "bis auf Weiteres",
    "b. a. w.",
    "b.a.w.",
    "unbegrenzt",
    "present",
    "ongoing",
    "LAUFEND",
    "..",
  ])("reads %s as an open end, and refuses it as a start", (cell) => {
    expect(readDate(cell, "last")).toEqual({ value: "..", codes: [], remedies: [] });
    expect(readDate(cell, "first").codes).toEqual(["date-format"]);
  });

  it.each([
    "unbekannt",
    "k. A.",
    "k.A.",
    "n. bek.",
    "keine Angabe",
    "?",
    "-",
    "–",
    "—",
    "./.",
    "n/a",
    "N/A",
    "NULL",
    "unknown",
  ])("reads %s as not known, on both sides", (cell) => {
    expect(readDate(cell, "first")).toEqual({ value: null, codes: [], remedies: [] });
    expect(readDate(cell, "last")).toEqual({ value: null, codes: [], remedies: [] });
  });

  it.each([
    ["spätestens 2018", "[..2018]"],
    ["spätestens 30.06.2018", "[..2018-06-30]"],
    ["frühestens 2019", "[2019..]"],
    ["nach 2019", "[2020..]"],
    ["nach dem 30.06.2019", "[2019-07-01..]"],
    ["nach 06/2019", "[2019-07..]"],
    ["vor 2019", "[..2018]"],
    ["vor dem 01.07.2019", "[..2019-06-30]"],
    ["vor Januar 2019", "[..2018-12]"],
    ["Q3/2019", "[2019-07..2019-09]"],
    ["Q4 2018", "[2018-10..2018-12]"],
    ["2019-Q1", "[2019-01..2019-03]"],
    ["3. Quartal 2019", "[2019-07..2019-09]"],
    ["IV. Quartal 2021", "[2021-10..2021-12]"],
    ["Quartal 4/2021", "[2021-10..2021-12]"],
    ["1. Halbjahr 2019", "[2019-01..2019-06]"],
    ["2. Halbjahr 2019", "[2019-07..2019-12]"],
  ])("reads %s as its bounds %s, and says so", (cell, value) => {
    expect(readDate(cell, "first")).toEqual({ value, codes: ["date-qualifier"], remedies: [] });
    expect(readDate(cell, "last")).toEqual({ value, codes: ["date-qualifier"], remedies: [] });
  });

  it.each([
    ["Anfang 2018", ["[2018-01..2018-04]", "2018", "2018-01-01"]],
    ["Mitte 2018", ["[2018-05..2018-08]", "2018"]],
    ["Ende 2018", ["[2018-09..2018-12]", "2018", "2018-12-31"]],
    ["Ende Februar 2018", ["[2018-02-21..2018-02-28]", "2018-02", "2018-02-28"]],
    ["Anfang Februar 2018", ["[2018-02-01..2018-02-10]", "2018-02", "2018-02-01"]],
    ["Jahresende 2018", ["2018-12-31", "2018"]],
    ["Frühj. 2018", ["[2018-03..2018-05]", "2018"]],
    ["Frühjahr 2018", ["[2018-03..2018-05]", "2018"]],
    ["Sommer 2018", ["[2018-06..2018-08]", "2018"]],
    ["im Sommer 2018", ["[2018-06..2018-08]", "2018"]],
    ["Herbst 2018", ["[2018-09..2018-11]", "2018"]],
    ["Winter 2018", ["[2018-12..2019-02]", "[2017-12..2018-02]", "2018"]],
    ["Winter 2018/19", ["[2018-12..2019-02]", "2018", "2019"]],
    ["Sommersemester 2018", ["[2018-04..2018-09]", "2018"]],
    ["Wintersemester 2018/19", ["[2018-10..2019-03]", "2018", "2019"]],
    ["WS 2018/2019", ["[2018-10..2019-03]", "2018", "2019"]],
    // a quarter or a month
    ["IV/2021", ["[2021-10..2021-12]", "2021-04"]],
    ["II 2021", ["[2021-04..2021-06]", "2021-02"]],
    // about: both years or months beside the one that is named, or at least that one
    ["ca. 2018", ["[2017..2019]", "2018"]],
    ["um 2018", ["[2017..2019]", "2018"]],
    ["vermutlich 2018", ["2018"]],
    ["vermutlich 27.11.2018", ["2018-11-27"]],
    ["~2018", ["[2017..2019]", "2018"]],
    ["2018?", ["[2017..2019]", "2018"]],
    ["ca. 06/2018", ["[2018-05..2018-07]", "2018-06"]],
    ["ca. 01/2018", ["[2017-12..2018-02]", "2018-01"]],
    ["etwa 12/2018", ["[2018-11..2019-01]", "2018-12"]],
    // of a day its year, its month or the day itself
    ["ca. 15.06.2018", ["2018", "2018-06", "2018-06-15"]],
    ["01.01.2022 ?", ["2022", "2022-01", "2022-01-01"]],
  ])("refuses %s, which does not say which days it can mean, with the choices %j", (cell, remedies) => {
    expect(readDate(cell, "first")).toEqual({ codes: ["date-qualifier"], remedies });
    expect(readDate(cell, "last")).toEqual({ codes: ["date-qualifier"], remedies });
  });

  it.each<[string, "first" | "last"]>([
    ["bis 2018", "first"],
    ["ausgetreten 2018", "first"],
    ["Mitglied bis 2018", "first"],
    ["seit 2018", "last"],
    ["Beitritt 2018", "last"],
    ["Mitglied seit 2018", "last"],
  ])("offers nothing for %s as the %s day, which is about the other one", (cell, side) => {
    expect(readDate(cell, side)).toEqual({ codes: ["date-format"], remedies: [] });
  });

  it.each<[string, "first" | "last", string]>([
    ["seit Modellprojekt 2018", "first", "2018"],
    ["2018 geplant", "first", "2018"],
    ["30.06.2019 einschließlich", "last", "2019-06-30"],
    ["bis Projektende 2018", "last", "2018"],
  ])("offers for %s as the %s day the date in it", (cell, side, date) => {
    expect(readDate(cell, side)).toEqual({ codes: ["date-format"], remedies: [date] });
  });

  it.each(["Gründungsmitglied", "seit Gründung"])(
    "reads %s as the founding of the network, if it is known",
    (cell) => {
      const foundingDate = "2018-11-27";
      expect(readDate(cell, "first", { foundingDate })).toEqual({
        value: foundingDate,
        codes: ["date-qualifier"],
        remedies: [],
      });
      expect(readDate(cell, "first").codes).toEqual(["date-qualifier"]);
      expect(readDate(cell, "first")).not.toHaveProperty("value");
      expect(readDate(cell, "last", { foundingDate })).not.toHaveProperty("value");
    },
  );

  it.each([
    // the day itself, or the day before
    ["zum 01.07.2022", "last", ["2022-07-01", "2022-06-30"]],
    ["zum 1. Juli 2022", "last", ["2022-07-01", "2022-06-30"]],
    ["gekündigt zum 01.01.2021", "last", ["2021-01-01", "2020-12-31"]],
    ["Austritt zum 01.01.2021", "last", ["2021-01-01", "2020-12-31"]],
    // two years, or a year and a month
    ["2018-19", "first", ["[2018..2019]"]],
    ["2018/19", "first", ["[2018..2019]"]],
    ["2018/2019", "first", ["[2018..2019]"]],
    ["1999/00", "first", ["[1999..2000]"]],
    ["2021/22", "last", ["[2021..2022]"]],
    ["2011/12", "first", ["2011-12", "[2011..2012]"]],
    // day or month first
    ["07/01/2022", "first", ["2022-01-07", "2022-07-01"]],
    ["07-01-2022", "last", ["2022-01-07", "2022-07-01"]],
    // what is the year
    ["01-07-22", "first", []],
    ["01/07/22", "first", []],
    ["7. Nov 18", "first", []],
    ["31.12", "first", []],
    // a month, if the two digits are a year of this century
    ["Nov 18", "first", ["2018-11"]],
    ["05/19", "last", ["2019-05"]],
    ["05.19", "first", ["2019-05"]],
    ["5-19", "first", ["2019-05"]],
    ["13/19", "first", []],
  ] as const)("refuses %s as ambiguous (%s), with the choices %j", (cell, side, remedies) => {
    expect(readDate(cell, side)).toEqual({ codes: ["date-ambiguous"], remedies });
  });

  it.each([["31.12.9999"], ["9999-12-31"], ["9999"], ["31.12.2999"], ["31.12.2099"], ["01.01.2100"]])(
    "reads the filler %s as an open end, and refuses it as a start",
    (cell) => {
      expect(readDate(cell, "last")).toEqual({ value: "..", codes: ["date-sentinel"], remedies: [] });
      expect(readDate(cell, "first")).toEqual({ codes: ["date-sentinel"], remedies: [] });
    },
  );

  it.each([
    ...["01.01.0001", "01.01.1753", "30.12.1899", "31.12.1899", "1899-12-30", "1899-12-31"],
    ...["01.01.1900", "1900-01-01", "00.01.1900", "1900-01-00"],
  ])("refuses the filler %s anywhere", (cell) => {
    expect(readDate(cell, "first")).toEqual({ codes: ["date-sentinel"], remedies: [] });
    expect(readDate(cell, "last")).toEqual({ codes: ["date-sentinel"], remedies: [] });
  });

  it.each<[IssueCode, string, readonly string[]]>([
    ["date-not-in-calendar", "31.06.2022", ["2022-06-30", "2022-07-01", "2022-06"]],
    ["date-not-in-calendar", "29.02.2019", ["2019-02-28", "2019-03-01", "2019-02"]],
    ["date-not-in-calendar", "31,6,2022", ["2022-06-30", "2022-07-01", "2022-06"]],
    ["date-not-in-calendar", "31/06/2022", ["2022-06-30", "2022-07-01", "2022-06"]],
    ["date-not-in-calendar", "00.11.2018", []],
    ["date-not-in-calendar", "01.13.2018", ["2018-01-13"]],
    ["date-not-in-calendar", "2018-13-01", ["2018-01-13"]],
    ["date-not-in-calendar", "02.30.2018", []],
    ["date-not-in-calendar", "32.01.2018", []],
    ["date-not-in-calendar", "2018-13", []],
    ["date-year-as-serial", "10.07.1905", ["2018", "[1905-07-10..1905-07-10]"]],
    ["date-year-as-serial", "22.06.1905", ["2000", "[1905-06-22..1905-06-22]"]],
    ["date-year-as-serial", "22.07.1905", ["2030", "[1905-07-22..1905-07-22]"]],
    ["date-has-time", "27.11.2018 08:15", ["2018-11-27"]],
    ["date-has-time", "2018-11-27T00:00:00.500", ["2018-11-27"]],
    ["date-has-time", "2018-11-27T00:00:00+01:00", []],
    ["date-has-time", "2018-11-27T08:15:00Z", []],
    ["date-two-digit-year", "01.07.22", []],
    ["date-two-digit-year", "0018", []],
    ["date-two-digit-year", "01.01.0019", []],
    ["date-two-digit-year", "0980-11-27", []],
    ["date-two-digit-year", "[0980..2018]", []],
    ["date-format", "2018-11-00", ["2018-11"]],
    ["date-format", "2018-11-XX", ["2018-11"]],
    ["date-format", "2018-XX", ["2018"]],
    ["date-format", "2018-00-00", ["2018"]],
    // other signs than dots
    ["date-format", "15,6,2021", ["2021-06-15"]],
    ["date-format", "15 06 2021", ["2021-06-15"]],
    ["date-ambiguous", "06-2021", ["2021-06"]],
    ["date-ambiguous", "2021.", ["2021"]],
    // a digit too many in the year
    ["date-not-in-calendar", "01.01.20011", ["2001-01-01", "2011-01-01"]],
    ["date-not-in-calendar", "30.06.20221", ["2021-06-30", "2022-06-30"]],
    ["date-not-in-calendar", "29.02.20204", ["2004-02-29", "2020-02-29", "2024-02-29"]],
    ["date-not-in-calendar", "01.01.99999", []],
    ["date-format", "15.06,2021", ["2021-06-15"]],
    ["date-format", "15.06.2021.", ["2021-06-15"]],
    // a remark in brackets behind the date
    ["date-format", "01.02.2023 (Beschluss 12.12.22)", ["2023-02-01"]],
    ["date-format", "01.07.2018 (Beschluss v. 12.06.2018)", ["2018-07-01"]],
    ["date-format", "2018 (1)", ["2018"]],
    ["date-format", "gestern (Beschluss 12.12.22)", []],
    // words before the date that say something else
    ["date-format", "Modellprojekt 2018", ["2018"]],
    ["date-format", "laut Satzung 27.11.2018", ["2018-11-27"]],
    ["date-format", "ja, Ende 2023", ["[2023-09..2023-12]", "2023", "2023-12-31"]],
    ["date-format", "ja 01/2023", ["2023-01"]],
    // words that say which days are meant, or too many of them
    ["date-format", "nicht vor 2018", []],
    ["date-format", "kein Austritt 2018", []],
    ["date-format", "Beschluss nach 2018", ["[2019..]"]],
    ["date-format", "Beschluss des Rates 2018", []],
    ["date-format", "Nummer 43431", []],
    // one of two dates
    ["date-ambiguous", "2019 oder 2020", ["[2019..2020]", "2019", "2020"]],
    ["date-ambiguous", "07/2020 or 06/2020", ["[2020-06..2020-07]", "2020-06", "2020-07"]],
    ["date-format", "2019 oder laufend", []],
    ["date-format", "XX.11.2018", ["2018-11"]],
    ["date-format", "20XX", []],
    ["date-format", "16061001", []],
    ["date-format", "27112018", []],
    ["date-format", "gestern", []],
    ["date-format", "Region 18", []],
    ["date-order", "[2020..2019]", []],
    ["date-order", "zwischen 2020 und 2019", []],
    ["date-not-in-calendar", "zwischen 31.06.2019 und 2020", []],
    ["date-format", "zwischen 2019 und laufend", []],
  ])("refuses as %s: %s, with %j instead", (code, cell, remedies) => {
    expect(readDate(cell, "first")).toEqual({ codes: [code], remedies });
    expect(readDate(cell, "last")).toEqual({ codes: [code], remedies });
  });

  it.each([
    ["31.12.1799", "1799-12-31", ["date-implausible"]],
    ["01.01.1800", "1800-01-01", []],
    ["01.01.1970", "1970-01-01", ["date-implausible"]],
    ["1970", "1970", []],
    ["31.12.2050", "2050-12-31", []],
    ["01.01.2051", "2051-01-01", ["date-implausible"]],
    ["[2018..2051]", "[2018..2051]", ["date-implausible"]],
    ["2051", "2051", ["date-implausible"]],
  ])(
    "reads %s, whose year may be hardly meant, beside the last plausible year 2050",
    (cell, value, codes) => {
      expect(readDate(cell, "last", { latestYear: 2050 })).toEqual({ value, codes, remedies: [] });
    },
  );

  it.each([
    ["36526", "2000-01-01"],
    ["44743", "2022-07-01"],
    ["73050", "2099-12-31"],
  ])("reads the serial number %s as the day %s", (cell, value) => {
    expect(readDate(cell)).toEqual({ value, codes: ["date-serial"], remedies: [] });
  });
});

describe("option pivotYear of readTypedDate()", () => {
  const pivotYear = 2049;

  it.each<[string, string, readonly IssueCode[]]>([
    ["01.07.22", "2022-07-01", ["date-two-digit-year"]],
    ["30.06.50", "1950-06-30", ["date-two-digit-year"]],
    ["10.07.05", "2005-07-10", ["date-two-digit-year"]],
    ["01.01.70", "1970-01-01", ["date-two-digit-year", "date-implausible"]],
    ["31.12.99", "..", ["date-sentinel"]],
  ])("reads %s as the end %s", (cell, value, codes) => {
    expect(readDate(cell, "last", { pivotYear })).toEqual({ value, codes, remedies: [] });
  });

  it.each<[string, readonly IssueCode[]]>([
    ["31.12.99", ["date-sentinel"]],
    ["31.06.22", ["date-not-in-calendar"]],
    ["01-07-22", ["date-ambiguous"]],
    ["01/07/22", ["date-ambiguous"]],
  ])("refuses %s as a start", (cell, codes) => {
    expect(readDate(cell, "first", { pivotYear }).codes).toEqual(codes);
    expect(readDate(cell, "first", { pivotYear })).not.toHaveProperty("value");
  });
});

describe("the orders of readTypedDate()", () => {
  const monthFirst: Partial<DateSettings> = {
    orders: { ".": "month-first", "/": "month-first", "-": "month-first" },
  };
  const unknown: Partial<DateSettings> = { orders: {} };

  it.each([
    ["9.7.2015", "2015-09-07"],
    ["12/31/2018", "2018-12-31"],
    ["07-01-2022", "2022-07-01"],
  ])("read %s as %s with the month first", (cell, value) => {
    expect(readDate(cell, "first", monthFirst)).toEqual({ value, codes: [], remedies: [] });
  });

  it("find no day where the order of the list does not give one", () => {
    expect(readDate("27.11.2018", "first", monthFirst).codes).toEqual(["date-not-in-calendar"]);
    expect(readDate("12.31.2018").codes).toEqual(["date-not-in-calendar"]);
  });

  it("leave dots with two readings open too, if they are not known", () => {
    expect(readDate("9.7.2015", "first", unknown)).toEqual({
      codes: ["date-ambiguous"],
      remedies: ["2015-07-09", "2015-09-07"],
    });
    expect(readDate("12.31.2018", "first", unknown).value).toBe("2018-12-31");
  });
});
