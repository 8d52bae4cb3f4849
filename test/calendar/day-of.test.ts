import { dayOf } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { codeOf } from "./fault.ts";

const moments: [moment: string, timeZone: string, day: string][] = [
  // Berlin in winter, UTC+1
  ["2022-12-31T22:59:59.999Z", "Europe/Berlin", "2022-12-31"],
  ["2022-12-31T23:00:00.000Z", "Europe/Berlin", "2023-01-01"],
  // Berlin in summer, UTC+2
  ["2022-06-30T21:59:59.999Z", "Europe/Berlin", "2022-06-30"],
  ["2022-06-30T22:00:00.000Z", "Europe/Berlin", "2022-07-01"],
  // Berlin, the 23 hours of 2022-03-27
  ["2022-03-26T22:59:59.999Z", "Europe/Berlin", "2022-03-26"],
  ["2022-03-26T23:00:00.000Z", "Europe/Berlin", "2022-03-27"],
  ["2022-03-27T21:59:59.999Z", "Europe/Berlin", "2022-03-27"],
  ["2022-03-27T22:00:00.000Z", "Europe/Berlin", "2022-03-28"],
  // Berlin, the 25 hours of 2022-10-30
  ["2022-10-29T21:59:59.999Z", "Europe/Berlin", "2022-10-29"],
  ["2022-10-29T22:00:00.000Z", "Europe/Berlin", "2022-10-30"],
  ["2022-10-30T22:59:59.999Z", "Europe/Berlin", "2022-10-30"],
  ["2022-10-30T23:00:00.000Z", "Europe/Berlin", "2022-10-31"],
  // Los Angeles, the 23 hours of 2022-03-13: UTC-8, then UTC-7
  ["2022-03-13T07:59:59.999Z", "America/Los_Angeles", "2022-03-12"],
  ["2022-03-13T08:00:00.000Z", "America/Los_Angeles", "2022-03-13"],
  ["2022-03-14T06:59:59.999Z", "America/Los_Angeles", "2022-03-13"],
  ["2022-03-14T07:00:00.000Z", "America/Los_Angeles", "2022-03-14"],
  // Los Angeles, the 25 hours of 2022-11-06
  ["2022-11-06T06:59:59.999Z", "America/Los_Angeles", "2022-11-05"],
  ["2022-11-06T07:00:00.000Z", "America/Los_Angeles", "2022-11-06"],
  ["2022-11-07T07:59:59.999Z", "America/Los_Angeles", "2022-11-06"],
  ["2022-11-07T08:00:00.000Z", "America/Los_Angeles", "2022-11-07"],
  // Apia had no 2011-12-30: it went from UTC-10 to UTC+14
  ["2011-12-30T09:59:59.999Z", "Pacific/Apia", "2011-12-29"],
  ["2011-12-30T10:00:00.000Z", "Pacific/Apia", "2011-12-31"],
  // Apia since 2021 without summer time, UTC+13
  ["2022-06-30T10:59:59.999Z", "Pacific/Apia", "2022-06-30"],
  ["2022-06-30T11:00:00.000Z", "Pacific/Apia", "2022-07-01"],
  // before the Gregorian reform: ISO 8601 counts the calendar back
  ["1582-10-10T12:00:00.000Z", "UTC", "1582-10-10"],
  ["0050-03-01T12:00:00.000Z", "UTC", "0050-03-01"],
  // ends of the calendar
  ["0001-01-01T00:00:00.000Z", "UTC", "0001-01-01"],
  ["9999-12-31T23:59:59.999Z", "UTC", "9999-12-31"],
];

it.each(moments)("dayOf() reads the calendar of the place when it is %s in %s", (moment, timeZone, day) => {
  expect(dayOf(new Date(moment), timeZone)).toBe(day);
});

it("dayOf() leaves its date alone when it is asked", () => {
  const date = new Date("2022-06-30T22:30:00Z");
  dayOf(date, "Europe/Berlin");
  expect(date.toISOString()).toBe("2022-06-30T22:30:00.000Z");
});

const noDays: [what: string, date: Date, timeZone: string][] = [
  ["an invalid moment", new Date(Number.NaN), "Europe/Berlin"],
  // outside the years 0001-9999
  ["the moment before the year 0001", new Date("0000-12-31T23:59:59.999Z"), "UTC"],
  ["still the year 0000 there", new Date("0001-01-01T00:00:00Z"), "America/Los_Angeles"],
  ["the year 10000", new Date("+010000-01-01T00:00:00Z"), "UTC"],
  ["already the year 10000 there", new Date("9999-12-31T23:30:00Z"), "Europe/Berlin"],
  ["the earliest moment of a Date", new Date(-8.64e15), "UTC"],
  ["the latest moment of a Date", new Date(8.64e15), "UTC"],
];

it.each(noDays)("dayOf() throws date-not-in-calendar when it is %s", (_, date, timeZone) => {
  expect(codeOf(() => dayOf(date, timeZone))).toBe("date-not-in-calendar");
});

const noTimeZones: [what: string, timeZone: unknown][] = [
  ["an unknown name", "Europe/Atlantis"],
  ["the name of a city", "Berlin"],
  ["an empty text", ""],
  ["a text with spaces", " Europe/Berlin "],
  // JavaScript callers; a missing zone must not become that of the machine
  ["missing", undefined],
  ["null", null],
  ["a number", 1],
  ["a symbol", Symbol("Europe/Berlin")],
];

it.each(noTimeZones)("dayOf() throws field-value when the time zone is %s", (_, timeZone) => {
  expect(codeOf(() => dayOf(new Date(0), timeZone as never))).toBe("field-value");
});

const notDates: [what: string, date: unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 0],
  ["a text", "2022-06-30"],
];

it.each(notDates)("dayOf() throws field-value when the moment is %s", (_, date) => {
  expect(codeOf(() => dayOf(date as never, "UTC"))).toBe("field-value");
});
