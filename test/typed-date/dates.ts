import type { IssueCode } from "netzwerk-daseinsvorsorge/member-list";
import { cleanCell } from "../../src/text/clean.ts";
import type { DateReading } from "../../src/typed-date/date-reading.ts";
import { type DateSettings, plainDates } from "../../src/typed-date/date-settings.ts";
import type { DateSide, TypedDate } from "../../src/typed-date/typed-date.ts";
import { readTypedDate } from "../../src/typed-date/typed-date.ts";

/** What a date cell says, as far as tests look at it. */
export interface ReadDate {
  /** The date; absent if the cell is refused. */
  readonly value?: TypedDate;
  /** What was found, the code of the fault if the cell is refused. */
  readonly codes: readonly IssueCode[];
  /** What is written instead, if the cell is refused. */
  readonly remedies: readonly string[];
}

/** Reads a date cell as a list does: it is cleaned first. */
export function readDate(
  cell: string,
  side: DateSide = "first",
  settings: Partial<DateSettings> = {},
): ReadDate {
  return asRead(readTypedDate(cleanCell(cell, "date").text, side, { ...plainDates, ...settings }));
}

/** What a reading says, as far as tests look at it. */
export function asRead(reading: DateReading): ReadDate {
  if ("fault" in reading) {
    const { fault, fix, choices = [] } = reading;
    return {
      codes: [fault.code],
      remedies: fix === undefined ? choices.map(({ to }) => to) : [fix],
    };
  }
  return { value: reading.value, codes: (reading.found ?? []).map(({ code }) => code), remedies: [] };
}
