import { formatRecordedDates } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { codeOf } from "./fault.ts";

/** Start, end and the phrase; `""` = absent. */
type Row = readonly [startDate: string, endDate: string, phrase: string];

const german: Row[] = [
  // from a day
  ["2018-11-27", "2022-06-30", "27. November 2018 bis 30. Juni 2022"],
  ["2018-11-27", "2022-06", "27. November 2018 bis Juni 2022 (Tag unbekannt)"],
  ["2018-11-27", "2022", "27. November 2018 bis 2022 (Tag unbekannt)"],
  ["2018-11-27", "[..2022-06-30]", "Beginn 27. November 2018, Ende spätestens 30. Juni 2022"],
  ["2018-11-27", "", "ab 27. November 2018, Ende unbekannt"],
  ["2022-07-01", "..", "seit 1. Juli 2022"],
  ["2018-11-27", "2018-11-27", "nur am 27. November 2018"],
  // from a month
  ["2018-11", "2022-06-30", "November 2018 (Tag unbekannt) bis 30. Juni 2022"],
  ["2018-11", "2022-06", "November 2018 (Tag unbekannt) bis Juni 2022 (Tag unbekannt)"],
  ["2018-11", "2022", "November 2018 (Tag unbekannt) bis 2022 (Tag unbekannt)"],
  ["2018-11", "[..2022-06-30]", "Beginn November 2018 (Tag unbekannt), Ende spätestens 30. Juni 2022"],
  ["2018-11", "", "ab November 2018 (Tag unbekannt), Ende unbekannt"],
  ["2018-11", "..", "seit November 2018 (Tag unbekannt)"],
  ["2018-11", "2018-11", "November 2018 (Tag unbekannt) bis November 2018 (Tag unbekannt)"],
  // from a year
  ["2018", "2022-06-30", "2018 (Tag unbekannt) bis 30. Juni 2022"],
  ["2018", "2022-06", "2018 (Tag unbekannt) bis Juni 2022 (Tag unbekannt)"],
  ["2018", "2022", "2018 (Tag unbekannt) bis 2022 (Tag unbekannt)"],
  ["2018", "[..2022-06-30]", "Beginn 2018 (Tag unbekannt), Ende spätestens 30. Juni 2022"],
  ["2018", "", "ab 2018 (Tag unbekannt), Ende unbekannt"],
  ["2018", "..", "seit 2018 (Tag unbekannt)"],
  // from between bounds
  ["[2018-11-27..]", "2022-06-30", "Beginn frühestens 27. November 2018, Ende 30. Juni 2022"],
  ["[2018-11-27..]", "2022-06", "Beginn frühestens 27. November 2018, Ende Juni 2022 (Tag unbekannt)"],
  ["[2018-11-27..]", "2022", "Beginn frühestens 27. November 2018, Ende 2022 (Tag unbekannt)"],
  ["[2018-11-27..]", "[..2022-06-30]", "Beginn frühestens 27. November 2018, Ende spätestens 30. Juni 2022"],
  ["[2018-11-27..]", "", "Beginn frühestens 27. November 2018, Ende unbekannt"],
  ["[2018-11-27..]", "..", "Beginn frühestens 27. November 2018, laufend"],
  ["[2018..2019-06]", "..", "Beginn zwischen dem 1. Januar 2018 und dem 30. Juni 2019, laufend"],
  // from an unknown day
  ["", "2022-06-30", "bis 30. Juni 2022, Beginn unbekannt"],
  ["", "2022-06", "bis Juni 2022 (Tag unbekannt), Beginn unbekannt"],
  ["", "2022", "bis 2022 (Tag unbekannt), Beginn unbekannt"],
  ["", "[..2022-06-30]", "Beginn unbekannt, Ende spätestens 30. Juni 2022"],
  ["", "", "Beginn und Ende unbekannt"],
  ["", "..", "laufend, Beginn unbekannt"],
];

