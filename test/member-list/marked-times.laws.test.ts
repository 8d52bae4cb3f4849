import fc from "fast-check";
import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, test } from "vitest";
import { cases } from "../law-cases.ts";

const firstYear = 2001;

/** Times one after another, some with a gap before them, and the marks of three rows. */
const lists = fc
  .array(
    fc.record({
      gap: fc.nat(2),
      length: fc.integer({ min: 1, max: 3 }),
      marks: fc.tuple(fc.boolean(), fc.boolean()),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((times) =>
    fc.tuple(fc.constant(placed(times)), fc.shuffledSubarray([...times.keys()], { minLength: times.length })),
  );

interface Time {
  readonly first: number;
  readonly last: number;
  readonly marks: readonly boolean[];
}

function placed(
  times: readonly { readonly gap: number; readonly length: number; readonly marks: readonly boolean[] }[],
) {
  let year = firstYear;
  return times.map(({ gap, length, marks }): Time => {
    const first = year + gap;
    year = first + length;
    return { first, last: year - 1, marks };
  });
}

/** The runs of years in which a row is marked, year by year; a last year alone may go on. */
function runsOf(times: readonly Time[], row: number): (readonly [string, string | null])[] {
  const end = times.at(-1)?.last ?? 0;
  const isMarked = (year: number) =>
    times.some(({ first, last, marks }) => first <= year && year <= last && marks[row] === true);
  const isOpen = times.some(({ first, last }) => first === end && last === end);
  const runs: (readonly [string, string | null])[] = [];
  let start: number | undefined;
  for (let year = firstYear; year <= end + 1; year++) {
    if (isMarked(year)) start ??= year;
    else if (start !== undefined) {
      runs.push([String(start), isOpen && year - 1 === end ? null : String(year - 1)]);
      start = undefined;
    }
  }
  return runs;
}

/** Times that may overlap, in years and months, as a heading, a first and a last date say them. */
const overlapping = fc.uniqueArray(
  fc
    .record({
      year: fc.integer({ min: 2015, max: 2019 }),
      length: fc.integer({ min: 1, max: 3 }),
      months: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
      form: fc.constantFrom("years", "months", "from month", "from year"),
      isMarked: fc.boolean(),
    })
    .map(({ year, length, months, form, isMarked }) => {
      const [first, last] = months.map((month) => `${month}`.padStart(2, "0"));
      const until = year + length;
      const [heading, start, end] = {
        years: [`Phase ${year}–${until}`, `${year}`, `${until}`],
        months: [`${first}/${year} – ${last}/${until}`, `${year}-${first}`, `${until}-${last}`],
        "from month": [`ab ${first}/${year}`, `${year}-${first}`, ".."],
        "from year": [`ab ${year}`, `${year}`, ".."],
      }[form];
      return { heading, isMarked, start: daysOf(start), end: daysOf(end) };
    }),
  { minLength: 2, maxLength: 4, selector: ({ heading }) => heading },
);

/** The earliest and the latest day that a date may mean, counted from 1970; an open or unknown end is never. */
function daysOf(date: string | undefined): readonly [number, number] {
  if (date === undefined || date === "..") return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [, first, last] = /^\[(.+)\.\.(.+)\]$/.exec(date) ?? [];
  if (first !== undefined) return [daysOf(first)[0], daysOf(last)[1]];
  const [year = 0, month, day] = date.split("-").map(Number);
  const dayNumber = (...parts: [number, number, number]) => Date.UTC(...parts) / 86_400_000;
  if (day !== undefined)
    return [dayNumber(year, (month ?? 1) - 1, day), dayNumber(year, (month ?? 1) - 1, day)];
  return month === undefined
    ? [dayNumber(year, 0, 1), dayNumber(year, 12, 0)]
    : [dayNumber(year, month - 1, 1), dayNumber(year, month, 0)];
}

test("readMemberList() gives no membership a day that certainly lies in a time without a mark, unless the marks contradict", () => {
  fc.assert(
    fc.property(overlapping, (times) => {
      fc.pre(times.some(({ isMarked }) => isMarked));
      const headings = times.map(({ heading }) => heading);
      const marks = times.map(({ isMarked }) => (isMarked ? "x" : ""));
      const all = headings.map(() => "x").join(";");
      const { memberships, rows } = readMemberList(
        `Region;${headings.join(";")}\nKreis Ahlen;${marks.join(";")}\nKreis Buche;${all}\nKreis Cedern;${all}`,
      );
      expect(rows[0]?.status).toBe("accepted");
      const own = memberships.filter(({ regionId }) => regionId === "kreis-ahlen");
      for (const { start, end } of times.filter(({ isMarked }) => !isMarked)) {
        const [first, last] = [start[1] + 1, end[0] - 1];
        const isContradicted = times.some(
          (time) => time.isMarked && time.start[1] <= last + 1 && first - 1 <= time.end[0],
        );
        if (first > last || isContradicted) continue;
        for (const { startDate, endDate } of own)
          expect(daysOf(startDate)[0] > last || daysOf(endDate)[1] < first).toBe(true);
      }
    }),
    cases(200),
  );
});

test("readMemberList() gives each region the union of the times in which it is marked, in whatever order they stand", () => {
  fc.assert(
    fc.property(lists, ([times, order]) => {
      const columns = order.flatMap((at) => times[at] ?? []);
      const headings = columns.map(({ first, last }) =>
        first === last ? `${first}` : `Phase ${first}–${last}`,
      );
      const rowOf = (row: number) =>
        columns.map(({ marks }) => (marks[row] === true ? "x" : "nein")).join(";");
      const text = `Region;${headings.join(";")}\nKreis Ahlen;${rowOf(0)}\nKreis Buche;${rowOf(1)}`;
      const { memberships } = readMemberList(text);
      const periodsOf = (id: string) =>
        memberships
          .filter(({ regionId }) => regionId === id)
          .map(({ startDate, endDate }) => [startDate, endDate ?? null]);
      expect(periodsOf("kreis-ahlen")).toEqual(runsOf(times, 0));
      expect(periodsOf("kreis-buche")).toEqual(runsOf(times, 1));
    }),
    cases(100),
  );
});
