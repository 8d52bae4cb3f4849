import type { EdtfDate, IsoDate } from "../model/date.ts";
import type { Certainty } from "../model/labels.ts";
import { firstDayNumber } from "./day.ts";
import { coalesce, type DayRange, dayRange } from "./day-range.ts";
import { type DateBounds, dateBounds, dayOrNull } from "./edtf-date.ts";

/** A range of days in a result: both ends are included, an unbounded side is `null`. */
export interface Span {
  /** First day; `null` = no lower bound. */
  readonly firstDay: IsoDate | null;
  /** Last day, included; `null` = no upper bound. */
  readonly lastDay: IsoDate | null;
}

/** The days on which something may hold, and the days on which it certainly holds. */
export interface Extent {
  /** From the earliest first day to the latest last day. */
  readonly possible: Span;
  /** From the latest first day to the earliest last day; `null` if no day is certain. */
  readonly certain: Span | null;
}

/** The recorded dates that bound something in time. */
export interface RecordedDates {
  /** First day; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last day, included; `".."` = ongoing; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
  /** Days on which, according to a source, it held. */
  readonly confirmations?:
    | readonly {
        /** The date that the source gives. */
        readonly date: EdtfDate;
      }[]
    | undefined;
}

/** The bounds of the first day and of the day after the last day, as day numbers; an unbounded side is infinite. */
export interface ExtentBounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEndExclusive: number;
  readonly latestEndExclusive: number;
  /**
   * Set if it lacks any day in some world: a predecessor's membership that may have started only after the change.
   */
  readonly mayBeVoid?: true | undefined;
}

/** The time in which a network or region exists; bounds everything that belongs to it. */
export interface Life {
  /** The earliest possible first day; `-Infinity` if it is unknown. */
  readonly earliestFirstDay: number;
  /** The bounds of the last day, included; {@link endless} if an end is not recorded. */
  readonly lastDay: DateBounds;
}

/** A contradiction in recorded dates. */
export type ExtentFault =
  | { readonly kind: "order" }
  | { readonly kind: "confirmation-outside"; readonly confirmation: number; readonly possible: Span }
  | {
      readonly kind: "life";
      readonly life: number;
      readonly side: "before" | "after";
      readonly field: DateField;
    };

/** The recorded date at fault; `null` if the lives themselves do not overlap. */
export type DateField = "startDate" | "endDate" | null;

/** The bounds of an unknown day. */
export const unknownDay: DateBounds = {
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
};

/** The bounds of the last day of something without a recorded end. */
export const endless: DateBounds = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/**
 * Derives the bounds of the first and last day from the recorded dates and the lives around them, and finds
 * contradictions between these. If there are faults, the bounds are meaningless.
 *
 * An exact date stays as it is. The lives narrow inexact and absent dates. Something ongoing lasts as long as the
 * shortest life.
 */
export function readExtent(
  dates: RecordedDates,
  lives: readonly Life[] = noLives,
): { bounds: ExtentBounds; faults: ExtentFault[] } {
  const ongoing = dates.endDate === "..";
  const start = dates.startDate === undefined ? unknownDay : dateBounds(dates.startDate);
  const end = dates.endDate === undefined || ongoing ? unknownDay : dateBounds(dates.endDate);
  const livedEnd = ongoing ? endless : end;
  let earliestStart = start.earliest;
  let { earliest: firstEnd, latest: lastEnd } = livedEnd;
  for (const { earliestFirstDay, lastDay } of lives) {
    if (!isExact(start)) earliestStart = Math.max(earliestStart, earliestFirstDay);
    if (ongoing) firstEnd = Math.min(firstEnd, lastDay.earliest);
    if (ongoing || !isExact(end)) lastEnd = Math.min(lastEnd, lastDay.latest);
  }

  const faults = lifeFaults(start, end, lives);
  if (start.earliest > end.latest) faults.unshift({ kind: "order" });
  else if (faults.length === 0 && Math.max(earliestStart, firstDayNumber) > lastEnd) {
    faults.push({ kind: "life", life: lives.length - 1, side: "after", field: null });
  }
  const inside = faults.length === 0;
  let latestStart = Math.min(start.latest, lastEnd);
  let earliestEnd = Math.max(firstEnd, earliestStart);
  for (const [confirmation, { date }] of (dates.confirmations ?? noDates).entries()) {
    const confirmed = dateBounds(date);
    if (inside && (confirmed.latest < earliestStart || confirmed.earliest > lastEnd)) {
      const possible = spanOf({ start: earliestStart, endExclusive: lastEnd + 1 });
      faults.push({ kind: "confirmation-outside", confirmation, possible });
    }
    latestStart = Math.min(latestStart, confirmed.latest);
    earliestEnd = Math.max(earliestEnd, confirmed.earliest);
  }
  const bounds = {
    earliestStart,
    latestStart,
    earliestEndExclusive: earliestEnd + 1,
    latestEndExclusive: lastEnd + 1,
  };
  return { bounds, faults };
}

