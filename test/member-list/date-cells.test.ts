import type { IssueCode, MemberListOptions } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, readCell } from "./lists.ts";

const firstDay = (cell: string, options?: MemberListOptions) => readCell("Mitglied seit", cell, options);
const lastDay = (cell: string, options?: MemberListOptions) => readCell("Mitglied bis", cell, options);

const onEitherSide: [cell: string, date: string][] = [
  // days
  ["2018-11-27", "2018-11-27"],
  ["27.11.2018", "2018-11-27"],
  ["1.7.2022", "2022-07-01"],
  ["01.07.2022", "2022-07-01"],
  ["29.02.2020", "2020-02-29"],
  ["29.02.2000", "2000-02-29"],
  ["2022/07/01", "2022-07-01"],
  [" 27.11.2018 ", "2018-11-27"],
  // months
  ["11/2018", "2018-11"],
  ["07/2022", "2022-07"],
  ["11.2018", "2018-11"],
  ["2018-11", "2018-11"],
  ["November 2018", "2018-11"],
  ["Nov 2018", "2018-11"],
  ["Mrz 2018", "2018-03"],
  // years
  ["2018", "2018"],
  // the notation of the model
  ["[2018-11-27..2022-06-30]", "[2018-11-27..2022-06-30]"],
  ["[2022-07-01..]", "[2022-07-01..]"],
  ["[..2022-06-30]", "[..2022-06-30]"],
  ["[2018..2019-06]", "[2018..2019-06]"],
];

describe("a date is accepted", () => {
  it.each(onEitherSide)("as a first day: %j is %s", (cell, startDate) => {
    expect(firstDay(cell)).toMatchObject({ status: "accepted", issues: [], membership: { startDate } });
  });

  it.each(onEitherSide)("as a last day: %j is %s", (cell, endDate) => {
    expect(lastDay(cell)).toMatchObject({ status: "accepted", issues: [], membership: { endDate } });
  });

  it.each([
    ["Januar", "January", "Jan", "Jan", "01"],
    ["Februar", "February", "Feb", "Feb", "02"],
    ["März", "March", "Mrz", "Mar", "03"],
    ["April", "April", "Apr", "Apr", "04"],
    ["Mai", "May", "Mai", "May", "05"],
    ["Juni", "June", "Jun", "Jun", "06"],
    ["Juli", "July", "Jul", "Jul", "07"],
    ["August", "August", "Aug", "Aug", "08"],
    ["September", "September", "Sep", "Sep", "09"],
    ["Oktober", "October", "Okt", "Oct", "10"],
    ["November", "November", "Nov", "Nov", "11"],
    ["Dezember", "December", "Dez", "Dec", "12"],
  ])("with the month %s, %s, %s, %s", (...words) => {
    const month = words.at(-1);
    for (const word of words.slice(0, -1)) {
      expect(firstDay(`${word} 2018`).membership?.startDate).toBe(`2018-${month}`);
    }
  });

  it.each([
    ["seit 2018", "2018"],
    ["seit 07/2022", "2022-07"],
    ["ab 01.07.2022", "2022-07-01"],
    ["seit November 2018", "2018-11"],
  ])("with a word before it, as a first day: %s", (cell, startDate) => {
    expect(firstDay(cell)).toMatchObject({ status: "accepted", membership: { startDate } });
    expect(lastDay(cell).status).toBe("rejected");
  });

  it.each([
    ["bis 30.06.2022", "2022-06-30"],
    ["bis 2022", "2022"],
    ["bis Juni 2022", "2022-06"],
  ])("with a word before it, as a last day, which is included: %s", (cell, endDate) => {
    expect(lastDay(cell)).toMatchObject({ status: "accepted", membership: { endDate } });
    expect(firstDay(cell).status).toBe("rejected");
  });

  it("as 1 July 2022 when it is 01.07.2022, never 7 January", () => {
    expect(firstDay("01.07.2022").membership?.startDate).toBe("2022-07-01");
    expect(lastDay("01.07.2022").membership?.endDate).toBe("2022-07-01");
  });
});

describe("words instead of a date", () => {
  it.each(["unbefristet", "laufend", "fortlaufend", "bis heute", "ongoing", ".."])(
    "%s is ongoing as a last day, and refused as a first one",
    (cell) => {
      expect(lastDay(cell)).toMatchObject({ status: "accepted", issues: [], membership: { endDate: ".." } });
      expect(firstDay(cell).status).toBe("rejected");
    },
  );

  it.each(["unbekannt", "k. A.", "?", "unknown"])("%s is unknown, whatever a blank end means", (cell) => {
    for (const blankEnd of ["unknown", "ongoing"] as const) {
      const end = lastDay(cell, { blankEnd });
      expect(end.status).toBe("accepted");
      expect(end.membership).not.toHaveProperty("endDate");
      const start = firstDay(cell, { blankEnd });
      expect(start.status).toBe("accepted");
      expect(start.membership).not.toHaveProperty("startDate");
    }
  });
});

