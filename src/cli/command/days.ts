import { isoText } from "../../calendar/day.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { messageOf } from "../../issue.ts";
import { typedDateWording } from "../../messages/typed-date.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { EdtfDate, IsoDate } from "../../model/date.ts";
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

/** Which day of a year or month is meant where a time begins or ends. */
const endOfOption: { readonly [option in OptionName]?: End } = { from: "first", to: "last" };

type End = "first" | "last";

/** Reads the days of a command as people type them: `31.12.2022`; of a time, `2022` too. */
export function withDays({ operands: kind }: Command, { operands, values }: GivenWords): WordsWithDays {
  const faults: Bilingual[] = [];
  const read = (given: string, end?: End) => {
    const day = (end && endDay(given, end)) ?? typedDate(given, "day");
    if (typeof day === "string") return day;
    faults.push(day);
    return given;
  };
  const days = dayOptions.flatMap((option) => {
    const given = values[option];
    return given === undefined ? [] : [[option, read(given, endOfOption[option])] as const];
  });
  const [first = "", last = first] = operands;
  return {
    operands:
      kind === "range"
        ? [read(first, "first"), read(last, "last")]
        : kind === "days"
          ? operands.map((given) => read(given))
          : operands,
    values: { ...values, ...Object.fromEntries(days) },
    fault: faults[0],
  };
}

/** The first or last day of a year or month; `undefined` if a word is neither. */
function endDay(given: string, end: End): IsoDate | undefined {
  const date = typedDate(given, "date");
  if (typeof date !== "string" || !/^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(date)) return undefined;
  const { earliest, latest } = dateBounds(date);
  return isoText(end === "first" ? earliest : latest);
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
