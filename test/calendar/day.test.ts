import { dayNumber, dayOf, isoDay } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { codeOf, issueOf } from "./fault.ts";

const numberedDays: [iso: string, number: number][] = [
  // around the epoch
  ["1969-12-31", -1],
  ["1970-01-01", 0],
  ["1970-01-02", 1],
  // around a leap day
  ["2000-02-28", 11_015],
  ["2000-02-29", 11_016],
  ["2000-03-01", 11_017],
  // ends of the calendar
  ["0001-01-01", -719_162],
  ["9999-12-31", 2_932_896],
];

it("dayNumber() and isoDay() count from 1970-01-01 when given a day, or its number", () => {
  expect(numberedDays.map(([iso]) => [iso, dayNumber(iso)])).toEqual(numberedDays);
  expect(numberedDays.map(([, number]) => [isoDay(number), number])).toEqual(numberedDays);
});

const notOfTheForm: [what: string, text: string][] = [
  // other notations of ISO 8601
  ["a week", "2018-W40"],
  ["a day of a week", "2018-W40-1"],
  ["a day of a year", "2018-331"],
  ["the basic form", "20181127"],
  ["an expanded year", "+002018-11-27"],
  ["a negative year", "-2018-11-27"],
  ["a time", "2018-11-27T00:00:00Z"],
  ["a year", "2018"],
  ["a month", "2018-11"],
  // other notations
  ["single digits", "2018-1-1"],
  ["a German date", "27.11.2018"],
  ["slashes", "2018/11/27"],
  ["bounds", "[2018-11-27..2018-11-27]"],
  // other characters
  ["a space before", " 2018-11-27"],
  ["a space after", "2018-11-27 "],
  ["a line break after", "2018-11-27\n"],
  ["a second line", "2018-11-27\n2018-11-28"],
  ["non-breaking hyphens", "2018\u201111\u201127"],
  ["fullwidth digits", "\uff12\uff10\uff11\uff18-11-27"],
  // length
  ["nothing", ""],
  ["10 MB of digits", "2".repeat(10_000_000)],
  ["10 MB after a day", `2018-11-27${"-11".repeat(3_333_333)}`],
];

it("dayNumber() throws date-format when the text is not a day in its form", () => {
  const accepted = notOfTheForm.filter(([, text]) => codeOf(() => dayNumber(text)) !== "date-format");
  expect(accepted.map(([what]) => what)).toEqual([]);
});

const notInCalendar = [
  // leap days of common years
  "2019-02-29",
  "1900-02-29",
  "2100-02-29",
  "2020-02-30",
  // months
  "2018-00-01",
  "2018-13-01",
  // days
  "2018-11-00",
  "2018-11-31",
  "2018-12-32",
  // years
  "0000-01-01",
  "0000-12-31",
];

it("dayNumber() throws date-not-in-calendar when the calendar does not have the day", () => {
  const accepted = notInCalendar.filter((text) => codeOf(() => dayNumber(text)) !== "date-not-in-calendar");
  expect(accepted).toEqual([]);
});

const notStrings: [what: string, value: unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 20_181_127],
  ["NaN", Number.NaN],
  ["a bigint", 2018n],
  ["a boolean", true],
  ["a symbol", Symbol("2018-11-27")],
  ["a function", () => "2018-11-27"],
  ["a Date", new Date("2018-11-27")],
  ["a boxed text", Object("2018-11-27")],
  ["a list", ["2018-11-27"]],
  ["an object without a prototype", Object.create(null)],
];

it("dayNumber() throws date-format when it is not given a text", () => {
  const accepted = notStrings.filter(
    ([, value]) => codeOf(() => dayNumber(value as never)) !== "date-format",
  );
  expect(accepted.map(([what]) => what)).toEqual([]);
});

const notDayNumbers: [what: string, value: unknown][] = [
  // outside the years 0001-9999
  ["the day before 0001-01-01", -719_163],
  ["the day after 9999-12-31", 2_932_897],
  ["the largest number", Number.MAX_VALUE],
  // no integer
  ["half a day", 0.5],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  // no number
  ["undefined", undefined],
  ["null", null],
  ["a text", "0"],
  ["a bigint", 0n],
  ["a symbol", Symbol("0")],
  ["an object without a prototype", Object.create(null)],
];

it("isoDay() throws date-not-in-calendar when it is not given the number of a day", () => {
  const accepted = notDayNumbers.filter(
    ([, value]) => codeOf(() => isoDay(value as never)) !== "date-not-in-calendar",
  );
  expect(accepted.map(([what]) => what)).toEqual([]);
});

const faultyCalls: [code: string, call: () => unknown][] = [
  ["date-format", () => dayNumber("27.11.2018")],
  ["date-not-in-calendar", () => dayNumber("2019-02-29")],
  ["date-not-in-calendar", () => isoDay(0.5)],
  ["date-not-in-calendar", () => dayOf(new Date(Number.NaN), "Europe/Berlin")],
  ["field-value", () => dayOf(new Date(0), "Europe/Atlantis")],
];

it.each(faultyCalls)("NetworkError says it in German and English when the code is %s", (code, call) => {
  const issue = issueOf(call);
  expect(issue?.code).toBe(code);
  expect(issue?.message.de).not.toBe("");
  expect(issue?.message.en).not.toBe("");
});
