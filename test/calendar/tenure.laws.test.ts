import { UTCDate } from "@date-fns/utc";
import { add } from "date-fns/add";
import fc from "fast-check";
import { dayNumber, isoDay, type Tenure, tenureOf } from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";

const settings = cases(500);
const millisecondsInDay = 86_400_000;

const firstNumber = dayNumber("0001-01-01");
const lastNumber = dayNumber("9999-12-31");
const anyDay = fc.integer({ min: firstNumber, max: lastNumber });
/** Within four days of the end of a month of 2015–2024, where months differ in length. */
const monthEnd = fc
  .tuple(
    fc.integer({ min: 2015, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: -4, max: 1 }),
  )
  .map(([year, month, offset]) => dayNumber(`${year}-${String(month).padStart(2, "0")}-01`) + offset);

/** A first day and the day after the last. */
const days = fc
  .oneof(fc.tuple(anyDay, anyDay), fc.tuple(monthEnd, monthEnd))
  .map(([a, b]) => ({ start: Math.min(a, b), endExclusive: Math.max(a, b) + 1 }));

function lengthOf({ start, endExclusive }: { start: number; endExclusive: number }): Tenure {
  const tenure = tenureOf({ firstDay: isoDay(start), lastDay: isoDay(endExclusive - 1) });
  if (tenure === null) throw new Error("a bounded span has a length");
  return tenure;
}

function monthsOf({ years, months }: Tenure): number {
  return years * 12 + months;
}

function dayAfter(start: number, duration: { years: number; months: number; days?: number }): number {
  return add(new UTCDate(start * millisecondsInDay), duration).getTime() / millisecondsInDay;
}

it("tenureOf() leads from the first day to the day after the last", () => {
  fc.assert(
    fc.property(days, (span) => {
      expect(dayAfter(span.start, lengthOf(span))).toBe(span.endExclusive);
    }),
    settings,
  );
});

it("tenureOf() gives 0 to 11 months and 0 to 30 days", () => {
  fc.assert(
    fc.property(days, (span) => {
      const { years, months, days: rest } = lengthOf(span);
      expect(years >= 0 && months >= 0 && months <= 11 && rest >= 0 && rest <= 30).toBe(true);
    }),
    settings,
  );
});

it("tenureOf() leaves fewer days than another full month has", () => {
  fc.assert(
    fc.property(days, (span) => {
      const { years, months } = lengthOf(span);
      expect(dayAfter(span.start, { years, months: months + 1 })).toBeGreaterThan(span.endExclusive);
    }),
    settings,
  );
});

it("tenureOf() grows when the last day moves on", () => {
  fc.assert(
    fc.property(days, ({ start, endExclusive }) => {
      fc.pre(endExclusive <= lastNumber);
      const shorter = lengthOf({ start, endExclusive });
      const longer = lengthOf({ start, endExclusive: endExclusive + 1 });
      expect(monthsOf(longer)).toBeGreaterThanOrEqual(monthsOf(shorter));
      if (monthsOf(longer) === monthsOf(shorter)) expect(longer.days).toBe(shorter.days + 1);
    }),
    settings,
  );
});
