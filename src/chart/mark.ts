import { overlaps } from "../calendar/day-range.ts";
import { dateBounds } from "../calendar/edtf-date.ts";
import type { EdtfDate } from "../model/date.ts";
import { type DayScale, gutter, xOf } from "./day-scale.ts";

/** A day that a source shows, or the days of which it is one. */
export interface Mark {
  readonly left: number;
  readonly right: number;
  /** Whether it is one known day. */
  readonly isExact: boolean;
  /** Whether it may be a day before those shown, or after them. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/** The marks of dates, those on the same pixels once. A date that cannot lie within the days shown has none. */
export function marksOf(scale: DayScale, dates: readonly EdtfDate[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const date of dates) {
    const mark = markOf(scale, date);
    if (mark !== null) marks.set(`${Math.round(mark.left)} ${Math.round(mark.right)} ${mark.isExact}`, mark);
  }
  return [...marks.values()];
}

function markOf(scale: DayScale, date: EdtfDate): Mark | null {
  const { earliest, latest } = dateBounds(date);
  const days = { start: earliest, endExclusive: latest + 1 };
  if (!overlaps(days, scale.days)) return null;
  const isExact = earliest === latest;
  const isOpenLeft = earliest < scale.days.start;
  const isOpenRight = days.endExclusive > scale.days.endExclusive;
  const left = isOpenLeft ? scale.left - gutter.left : xOf(scale, earliest);
  const right = isOpenRight ? scale.right + gutter.right : xOf(scale, days.endExclusive);
  const middle = (left + right) / 2;
  return { left: isExact ? middle : left, right: isExact ? middle : right, isExact, isOpenLeft, isOpenRight };
}
