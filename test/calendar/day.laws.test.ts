import { UTCDate } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { dayNumber, dayOf, isoDay } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { codeOf } from "./fault.ts";

const settings = cases(200);
const millisecondsInDay = 86_400_000;
const firstNumber = -719_162;
const lastNumber = 2_932_896;
const dayArbitrary = fc.integer({ min: firstNumber, max: lastNumber });

const twoDigits = (part: number) => String(part).padStart(2, "0");

/** Every day of the years 0001-9999 in order, by the rule of 1582 alone. */
function* calendar(): Generator<string> {
  for (let year = 1; year <= 9999; year++) {
    const leap = year % 100 === 0 ? year % 400 === 0 : year % 4 === 0;
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) {
        yield `${String(year).padStart(4, "0")}-${twoDigits(month + 1)}-${twoDigits(day)}`;
      }
    }
  }
}

it("dayNumber() and isoDay() count as a walk through the whole calendar does", () => {
  const wrong: string[] = [];
  let number = firstNumber;
  for (const iso of calendar()) {
    if (dayNumber(iso) !== number || isoDay(number) !== iso) wrong.push(iso);
    number += 1;
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(number - 1).toBe(lastNumber);
});

it("dayNumber() agrees with Date.parse() when the moment is midnight UTC", () => {
  fc.assert(
    fc.property(dayArbitrary, (number) => {
      expect(dayNumber(isoDay(number)) * millisecondsInDay).toBe(Date.parse(`${isoDay(number)}T00:00:00Z`));
    }),
    settings,
  );
});

it("dayNumber() differs by as many days as date-fns counts between two days", () => {
  fc.assert(
    fc.property(dayArbitrary, dayArbitrary, (a, b) => {
      const [dateA, dateB] = [isoDay(a), isoDay(b)].map((iso) => new UTCDate(`${iso}T00:00:00Z`));
      if (dateA === undefined || dateB === undefined) throw new Error("two dates");
      expect(dayNumber(isoDay(a)) - dayNumber(isoDay(b))).toBe(differenceInCalendarDays(dateA, dateB));
    }),
    settings,
  );
});

it("dayNumber() orders days as their text is ordered", () => {
  const near = fc.tuple(dayArbitrary, fc.integer({ min: -400, max: 400 }));
  fc.assert(
    fc.property(near, ([number, distance]) => {
      const other = Math.min(Math.max(number + distance, firstNumber), lastNumber);
      const [a, b] = [isoDay(number), isoDay(other)];
      expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      expect(a === b).toBe(dayNumber(a) === dayNumber(b));
    }),
    settings,
  );
});

it("dayNumber() takes a text YYYY-MM-DD exactly when the calendar has the day", () => {
  const parts = fc.tuple(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1, 1900, 2000, 2019, 2020, 9999)),
    fc.integer({ min: 0, max: 14 }),
    fc.oneof(fc.integer({ min: 0, max: 33 }), fc.constantFrom(0, 28, 29, 30, 31, 32)),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
      const rolled = new Date(Date.parse("2000-01-01T00:00:00Z"));
      rolled.setUTCFullYear(year, month - 1, day);
      const exists = year > 0 && rolled.toISOString().startsWith(`${text}T`);
      if (exists) expect(isoDay(dayNumber(text))).toBe(text);
      else expect(codeOf(() => dayNumber(text))).toBe("date-not-in-calendar");
    }),
    settings,
  );
});

it("dayNumber() throws date-format when a text has another form", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("2", "0", "1", "8", "-", "W", "T", " ", "+"), maxLength: 12 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(!/^\d{4}-\d\d-\d\d$/.test(text));
      expect(codeOf(() => dayNumber(text))).toBe("date-format");
    }),
    settings,
  );
});

it("dayOf() gives the day of the shifted moment when a zone never changes its offset", () => {
  // "Etc/GMT+3" is three hours behind UTC.
  const hoursBehind = fc.integer({ min: -14, max: 12 });
  const inner = fc.integer({ min: firstNumber + 1, max: lastNumber - 1 });
  const timeOfDay = fc.oneof(
    fc.integer({ min: 0, max: millisecondsInDay - 1 }),
    fc.integer({ min: 0, max: 23 }).map((hour) => hour * 3_600_000),
    fc.integer({ min: 1, max: 24 }).map((hour) => hour * 3_600_000 - 1),
  );
  fc.assert(
    fc.property(inner, timeOfDay, hoursBehind, (number, time, hours) => {
      const timeZone = hours === 0 ? "Etc/GMT" : `Etc/GMT${hours > 0 ? "+" : ""}${hours}`;
      const moment = number * millisecondsInDay + time;
      const shifted = moment - hours * 3_600_000;
      expect(dayOf(new Date(moment), timeZone)).toBe(isoDay(Math.floor(shifted / millisecondsInDay)));
    }),
    settings,
  );
});
