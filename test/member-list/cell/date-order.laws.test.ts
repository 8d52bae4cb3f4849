import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateEvidence, judgeDateOrders } from "../../../src/member-list/date/date-order.ts";
import type { DateOrder, DateSeparator } from "../../../src/typed-date/date-settings.ts";

type Numbers = readonly [first: number, second: number, year: number];

/** Whether a calendar of the years 1970 to 2100 has a day, by the calendar of the machine. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The orders of a list, counted cell by cell as the rule says it. */
function naiveOrder(separator: DateSeparator, cells: readonly Numbers[]): DateOrder | undefined {
  let dayOnly = 0;
  let monthOnly = 0;
  let dates = 0;
  for (const [first, second, year] of cells) {
    const dayFirst = isDay(year, second, first);
    const monthFirst = isDay(year, first, second);
    if (dayFirst || monthFirst) dates++;
    if (dayFirst && !monthFirst) dayOnly++;
    if (monthFirst && !dayFirst) monthOnly++;
  }
  if (separator === ".") {
    if (dayOnly > 0) return "day-first";
    return monthOnly >= 2 && monthOnly / dates >= 1 / 5 ? "month-first" : "day-first";
  }
  if (dayOnly > 0 && monthOnly > 0) return undefined;
  if (dayOnly > 0) return "day-first";
  return monthOnly > 0 ? "month-first" : undefined;
}

const separators = [".", "/", "-"] as const;
const small = fc.integer({ min: 1, max: 12 });
const large = fc.integer({ min: 13, max: 31 });
const years = fc.integer({ min: 1970, max: 2100 });
const dates: fc.Arbitrary<Numbers> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(small, small, years) },
  { weight: 1, arbitrary: fc.tuple(large, small, years) },
  { weight: 1, arbitrary: fc.tuple(small, large, years) },
  { weight: 1, arbitrary: fc.tuple(large, large, years) },
);
const monthFirstOnly = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(small, small, years) },
  { weight: 1, arbitrary: fc.tuple(small, large, years) },
);
const columns = fc.oneof(fc.array(dates, { maxLength: 12 }), fc.array(monthFirstOnly, { maxLength: 12 }));

function judge(cells: readonly string[]) {
  return judgeDateOrders(cells.flatMap((cell) => dateEvidence(cell)));
}

const pad = (number: number) => String(number).padStart(2, "0");

describe("judgeDateOrders()", () => {
  it("gives for each separator by itself what a count of its cells gives", () => {
    fc.assert(
      fc.property(columns, columns, columns, fc.boolean(), (dotted, slashed, dashed, isPadded) => {
        const lists = { ".": dotted, "/": slashed, "-": dashed };
        const write = isPadded ? pad : String;
        const cells = separators.flatMap((separator) =>
          lists[separator].map(([first, second, year]) =>
            [write(first), write(second), year].join(separator),
          ),
        );
        const { orders } = judge(cells);
        for (const separator of separators) {
          expect(orders[separator]).toBe(naiveOrder(separator, lists[separator]));
        }
      }),
    );
  });

  it("does not depend on the order of the cells, nor on cells that have no such date", () => {
    const others = ["2018", "2018-11-27", "11/2018", "laufend", "", "2018/11/27", "[2018-11-27..2022-06-30]"];
    fc.assert(
      fc.property(columns, fc.subarray(others), (cells, more) => {
        const texts = cells.map((numbers) => numbers.join("."));
        expect(judge([...more, ...[...texts].reverse(), ...more])).toEqual(judge(texts));
      }),
    );
  });
});