describe("a repaired date", () => {
  const repairs: [IssueCode, "Mitglied seit" | "Mitglied bis", string, string, MemberListOptions?][] = [
    ["date-serial", "Mitglied seit", "43431", "2018-11-27"],
    ["date-serial", "Mitglied bis", "44742", "2022-06-30"],
    ["date-serial", "Mitglied seit", "36526", "2000-01-01"],
    ["date-serial", "Mitglied seit", "73050", "2099-12-31"],
    ["date-sentinel", "Mitglied bis", "31.12.9999", ".."],
    ["date-sentinel", "Mitglied bis", "9999-12-31", ".."],
    ["date-two-digit-year", "Mitglied seit", "01.07.22", "2022-07-01", { pivotYear: 2049 }],
    ["date-two-digit-year", "Mitglied seit", "1.7.22", "2022-07-01", { pivotYear: 2049 }],
    ["date-two-digit-year", "Mitglied bis", "30.06.49", "2049-06-30", { pivotYear: 2049 }],
    ["date-two-digit-year", "Mitglied bis", "30.06.50", "1950-06-30", { pivotYear: 2049 }],
    ["date-sentinel", "Mitglied bis", "31.12.99", "..", { pivotYear: 2049 }],
    ["date-qualifier", "Mitglied seit", "Q4 2018", "[2018-10..2018-12]"],
    ["date-qualifier", "Mitglied bis", "nach 2019", "[2020..]"],
    ["date-two-digit-year", "Mitglied seit", "01.01.00", "2000-01-01", { pivotYear: 2049 }],
    ["date-two-digit-year", "Mitglied seit", "01.07.22", "1922-07-01", { pivotYear: 2021 }],
    ["date-two-digit-year", "Mitglied seit", "29.02.20", "2020-02-29", { pivotYear: 2030 }],
  ];

  it.each(repairs)(
    "is %s, with before and after; a warning unless an option says how it is read: %s %s is %s (%j)",
    (code, header, from, to, options) => {
      const severity = code === "date-two-digit-year" ? "info" : "warning";
      const row = readCell(header, from, options);
      expect(row.status).toBe("repaired");
      expect(row.issues).toHaveLength(1);
      expect(row.issues[0]).toMatchObject({
        code,
        severity,
        repaired: { from, to },
        at: { line: 2, column: header, raw: from },
      });
      expect(header === "Mitglied seit" ? row.membership?.startDate : row.membership?.endDate).toBe(to);
    },
  );
});

describe("the message of a date", () => {
  it.each([
    ["Mitglied seit", "07/01/2022", "07.01.2022 oder 01.07.2022", "7 January 2022 or 1 July 2022"],
    ["Mitglied bis", "zum 01.07.2022", "01.07.2022 oder 30.06.2022", "1 July 2022 or 30 June 2022"],
    ["Mitglied seit", "2018/19", "zwischen 2018 und 2019", "between 2018 and 2019"],
    ["Mitglied seit", "Nov 18", "TT.MM.JJJJ", "DD.MM.YYYY"],
    ["Mitglied seit", "Ende 2018", "zwischen 09/2018 und 12/2018", "between 2018-09 and 2018-12"],
    ["Mitglied seit", "ca. 2018", "zwischen 2017 und 2019", "between 2017 and 2019"],
    ["Mitglied seit", "spätestens 2018", "spätestens 31. Dezember 2018", "not after 31 December 2018"],
    ["Mitglied seit", "2018-XX", "bekannt ist: 2018.", "is known: 2018."],
    ["Mitglied seit", "0018", "Jahrhundert", "century"],
    ["Mitglied seit", "43431", "27.11.2018", "27 November 2018"],
    ["Mitglied seit", "43431", "28.11.2022", "28 November 2022"],
    ["Mitglied seit", "27.11.2018 08:15", "27.11.2018.", "27 November 2018."],
  ])("under %s says of %s what it can mean: %s", (header, cell, de, en) => {
    const [issue] = readCell(header, cell).issues;
    expect(issue?.message.de).toContain(de);
    expect(issue?.message.en).toContain(en);
  });

  it("has no example that means something else", () => {
    for (const cell of ["vermutlich 2018", "nach Absprache", "wohl später"]) {
      const [issue] = readCell("Mitglied seit", cell).issues;
      expect(issue?.code).toBe("date-qualifier");
      expect(issue?.message.de).not.toContain("[");
    }
  });

  it("of two digits asks whether a year was shown as a day", () => {
    const [issue] = readCell("Mitglied seit", "10.07.05", { pivotYear: 2049 }).issues;
    expect(issue?.message.de).toContain("10.07.2005");
    expect(issue?.message.de).toContain("2018");
  });
});

