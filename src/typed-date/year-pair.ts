/** Two years in one text (2018/19), which may also be a year and a month (2011/12). */
export interface YearPair {
  readonly first: string;
  readonly last: string;
  /** The month that it may be instead; `undefined` if it can only be two years. */
  readonly month: string | undefined;
}

const form = /^(\d{4})([/-])(\d{4}|\d\d)$/;

/** The years of a text such as 2018/19 or 2018-19; `undefined` for any other text, such as the month 2018-12. */
export function yearPair(text: string): YearPair | undefined {
  const [, first = "", separator = "", end = ""] = form.exec(text) ?? [];
  if (first === "" || (separator === "-" && end.length === 4)) return undefined;
  const isMonth = end.length === 2 && Number(end) >= 1 && Number(end) <= 12;
  if (isMonth && separator === "-") return undefined;
  const last = end.length === 4 ? Number(end) : lastYear(Number(first), Number(end));
  if (last <= Number(first)) return undefined;
  return { first, last: String(last), month: isMonth ? `${first}-${end}` : undefined };
}

/** The year of two digits after another: 1999/00 goes on into the next century. */
function lastYear(first: number, twoDigits: number): number {
  const inCentury = first - (first % 100) + twoDigits;
  return first % 100 === 99 && twoDigits === 0 ? first + 1 : inCentury;
}
