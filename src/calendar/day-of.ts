import { createError } from "../issue.ts";
import { excerpt } from "../messages/excerpt.ts";
import { timeZoneMessage } from "../messages/query.ts";
import type { IsoDate } from "../model/date.ts";
import { argumentError, NetworkError } from "../network-error.ts";
import { dateError, notInCalendar, writeDay } from "./day.ts";

/**
 * Returns the calendar day in a time zone at a moment: "today" for an app that has a clock.
 *
 * @param date - the moment
 * @param timeZone - an IANA name such as `"Europe/Berlin"`
 * @returns the day there, `YYYY-MM-DD`
 * @throws {NetworkError} `date-not-in-calendar` if the moment is invalid or outside the years 0001–9999;
 * `field-value` if `date` is not a `Date` or the time zone is unknown
 * @example
 * dayOf(new Date("2022-06-30T22:30:00Z"), "Europe/Berlin"); // => "2022-07-01"
 */
export function dayOf(date: Date, timeZone: string): IsoDate {
  const formatter = dayFormatter(timeZone);
  if (!isDate(date)) throw argumentError("date", date, ["Date"]);
  if (Number.isNaN(Number(date))) throw dateError(notInCalendar(excerpt(date)), ["date"]);
  const parts = new Map(formatter.formatToParts(date).map((part) => [part.type, part.value]));
  const inEra = Number(parts.get("year"));
  const year = parts.get("era") === "B" ? 1 - inEra : inEra;
  if (year < 1 || year > 9999) throw dateError(notInCalendar(String(year)), ["date"]);
  return writeDay(year, Number(parts.get("month")), Number(parts.get("day")));
}

/** Whether a value is a `Date`, including one from another window or context. */
function isDate(date: unknown): boolean {
  return Object.prototype.toString.call(date) === "[object Date]";
}

function dayFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    if (typeof timeZone !== "string") throw new RangeError("no time zone");
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      era: "narrow",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
  } catch {
    const params = { reason: "time-zone", given: excerpt(timeZone) } as const;
    const finding = { code: "field-value", path: ["timeZone"], params } as const;
    throw new NetworkError([createError(finding, { "field-value": () => timeZoneMessage(params.given) })]);
  }
}
