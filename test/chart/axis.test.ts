import { dayNumber } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { axisOf } from "../../src/chart/layout/axis.ts";

function texts(firstDay: string, lastDay: string, width: number, lang: "de" | "en" = "de") {
  const days = { start: dayNumber(firstDay), endExclusive: dayNumber(lastDay) + 1 };
  const { upper, lower } = axisOf({ days, left: 0, right: width }, lang);
  return [upper, lower].map((row) => row.map(({ text }) => text));
}

it.each([
  // days and weeks, which start on Mondays
  ["2018-11-27", "2018-11-27", [["Nov. 2018"], ["27."]]],
  [
    "2018-11-29",
    "2018-12-03",
    [
      ["Nov. 2018", "Dez. 2018"],
      ["29.", "30.", "1.", "2.", "3."],
    ],
  ],
  [
    "2018-11-19",
    "2018-12-20",
    [
      ["Nov. 2018", "Dez. 2018"],
      ["19.", "26.", "3.", "10.", "17."],
    ],
  ],
  // months and quarters
  [
    "2018-11-01",
    "2019-02-28",
    [
      ["2018", "2019"],
      ["Nov.", "Dez.", "Jan.", "Feb."],
    ],
  ],
  [
    "2018-01-01",
    "2019-06-30",
    [
      ["2018", "2019"],
      ["Jan.", "Apr.", "Juli", "Okt.", "Jan.", "Apr."],
    ],
  ],
  // years and decades
  ["2018-01-01", "2022-12-31", [[], ["2018", "2019", "2020", "2021", "2022"]]],
  ["1900-01-01", "1999-12-31", [[], ["1900", "1920", "1940", "1960", "1980"]]],
  ["0001-01-01", "9999-12-31", [[], ["0001", "2000", "4000", "6000", "8000"]]],
])("axisOf() of %s to %s names its units", (firstDay, lastDay, expected) => {
  expect(texts(firstDay, lastDay, 300)).toEqual(expected);
});

it("axisOf() names the part of a unit with which the days begin, if there is room", () => {
  expect(texts("2017-06-01", "2018-12-31", 120)[1]).toEqual(["2017", "2018"]);
  expect(texts("2017-12-01", "2018-12-31", 90)[1]).toEqual(["2018"]);
});

it("axisOf() speaks English", () => {
  expect(texts("2018-10-01", "2018-12-31", 200, "en")).toEqual([["2018"], ["Oct", "Nov", "Dec"]]);
});
