import type { DateReading } from "../../typed-date/date-reading.ts";

/** The two sides of a period in one cell; `null` where the cell leaves a side blank. */
export interface CellPeriod {
  readonly start: DateReading | null;
  readonly end: DateReading | null;
}

/** Whether nothing is wrong with either side. */
export function isSound({ start, end }: CellPeriod): boolean {
  return [start, end].every((side) => side === null || !("fault" in side));
}
