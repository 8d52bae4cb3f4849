import { dateMeaning } from "../messages/date-text.ts";
import type { TypedDateCode } from "../messages/typed-date.ts";
import type { EdtfDate } from "../model/date.ts";
import { type CellChoice, type CellReading, faulty } from "../text/reading.ts";
import type { DateSide, TypedDate } from "./typed-date.ts";

/** What a text says of a date. */
export type DateReading = CellReading<TypedDate, TypedDateCode>;

/** A text that is no date. */
export function notADate(value: string, side: DateSide): DateReading {
  return faulty("date-format", { value, expected: side === "last" ? "end" : "date" });
}

/** A text that may be one of several dates, which it offers. */
export function ambiguous(
  value: string,
  reason: "order" | "effective" | "years" | "notation",
  dates: readonly EdtfDate[] = [],
): DateReading {
  return faulty("date-ambiguous", { value, reason, dates }, { choices: dates.map(dateChoice) });
}

/** A choice that writes a date, which it names as people write it. */
export function dateChoice(date: EdtfDate): CellChoice {
  return { to: date, meaning: dateMeaning(date) };
}
