import { expect, it } from "vitest";
import {
  abuts,
  coalesce,
  compareDays,
  contains,
  type DayRange,
  dayRange,
  encloses,
  intersect,
  overlaps,
  rangeOf,
  span,
  subtract,
} from "../../src/calendar/day-range.ts";
import { issueOf } from "./fault.ts";

type Days = readonly [start: number, endExclusive: number];
const past = Number.NEGATIVE_INFINITY;
const future = Number.POSITIVE_INFINITY;
const yes = true;
const no = false;

const days = (start: number, endExclusive: number): DayRange => ({ start, endExclusive });
const asRange = ([start, endExclusive]: Days): DayRange => days(start, endExclusive);

/** a, b · a encloses b · b encloses a · overlaps · abuts · intersect · span; days as [start, endExclusive]. */
const pairs: [Days, Days, boolean, boolean, boolean, boolean, Days | null, Days][] = [
  // before
  [[10, 20], [2, 8], no, no, no, no, null, [2, 20]],
  [[10, 20], [5, 9], no, no, no, no, null, [5, 20]],
  // abuts before
  [[10, 20], [5, 10], no, no, no, yes, null, [5, 20]],
  [[10, 20], [9, 10], no, no, no, yes, null, [9, 20]],
  // across the first day
  [[10, 20], [5, 11], no, no, yes, no, [10, 11], [5, 20]],
  [[10, 20], [5, 15], no, no, yes, no, [10, 15], [5, 20]],
  [[10, 20], [9, 19], no, no, yes, no, [10, 19], [9, 20]],
  // around
  [[10, 20], [9, 20], no, yes, yes, no, [10, 20], [9, 20]],
  [[10, 20], [9, 21], no, yes, yes, no, [10, 20], [9, 21]],
  [[10, 20], [10, 21], no, yes, yes, no, [10, 20], [10, 21]],
  // equal
  [[10, 20], [10, 20], yes, yes, yes, no, [10, 20], [10, 20]],
  // starts with
  [[10, 20], [10, 11], yes, no, yes, no, [10, 11], [10, 20]],
  [[10, 20], [10, 19], yes, no, yes, no, [10, 19], [10, 20]],
  // inside
  [[10, 20], [11, 12], yes, no, yes, no, [11, 12], [10, 20]],
  [[10, 20], [11, 19], yes, no, yes, no, [11, 19], [10, 20]],
  // ends with
  [[10, 20], [11, 20], yes, no, yes, no, [11, 20], [10, 20]],
  [[10, 20], [19, 20], yes, no, yes, no, [19, 20], [10, 20]],
  // across the last day
  [[10, 20], [11, 21], no, no, yes, no, [11, 20], [10, 21]],
  [[10, 20], [19, 25], no, no, yes, no, [19, 20], [10, 25]],
  // abuts after
  [[10, 20], [20, 21], no, no, no, yes, null, [10, 21]],
  [[10, 20], [20, 25], no, no, no, yes, null, [10, 25]],
  // after
  [[10, 20], [21, 25], no, no, no, no, null, [10, 25]],
  [[10, 20], [22, 25], no, no, no, no, null, [10, 25]],
  // single days
  [[10, 11], [8, 9], no, no, no, no, null, [8, 11]],
  [[10, 11], [9, 10], no, no, no, yes, null, [9, 11]],
  [[10, 11], [10, 11], yes, yes, yes, no, [10, 11], [10, 11]],
  [[10, 11], [11, 12], no, no, no, yes, null, [10, 12]],
  // a open at its start
  [[past, 20], [5, 20], yes, no, yes, no, [5, 20], [past, 20]],
  [[past, 20], [19, 21], no, no, yes, no, [19, 20], [past, 21]],
  [[past, 20], [20, 25], no, no, no, yes, null, [past, 25]],
  [[past, 20], [21, 25], no, no, no, no, null, [past, 25]],
  [[past, 20], [past, 19], yes, no, yes, no, [past, 19], [past, 20]],
  [[past, 20], [past, 20], yes, yes, yes, no, [past, 20], [past, 20]],
  // a open at its end
  [[10, future], [5, 9], no, no, no, no, null, [5, future]],
  [[10, future], [5, 10], no, no, no, yes, null, [5, future]],
  [[10, future], [5, 11], no, no, yes, no, [10, 11], [5, future]],
  [[10, future], [10, 15], yes, no, yes, no, [10, 15], [10, future]],
  [[10, future], [11, future], yes, no, yes, no, [11, future], [10, future]],
  [[10, future], [10, future], yes, yes, yes, no, [10, future], [10, future]],
  // open towards each other and away from each other
  [[past, 11], [10, future], no, no, yes, no, [10, 11], [past, future]],
  [[past, 10], [10, future], no, no, no, yes, null, [past, future]],
  [[past, 9], [10, future], no, no, no, no, null, [past, future]],
  // all days
  [[past, future], [10, 20], yes, no, yes, no, [10, 20], [past, future]],
  [[past, future], [past, 20], yes, no, yes, no, [past, 20], [past, future]],
  [[past, future], [10, future], yes, no, yes, no, [10, future], [past, future]],
  [[past, future], [past, future], yes, yes, yes, no, [past, future], [past, future]],
];