describe("a rejected date", () => {
  const refusals: [IssueCode, string, MemberListOptions?][] = [
    ["date-ambiguous", "07/01/2022"],
    ["date-ambiguous", "1/7/2022"],
    ["date-ambiguous", "01-07-22"],
    ["date-ambiguous", "01/07/22"],
    ["date-ambiguous", "Nov 18"],
    ["date-ambiguous", "Nov. 18"],
    ["date-ambiguous", "März 18"],
    ["date-ambiguous", "2018/19"],
    ["date-ambiguous", "2018/2019"],
    ["date-ambiguous", "01-07-22", { pivotYear: 2049 }],
    ["date-ambiguous", "Nov 18", { pivotYear: 2049 }],
    ["date-not-in-calendar", "31.06.2022"],
    ["date-not-in-calendar", "29.02.2019"],
    ["date-not-in-calendar", "29.02.1900"],
    ["date-not-in-calendar", "00.11.2018"],
    ["date-not-in-calendar", "32.01.2018"],
    ["date-not-in-calendar", "13.13.2018"],
    ["date-not-in-calendar", "01.00.2018"],
    ["date-not-in-calendar", "2022-06-31"],
    ["date-not-in-calendar", "2019/02/29"],
    ["date-not-in-calendar", "31.06.22", { pivotYear: 2049 }],
    ["date-year-as-serial", "10.07.1905"],
    ["date-year-as-serial", "22.06.1905"],
    ["date-year-as-serial", "22.07.1905"],
    ["date-year-as-serial", "1905-07-10"],
    ["date-has-time", "2018-11-27T08:15:00Z"],
    ["date-has-time", "2018-11-27 08:15:00"],
    ["date-has-time", "27.11.2018 08:15"],
    ["date-has-time", "2018-11-27T00:00:00+01:00"],
    ["date-qualifier", "ca. 2018"],
    ["date-qualifier", "Ende 2018"],
    ["date-qualifier", "Anfang 2018"],
    ["date-qualifier", "Mitte 2018"],
    ["date-qualifier", "um 2018"],
    ["date-qualifier", "Sommer 2018"],
    ["date-two-digit-year", "01.07.22"],
    ["date-two-digit-year", "1.7.22"],
    ["date-sentinel", "30.12.1899"],
    ["date-sentinel", "31.12.1899"],
    ["date-sentinel", "01.01.1900"],
    ["date-sentinel", "00.01.1900"],
    ["date-sentinel", "1900-01-00"],
    ["date-sentinel", "1900-01-01"],
  ];

  it.each(refusals)("is %s, an error: %s (%j)", (code, cell, options) => {
    for (const header of ["Mitglied seit", "Mitglied bis"]) {
      const row = readCell(header, cell, options);
      expect(row.status).toBe("rejected");
      expect(codesOf(row.issues)).toEqual([code]);
      expect(row.issues[0]).toMatchObject({ severity: "error", at: { line: 2, column: header, raw: cell } });
      expect(row.issues[0]?.repaired).toBeUndefined();
    }
  });

  it.each(["31.12.9999", "9999-12-31"])("is date-sentinel as a first day: %s", (cell) => {
    expect(firstDay(cell)).toMatchObject({ status: "rejected", issues: [{ code: "date-sentinel" }] });
  });

  it.each([
    "36525",
    "73051",
    "99999",
    "00000",
    "43431,5",
    "43431.5",
    "-43431",
    "4343",
    "434310",
    "4,3431E+4",
  ])("is a number that is no serial of these years: %s", (cell) => {
    expect(firstDay(cell).membership?.startDate ?? "").not.toMatch(/^(?:19|20|21)\d\d-\d\d-\d\d$/);
    expect(codesOf(firstDay(cell).issues)).not.toContain("date-serial");
  });

  it.each(["gestern", "x", "27.11.", "2018-11-27x", "27.11.2018 27.11.2018", "2018-W40", "Juli"])(
    "is none of the forms: %s",
    (cell) => {
      expect(firstDay(cell).status).toBe("rejected");
      expect(lastDay(cell).status).toBe("rejected");
    },
  );

  it.each(["[2020..2019]", "[2018-11-31..]", "[]", "[2018]", "2018?", "2018~", "20XX"])(
    "is EDTF that the model does not have: %s",
    (cell) => {
      expect(firstDay(cell).status).toBe("rejected");
    },
  );

  it("names the year that 10.07.1905 probably is", () => {
    const { message } = firstDay("10.07.1905").issues[0] ?? {};
    expect(message?.de).toContain("2018");
    expect(message?.en).toContain("2018");
  });

  it.each(["21.06.1905", "23.07.1905"])("is not %s, a day beside those of the years 2000 to 2030", (cell) => {
    expect(firstDay(cell).status).toBe("accepted");
  });
});

describe("a blank last day", () => {
  it.each(["", "  "])("is unknown by default: %j", (cell) => {
    expect(lastDay(cell).membership).toEqual({ id: "a-1", regionId: "a" });
  });

  it("is ongoing by option, also where the cell is missing", () => {
    expect(lastDay("", { blankEnd: "ongoing" }).membership?.endDate).toBe("..");
    expect(firstDay("2018", { blankEnd: "ongoing" }).membership?.endDate).toBe("..");
  });

  it("is a blank first day no more: that is always unknown", () => {
    expect(firstDay("", { blankEnd: "ongoing" }).membership).not.toHaveProperty("startDate");
  });
});

describe("option pivotYear", () => {
  it.each([22, 20_490, 2049.5, Number.NaN])("%d is refused", (pivotYear) => {
    expect(() => firstDay("01.07.22", { pivotYear })).toThrow(/pivotYear/);
  });
});
