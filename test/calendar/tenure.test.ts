import { tenureOf } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { codeOf } from "./fault.ts";

type Length = readonly [years: number, months: number, days: number];

/** A full month or year ends on the day before the one that date-fns `add` gives. */
const spans: [firstDay: string, lastDay: string, length: Length][] = [
  // days
  ["2018-11-27", "2018-11-27", [0, 0, 1]],
  ["2018-11-27", "2018-11-28", [0, 0, 2]],
  // around a full month
  ["2018-11-27", "2018-12-25", [0, 0, 29]],
  ["2018-11-27", "2018-12-26", [0, 1, 0]],
  ["2018-11-27", "2018-12-27", [0, 1, 1]],
  // calendar months
  ["2019-01-01", "2019-01-31", [0, 1, 0]],
  ["2019-02-01", "2019-02-28", [0, 1, 0]],
  ["2020-02-01", "2020-02-28", [0, 0, 28]],
  ["2020-02-01", "2020-02-29", [0, 1, 0]],
  // around a full year
  ["2018-11-27", "2019-11-25", [0, 11, 30]],
  ["2018-11-27", "2019-11-26", [1, 0, 0]],
  ["2018-11-27", "2019-11-27", [1, 0, 1]],
  // whole years
  ["2018-07-01", "2022-06-30", [4, 0, 0]],
  ["2018-01-01", "2018-12-31", [1, 0, 0]],
  ["0001-01-01", "9999-12-31", [9999, 0, 0]],
  // from the last day of a month
  ["2019-01-31", "2019-02-26", [0, 0, 27]],
  ["2019-01-31", "2019-02-27", [0, 1, 0]],
  ["2019-01-31", "2019-02-28", [0, 1, 1]],
  ["2019-01-31", "2019-03-30", [0, 2, 0]],
  ["2019-01-31", "2019-04-29", [0, 3, 0]],
  ["2019-08-31", "2020-02-28", [0, 6, 0]],
  // from a leap day
  ["2020-02-29", "2021-02-26", [0, 11, 29]],
  ["2020-02-29", "2021-02-27", [1, 0, 0]],
  ["2020-02-29", "2021-02-28", [1, 0, 1]],
  ["2020-02-29", "2021-03-28", [1, 1, 0]],
  ["2020-02-29", "2021-03-31", [1, 1, 3]],
  ["2020-02-29", "2024-02-28", [4, 0, 0]],
  // to the day before the last of a leap February
  ["2019-01-29", "2020-02-27", [1, 0, 30]],
  ["2018-12-30", "2020-02-27", [1, 1, 29]],
  ["2018-12-31", "2020-02-27", [1, 1, 28]],
];

it.each(spans)("tenureOf() counts %s to %s as years, months, days %j", (firstDay, lastDay, length) => {
  const [years, months, days] = length;
  expect(tenureOf({ firstDay, lastDay })).toEqual({ years, months, days });
});

const unbounded: [firstDay: string | null, lastDay: string | null][] = [
  ["2018-11-27", null],
  [null, "2018-11-27"],
  [null, null],
];

it.each(unbounded)("tenureOf() gives null when the span is %s to %s", (firstDay, lastDay) => {
  expect(tenureOf({ firstDay, lastDay })).toBeNull();
});

const faulty: [firstDay: string, lastDay: string, code: string][] = [
  // reversed
  ["2018-11-28", "2018-11-27", "range-order"],
  ["2022", "2018-11-27", "date-format"],
  ["2018-11-27", "..", "date-format"],
  ["2019-02-29", "2019-03-01", "date-not-in-calendar"],
  ["2018-11-27", "2018-11-31", "date-not-in-calendar"],
];

it.each(faulty)("tenureOf() refuses %s to %s with %s", (firstDay, lastDay, code) => {
  expect(codeOf(() => tenureOf({ firstDay, lastDay }))).toBe(code);
});