const daysOf = (range: DayRange): Days => [range.start, range.endExclusive];
const commonOf = (a: DayRange, b: DayRange): Days | null => {
  const common = intersect(a, b);
  return common === null ? null : daysOf(common);
};

it("encloses(), overlaps(), abuts(), intersect() and span() answer as the table when given its pairs", () => {
  const answers = pairs.map(([daysA, daysB]): (typeof pairs)[number] => {
    const [a, b] = [asRange(daysA), asRange(daysB)];
    const both = [encloses(a, b), encloses(b, a), overlaps(a, b), abuts(a, b)] as const;
    return [daysA, daysB, ...both, commonOf(a, b), daysOf(span(a, b))];
  });
  expect(answers).toEqual(pairs);
});

it("overlaps(), abuts(), intersect() and span() answer the same when the ranges are exchanged", () => {
  const answers = pairs.map(([daysA, daysB, aEnclosesB, bEnclosesA]): (typeof pairs)[number] => {
    const [a, b] = [asRange(daysA), asRange(daysB)];
    const encloseds = [aEnclosesB, bEnclosesA] as const;
    return [daysA, daysB, ...encloseds, overlaps(b, a), abuts(b, a), commonOf(b, a), daysOf(span(b, a))];
  });
  expect(answers).toEqual(pairs);
});

const daysInRanges: [Days, day: number, contained: boolean][] = [
  // before start, first day, last day, after end
  [[10, 20], 9, no],
  [[10, 20], 10, yes],
  [[10, 20], 19, yes],
  [[10, 20], 20, no],
  // single day
  [[10, 11], 9, no],
  [[10, 11], 10, yes],
  [[10, 11], 11, no],
  // open
  [[past, 20], -1_000_000, yes],
  [[past, 20], 20, no],
  [[10, future], 9, no],
  [[10, future], 1_000_000, yes],
];

it.each(daysInRanges)("contains() judges the range %j and the day %i as %s", (range, day, contained) => {
  expect(contains(asRange(range), day)).toBe(contained);
});

const noDays: [start: number, endExclusive: number][] = [
  [10, 10],
  [11, 10],
  [future, past],
  [past, past],
  [future, future],
];

it.each(noDays)("dayRange() gives null when no day lies from %d up to %d", (start, endExclusive) => {
  expect(dayRange(start, endExclusive)).toBeNull();
});

const orders: [a: number, b: number, order: number][] = [
  [1, 2, -1],
  [2, 2, 0],
  [2, 1, 1],
  [past, past, 0],
  [future, future, 0],
  [past, future, -1],
];

it.each(orders)("compareDays() orders %d and %d as %d", (a, b, order) => {
  expect(Math.sign(compareDays(a, b))).toBe(order);
});

const unions: [what: string, ranges: DayRange[], expected: DayRange[]][] = [
  ["there are none", [], []],
  ["they are a day apart", [days(12, 15), days(10, 11)], [days(10, 11), days(12, 15)]],
  ["they abut", [days(11, 15), days(10, 11)], [days(10, 15)]],
  ["one lies inside the other", [days(10, 20), days(12, 13), days(19, 20)], [days(10, 20)]],
  ["the last one is open", [days(10, 20), days(15, future)], [days(10, future)]],
];

it.each(unions)("coalesce() joins what meets when %s", (_, ranges, expected) => {
  expect(coalesce(ranges)).toEqual(expected);
});

const rests: [what: string, taken: DayRange[], expected: DayRange[]][] = [
  ["nothing is taken", [], [days(10, 20)]],
  ["what is taken lies outside", [days(5, 10), days(20, 25)], [days(10, 20)]],
  ["the first and the last day are taken", [days(19, 20), days(10, 11)], [days(11, 19)]],
  ["a day inside is taken", [days(15, 16)], [days(10, 15), days(16, 20)]],
  ["everything is taken in parts", [days(15, 25), days(5, 15)], []],
  ["everything is taken", [days(past, future)], []],
];

it.each(rests)("subtract() leaves the rest of 10 to 20 when %s", (_, taken, expected) => {
  expect(subtract(days(10, 20), taken)).toEqual(expected);
});

it("rangeOf() has both days when the last is the day after the first", () => {
  expect(rangeOf({ firstDay: "1970-01-02", lastDay: "1970-01-03" }, "range")).toEqual(days(1, 3));
});

it("rangeOf() has one day when the last is the first", () => {
  expect(rangeOf({ firstDay: "1970-01-02", lastDay: "1970-01-02" }, "range")).toEqual(days(1, 2));
});

const faultyRanges: [firstDay: string, lastDay: string, code: string, path: string[]][] = [
  ["1970-01-02", "1970-01-01", "range-order", ["range"]],
  ["1970-01", "1970-01-02", "date-format", ["range", "firstDay"]],
  ["1970-01-02", "..", "date-format", ["range", "lastDay"]],
  ["1970-01-02", "1970-02-29", "date-not-in-calendar", ["range", "lastDay"]],
];

it("rangeOf() names the argument, or its day, when they are not days in a row", () => {
  const found = faultyRanges.map(([firstDay, lastDay]) => {
    const issue = issueOf(() => rangeOf({ firstDay, lastDay }, "range"));
    return [firstDay, lastDay, issue?.code, issue?.path];
  });
  expect(found).toEqual(faultyRanges);
});
