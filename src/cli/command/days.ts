import { messageOf } from "../../issue.ts";
import { typedDateWording } from "../../messages/typed-date.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { readTypedField, type TypedDateField } from "../../typed-date/typed-field.ts";
import type { Command } from "./command.ts";
import type { OptionName, OptionValues } from "./options.ts";

/** What stands behind a command, and its options. */
interface GivenWords {
  readonly operands: readonly string[];
  readonly values: OptionValues;
}

/** The same words, their days as `YYYY-MM-DD`; what is wrong with the first that is none. */
interface WordsWithDays extends GivenWords {
  readonly fault: Bilingual | undefined;
}

/** The options whose values are days. */
const dayOptions = ["on", "from", "to", "as-of"] as const satisfies readonly OptionName[];

/** Reads the days of a command as people type them: `31.12.2022`. */
export function withDays({ operands: kind }: Command, { operands, values }: GivenWords): WordsWithDays {
  const faults: Bilingual[] = [];
  const read = (given: string) => {
    const day = typedDate(given, "day");
    if (typeof day === "string") return day;
    faults.push(day);
    return given;
  };
  const days = dayOptions.flatMap((option) => {
    const given = values[option];
    return given === undefined ? [] : [[option, read(given)] as const];
  });
  const areDays = kind === "days" || kind === "range";
  return {
    operands: areDays ? operands.map(read) : operands,
    values: { ...values, ...Object.fromEntries(days) },
    fault: faults[0],
  };
}

/** Whether a word is a day. */
export function isDay(word: string): boolean {
  return typeof typedDate(word, "day") === "string";
}

/** The date in a word, or why there is none; a date that would be read otherwise than it is typed is none either. */
export function typedDate(word: string, field: TypedDateField): EdtfDate | Bilingual {
  const reading = readTypedField(word, field);
  if ("fault" in reading) return messageOf(reading.fault, typedDateWording);
  const { value, found = [] } = reading;
  const isAsTyped = value !== null && !found.some((one) => "to" in one);
  return isAsTyped ? value : typedDateWording["date-format"]({ value: word, expected: field });
}