const english: Row[] = [
  // from a day
  ["2018-11-27", "2022-06-30", "27 November 2018 to 30 June 2022"],
  ["2018-11-27", "2022-06", "27 November 2018 to June 2022 (day unknown)"],
  ["2018-11-27", "2022", "27 November 2018 to 2022 (day unknown)"],
  ["2018-11-27", "[..2022-06-30]", "start 27 November 2018, end not after 30 June 2022"],
  ["2018-11-27", "", "from 27 November 2018, end unknown"],
  ["2022-07-01", "..", "since 1 July 2022"],
  ["2018-11-27", "2018-11-27", "only on 27 November 2018"],
  // from a month
  ["2018-11", "2022-06-30", "November 2018 (day unknown) to 30 June 2022"],
  ["2018-11", "2022-06", "November 2018 (day unknown) to June 2022 (day unknown)"],
  ["2018-11", "2022", "November 2018 (day unknown) to 2022 (day unknown)"],
  ["2018-11", "[..2022-06-30]", "start November 2018 (day unknown), end not after 30 June 2022"],
  ["2018-11", "", "from November 2018 (day unknown), end unknown"],
  ["2018-11", "..", "since November 2018 (day unknown)"],
  ["2018-11", "2018-11", "November 2018 (day unknown) to November 2018 (day unknown)"],
  // from a year
  ["2018", "2022-06-30", "2018 (day unknown) to 30 June 2022"],
  ["2018", "2022-06", "2018 (day unknown) to June 2022 (day unknown)"],
  ["2018", "2022", "2018 (day unknown) to 2022 (day unknown)"],
  ["2018", "[..2022-06-30]", "start 2018 (day unknown), end not after 30 June 2022"],
  ["2018", "", "from 2018 (day unknown), end unknown"],
  ["2018", "..", "since 2018 (day unknown)"],
  // from between bounds
  ["[2018-11-27..]", "2022-06-30", "start not before 27 November 2018, end 30 June 2022"],
  ["[2018-11-27..]", "2022-06", "start not before 27 November 2018, end June 2022 (day unknown)"],
  ["[2018-11-27..]", "2022", "start not before 27 November 2018, end 2022 (day unknown)"],
  ["[2018-11-27..]", "[..2022-06-30]", "start not before 27 November 2018, end not after 30 June 2022"],
  ["[2018-11-27..]", "", "start not before 27 November 2018, end unknown"],
  ["[2018-11-27..]", "..", "start not before 27 November 2018, ongoing"],
  ["[2018..2019-06]", "..", "start between 1 January 2018 and 30 June 2019, ongoing"],
  // from an unknown day
  ["", "2022-06-30", "until 30 June 2022, start unknown"],
  ["", "2022-06", "until June 2022 (day unknown), start unknown"],
  ["", "2022", "until 2022 (day unknown), start unknown"],
  ["", "[..2022-06-30]", "start unknown, end not after 30 June 2022"],
  ["", "", "start and end unknown"],
  ["", "..", "ongoing, start unknown"],
];

