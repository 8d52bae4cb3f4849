import {
  type Day,
  dayNumber,
  type IsoDate,
  memberCountOn,
  memberCountSeries,
  memberDifference,
  membersDuring,
  membershipOn,
  membershipTimeline,
  membersOn,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, expectTypeOf, it } from "vitest";
import { issueOf } from "../calendar/fault.ts";

const network = parseNetwork({
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2020-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Region A" }],
  memberships: [{ id: "m", regionId: "a", startDate: "2020-06-10", endDate: ".." }],
});

/** A day as `Temporal.PlainDate` has it: fields behind getters, and methods that nobody calls. */
class PlainDateLike {
  readonly calendarId = "iso8601";
  readonly #text: IsoDate;
  constructor(text: IsoDate) {
    this.#text = text;
  }
  get year(): number {
    return Number(this.#text.slice(0, 4));
  }
  get month(): number {
    return Number(this.#text.slice(5, 7));
  }
  get day(): number {
    return Number(this.#text.slice(8, 10));
  }
  get dayOfWeek(): never {
    throw new Error("nobody asks for the day of the week");
  }
}

const plain = (text: IsoDate): Day => new PlainDateLike(text);
const plainRange = { firstDay: plain("2020-06-09"), lastDay: plain("2020-06-10") };
const range = { firstDay: "2020-06-09", lastDay: "2020-06-10" };

it("a query answers for a plain date what it answers for its text", () => {
  const pairs: [call: string, ofPlainDate: unknown, ofText: unknown][] = [
    ["membersOn()", membersOn(network, plain("2020-06-10")), membersOn(network, "2020-06-10")],
    [
      "membershipOn()",
      membershipOn(network, "a", plain("2020-06-09")),
      membershipOn(network, "a", "2020-06-09"),
    ],
    ["memberCountOn()", memberCountOn(network, plain("2020-06-10")), memberCountOn(network, "2020-06-10")],
    ["memberCountSeries()", memberCountSeries(network, plainRange), memberCountSeries(network, range)],
    [
      "membersDuring()",
      membersDuring(network, plainRange, { mode: "any" }),
      membersDuring(network, range, { mode: "any" }),
    ],
    [
      "memberDifference()",
      memberDifference(network, plain("2020-06-09"), plain("2020-06-10")),
      memberDifference(network, "2020-06-09", "2020-06-10"),
    ],
    [
      "membershipTimeline()",
      membershipTimeline(network, "a", { on: plain("2020-07-01") }),
      membershipTimeline(network, "a", { on: "2020-07-01" }),
    ],
    ["dayNumber()", dayNumber(plain("1970-01-02")), 1],
  ];
  expect(pairs.filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other))).toEqual([]);
});

it("membersOn() names the day as text when it is asked for a plain date", () => {
  expect(membersOn(network, plain("2020-06-10")).day).toBe("2020-06-10");
  expect(memberCountSeries(network, plainRange).map(({ firstDay }) => firstDay)).toEqual([
    "2020-06-09",
    "2020-06-10",
  ]);
});

describe("a query refuses", () => {
  const iso = { calendarId: "iso8601", year: 2020, month: 6, day: 10 };

  it("what does not have the shape of a plain date", () => {
    const others: unknown[] = [
      { ...iso, calendarId: "gregory" },
      { ...iso, calendarId: undefined },
      { ...iso, year: "2020" },
      { ...iso, day: 1.5 },
      { calendarId: "iso8601", year: 2020, month: 6 },
      { calendarId: "iso8601", year: 2020, month: 6, day: Number.NaN },
      new Date(0),
      null,
      undefined,
      20200610,
      [2020, 6, 10],
    ];
    const issues = others.map((day) => issueOf(() => membersOn(network, day as never)));
    expect(issues.map((issue) => [issue?.code, issue?.path])).toEqual(
      others.map(() => ["date-format", ["day"]]),
    );
  });

  it("a plain date that does not exist, or of a year that the calendar does not have", () => {
    const days = [
      { ...iso, month: 2, day: 30 },
      { ...iso, month: 13 },
      { ...iso, day: 0 },
      { ...iso, year: 0 },
    ];
    expect(days.map((day) => issueOf(() => membersOn(network, day))?.code)).toEqual(
      days.map(() => "date-not-in-calendar"),
    );
    const outside = [-1, 10_000, -271_821, 275_760];
    for (const year of outside) {
      const code = issueOf(() => membersOn(network, { ...iso, year }))?.code;
      expect(["date-format", "date-not-in-calendar"]).toContain(code);
    }
  });
});

it("days of questions may be a text or a plain date by type", () => {
  type PlainDate = { calendarId: string; year: number; month: number; day: number };
  expectTypeOf<IsoDate | PlainDate>().toExtend<Parameters<typeof membersOn>[1]>();
  expectTypeOf<PlainDate>().toExtend<Parameters<typeof memberCountSeries>[1]["firstDay"]>();
  expectTypeOf<PlainDate>().toExtend<Parameters<typeof memberCountSeries>[1]["lastDay"]>();
  expectTypeOf<Date>().not.toExtend<Parameters<typeof membersOn>[1]>();
  expectTypeOf<ReturnType<typeof membersOn>["day"]>().toEqualTypeOf<IsoDate>();
});
