/** The latest year that two digits mean, if they mean any: 49 is 2049, 50 is 1950. */
export const latestShortYear = 2049;

/** A year as cells have it, and what it means. */
export interface ShortYear {
  readonly digits: string;
  readonly year: number;
}

/** The years with two digits in texts, each once, the earliest first. */
export function shortYearsIn(texts: readonly string[]): ShortYear[] {
  const years = texts.flatMap((text) =>
    [...text.matchAll(/[./\-' ’](\d\d)(?!\d|\.\d|[/-]\d)/g)].map(([, digits = ""]) => ({
      digits,
      year: yearOf(Number(digits)),
    })),
  );
  return inOrder(years);
}

/** Years, each once, the earliest first. */
export function inOrder(years: readonly ShortYear[]): ShortYear[] {
  return [...new Map(years.map((one) => [one.year, one])).values()].sort((a, b) => a.year - b.year);
}

function yearOf(digits: number): number {
  const century = latestShortYear - (latestShortYear % 100);
  return digits <= latestShortYear % 100 ? century + digits : century - 100 + digits;
}
