import { excerpt } from "../messages/excerpt.ts";
import type { EdtfDate, IsoDate } from "../model/date.ts";
import { earliestOfPoint, latestOfPoint } from "./date-point.ts";
import { type DateFault, dateError, isoText, notInCalendar } from "./day.ts";

/** How a date is written. */
export type DatePrecision = "day" | "month" | "year" | "bounds";

/** The bounds of a date as day numbers, both included; an open side is `-Infinity` or `Infinity`. */
export interface DateBounds {
  readonly earliest: number;
  readonly latest: number;
}

interface DateReading extends DateBounds {
  readonly precision: DatePrecision;
}

const pointPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const boundsPattern = /^\[([^[\].]*)\.\.([^[\].]*)\]$/;

/** Reads a date: returns its bounds and precision, or the fault. */
export function readEdtfDate(text: string): DateReading | DateFault {
  const bounds = text.startsWith("[") ? boundsPattern.exec(text) : null;
  return bounds === null ? readPoint(text, text) : readBounds(text, bounds[1] ?? "", bounds[2] ?? "");
}

function readPoint(text: string, whole: string): DateReading | DateFault {
  const earliest = earliestOfPoint(text);
  if (Number.isNaN(earliest)) return pointPattern.test(text) ? notInCalendar(whole) : notADate(whole);
  return { earliest, latest: latestOfPoint(text, earliest), precision: precisionOf(text) };
}

/** How a date without brackets is written. */
function precisionOf(text: string): DatePrecision {
  return text.length === 4 ? "year" : text.length === 7 ? "month" : "day";
}

function readBounds(text: string, first: string, last: string): DateReading | DateFault {
  if (first === "" && last === "") return notADate(text);
  const earliest = first === "" ? Number.NEGATIVE_INFINITY : readPoint(first, text);
  const latest = last === "" ? Number.POSITIVE_INFINITY : readPoint(last, text);
  if (typeof earliest === "object" && "code" in earliest) return earliest;
  if (typeof latest === "object" && "code" in latest) return latest;
  const bounds = {
    earliest: typeof earliest === "number" ? earliest : earliest.earliest,
    latest: typeof latest === "number" ? latest : latest.latest,
  };
  return bounds.earliest > bounds.latest ? reversed(text) : { ...bounds, precision: "bounds" };
}

function notADate(value: string): DateFault {
  return { code: "date-format", params: { value, expected: "date" } };
}

function reversed(value: string): DateFault {
  return { code: "date-order", params: { reason: "bounds", value } };
}

/** Reads a date; throws under the conditions of {@link parseEdtfDate}. `path` is the argument. */
export function dateBounds(text: EdtfDate, ...path: readonly string[]): DateReading {
  const reading = typeof text === "string" ? readEdtfDate(text) : notADate(excerpt(text));
  if ("code" in reading) throw dateError(reading, path);
  return reading;
}

/** The days that a date may mean. */
export interface ParsedEdtfDate {
  /** Earliest day; `null` = no lower bound. */
  readonly earliest: IsoDate | null;
  /** Latest day, included; `null` = no upper bound. */
  readonly latest: IsoDate | null;
  /** How it is written. */
  readonly precision: DatePrecision;
}

/**
 * Returns the days that a date may mean.
 *
 * @param text - a date in the notation of {@link EdtfDate}
 * @returns the earliest and the latest of those days, both included, and how the date is written
 * @throws {NetworkError} `date-format` if the text does not have a form of {@link EdtfDate}; `date-not-in-calendar` if
 * it names a day, month or year that does not exist; `date-order` if the bounds in brackets are reversed
 * @see Library of Congress, Extended Date/Time Format <https://www.loc.gov/standards/datetime/>
 * @example
 * parseEdtfDate("2018-11"); // => { earliest: "2018-11-01", latest: "2018-11-30", precision: "month" }
 * parseEdtfDate("[2022-07-01..]"); // => { earliest: "2022-07-01", latest: null, precision: "bounds" }
 */
export function parseEdtfDate(text: EdtfDate): ParsedEdtfDate {
  const { earliest, latest, precision } = dateBounds(text, "text");
  return { earliest: dayOrNull(earliest), latest: dayOrNull(latest), precision };
}

/** Formats a day number as `YYYY-MM-DD`; `null` if it is infinite. */
export function dayOrNull(day: number): IsoDate | null {
  return Number.isFinite(day) ? isoText(day) : null;
}

/**
 * Tells whether a text is a date in the notation of {@link EdtfDate}.
 *
 * @param text - anything
 * @returns `true` if {@link parseEdtfDate} accepts it; `false` for anything that is not a string
 * @example
 * isEdtfDate("2019-02-29"); // => false
 */
export function isEdtfDate(text: unknown): boolean {
  return typeof text === "string" && !("code" in readEdtfDate(text));
}
