import type { DateReading } from "../../typed-date/date-reading.ts";

/** The two sides of a period in one cell; `null` where the cell leaves a side blank. */
export interface CellPeriod {
  readonly start: DateReading | null;
  readonly end: DateReading | null;
}

/** Whether a side is read, or blank. */
export function isSound(reading: DateReading | null): boolean {
  return reading === null || !("fault" in reading);
}
