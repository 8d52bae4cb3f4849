import { dayNumberOf, daysInMonth } from "./day.ts";

const zero = "0".charCodeAt(0);
const hyphen = "-".charCodeAt(0);

/**
 * The first day that a year, month or day means: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `NaN` for anything else, even for a date in
 * another notation. Reads digit by digit and makes no object, because a network has hundreds of thousands of dates.
 */
export function earliestOfPoint(text: string): number {
  const { length } = text;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = length > 4 ? partAt(text, 4) : 1;
  const day = length > 7 ? partAt(text, 7) : 1;
  const isRead = (length === 4 || length === 7 || length === 10) && year >= 1 && month >= 1 && day >= 1;
  return isRead && day <= daysInMonth(year, month) ? dayNumberOf(year, month, day) : Number.NaN;
}

/** The last day that a text means of which {@link earliestOfPoint} gives this first day. */
export function latestOfPoint(text: string, earliest: number): number {
  if (text.length === 10) return earliest;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = text.length === 4 ? 12 : twoDigits(text, 5);
  return dayNumberOf(year, month, daysInMonth(year, month));
}

/** A hyphen and two digits; `NaN` for anything else. */
function partAt(text: string, at: number): number {
  return text.charCodeAt(at) === hyphen ? twoDigits(text, at + 1) : Number.NaN;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
