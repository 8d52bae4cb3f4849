/** Before every day: how 32 bits keep `-Infinity`. */
export const beforeAllDays = -(2 ** 31);

/** After every day: how 32 bits keep `Infinity`. */
export const afterAllDays = 2 ** 31 - 1;

/** A day number, or an infinite one, in the 32 bits of a column; packed days compare as the numbers do. */
export function packedDay(day: number): number {
  return Math.max(beforeAllDays, Math.min(afterAllDays, day));
}

/** The day number that was packed. */
export function unpackedDay(packed: number): number {
  if (packed === beforeAllDays) return Number.NEGATIVE_INFINITY;
  return packed === afterAllDays ? Number.POSITIVE_INFINITY : packed;
}
