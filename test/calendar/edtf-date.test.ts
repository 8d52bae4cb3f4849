import { isEdtfDate, parseEdtfDate } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { codeOf, issueOf } from "./fault.ts";

const points: [text: string, earliest: string, latest: string, precision: string][] = [
  // a day
  ["2018-11-27", "2018-11-27", "2018-11-27", "day"],
  ["2020-02-29", "2020-02-29", "2020-02-29", "day"],
  ["0001-01-01", "0001-01-01", "0001-01-01", "day"],
  ["9999-12-31", "9999-12-31", "9999-12-31", "day"],
  // a month
  ["2018-01", "2018-01-01", "2018-01-31", "month"],
  ["2018-11", "2018-11-01", "2018-11-30", "month"],
  ["2018-12", "2018-12-01", "2018-12-31", "month"],
  // February
  ["2019-02", "2019-02-01", "2019-02-28", "month"],
  ["2020-02", "2020-02-01", "2020-02-29", "month"],
  ["1900-02", "1900-02-01", "1900-02-28", "month"],
  ["2000-02", "2000-02-01", "2000-02-29", "month"],
  // a year
  ["2018", "2018-01-01", "2018-12-31", "year"],
  ["0001", "0001-01-01", "0001-12-31", "year"],
  ["9999", "9999-01-01", "9999-12-31", "year"],
];

const bounds: [text: string, earliest: string | null, latest: string | null, precision: string][] = [
  // two days
  ["[2018-11-27..2022-06-30]", "2018-11-27", "2022-06-30", "bounds"],
  ["[0001-01-01..9999-12-31]", "0001-01-01", "9999-12-31", "bounds"],
  // same day
  ["[2018-11-27..2018-11-27]", "2018-11-27", "2018-11-27", "bounds"],
  // months and years: from their first to their last day
  ["[2018..2019-06]", "2018-01-01", "2019-06-30", "bounds"],
  ["[2018-02..2020-02]", "2018-02-01", "2020-02-29", "bounds"],
  ["[2018..2018]", "2018-01-01", "2018-12-31", "bounds"],
  ["[2018-11..2018-11]", "2018-11-01", "2018-11-30", "bounds"],
  // one side within the other
  ["[2018..2018-01]", "2018-01-01", "2018-01-31", "bounds"],
  ["[2018-12..2018]", "2018-12-01", "2018-12-31", "bounds"],
  ["[2018-12-31..2018]", "2018-12-31", "2018-12-31", "bounds"],
  ["[2018..2018-01-01]", "2018-01-01", "2018-01-01", "bounds"],
  // on or after
  ["[2022-07-01..]", "2022-07-01", null, "bounds"],
  ["[2022-07..]", "2022-07-01", null, "bounds"],
  ["[2022..]", "2022-01-01", null, "bounds"],
  // on or before
  ["[..2022-06-30]", null, "2022-06-30", "bounds"],
  ["[..2022-06]", null, "2022-06-30", "bounds"],
  ["[..2022]", null, "2022-12-31", "bounds"],
];

it("parseEdtfDate() gives first day, last day and precision when the date is well formed", () => {
  const dates = [...points, ...bounds];
  const expected = dates.map(([text, earliest, latest, precision]) => ({
    text,
    date: { earliest, latest, precision },
  }));
  expect(dates.map(([text]) => ({ text, date: parseEdtfDate(text) }))).toEqual(expected);
});

it("isEdtfDate() is true when the date is well formed", () => {
  expect([...points, ...bounds].filter(([text]) => !isEdtfDate(text))).toEqual([]);
});

const ofAnotherForm = [
  // uncertain, approximate and unspecified, EDTF levels 1 and 2
  "2018~",
  "2018?",
  "2018%",
  "2018-11-27?",
  "?2018-11",
  "201X",
  "2018-XX",
  "2018-11-XX",
  "1950S2",
  "Y12018",
  "-0001",
  // intervals and sets, which name more than one day
  "2018/2019",
  "2018-11-27/..",
  "/2022",
  "..",
  "2018..2019",
  "{2018..2019}",
  "[2018,2019]",
  "[2018-11-27]",
  "[2018,2020..2021]",
  // brackets
  "[..]",
  "[]",
  "[2018...2019]",
  "[2018..2019..2020]",
  "[[2018..2019]..2020]",
  "[2018..[2019..2020]]",
  "[2018..2019",
  "2018..2019]",
  "(2018..2019)",
  "x[2018..2019]",
  "[2018?..2019]",
  // spaces and line breaks
  " 2018",
  "2018 ",
  "2018\n",
  "[2018 .. 2019]",
  "[ ..2019]",
  "[2018..2019] ",
  "[2018..2019]\n",
  // other notations of a day
  "2018-1-1",
  "20181127",
  "201811",
  "+2018",
  "2018-W40",
  "2018-11-27T10:00:00Z",
  "27.11.2018",
  "18",
  "",
];

const notInCalendar = [
  // days
  "2019-02-29",
  "2018-11-31",
  "2018-11-00",
  // months; 21 is a season in EDTF, level 1
  "2018-00",
  "2018-13",
  "2018-21",
  // years
  "0000",
  "0000-01",
  "0000-01-01",
  // within brackets
  "[2019-02-29..2020]",
  "[2018..2019-02-29]",
  "[2018-13..]",
  "[..0000]",
];

const reversed = [
  "[2022-06-30..2018-11-27]",
  "[2018-11-28..2018-11-27]",
  "[2019..2018]",
  "[2019-01..2018]",
  "[2019-01-01..2018-12]",
];

const faulty = [
  ...ofAnotherForm.map((text) => [text, "date-format"] as const),
  ...notInCalendar.map((text) => [text, "date-not-in-calendar"] as const),
  ...reversed.map((text) => [text, "date-order"] as const),
];

it("parseEdtfDate() throws the code of the fault when the date has one", () => {
  expect(faulty.map(([text]) => [text, codeOf(() => parseEdtfDate(text))])).toEqual(faulty);
});

it("isEdtfDate() is false when the date has a fault", () => {
  expect(faulty.filter(([text]) => isEdtfDate(text))).toEqual([]);
});

it("parseEdtfDate() throws messages in both languages when the date has a fault", () => {
  for (const text of ["2018~", "2018-13", "[2019..2018]"]) {
    const message = issueOf(() => parseEdtfDate(text))?.message;
    expect(message?.de, text).toBeTruthy();
    expect(message?.en, text).toBeTruthy();
  }
});
