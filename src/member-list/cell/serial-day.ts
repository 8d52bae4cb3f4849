const serialOfEpoch = 25_569;

/** The number of the day that a spreadsheet stores as a serial number, counted from 30 December 1899. */
export function serialDay(serial: number): number {
  return serial - serialOfEpoch;
}

/** The serial number that a spreadsheet stores for a day. */
export function serialOf(day: number): number {
  return day + serialOfEpoch;
}