const noLives: readonly Life[] = [];
const noDates: readonly { readonly date: EdtfDate }[] = [];

function isExact(date: DateBounds): boolean {
  return date.earliest === date.latest;
}

/** The bounds of the earlier of two days. */
export function earlierDay(a: DateBounds, b: DateBounds): DateBounds {
  return { earliest: Math.min(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}

function lifeFaults(start: DateBounds, end: DateBounds, lives: readonly Life[]): ExtentFault[] {
  const faults: ExtentFault[] = [];
  for (const [life, bounds] of lives.entries()) {
    const startSide = sideOutside(start, bounds);
    const endSide = sideOutside(end, bounds);
    if (startSide !== undefined) faults.push({ kind: "life", life, side: startSide, field: "startDate" });
    if (endSide !== undefined) faults.push({ kind: "life", life, side: endSide, field: "endDate" });
  }
  return faults;
}

/** The side of a life on which a date certainly lies; `undefined` if it may lie within. */
function sideOutside(date: DateBounds, { earliestFirstDay, lastDay }: Life): "before" | "after" | undefined {
  if (date.latest < earliestFirstDay) return "before";
  return date.earliest > lastDay.latest ? "after" : undefined;
}

/** The days on which something may hold. */
export function possibleRange(bounds: ExtentBounds): DayRange {
  return { start: bounds.earliestStart, endExclusive: bounds.latestEndExclusive };
}

/** The days on which something holds in every world; `null` if there are none. */
export function certainRange(bounds: ExtentBounds): DayRange | null {
  return bounds.mayBeVoid ? null : dayRange(bounds.latestStart, bounds.earliestEndExclusive);
}

/** The days on which at least one of several things is certain, as {@link coalesce} gives them. */
export function certainRuns(each: readonly ExtentBounds[]): DayRange[] {
  return coalesce(each.map(certainRange).filter((range) => range !== null));
}

/** The days on which at least one of several things is possible, as {@link coalesce} gives them. */
export function possibleRuns(each: readonly ExtentBounds[]): DayRange[] {
  return coalesce(each.map(possibleRange));
}

/** Whether at least one of several things holds on a day. */
export function certaintyOn(each: readonly ExtentBounds[], day: number): Certainty {
  if (each.some((bounds) => isCertainOn(bounds, day))) return "certain";
  return each.some((bounds) => isPossibleOn(bounds, day)) ? "uncertain" : "no";
}

/** Whether something holds on a day in every world. */
export function isCertainOn(bounds: ExtentBounds, day: number): boolean {
  return !bounds.mayBeVoid && bounds.latestStart <= day && day < bounds.earliestEndExclusive;
}

/** Whether something holds on a day in some world. */
export function isPossibleOn(bounds: ExtentBounds, day: number): boolean {
  return bounds.earliestStart <= day && day < bounds.latestEndExclusive;
}

/** Converts a range to the form of results. */
export function spanOf(range: DayRange): Span {
  return { firstDay: dayOrNull(range.start), lastDay: dayOrNull(range.endExclusive - 1) };
}

/** Converts bounds to the form of results. */
export function extentFrom(bounds: ExtentBounds): Extent {
  const certain = certainRange(bounds);
  return { possible: spanOf(possibleRange(bounds)), certain: certain === null ? null : spanOf(certain) };
}
