import type { DateOrder, DateSeparator, DateSettings } from "../../typed-date/date-settings.ts";
import { numericDate, possibleOrders } from "../../typed-date/numeric-date.ts";

/** What the dates of one cell with one separator say about the order of day and month. */
export interface DateEvidence {
  readonly separator: DateSeparator;
  /** Whether one of them can only have the day first. */
  readonly dayFirst: boolean;
  /** Whether one of them can only have the month first. */
  readonly monthFirst: boolean;
  /** Whether one of them is a different day in either order. */
  readonly either: boolean;
}

/** How many cells of a list can only have one of the orders. */
export interface OrderCounts {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** The orders in the dates of a list. */
export interface JudgedOrders {
  readonly orders: DateSettings["orders"];
  readonly counts: { readonly [separator in DateSeparator]: OrderCounts };
  /** The orders of which the cells were the reason, and which changed what was read. */
  readonly inferred: readonly (OrderCounts & {
    readonly separator: DateSeparator;
    readonly order: DateOrder;
  })[];
}

/** Dates in numbers; also those whose year comes first, so that their month and day are not taken for one. */
const numericDates =
  /(?<!\d)(?:\d{4}([-/])\d{1,2}\1\d{1,2}|\d{1,2}(?:\. ?\d{1,2}\. ?|\/\d{1,2}\/|-\d{1,2}-)(?:\d{4}|\d\d))(?!\d)/g;

const nothing: readonly DateEvidence[] = [];

/**
 * What a cell of a date column says about the order of day and month; nothing if it does not have such a date. Two digits
 * count as a year with dots only: with other separators they may come first.
 */
export function dateEvidence(text: string): readonly DateEvidence[] {
  if (text.length < 6) return nothing;
  const dates = text.match(numericDates);
  if (dates === null) return nothing;
  const found = new Map<DateSeparator, DateEvidence>();
  for (const one of dates) {
    const date = numericDate(one);
    if (date === undefined || (date.year.length === 2 && date.separator !== ".")) continue;
    const [order, another] = possibleOrders(date);
    if (order === undefined) continue;
    const known = found.get(date.separator);
    found.set(date.separator, {
      separator: date.separator,
      dayFirst: (known?.dayFirst ?? false) || (another === undefined && order === "day-first"),
      monthFirst: (known?.monthFirst ?? false) || (another === undefined && order === "month-first"),
      either: (known?.either ?? false) || (another !== undefined && date.one !== date.other),
    });
  }
  return [...found.values()];
}

interface Tally {
  cells: number;
  dayFirst: number;
  monthFirst: number;
  either: number;
}

/**
 * Judges the order of day and month by all cells of a list together. With dots the day is first unless at least a fifth of
 * the cells, two or more, can only have the month first and none only the day. With slashes or dashes it is what the cells
 * show that can only be one of the two, if they agree.
 */
export function judgeDateOrders(evidence: Iterable<DateEvidence>): JudgedOrders {
  const tallies = { ".": emptyTally(), "/": emptyTally(), "-": emptyTally() };
  for (const { separator, dayFirst, monthFirst, either } of evidence) {
    const tally = tallies[separator];
    tally.cells++;
    if (dayFirst) tally.dayFirst++;
    if (monthFirst) tally.monthFirst++;
    if (either) tally.either++;
  }
  const orders = {
    ".": orderWithDots(tallies["."]),
    "/": orderWithSigns(tallies["/"]),
    "-": orderWithSigns(tallies["-"]),
  };
  const separators = [".", "/", "-"] as const;
  const inferred = separators.flatMap((separator) => {
    const { dayFirst, monthFirst, either } = tallies[separator];
    const order = orders[separator];
    const isReason = separator === "." ? order === "month-first" : order !== undefined && either > 0;
    return order !== undefined && isReason ? [{ separator, order, dayFirst, monthFirst }] : [];
  });
  const counts = { ".": countsOf(tallies["."]), "/": countsOf(tallies["/"]), "-": countsOf(tallies["-"]) };
  return { orders, counts, inferred };
}

function emptyTally(): Tally {
  return { cells: 0, dayFirst: 0, monthFirst: 0, either: 0 };
}

function countsOf({ dayFirst, monthFirst }: Tally): OrderCounts {
  return { dayFirst, monthFirst };
}

/** As many cells must prove against the habit that the month is before the dot: a single one is a slip. */
const fewestProofs = 2;

function orderWithDots({ cells, dayFirst, monthFirst }: Tally): DateOrder {
  const isProven = dayFirst === 0 && monthFirst >= fewestProofs && monthFirst * 5 >= cells;
  return isProven ? "month-first" : "day-first";
}

function orderWithSigns({ dayFirst, monthFirst }: Tally): DateOrder | undefined {
  if (dayFirst > 0 && monthFirst > 0) return undefined;
  if (dayFirst > 0) return "day-first";
  return monthFirst > 0 ? "month-first" : undefined;
}
