import type { EdtfDate } from "../model/date.ts";

/** Whether the day or the month stands first in dates such as 03/04/2021. */
export type DateOrder = "day-first" | "month-first";

/** What separates day, month and year in a date of numbers. */
export type DateSeparator = "." | "/" | "-";

/** How the dates of a column are read. */
export interface DateSettings {
  /** Whether day or month comes first, by separator; absent if it is not known. */
  readonly orders: { readonly [separator in DateSeparator]?: DateOrder | undefined };
  /** The last year that two digits may mean; without it a year of two digits is refused. */
  readonly pivotYear: number | undefined;
  /** The last year that is plausible. */
  readonly latestYear: number;
  /** The first day of the network, if it is known. */
  readonly foundingDate: EdtfDate | undefined;
}

/** The settings of a list about which nothing is known: with dots the day is first. */
export const plainDates: DateSettings = {
  orders: { ".": "day-first" },
  pivotYear: undefined,
  latestYear: 2100,
  foundingDate: undefined,
};
