import type { IsoDate } from "../model/date.ts";

/** A day of the ISO calendar with the fields of a `Temporal.PlainDate`; any object with these fields will do. */
export interface PlainDate {
  /** The calendar; must be `"iso8601"`. */
  readonly calendarId: string;
  /** The year. */
  readonly year: number;
  /** The month, from 1. */
  readonly month: number;
  /** The day of the month, from 1. */
  readonly day: number;
}

/** A calendar day in an argument: `YYYY-MM-DD` or a `Temporal.PlainDate`. */
export type Day = IsoDate | PlainDate;

/** Formats a plain date as `YYYY-MM-DD`, even if the day does not exist; `undefined` for anything else. */
export function isoTextOf(value: unknown): string | undefined {
  if (!isPlainDate(value)) return undefined;
  const { year, month, day } = value;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== "object" || value === null) return false;
  return (
    "calendarId" in value &&
    value.calendarId === "iso8601" &&
    ["year", "month", "day"].every((field) => field in value && Number.isInteger(Reflect.get(value, field)))
  );
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
