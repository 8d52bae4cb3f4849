import { dateBounds } from "../../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { TimeRow } from "../../content/row.ts";
import { mayBeOneOf } from "../../content/stretch.ts";
import { type DayScale, gutter, xOf } from "../measure/day-scale.ts";
import { barHeight, laneStep, lanesOf } from "./bar.ts";

/** A day that a source shows, or the days of which it is one. */
export interface Mark {
  readonly left: number;
  readonly right: number;
  /** Where its middle is below that of its row, and how far it reaches from there. */
  readonly offset: number;
  readonly reach: number;
  /** Whether it is one known day. */
  readonly isExact: boolean;
  /** Whether it may be a day before those shown, or after them. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  /** The dates that it stands for. */
  readonly dates: readonly EdtfDate[];
}

/** How far a lozenge reaches from its middle. */
export const lozengeReach = 5;
/** How high an outline below a bar is, from its middle. */
const outlineReach = 2.5;
/** Below the middle of a row an outline lies under the bar, where it covers no lozenge. */
const outlineOffset = barHeight.region / 2 + outlineReach + 1.25;
/** Lozenges closer than this are one. */
const leastStep = 4;
/** Half of what is drawn around the edge of a mark. */
const rim = 0.65;
const leastOutline = 6;

type MarkedRow = Pick<TimeRow, "kind" | "dates" | "byRole">;

/**
 * The marks of dates. No mark covers another: lozenges close to each other are narrower, those on nearly the same
 * pixels are one, and so are outlines that overlap. A date that cannot be one of the days shown has none.
 */
export function marksOf(scale: DayScale, { kind, dates, byRole = [] }: MarkedRow): Mark[] {
  const below = kind === "day" ? null : outlineOffset + ((lanesOf(byRole) - 1) / 2) * laneStep;
  const marks = [...new Set(dates)].flatMap((date) => markOf(scale, date, below));
  marks.sort((a, b) => a.left - b.left);
  return [
    ...joinedOutlines(marks.filter(({ isExact }) => !isExact)),
    ...lozenges(marks.filter(({ isExact }) => isExact)),
  ];
}

function markOf(scale: DayScale, date: EdtfDate, below: number | null): Mark[] {
  const { earliest, latest } = dateBounds(date);
  if (!mayBeOneOf({ earliest, latest }, scale.days)) return [];
  const isExact = earliest === latest;
  const isOpenLeft = earliest < scale.days.start;
  const isOpenRight = latest >= scale.days.endExclusive;
  const left = isOpenLeft ? scale.left - gutter.left : xOf(scale, earliest);
  const right = isOpenRight ? scale.right + gutter.right : xOf(scale, latest + 1);
  const middle = (left + right) / 2;
  const half = isExact ? 0 : Math.max(right - left, leastOutline) / 2;
  return [
    {
      left: middle - half,
      right: middle + half,
      offset: isExact ? 0 : (below ?? 0),
      reach: isExact ? lozengeReach : below === null ? lozengeReach - 1 : outlineReach,
      isExact,
      isOpenLeft,
      isOpenRight,
      dates: [date],
    },
  ];
}

/** Outlines that overlap as one: both days lie in it. */
function joinedOutlines(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last === undefined || mark.left >= last.right + 2 * rim) joined.push(mark);
    else {
      joined[joined.length - 1] = {
        ...last,
        right: Math.max(last.right, mark.right),
        isOpenRight: last.isOpenRight || mark.isOpenRight,
        dates: [...last.dates, ...mark.dates],
      };
    }
  }
  return joined;
}

/** Lozenges as wide as there is room between them. */
function lozenges(marks: readonly Mark[]): Mark[] {
  const apart: Mark[] = [];
  for (const mark of marks) {
    const last = apart.at(-1);
    if (last === undefined || mark.left - last.left >= leastStep) apart.push(mark);
    else apart[apart.length - 1] = { ...last, dates: [...last.dates, ...mark.dates] };
  }
  return apart.map((mark, at) => {
    const before = mark.left - (apart[at - 1]?.left ?? Number.NEGATIVE_INFINITY);
    const after = (apart[at + 1]?.left ?? Number.POSITIVE_INFINITY) - mark.left;
    const half = Math.min(lozengeReach, Math.min(before, after) / 2 - rim);
    return { ...mark, left: mark.left - half, right: mark.right + half };
  });
}
