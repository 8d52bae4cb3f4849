import fc from "fast-check";
import { expect, it } from "vitest";
import {
  abuts,
  coalesce,
  contains,
  type DayRange,
  encloses,
  intersect,
  overlaps,
  rangeFrom,
  rangeWith,
  span,
  subtract,
} from "../../src/calendar/day-range.ts";
import { countUpTo } from "../../src/calendar/sorted-days.ts";
import { cases } from "../law-cases.ts";

const settings = cases(200);

/** Finite ends lie in 0–12, so that the days of the window tell an open end from any other. */
const window = Array.from({ length: 17 }, (_, index) => index - 2);
const windowDay = fc.constantFrom(...window);
const range: fc.Arbitrary<DayRange> = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: fc.nat(11) }, fc.constant(Number.NEGATIVE_INFINITY)),
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) },
      fc.constant(Number.POSITIVE_INFINITY),
    ),
  )
  .filter(([start, endExclusive]) => start < endExclusive)
  .map(([start, endExclusive]) => ({ start, endExclusive }));
const ranges = fc.array(range, { maxLength: 6 });

const daysOf = (...parts: readonly (DayRange | null)[]) =>
  window.filter((day) => parts.some((part) => part !== null && part.start <= day && day < part.endExclusive));

/** Whether the days follow one another without a hole. */
const gapless = (days: readonly number[]) =>
  days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);

function law(name: string, check: (a: DayRange, b: DayRange, c: DayRange) => void): void {
  it(name, () => fc.assert(fc.property(range, range, range, check), settings));
}

law("contains() is membership in the set of days", (a) => {
  expect(window.filter((day) => contains(a, day))).toEqual(daysOf(a));
});

law("encloses() is the subset of days", (a, b) => {
  expect(encloses(a, b)).toBe(daysOf(b).every((day) => daysOf(a).includes(day)));
});

law("encloses() is true for the range itself", (a) => {
  expect(encloses(a, a)).toBe(true);
});

law("encloses() is transitive", (a, b, c) => {
  fc.pre(encloses(a, b) && encloses(b, c));
  expect(encloses(a, c)).toBe(true);
});

law("overlaps() is true exactly when a day is in both", (a, b) => {
  expect(overlaps(a, b)).toBe(daysOf(a).some((day) => daysOf(b).includes(day)));
});

law("overlaps() and abuts() are symmetric", (a, b) => {
  expect([overlaps(a, b), abuts(a, b)]).toEqual([overlaps(b, a), abuts(b, a)]);
});

law("abuts() is true exactly when no day is in both and none lies between", (a, b) => {
  const apart = !daysOf(a).some((day) => daysOf(b).includes(day));
  expect(abuts(a, b)).toBe(apart && gapless(daysOf(a, b)));
});

law("intersect() has the days that are in both", (a, b) => {
  expect(daysOf(intersect(a, b))).toEqual(daysOf(a).filter((day) => daysOf(b).includes(day)));
});

law("intersect() gives null exactly when the ranges do not overlap", (a, b) => {
  expect(intersect(a, b) === null).toBe(!overlaps(a, b));
});

law("intersect() gives the inner range when the other encloses it", (a, b) => {
  fc.pre(encloses(a, b));
  expect(intersect(a, b)).toEqual(b);
});

law("span() is the smallest range that encloses both", (a, b, c) => {
  const whole = span(a, b);
  expect(encloses(whole, a) && encloses(whole, b)).toBe(true);
  expect(encloses(c, a) && encloses(c, b)).toBe(encloses(c, whole));
});

law("span() has no other days than the two exactly when they overlap or abut", (a, b) => {
  const same = daysOf(span(a, b)).length === daysOf(a, b).length;
  expect(same).toBe(overlaps(a, b) || abuts(a, b));
});

function expectApart(parts: readonly DayRange[]): void {
  for (const [at, part] of parts.entries()) {
    expect(part.start).toBeLessThan(part.endExclusive);
    const next = parts[at + 1];
    if (next !== undefined) expect(part.endExclusive).toBeLessThan(next.start);
  }
}

it("coalesce() has the same days", () => {
  fc.assert(
    fc.property(ranges, (parts) => {
      expect(daysOf(...coalesce(parts))).toEqual(daysOf(...parts));
    }),
    settings,
  );
});

it("coalesce() gives ranges in order that neither overlap nor abut", () => {
  fc.assert(
    fc.property(ranges, (parts) => expectApart(coalesce(parts))),
    settings,
  );
});

it("coalesce() gives the same when the ranges come in another order, twice, or coalesced", () => {
  const shuffled = ranges.chain((parts) =>
    fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([parts, others]) => {
      const joined = coalesce(parts);
      expect(coalesce(others)).toEqual(joined);
      expect(coalesce([...parts, ...others])).toEqual(joined);
      expect(coalesce(joined)).toEqual(joined);
    }),
    settings,
  );
});

it("coalesce() and subtract() leave their input alone", () => {
  fc.assert(
    fc.property(range, ranges, (whole, parts) => {
      const before = structuredClone({ whole, parts });
      coalesce(parts);
      subtract(whole, parts);
      expect({ whole, parts }).toEqual(before);
    }),
    settings,
  );
});

it("subtract() has the days of the range that are in none of the others", () => {
  fc.assert(
    fc.property(range, ranges, (whole, taken) => {
      const left = subtract(whole, taken);
      expect(daysOf(...left)).toEqual(daysOf(whole).filter((day) => !daysOf(...taken).includes(day)));
      expectApart(left);
    }),
    settings,
  );
});

it("rangeFrom() gives the first range that has the day or a later one", () => {
  fc.assert(
    fc.property(ranges, windowDay, (parts, day) => {
      const sorted = coalesce(parts);
      expect(rangeFrom(sorted, day)).toBe(sorted.find(({ endExclusive }) => endExclusive - 1 >= day));
    }),
    settings,
  );
});

it("rangeWith() gives the range that has the day", () => {
  fc.assert(
    fc.property(ranges, windowDay, (parts, day) => {
      const sorted = coalesce(parts);
      expect(rangeWith(sorted, day)).toBe(sorted.find((part) => daysOf(part).includes(day)));
    }),
    settings,
  );
});

it("countUpTo() counts the days on or before the day", () => {
  const anyDay = fc.oneof(windowDay, fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
  fc.assert(
    fc.property(fc.array(anyDay), anyDay, (days, day) => {
      const sorted = Float64Array.from(days).sort();
      expect(countUpTo(sorted, day)).toBe(days.filter((other) => other <= day).length);
    }),
    settings,
  );
});
