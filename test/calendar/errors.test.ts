import {
  dayNumber,
  dayOf,
  formatEdtfDate,
  formatExtent,
  formatRecordedDates,
  isoDay,
  parseEdtfDate,
  tenureOf,
} from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { issueOf } from "./fault.ts";

const reversed = { firstDay: "2022-07-01", lastDay: "2022-06-30" };
const halfDay = { firstDay: "2022-07-01", lastDay: "2022-07" };
const certain = { firstDay: null, lastDay: null };
const noDate = { calendarId: "iso8601", year: 2019, month: 2, day: 29 };

type Said = { readonly [name: string]: unknown };

/** The call, the code, the argument that the path names, and the values that both messages have. */
const refused: [call: string, code: string, path: string[], said: Said, action: () => unknown][] = [
  ["dayNumber()", "date-format", ["day"], { value: "27.11.2018" }, () => dayNumber("27.11.2018")],
  ["dayNumber()", "date-not-in-calendar", ["day"], { value: "2019-02-29" }, () => dayNumber("2019-02-29")],
  ["dayNumber()", "date-not-in-calendar", ["day"], { value: "2019-02-29" }, () => dayNumber(noDate)],
  ["isoDay()", "date-not-in-calendar", ["number"], { value: "0.5" }, () => isoDay(0.5)],
  ["parseEdtfDate()", "date-format", ["text"], { value: "2018~" }, () => parseEdtfDate("2018~")],
  ["parseEdtfDate()", "date-order", ["text"], { value: "[2019..2018]" }, () => parseEdtfDate("[2019..2018]")],
  ["dayOf()", "field-value", ["timeZone"], { given: "Berlin" }, () => dayOf(new Date(0), "Berlin")],
  [
    "dayOf()",
    "date-not-in-calendar",
    ["date"],
    { value: "10000" },
    () => dayOf(new Date(253402300800000), "UTC"),
  ],
  ["tenureOf()", "range-order", ["span"], reversed, () => tenureOf(reversed)],
  ["tenureOf()", "date-format", ["span", "lastDay"], { value: "2022-07" }, () => tenureOf(halfDay)],
  ["formatEdtfDate()", "date-format", ["date"], { value: "2018~" }, () => formatEdtfDate("2018~", "de")],
  ["formatEdtfDate()", "field-value", ["lang"], { given: "fr" }, () => formatEdtfDate("2018", "fr" as never)],
  [
    "formatRecordedDates()",
    "date-format",
    ["record", "startDate"],
    { value: "2018~" },
    () => formatRecordedDates({ startDate: "2018~" }, "de"),
  ],
  [
    "formatRecordedDates()",
    "date-format",
    ["record", "endDate"],
    { value: "2018~" },
    () => formatRecordedDates({ startDate: "2018", endDate: "2018~" }, "de"),
  ],
  [
    "formatExtent()",
    "field-value",
    ["lang"],
    { given: "fr" },
    () => formatExtent({ certain, possible: certain }, "fr" as never),
  ],
];

it("a function of the calendar names argument and value in both languages when it throws", () => {
  const wrong = refused.filter(([, code, path, said, action]) => {
    const { message, ...issue } = issueOf(action) ?? {};
    expect.soft(issue).toMatchObject({ code, severity: "error", path, params: said });
    const texts = Object.values(message ?? {});
    return !(
      texts.length === 2 &&
      texts.every((text) => Object.values(said).every((one) => text.includes(String(one))))
    );
  });
  expect(wrong.map(([call, code]) => `${call} ${code}`)).toEqual([]);
});
