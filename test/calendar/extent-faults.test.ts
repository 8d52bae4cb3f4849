import { expect, it } from "vitest";
import { type ExtentFault, type Life, readExtent } from "../../src/calendar/extent.ts";
import { life, recorded } from "./extent-bounds.ts";
import { codeOf } from "./fault.ts";

const faultsOf = (start: string, end: string, confirmations: string[] = [], lives: Life[] = []) =>
  readExtent(recorded(start, end, confirmations), lives).faults;

const inOrder: [startDate: string, endDate: string][] = [
  // same day
  ["2018-11-27", "2018-11-27"],
  ["2018-11-30", "2018-11"],
  ["2018-11", "2018-11-01"],
  // may be the same day
  ["2018-11", "2018-11"],
  ["2018", "2018-01"],
  ["[2018-11-30..]", "2018-11"],
  // open
  ["2018-11-27", "[..2018-11-27]"],
  ["2018-11-27", ".."],
  ["9999-12-31", ""],
  ["", "0001-01-01"],
];

it.each(inOrder)("readExtent() finds no fault when %j to %j may be in order", (start, end) => {
  expect(faultsOf(start, end)).toEqual([]);
});

const outOfOrder: [startDate: string, endDate: string][] = [
  ["2018-11-28", "2018-11-27"],
  ["2018-12-01", "2018-11"],
  ["2018-12", "2018-11-30"],
  ["2019", "2018"],
  ["[2018-11-28..]", "2018-11-27"],
  ["2018-11-28", "[..2018-11-27]"],
];

it.each(outOfOrder)("readExtent() finds an order fault when %j is certainly after %j", (start, end) => {
  expect(faultsOf(start, end)).toEqual([{ kind: "order" }]);
});

const [founded, dissolved] = [life("2018-11-27"), life("-∞", "2022-05-01..2022-05-31")];

const outside: [start: string, end: string, confirmations: string[], lives: Life[], found: number[]][] = [
  // before start
  ["2018-11-27", "", ["2018-11-26"], [], [0]],
  ["2018-11-27", "", ["2018-10"], [], [0]],
  ["2018-11", "", ["[..2018-10-31]"], [], [0]],
  // first day
  ["2018-11-27", "", ["2018-11-27"], [], []],
  ["2018-11-27", "", ["2018"], [], []],
  ["2018-11", "", ["2018-11-01"], [], []],
  // last day
  ["", "2022-06-30", ["2022-06-30"], [], []],
  ["", "2022-06-30", ["2022"], [], []],
  ["", "2022-06", ["2022-06-30"], [], []],
  // after end
  ["", "2022-06-30", ["2022-07-01"], [], [0]],
  ["", "2022", ["[2023-01-01..]"], [], [0]],
  // several
  ["2018", "2022", ["2020", "2023", "2018", "2017"], [], [1, 3]],
  // outside the life that bounds an inexact, absent or ongoing date
  ["2018", "", ["2018-11-26"], [founded], [0]],
  ["", "", ["2018-11-26", "2018-11-27"], [founded], [0]],
  ["", "2022", ["2022-05-31", "2022-06-01"], [dissolved], [1]],
  ["", "..", ["2022-05-31", "2022-06-01"], [dissolved], [1]],
];

it.each(outside)(
  "readExtent() judges %j to %j when %j is confirmed within %j",
  (start, end, dates, lives, found) => {
    const faults = faultsOf(start, end, dates, lives);
    expect(faults).toMatchObject(found.map((at) => ({ kind: "confirmation-outside", confirmation: at })));
  },
);

const outsideWhat: [start: string, end: string, lives: Life[], firstDay: string, lastDay: string | null][] = [
  ["2018", "2022", [], "2018-01-01", "2022-12-31"],
  ["2018", "", [], "2018-01-01", null],
  ["2018", "..", [founded], "2018-11-27", null],
  ["2018", "..", [founded, dissolved], "2018-11-27", "2022-05-31"],
];