// Between bounds on either side, both ends are named in full.
const bracketedStarts: [date: string, de: string, en: string][] = [
  ["[2018-11-27..]", "frühestens 27. November 2018", "not before 27 November 2018"],
  ["[..2018-11-27]", "spätestens 27. November 2018", "not after 27 November 2018"],
  [
    "[2018..2019-06]",
    "zwischen dem 1. Januar 2018 und dem 30. Juni 2019",
    "between 1 January 2018 and 30 June 2019",
  ],
];
const starts: [date: string, de: string, en: string][] = [
  ["2018-11-27", "27. November 2018", "27 November 2018"],
  ["2018-11", "November 2018 (Tag unbekannt)", "November 2018 (day unknown)"],
  ["2018", "2018 (Tag unbekannt)", "2018 (day unknown)"],
  ["", "unbekannt", "unknown"],
];
const bracketedEnds: [date: string, de: string, en: string][] = [
  ["[2022-06-30..]", "Ende frühestens 30. Juni 2022", "end not before 30 June 2022"],
  ["[..2022-06-30]", "Ende spätestens 30. Juni 2022", "end not after 30 June 2022"],
  [
    "[2022..2023-06]",
    "Ende zwischen dem 1. Januar 2022 und dem 30. Juni 2023",
    "end between 1 January 2022 and 30 June 2023",
  ],
];
const ends: [date: string, de: string, en: string][] = [
  ["2022-06-30", "Ende 30. Juni 2022", "end 30 June 2022"],
  ["2022-06", "Ende Juni 2022 (Tag unbekannt)", "end June 2022 (day unknown)"],
  ["2022", "Ende 2022 (Tag unbekannt)", "end 2022 (day unknown)"],
  ["", "Ende unbekannt", "end unknown"],
  ["..", "laufend", "ongoing"],
];
const bracketed = [
  ...bracketedStarts.flatMap((start) => [...bracketedEnds, ...ends].map((end) => [start, end] as const)),
  ...starts.flatMap((start) => bracketedEnds.map((end) => [start, end] as const)),
];

it("formatRecordedDates() names both ends when one of them is in brackets", () => {
  const phrases = bracketed.map(([[start], [end]]) => {
    const record = recorded(start, end);
    return [start, end, formatRecordedDates(record, "de"), formatRecordedDates(record, "en")];
  });
  expect(phrases).toEqual(
    bracketed.map(([start, end]) => [
      start[0],
      end[0],
      `Beginn ${start[1]}, ${end[1]}`,
      `start ${start[2]}, ${end[2]}`,
    ]),
  );
});

const recorded = (startDate: string, endDate: string) => ({
  ...(startDate === "" ? {} : { startDate }),
  ...(endDate === "" ? {} : { endDate }),
});

const phrasesOf = (rows: readonly Row[], lang: "de" | "en") =>
  rows.map(([start, end]): Row => [start, end, formatRecordedDates(recorded(start, end), lang)]);

it("formatRecordedDates() writes German when asked for it", () => {
  expect(phrasesOf(german, "de")).toEqual(german);
});

it("formatRecordedDates() writes English when asked for it", () => {
  expect(phrasesOf(english, "en")).toEqual(english);
});

it("formatRecordedDates() says what is written when the dates are undefined", () => {
  expect(formatRecordedDates({ startDate: undefined, endDate: undefined }, "en")).toBe(
    "start and end unknown",
  );
});

it("formatRecordedDates() leaves confirmations out", () => {
  const record = { startDate: "2018", confirmations: [{ date: "2020-03-01" }] };
  expect(formatRecordedDates(record, "en")).toBe("from 2018 (day unknown), end unknown");
});

const faulty: [startDate: unknown, endDate: unknown, code: string][] = [
  ["27.11.2018", undefined, "date-format"],
  ["..", "2022", "date-format"],
  ["2018", "", "date-format"],
  ["2019-02-29", "..", "date-not-in-calendar"],
  ["2018", "2019-02-29", "date-not-in-calendar"],
  [undefined, "2019-02-29", "date-not-in-calendar"],
  ["[2019..2018]", "..", "date-order"],
  ["2018", "[2023..2022]", "date-order"],
  ["[2018..]", "2022-13", "date-not-in-calendar"],
  // JavaScript callers
  [null, undefined, "date-format"],
  [2018, undefined, "date-format"],
  ["2018", 2022, "date-format"],
];

it("formatRecordedDates() throws the code of the fault when a date has one", () => {
  const codes = faulty.map(([startDate, endDate]) => [
    startDate,
    endDate,
    codeOf(() => formatRecordedDates({ startDate, endDate } as never, "de")),
  ]);
  expect(codes).toEqual(faulty);
});
