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
