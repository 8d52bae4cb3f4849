import { oneOf, readOptions } from "../call-options.ts";
import { messageOf } from "../issue.ts";
import type { IssueCode } from "../issue-codes.ts";
import { typedDateWording } from "../messages/typed-date.ts";
import type { Language } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";
import { argumentError, assertLanguage } from "../network-error.ts";
import type { DateReading } from "./date-reading.ts";
import { readTypedField, type TypedDateField, typedDateFields } from "./typed-field.ts";

/** One of several dates that a text may mean. */
export interface TypedDateChoice {
  /** The text to write instead. */
  readonly text: string;
  /** What it says, in a few words. */
  readonly meaning: string;
}

/** What is wrong with a typed date, or what is to be said of it. */
export interface TypedDateIssue {
  /** Stable: programs may compare it. */
  readonly code: IssueCode;
  /** One or two sentences for the person who typed, in the language of the call. */
  readonly message: string;
  /** The text to write instead, if only one can be meant. */
  readonly fix?: string | undefined;
  /** The texts that may be meant, if there are several. */
  readonly choices?: readonly TypedDateChoice[] | undefined;
}

/** The date that a text names, or what is wrong with it. */
export type TypedDateResult =
  | {
      /** The date in the notation of the model; `..` = no end; `null` = unknown, or nothing was typed. */
      readonly value: EdtfDate | ".." | null;
      /** What was read otherwise than it was typed, and what is doubtful in it; mostly empty. */
      readonly remarks: readonly TypedDateIssue[];
      /** Absent. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong with the text; at least one. */
      readonly issues: readonly TypedDateIssue[];
    };

/**
 * Reads a date as people type it: `27.11.2018`, `seit 2018`, `Nov 2018`, `spätestens 2020`, `laufend`.
 *
 * It is the reading of member lists, of `membershipSchemaFor` with `dates: "as-typed"`, and of the command. Spaces, invisible
 * characters, midnight and marks of footnotes mean nothing. With dots the day is first. A text that may mean several dates,
 * such as `03/04/2021`, is not read; the choices say which.
 *
 * @param text - the text, in German or English
 * @param options - `lang`: the language of the sentences; `field`: `"start"` or `"end"` of a record, `"date"` for another
 * date, such as that of a confirmation, or `"day"` for a calendar day. Only a start or an end may be unknown, and only an
 * end may be open
 * @returns the date, or what is wrong with the text
 * @throws {NetworkError} `field-value` if `text` is not a text, or for an unknown language, field or option
 * @example
 * parseTypedDate("seit 27.11.2018", { lang: "en", field: "start" }); // => { value: "2018-11-27", remarks: [] }
 * const { issues = [] } = parseTypedDate("03/04/2021", { lang: "en", field: "start" });
 * issues.map(({ choices }) => choices);
 * // => [[{ text: "2021-04-03", meaning: "3 April 2021" }, { text: "2021-03-04", meaning: "4 March 2021" }]]
 */
export function parseTypedDate(
  text: string,
  options: { readonly lang: Language; readonly field: TypedDateField },
): TypedDateResult {
  if (typeof text !== "string") throw argumentError("text", text, ["string"]);
  const given = readOptions(options, "lang", "field");
  const { lang } = given;
  assertLanguage(lang, ["options", "lang"]);
  const field = oneOf("field", given.field, typedDateFields);
  return typedDateResult(readTypedField(text, field), lang);
}

/** A reading in the words of one language. */
export function typedDateResult(reading: DateReading, lang: Language): TypedDateResult {
  if (!("fault" in reading)) {
    const { value, found = [] } = reading;
    return {
      value,
      remarks: found.map((one) => ({ code: one.code, message: messageOf(one, typedDateWording)[lang] })),
    };
  }
  const { fault, fix, choices = [] } = reading;
  return {
    issues: [
      {
        code: fault.code,
        message: messageOf(fault, typedDateWording)[lang],
        ...(fix === undefined ? {} : { fix }),
        ...(choices.length === 0
          ? {}
          : { choices: choices.map(({ to, meaning }) => ({ text: to, meaning: meaning[lang] })) }),
      },
    ],
  };
}
