import { expect, it } from "vitest";
import { extentFrom, type Life, readExtent, type Span, spanOf } from "../../src/calendar/extent.ts";
import { extentBounds, life, recorded } from "./extent-bounds.ts";

const ownDates: [startDate: string, endDate: string, firstDay: string, lastDay: string][] = [
  // given: its bounds
  ["2018-11-27", "2022-06-30", "2018-11-27..2018-11-27", "2022-06-30..2022-06-30"],
  ["2018-11", "2022", "2018-11-01..2018-11-30", "2022-01-01..2022-12-31"],
  ["[2018-11..2019]", "[2021..2022-06]", "2018-11-01..2019-12-31", "2021-01-01..2022-06-30"],
  ["[2018-11-27..]", "2022-06-30", "2018-11-27..2022-06-30", "2022-06-30..2022-06-30"],
  ["[..2018-11-27]", "2022-06-30", "-∞..2018-11-27", "2022-06-30..2022-06-30"],
  // absent: unbounded, but the first day is not after the last
  ["", "", "-∞..∞", "-∞..∞"],
  ["", "2022-06-30", "-∞..2022-06-30", "2022-06-30..2022-06-30"],
  ["", "2022", "-∞..2022-12-31", "2022-01-01..2022-12-31"],
  ["2018-11-27", "", "2018-11-27..2018-11-27", "2018-11-27..∞"],
  ["2018", "", "2018-01-01..2018-12-31", "2018-01-01..∞"],
  // ongoing: no end
  ["2018-11-27", "..", "2018-11-27..2018-11-27", "∞..∞"],
  ["2018", "..", "2018-01-01..2018-12-31", "∞..∞"],
  ["", "..", "-∞..∞", "∞..∞"],
  // the two may mean the same days
  ["2018", "2018", "2018-01-01..2018-12-31", "2018-01-01..2018-12-31"],
  ["2018", "2018-06", "2018-01-01..2018-06-30", "2018-06-01..2018-06-30"],
  ["2018-06", "2018", "2018-06-01..2018-06-30", "2018-06-01..2018-12-31"],
  ["[2018-06-30..]", "[..2018-06-30]", "2018-06-30..2018-06-30", "2018-06-30..2018-06-30"],
];

it.each(ownDates)(
  "readExtent() takes the dates when %j to %j is recorded",
  (start, end, firstDay, lastDay) => {
    const read = readExtent(recorded(start, end));
    expect(read).toEqual({ bounds: extentBounds(firstDay, lastDay), faults: [] });
  },
);

const confirmed: [start: string, end: string, confirmations: string[], firstDay: string, lastDay: string][] =
  [
    // the first day is not after the latest, the last day not before the earliest that it may mean
    ["", "", ["2020-03-01"], "-∞..2020-03-01", "2020-03-01..∞"],
    ["", "", ["2020-03"], "-∞..2020-03-31", "2020-03-01..∞"],
    ["2018", "", ["2018-03-01"], "2018-01-01..2018-03-01", "2018-03-01..∞"],
    ["2018", "2022", ["2022-03-01"], "2018-01-01..2018-12-31", "2022-03-01..2022-12-31"],
    ["", "..", ["2020-03-01"], "-∞..2020-03-01", "∞..∞"],
    // the first and the last of several
    ["", "", ["2020-03-01", "2019-05-01"], "-∞..2019-05-01", "2020-03-01..∞"],
    // open
    ["", "", ["[2020-03-01..]"], "-∞..∞", "2020-03-01..∞"],
    ["", "", ["[..2020-03-01]"], "-∞..2020-03-01", "-∞..∞"],
    // looser than the dates
    ["2018-06", "2018-09", ["2018"], "2018-06-01..2018-06-30", "2018-09-01..2018-09-30"],
    ["2018-06-01", "2018-09-30", ["2018"], "2018-06-01..2018-06-01", "2018-09-30..2018-09-30"],
    // on the first and on the last day
    ["2018-06-01", "2018-09-30", ["2018-06-01"], "2018-06-01..2018-06-01", "2018-09-30..2018-09-30"],
    ["2018-06-01", "2018-09-30", ["2018-09-30"], "2018-06-01..2018-06-01", "2018-09-30..2018-09-30"],
    ["2018-06", "2018-06", ["2018-06-30"], "2018-06-01..2018-06-30", "2018-06-30..2018-06-30"],
  ];

it.each(confirmed)(
  "readExtent() narrows %j to %j when %j is confirmed",
  (start, end, dates, firstDay, lastDay) => {
    const read = readExtent(recorded(start, end, dates));
    expect(read).toEqual({ bounds: extentBounds(firstDay, lastDay), faults: [] });
  },
);

const founded = life("2018-11-27");
const dissolved = life("-∞", "2022-06-30..2022-06-30");
const dissolvedInMay = life("-∞", "2022-05-01..2022-05-31");
const dissolvedLater = life("-∞", "2022-07-01..∞");

