import { type DateSettings, plainDates } from "../../typed-date/date-settings.ts";
import { type DateStyle, plainStyle } from "./date-style.ts";

/** How the dates in the cells of a column are read, and how what may be written instead is written. */
export interface CellDates {
  readonly settings: DateSettings;
  /** The style of the list. */
  readonly style: () => DateStyle;
}

/** Those of a list about which nothing is known. */
export const plainCellDates: CellDates = { settings: plainDates, style: () => plainStyle };
