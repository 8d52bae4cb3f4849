import { isoText } from "../calendar/day.ts";
import type { DateReading } from "./date-reading.ts";

const serialOfEpoch = 25_569;

/** How much later a day is in the 1904 date system. */
const daysTo1904 = 1462;

/** The number of the day that a spreadsheet stores as a serial number, counted from 30 December 1899. */
export function serialDay(serial: number): number {
  return serial - serialOfEpoch;
}

/** The serial number that a spreadsheet stores for a day. */
export function serialOf(day: number): number {
  return day + serialOfEpoch;
}

/** The day of a serial number of the years 2000 to 2099; `undefined` for any other text. */
export function readSerial(text: string): DateReading | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < 36_526 || serial > 73_050) return undefined;
  const read = isoText(serialDay(serial));
  const read1904 = isoText(serialDay(serial + daysTo1904));
  return { value: read, found: [{ code: "date-serial", params: { value: text, read, read1904 }, to: read }] };
}
