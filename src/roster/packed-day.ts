/** The packed form of `-Infinity`: before every day. */
export const beforeAllDays = -(2 ** 31);

/** The packed form of `Infinity`: after every day. */
export const afterAllDays = 2 ** 31 - 1;

/** Packs a day number, which may be infinite, into 32 bits. Packed days have the same order as the numbers. */
export function packedDay(day: number): number {
  return Math.max(beforeAllDays, Math.min(afterAllDays, day));
}

/** Restores the day number from {@link packedDay}. */
export function unpackedDay(packed: number): number {
  if (packed === beforeAllDays) return Number.NEGATIVE_INFINITY;
  return packed === afterAllDays ? Number.POSITIVE_INFINITY : packed;
}
