import { describe, expect, it } from "vitest";
import { dateEvidence, judgeDateOrders } from "../../../src/member-list/date/date-order.ts";

const judge = (...cells: string[]) => judgeDateOrders(cells.flatMap((cell) => dateEvidence(cell)));
const times = (count: number, cell: string) => Array.from({ length: count }, () => cell);

describe("judgeDateOrders()", () => {
  it.each([
    // dots
    ["nothing", [], "day-first"],
    ["only two readings", ["01.02.2018", "03.04.2018"], "day-first"],
    ["a day alone, whatever else", ["27.11.2018", ...times(9, "11.27.2018")], "day-first"],
    ["two in ten, a fifth", [...times(2, "11.27.2018"), ...times(8, "01.02.2018")], "month-first"],
    ["two in eleven, less", [...times(2, "11.27.2018"), ...times(9, "01.02.2018")], "day-first"],
    ["one alone, a slip", ["11.27.2018"], "day-first"],
    ["one beside a day", ["01.13.2025", "01.03.2019"], "day-first"],
    ["two digits of the year", ["11.27.18", "12.31.18"], "month-first"],
    ["both in the two dates of a period", ["27.11.2018 – 12.31.2020"], "day-first"],
  ] as const)("takes dots for what they are with %s", (_, cells, order) => {
    expect(judge(...cells).orders["."]).toBe(order);
  });

  it.each([
    ["nothing", [], undefined],
    ["only two readings", ["01/02/2018"], undefined],
    ["a day alone", ["01/02/2018", "27/11/2018"], "day-first"],
    ["a month alone", ["01/02/2018", "11/27/2018"], "month-first"],
    ["both", ["27/11/2018", "11/27/2018"], undefined],
    ["a day with dashes", ["01/02/2018", "27-11-2018"], undefined],
    ["two digits, which may be the year", ["27/11/18"], undefined],
    ["a year that comes first", ["2018/11/27"], undefined],
  ] as const)("takes slashes for what they are with %s", (_, cells, order) => {
    expect(judge(...cells).orders["/"]).toBe(order);
  });

  it("counts cells, also with a word, a midnight or a second date", () => {
    const cells = ["seit 27/11/2018", "27/11/2018 00:00", "27/11/2018 – 30/11/2020", "01/02/2018"];
    expect(judge(...cells).counts["/"]).toEqual({ dayFirst: 3, monthFirst: 0 });
  });

  it.each([
    ["dots with the month first", ["11.27.2018", "12.31.2018"], ["."]],
    ["dots with the day first, which need no evidence", ["27.11.2018", "01.02.2018"], []],
    ["slashes of which some have two readings", ["27/11/2018", "01/02/2018"], ["/"]],
    ["slashes that have one reading each", ["27/11/2018", "05/05/2018"], []],
  ] as const)("says what was inferred of %s", (_, cells, separators) => {
    expect(judge(...cells).inferred.map(({ separator }) => separator)).toEqual(separators);
  });
});
