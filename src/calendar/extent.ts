import type { EdtfDate, IsoDate } from "../model/date.ts";
import type { Certainty } from "../model/labels.ts";
import { firstDayNumber } from "./day.ts";
import { coalesce, type DayRange, dayRange } from "./day-range.ts";
import { type DateBounds, dateBounds, dayOrNull } from "./edtf-date.ts";

/** Days in a row as results name them: both ends included, `null` where it is unbounded. */
export interface Span {
  /** First day; `null` = no lower bound. */
  readonly firstDay: IsoDate | null;
  /** Last day, included; `null` = no upper bound. */
  readonly lastDay: IsoDate | null;
}

/** The days on which something may hold and those on which it holds however the unknown days turn out. */
export interface Extent {
  /** From the earliest first day to the latest last day. */
  readonly possible: Span;
  /** From the latest first day to the earliest last day; `null` if no day is certain. */
  readonly certain: Span | null;
}

/** The dates that bound something in time, as they are recorded. */
export interface RecordedDates {
  /** First day; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last day, included; `".."` = ongoing; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
  /** Days on which a source shows it to hold. */
  readonly confirmations?:
    | readonly {
        /** The day. */
        readonly date: EdtfDate;
      }[]
    | undefined;
}

/** The bounds of the first day and of the day after the last, as day numbers; infinite where unbounded. */
export interface ExtentBounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEndExclusive: number;
  readonly latestEndExclusive: number;
  /** Whether in some world it has no day: the membership of a predecessor that may have begun only after the change. */
  readonly mayBeVoid?: true | undefined;
}

/** The life of what something belongs to. */
export interface Life {
  /** The earliest day that may be the first of its existence; `-Infinity` if that is unknown. */
  readonly earliestFirstDay: number;
  /** The last day of its existence, included; {@link endless} if none is recorded. */
  readonly lastDay: DateBounds;
}

/** What speaks against recorded dates. */
export type ExtentFault =
  | { readonly kind: "order" }
  | { readonly kind: "confirmation-outside"; readonly confirmation: number; readonly possible: Span }
  | {
      readonly kind: "life";
      readonly life: number;
      readonly side: "before" | "after";
      readonly field: DateField;
    };

/** The recorded date that lies wrong; `null` if it is the lives themselves that do not meet. */
export type DateField = "startDate" | "endDate" | null;

/** A date of which nothing is known. */
export const unknownDay: DateBounds = {
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
};

/** The last day of what has no end on record. */
export const endless: DateBounds = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/**
 * The bounds of a first and a last day that follow from the recorded dates and from the lives of what the thing
 * belongs to, and what speaks against them. With faults the bounds mean nothing.
 *
 * An exact date is taken as it stands; any other, and an absent or ongoing one, is narrowed by the lives.
 * An ongoing thing lasts as long as the shortest life.
 */
export function readExtent(
  dates: RecordedDates,
  lives: readonly Life[] = [],
): { bounds: ExtentBounds; faults: ExtentFault[] } {
  const ongoing = dates.endDate === "..";
  const start = dates.startDate === undefined ? unknownDay : dateBounds(dates.startDate);
  const end = dates.endDate === undefined || ongoing ? unknownDay : dateBounds(dates.endDate);
  const livedStart = isExact(start) ? start : lives.reduce(startWithin, start);
  const livedEnd = ongoing
    ? lives.map((life) => life.lastDay).reduce(earlierDay, endless)
    : isExact(end)
      ? end
      : lives.reduce(endWithin, end);

  const faults = lifeFaults(start, end, lives);
  if (start.earliest > end.latest) faults.unshift({ kind: "order" });
  else if (faults.length === 0 && Math.max(livedStart.earliest, firstDayNumber) > livedEnd.latest) {
    faults.push({ kind: "life", life: lives.length - 1, side: "after", field: null });
  }
  const inside = faults.length === 0;
  let latestStart = Math.min(livedStart.latest, livedEnd.latest);
  let earliestEnd = Math.max(livedEnd.earliest, livedStart.earliest);
  for (const [confirmation, { date }] of (dates.confirmations ?? []).entries()) {
    const confirmed = dateBounds(date);
    if (inside && (confirmed.latest < livedStart.earliest || confirmed.earliest > livedEnd.latest)) {
      const possible = spanOf({ start: livedStart.earliest, endExclusive: livedEnd.latest + 1 });
      faults.push({ kind: "confirmation-outside", confirmation, possible });
    }
    latestStart = Math.min(latestStart, confirmed.latest);
    earliestEnd = Math.max(earliestEnd, confirmed.earliest);
  }
  const bounds = {
    earliestStart: livedStart.earliest,
    latestStart,
    earliestEndExclusive: earliestEnd + 1,
    latestEndExclusive: livedEnd.latest + 1,
  };
  return { bounds, faults };
}

function isExact(date: DateBounds): boolean {
  return date.earliest === date.latest;
}

function startWithin(start: DateBounds, life: Life): DateBounds {
  return { earliest: Math.max(start.earliest, life.earliestFirstDay), latest: start.latest };
}

function endWithin(end: DateBounds, life: Life): DateBounds {
  return { earliest: end.earliest, latest: Math.min(end.latest, life.lastDay.latest) };
}

/** The earlier of two unknown days. */
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

/** On which side of a life a date certainly lies, if it lies outside. */
function sideOutside(date: DateBounds, { earliestFirstDay, lastDay }: Life): "before" | "after" | undefined {
  if (date.latest < earliestFirstDay) return "before";
  return date.earliest > lastDay.latest ? "after" : undefined;
}

/** All days on which the thing may hold. */
export function possibleRange(bounds: ExtentBounds): DayRange {
  return { start: bounds.earliestStart, endExclusive: bounds.latestEndExclusive };
}

/** All days on which the thing holds however the unknown days turn out, or `null`. */
export function certainRange(bounds: ExtentBounds): DayRange | null {
  return bounds.mayBeVoid ? null : dayRange(bounds.latestStart, bounds.earliestEndExclusive);
}

/** The days on which at least one of several things holds however the unknown days turn out, in order and apart. */
export function certainRuns(each: readonly ExtentBounds[]): DayRange[] {
  return coalesce(each.map(certainRange).filter((range) => range !== null));
}

/** The days on which at least one of several things may hold, in order and apart. */
export function possibleRuns(each: readonly ExtentBounds[]): DayRange[] {
  return coalesce(each.map(possibleRange));
}

/** How sure it is that one of several things holds on a day. */
export function certaintyOn(each: readonly ExtentBounds[], day: number): Certainty {
  if (each.some((bounds) => isCertainOn(bounds, day))) return "certain";
  return each.some((bounds) => isPossibleOn(bounds, day)) ? "uncertain" : "no";
}

/** Whether something holds on a day however the unknown days turn out. */
export function isCertainOn(bounds: ExtentBounds, day: number): boolean {
  return !bounds.mayBeVoid && bounds.latestStart <= day && day < bounds.earliestEndExclusive;
}

/** Whether something may hold on a day. */
export function isPossibleOn(bounds: ExtentBounds, day: number): boolean {
  return bounds.earliestStart <= day && day < bounds.latestEndExclusive;
}

/** A range as results name it. */
export function spanOf(range: DayRange): Span {
  return { firstDay: dayOrNull(range.start), lastDay: dayOrNull(range.endExclusive - 1) };
}

/** Bounds as results name them. */
export function extentFrom(bounds: ExtentBounds): Extent {
  const certain = certainRange(bounds);
  return { possible: spanOf(possibleRange(bounds)), certain: certain === null ? null : spanOf(certain) };
}
