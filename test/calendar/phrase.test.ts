import { formatEdtfDate, formatExtent, formatRecordedDates } from "netzwerk-daseinsvorsorge/calendar";
import { describe, expect, it } from "vitest";
import { codeOf } from "./fault.ts";

const dates: [date: string, de: string, en: string][] = [
  // a day
  ["2018-11-27", "27. November 2018", "27 November 2018"],
  ["2022-07-01", "1. Juli 2022", "1 July 2022"],
  ["0001-01-01", "1. Januar 0001", "1 January 0001"],
  ["9999-12-31", "31. Dezember 9999", "31 December 9999"],
  // a month
  ["2022-06", "Juni 2022 (Tag unbekannt)", "June 2022 (day unknown)"],
  ["2020-03", "März 2020 (Tag unbekannt)", "March 2020 (day unknown)"],
  // a year
  ["2018", "2018 (Tag unbekannt)", "2018 (day unknown)"],
  ["0050", "0050 (Tag unbekannt)", "0050 (day unknown)"],
  // open
  ["[2022-07-01..]", "frühestens 1. Juli 2022", "not before 1 July 2022"],
  ["[2022-07..]", "frühestens 1. Juli 2022", "not before 1 July 2022"],
  ["[..2022-06-30]", "spätestens 30. Juni 2022", "not after 30 June 2022"],
  ["[..2022]", "spätestens 31. Dezember 2022", "not after 31 December 2022"],
  // between
  [
    "[2018-11-27..2022-06-30]",
    "zwischen dem 27. November 2018 und dem 30. Juni 2022",
    "between 27 November 2018 and 30 June 2022",
  ],
  [
    "[2018..2019-06]",
    "zwischen dem 1. Januar 2018 und dem 30. Juni 2019",
    "between 1 January 2018 and 30 June 2019",
  ],
  // same day
  ["[2018-11-27..2018-11-27]", "27. November 2018", "27 November 2018"],
];

describe.each(dates)("%s", (date, de, en) => {
  it(`formatEdtfDate() says “${de}”`, () => {
    expect(formatEdtfDate(date, "de")).toBe(de);
  });

  it(`formatEdtfDate() says “${en}”`, () => {
    expect(formatEdtfDate(date, "en")).toBe(en);
  });
});

it.each(["de", "en"] as const)("formatEdtfDate() throws date-format when %s is asked for a week", (lang) => {
  expect(codeOf(() => formatEdtfDate("2018-W40", lang))).toBe("date-format");
});

it("formatEdtfDate() throws date-order when the bounds are reversed", () => {
  expect(codeOf(() => formatEdtfDate("[2019..2018]", "de"))).toBe("date-order");
});

const phrases: [name: string, phrase: (lang: never) => string][] = [
  ["formatEdtfDate", (lang) => formatEdtfDate("2018", lang)],
  ["formatRecordedDates", (lang) => formatRecordedDates({}, lang)],
  [
    "formatExtent",
    (lang) => formatExtent({ possible: { firstDay: null, lastDay: null }, certain: null }, lang),
  ],
];

// JavaScript callers
describe.each([["fr"], ["de-DE"], [""], ["toString"], [undefined], [null]])("language %j", (lang) => {
  it.each(phrases)("%s() throws field-value", (_, phrase) => {
    expect(codeOf(() => phrase(lang as never))).toBe("field-value");
  });
});
