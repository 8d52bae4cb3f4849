import type { TypedDateCode } from "../messages/typed-date.ts";
import { cleanCell } from "../text/clean.ts";
import { faulty, type Unread } from "../text/reading.ts";
import type { DateReading } from "./date-reading.ts";
import { type DateSettings, plainDates } from "./date-settings.ts";
import { readTypedDate, type TypedDate } from "./typed-date.ts";

/** The fields that a date can be typed into. */
export const typedDateFields = ["start", "end", "date", "day"] as const;

/**
 * What a typed date is for. `start`, `end`: the first or last day of a record; only these may be unknown, and only an end may
 * be open. `date`: any other date, such as that of a confirmation. `day`: a calendar day.
 */
export type TypedDateField = (typeof typedDateFields)[number];

/** The date that is typed into a field; `null` if nothing is, too. */
export function readTypedField(
  typed: string,
  field: TypedDateField,
  dates: DateSettings = plainDates,
): DateReading {
  const { text } = cleanCell(typed, "date");
  if (text === "") return { value: null };
  const reading = readTypedDate(text, field === "end" ? "last" : "first", dates);
  if ("fault" in reading)
    return isOtherText(reading)
      ? faulty("date-format", { value: text, expected: field })
      : withinField(reading, field);
  return isOfField(reading.value, field) ? reading : faulty("date-format", { value: text, expected: field });
}

function isOfField(value: TypedDate, field: TypedDateField): boolean {
  if (field === "start" || field === "end") return true;
  return value !== null && value !== ".." && (field === "date" || value.length === isoLength);
}

const isoLength = "YYYY-MM-DD".length;

/** What is wrong with a text, with those of its remedies that the field takes. */
function withinField({ fault, fix, choices }: Unread<TypedDateCode>, field: TypedDateField): DateReading {
  return {
    fault,
    fix: fix !== undefined && isOfField(fix, field) ? fix : undefined,
    choices: choices?.filter(({ to }) => isOfField(to, field)),
  };
}

/** Whether a text is not a date in any form. */
function isOtherText({ fault }: Unread<TypedDateCode>): boolean {
  return (
    fault.code === "date-format" && fault.params.meant === undefined && fault.params.remark === undefined
  );
}