it.each(outsideWhat)(
  "readExtent() names the possible days when a confirmation lies outside %j to %j within %j",
  (start, end, lives, firstDay, lastDay) => {
    const [fault] = faultsOf(start, end, ["2017"], lives);
    expect(fault).toMatchObject({ possible: { firstDay, lastDay } });
  },
);

type Field = "startDate" | "endDate";
const before = (field: Field): ExtentFault => ({ kind: "life", life: 0, side: "before", field });
const after = (field: Field): ExtentFault => ({ kind: "life", life: 0, side: "after", field });

const againstLife: [startDate: string, endDate: string, life: Life, faults: ExtentFault[]][] = [
  // first day before, on, after the founding
  ["2018-11-26", "", founded, [before("startDate")]],
  ["2018-10", "", founded, [before("startDate")]],
  ["2018-11-27", "", founded, []],
  ["2018-11", "", founded, []],
  // last day before, on, after the founding
  ["", "2018-11-26", founded, [before("endDate")]],
  ["", "2018-10", founded, [before("endDate")]],
  ["", "2018-11-27", founded, []],
  ["", "2018-11", founded, []],
  // first day before, on, after the dissolution, which is inexact
  ["2022-05-31", "", dissolved, []],
  ["2022-05", "", dissolved, []],
  ["2022-06-01", "", dissolved, [after("startDate")]],
  ["2022-06", "", dissolved, [after("startDate")]],
  ["[2022-06-01..]", "..", dissolved, [after("startDate")]],
  // last day before, on, after the dissolution
  ["", "2022-05-31", dissolved, []],
  ["", "2022", dissolved, []],
  ["", "..", dissolved, []],
  ["", "2022-06-01", dissolved, [after("endDate")]],
  ["", "2022-06", dissolved, [after("endDate")]],
  // both
  ["2017", "2018-10", founded, [before("startDate"), before("endDate")]],
  ["2022-06-01", "2023", dissolved, [after("startDate"), after("endDate")]],
  [
    "2018-11-26",
    "2022-06-01",
    life("2018-11-27", "2022-05-31..2022-05-31"),
    [before("startDate"), after("endDate")],
  ],
];

it.each(againstLife)("readExtent() judges %j to %j against the life %j", (start, end, whole, faults) => {
  expect(faultsOf(start, end, [], [whole])).toEqual(faults);
});

it("readExtent() names the life when a date lies outside the second of two", () => {
  const lives = [life("2018-01-01"), founded];
  expect(faultsOf("2018-11-26", "", [], lives)).toEqual([{ ...before("startDate"), life: 1 }]);
});

const unmet: [startDate: string, endDate: string][] = [
  ["", ""],
  ["", ".."],
  ["2020", "2020"],
  ["[2018..2022]", "[2018..2022]"],
];

it.each(unmet)(
  "readExtent() finds one fault without a field when the lives around %j to %j do not meet",
  (start, end) => {
    const lives = [life("2020-06-02"), life("-∞", "2020-05-01..2020-06-01")];
    expect(faultsOf(start, end, [], lives)).toEqual([expect.objectContaining({ kind: "life", field: null })]);
  },
);

it("readExtent() finds no fault when two lives share a day", () => {
  expect(faultsOf("", "", [], [life("2020-06-01"), life("-∞", "2020-05-01..2020-06-01")])).toEqual([]);
});

const faultyDates: [code: string, startDate: string, endDate: string, confirmations: string[]][] = [
  ["date-format", "27.11.2018", "", []],
  ["date-not-in-calendar", "", "2019-02-29", []],
  ["date-order", "", "", ["2018", "[2019..2018]"]],
];

it.each(faultyDates)(
  "readExtent() throws %s when it is given %j, %j, %j",
  (code, start, end, confirmations) => {
    expect(codeOf(() => faultsOf(start, end, confirmations))).toBe(code);
  },
);
