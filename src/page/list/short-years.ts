/** The latest year that two digits mean, if they mean any: 49 is 2049, 50 is 1950. */
export const latestShortYear = 2049;

/** A year as cells have it, and what it means. */
export interface ShortYear {
  readonly digits: string;
  readonly year: number;
}

/** The earliest and the latest of the years with two digits in texts; none if there are none, one if all are the same. */
export function shortYearsIn(texts: readonly string[]): ShortYear[] {
  const years = texts.flatMap((text) =>
    [...text.matchAll(/[./\-' ’](\d\d)(?!\d|\.\d|[/-]\d)/g)].map(([, digits = ""]) => ({
      digits,
      year: yearOf(Number(digits)),
    })),
  );
  const sorted = years.sort((a, b) => a.year - b.year);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first.year === last.year ? [first] : [first, last];
}

function yearOf(digits: number): number {
  const century = latestShortYear - (latestShortYear % 100);
  return digits <= latestShortYear % 100 ? century + digits : century - 100 + digits;
}
