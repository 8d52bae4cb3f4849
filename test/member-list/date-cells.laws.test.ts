import fc from "fast-check";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { readCell } from "./lists.ts";

const millisecondsInDay = 86_400_000;
/** A spreadsheet counts the days from 30 December 1899. */
const isoOfSerial = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + serial * millisecondsInDay).toISOString().slice(0, 10);

const german = (iso: string) => iso.split("-").reverse().join(".");

it("a serial number from 36526 to 73050 is the day that a spreadsheet shows for it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
      const row = readCell("seit", String(serial));
      expect(row.membership?.startDate).toBe(isoOfSerial(serial));
      expect(row.issues[0]?.repaired).toEqual({ from: String(serial), to: isoOfSerial(serial) });
    }),
  );
});

it("a whole number outside of these is no day but of eight digits that are one since 1800", () => {
  const isDay = (digits: string) => {
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
    const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
    return (year ?? 0) >= 1800 && date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 99_999_999 }).filter((serial) => serial < 36_526 || serial > 73_050),
      (number) => {
        const isCompact = number > 9_999_999 && isDay(String(number));
        if (!isCompact) expect(readCell("seit", String(number)).status).toBe("rejected");
      },
    ),
  );
});

it("every day from 22.06.1905 to 22.07.1905, and none beside, is probably a year", () => {
  for (let serial = 1990; serial <= 2040; serial++) {
    const row = readCell("seit", german(isoOfSerial(serial)));
    const isYear = serial >= 2000 && serial <= 2030;
    expect(row.issues.map(({ code }) => code)).toEqual(isYear ? ["date-year-as-serial"] : []);
    if (isYear) expect(row.issues[0]?.message.de).toContain(String(serial));
  }
});

/** Days that stand for none: of databases and spreadsheets, and of an open end. */
const fillers = ["1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "2099-12-31", "2100-01-01"];

it("every day is itself, as TT.MM.JJJJ and as YYYY-MM-DD, on both sides", () => {
  const serials = fc.integer({ min: -300_000, max: 300_000 }).filter((serial) => {
    return (serial < 2000 || serial > 2030) && !fillers.includes(isoOfSerial(serial));
  });
  fc.assert(
    fc.property(serials, (serial) => {
      const iso = isoOfSerial(serial);
      for (const cell of [iso, german(iso)]) {
        expect(readCell("seit", cell).membership?.startDate).toBe(iso);
        expect(readCell("bis", cell).membership?.endDate).toBe(iso);
      }
    }),
  );
});

it("a date cell, whatever is in it, is read or refused with an error that quotes it", () => {
  const scraps = fc.constantFrom(
    ..."0123456789./-–[]~?T:Z ".split(""),
    "2018",
    "27.11.",
    "..",
    "seit ",
    "bis ",
    "ca. ",
    "Ende ",
    "laufend",
    "unbekannt",
    "März",
    "9999",
    "31.12.9999",
    "Landkreis ",
    " oder ",
    "zwischen ",
    " und ",
    " (x)",
    "gekünd. zum ",
    "wieder ab ",
  );
  const cells = fc.array(scraps, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(cells, fc.constantFrom("seit", "bis", "Zeitraum"), (cell, header) => {
      const row = readCell(header, cell);
      if (row.status !== "rejected") return;
      const error = row.issues.find(({ severity }) => severity === "error");
      expect(error?.at).toEqual({ line: 2, column: header, raw: cell });
    }),
    cases(300),
  );
});
