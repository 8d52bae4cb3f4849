import type { IssuePath } from "../../issue-params/place.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Membership } from "../../model/membership.ts";
import { plainDates } from "../../typed-date/date-settings.ts";
import { typedDateResult } from "../../typed-date/parse-typed-date.ts";
import { readTypedField, type TypedDateField } from "../../typed-date/typed-field.ts";
import { valueAt } from "../input/read-input.ts";
import { isRecord } from "./empty-texts.ts";
import type { MembershipFormIssue } from "./form-schema.ts";

/** A form whose dates are read. */
export interface ReadDates {
  /** The values with dates in the notation of the model; `""` where a date is unknown. */
  readonly value: unknown;
  /** What is wrong with dates; they stay as they were typed. */
  readonly issues: readonly MembershipFormIssue[];
  /** What is to be said of dates that were read. */
  readonly remarks: readonly MembershipFormIssue[];
}

/** What the form knows of the dates in it. */
interface KnownDates {
  readonly lang: Language;
  /** The membership that is being edited; a date that it has is not typed, and stays. */
  readonly replaced: Membership | undefined;
  readonly foundingDate: string | undefined;
}

/** Reads the dates in the values of a form, as a list reads them. */
export function readTypedDates(value: unknown, known: KnownDates): ReadDates {
  const settings = { ...plainDates, foundingDate: known.foundingDate };
  const issues: MembershipFormIssue[] = [];
  const remarks: MembershipFormIssue[] = [];
  const read = (typed: unknown, path: IssuePath, field: TypedDateField): unknown => {
    if (typeof typed !== "string" || isUntouched(typed, path, known.replaced)) return typed;
    const result = typedDateResult(readTypedField(typed, field, settings), known.lang);
    if (result.issues !== undefined) {
      issues.push(...result.issues.map((issue) => ({ ...issue, path })));
      return typed;
    }
    remarks.push(...result.remarks.map((remark) => ({ ...remark, path })));
    return result.value ?? "";
  };
  const withDates = withField(
    withField(value, "startDate", (typed) => read(typed, ["startDate"], "start")),
    "endDate",
    (typed) => read(typed, ["endDate"], "end"),
  );
  const whole = withField(withDates, "confirmations", (list) =>
    Array.isArray(list)
      ? list.map((entry, at) =>
          withField(entry, "date", (typed) => read(typed, ["confirmations", at, "date"], "date")),
        )
      : list,
  );
  return { value: whole, issues, remarks };
}

/** A record with another value in one of its fields; anything without that field is as it was. */
function withField(record: unknown, field: string, of: (value: unknown) => unknown): unknown {
  if (!isRecord(record) || !Object.hasOwn(record, field)) return record;
  return { ...record, [field]: of(Reflect.get(record, field)) };
}

/** Whether a text is the date that the edited membership has there: nobody typed it. */
function isUntouched(text: string, path: IssuePath, replaced: Membership | undefined): boolean {
  return path[0] === "confirmations"
    ? (replaced?.confirmations.some(({ date }) => date === text) ?? false)
    : valueAt(replaced, path) === text;
}
