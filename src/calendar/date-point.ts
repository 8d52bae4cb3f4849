import { dayNumberOf, daysInMonth, numberAt } from "./day.ts";

const hyphen = "-".charCodeAt(0);

/**
 * The first day that a year, month or day means: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `NaN` for anything else. Reads digit by digit
 * and makes no object, because a network has hundreds of thousands of dates.
 */
export function earliestOfPoint(text: string): number {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return Number.NaN;
  const year = numberAt(text, 0, 4);
  const month = length === 4 ? 1 : partAt(text, 4);
  const day = length === 10 ? partAt(text, 7) : 1;
  const exists = year >= 1 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayNumberOf(year, month, day) : Number.NaN;
}

/** The last day that a text means of which {@link earliestOfPoint} gives this first day. */
export function latestOfPoint(text: string, earliest: number): number {
  if (text.length === 10) return earliest;
  const year = numberAt(text, 0, 4);
  const month = text.length === 4 ? 12 : partAt(text, 4);
  return dayNumberOf(year, month, daysInMonth(year, month));
}

/** The number of a hyphen and two digits; -1 for anything else. */
function partAt(text: string, at: number): number {
  return text.charCodeAt(at) === hyphen ? numberAt(text, at + 1, at + 3) : -1;
}