const lived: [start: string, end: string, lives: Life[], firstDay: string, lastDay: string][] = [
  // absent
  ["", "", [founded], "2018-11-27..∞", "2018-11-27..∞"],
  ["", "", [dissolved], "-∞..2022-06-30", "-∞..2022-06-30"],
  ["", "", [dissolvedInMay], "-∞..2022-05-31", "-∞..2022-05-31"],
  // inexact
  ["2018", "", [founded], "2018-11-27..2018-12-31", "2018-11-27..∞"],
  ["2018", "2022", [dissolved], "2018-01-01..2018-12-31", "2022-01-01..2022-06-30"],
  ["2018", "2022", [dissolvedInMay], "2018-01-01..2018-12-31", "2022-01-01..2022-05-31"],
  ["[2018..]", "", [dissolved], "2018-01-01..2022-06-30", "2018-01-01..2022-06-30"],
  // exact: as it stands, also where the last day of the life is inexact
  ["2018-11-27", "2022-06-30", [founded, dissolved], "2018-11-27..2018-11-27", "2022-06-30..2022-06-30"],
  ["2018-11-28", "2022-05-31", [founded, dissolvedInMay], "2018-11-28..2018-11-28", "2022-05-31..2022-05-31"],
  ["[2022-05-31..2022-05-31]", "", [dissolvedInMay], "2022-05-31..2022-05-31", "2022-05-31..2022-05-31"],
  // nothing known of the life
  ["2018", "2022", [life("-∞")], "2018-01-01..2018-12-31", "2022-01-01..2022-12-31"],
  // ongoing: the last day is that of the life, exact, inexact or open
  ["2018-11-27", "..", [founded], "2018-11-27..2018-11-27", "∞..∞"],
  ["2018-11-27", "..", [dissolved], "2018-11-27..2018-11-27", "2022-06-30..2022-06-30"],
  ["2018-11-27", "..", [dissolvedInMay], "2018-11-27..2018-11-27", "2022-05-01..2022-05-31"],
  ["2018-11-27", "..", [dissolvedLater], "2018-11-27..2018-11-27", "2022-07-01..∞"],
  ["2022-05-20", "..", [dissolvedInMay], "2022-05-20..2022-05-20", "2022-05-20..2022-05-31"],
  ["2022", "..", [dissolvedInMay], "2022-01-01..2022-05-31", "2022-05-01..2022-05-31"],
  // several lives: the latest beginning, the earliest end
  ["2018", "", [life("2018-06-01"), founded, life("-∞")], "2018-11-27..2018-12-31", "2018-11-27..∞"],
  ["", "2022", [dissolved, dissolvedInMay, dissolvedLater], "-∞..2022-05-31", "2022-01-01..2022-05-31"],
  ["2018-11-27", "..", [dissolvedLater, dissolved], "2018-11-27..2018-11-27", "2022-06-30..2022-06-30"],
];

it.each(lived)(
  "readExtent() bounds %j to %j when it lies in the lives %j",
  (start, end, lives, firstDay, lastDay) => {
    const read = readExtent(recorded(start, end), lives);
    expect(read).toEqual({ bounds: extentBounds(firstDay, lastDay), faults: [] });
  },
);

it("readExtent() narrows by a confirmation when it lies in the life of an ongoing thing", () => {
  const read = readExtent(recorded("", "..", ["2022-05-20"]), [founded, dissolvedInMay]);
  expect(read).toEqual({
    bounds: extentBounds("2018-11-27..2022-05-20", "2022-05-20..2022-05-31"),
    faults: [],
  });
});

const span = (firstDay: string | null, lastDay: string | null): Span => ({ firstDay, lastDay });

const extents: [startDate: string, endDate: string, possible: Span, certain: Span | null][] = [
  // exact: the same days
  ["2018-11-27", "2022-06-30", span("2018-11-27", "2022-06-30"), span("2018-11-27", "2022-06-30")],
  ["2018-11-27", "2018-11-27", span("2018-11-27", "2018-11-27"), span("2018-11-27", "2018-11-27")],
  // inexact: certain from the latest first day to the earliest last day
  ["2018", "2022", span("2018-01-01", "2022-12-31"), span("2018-12-31", "2022-01-01")],
  // the latest first day is the day before, the same as, the day after the earliest last day
  ["[..2018-06-29]", "[2018-06-30..]", span(null, null), span("2018-06-29", "2018-06-30")],
  ["[..2018-06-30]", "[2018-06-30..]", span(null, null), span("2018-06-30", "2018-06-30")],
  ["[..2018-07-01]", "[2018-06-30..]", span(null, null), null],
  // unbounded
  ["2018-11-27", "..", span("2018-11-27", null), span("2018-11-27", null)],
  ["2018-11-27", "", span("2018-11-27", null), span("2018-11-27", "2018-11-27")],
  ["", "2022-06-30", span(null, "2022-06-30"), span("2022-06-30", "2022-06-30")],
  ["", "..", span(null, null), null],
  ["", "", span(null, null), null],
];

it.each(extents)("extentFrom() names the days when %j to %j is recorded", (start, end, possible, certain) => {
  expect(extentFrom(readExtent(recorded(start, end)).bounds)).toEqual({ possible, certain });
});

const named: [start: number, endExclusive: number, expected: Span][] = [
  [0, 1, span("1970-01-01", "1970-01-01")],
  [0, 2, span("1970-01-01", "1970-01-02")],
  [Number.NEGATIVE_INFINITY, 1, span(null, "1970-01-01")],
  [0, Number.POSITIVE_INFINITY, span("1970-01-01", null)],
  [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, span(null, null)],
  [-719_162, 2_932_897, span("0001-01-01", "9999-12-31")],
];

it.each(named)(
  "spanOf() names the last day as included when the range is %d up to %d",
  (start, endExclusive, expected) => {
    expect(spanOf({ start, endExclusive })).toEqual(expected);
  },
);
