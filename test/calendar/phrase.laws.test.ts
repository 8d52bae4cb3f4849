import fc from "fast-check";
import {
  type EdtfDate,
  type Extent,
  formatEdtfDate,
  formatExtent,
  formatRecordedDates,
  isoDay,
  parseEdtfDate,
} from "netzwerk-daseinsvorsorge/calendar";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";

const settings = cases(100);
const many = { maxLength: 60, size: "max" } as const;

/** 2018-12-30 to 2019-01-03: so few days that two dates often share a bound. */
const number = fc.integer({ min: 17_895, max: 17_899 });
const day = number.map(isoDay);
const point = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([iso, length]) => iso.slice(0, length));
const date = fc.oneof(
  point,
  point.map((text) => `[${text}..]`),
  point.map((text) => `[..${text}]`),
  fc.tuple(day, day).map((days) => `[${days.sort().join("..")}]`),
);
const startDate = fc.option(date, { nil: undefined });
const record = fc.record({ startDate, endDate: fc.oneof(startDate, fc.constant("..")) });

/** Possible contains certain; each side is open now and then. */
const extent: fc.Arbitrary<Extent> = fc
  .tuple(fc.array(number, { minLength: 4, maxLength: 4 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([numbers, openBefore, openAfter, isCertain]) => {
    const [a = "", b = "", c = "", d = ""] = numbers.sort((x, y) => x - y).map(isoDay);
    return {
      possible: { firstDay: openBefore ? null : a, lastDay: openAfter ? null : d },
      certain: isCertain ? { firstDay: b, lastDay: c } : null,
    };
  });

/** What a date means, however it is written. */
function boundsOf(text: EdtfDate | undefined): string {
  if (text === undefined || text === "..") return String(text);
  const { earliest, latest } = parseEdtfDate(text);
  return `${earliest} to ${latest}`;
}

/** No two values of different meanings may have one phrase. */
function expectToTellApart<Value>(
  values: readonly Value[],
  phraseOf: (value: Value, lang: "de" | "en") => string,
  meaningOf: (value: Value) => string,
): void {
  for (const lang of ["de", "en"] as const) {
    const meanings = new Map<string, string>();
    for (const value of values) {
      const phrase = phraseOf(value, lang);
      expect(`${phrase}: ${meaningOf(value)}`).toBe(`${phrase}: ${meanings.get(phrase) ?? meaningOf(value)}`);
      meanings.set(phrase, meaningOf(value));
    }
  }
}

it("formatEdtfDate() gives different phrases when dates have different bounds", () => {
  fc.assert(
    fc.property(fc.array(date, many), (dates) => expectToTellApart(dates, formatEdtfDate, boundsOf)),
    settings,
  );
});

it("formatRecordedDates() gives different phrases when records have different bounds", () => {
  fc.assert(
    fc.property(fc.array(record, many), (records) =>
      expectToTellApart(
        records,
        formatRecordedDates,
        (given) => `${boundsOf(given.startDate)}, ${boundsOf(given.endDate)}`,
      ),
    ),
    settings,
  );
});

it("formatExtent() gives different phrases when extents differ", () => {
  fc.assert(
    fc.property(fc.array(extent, many), (extents) =>
      expectToTellApart(extents, formatExtent, (given) => JSON.stringify(given)),
    ),
    settings,
  );
});
