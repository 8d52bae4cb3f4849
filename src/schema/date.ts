import * as z from "zod";
import { readDay } from "../calendar/day.ts";
import { readEdtfDate } from "../calendar/edtf-date.ts";
import { type Fault, messageOf } from "../issue.ts";
import { dateFieldWording } from "../messages/date-field.ts";

/** What is wrong with the text of a date in a field. */
export type DateFieldFault = Fault<keyof typeof dateFieldWording>;

const timePattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}/;
const never = "9999(?:-\\d{2}){0,2}";
const fillerPattern = new RegExp(`^(?:${never}|\\[${never}\\.\\..*|\\[.*\\.\\.${never}\\]|1900-01-0[01])$`);

function fieldFault(value: string): DateFieldFault | undefined {
  const reading = readEdtfDate(value);
  const isDate = !("code" in reading);
  if (!isDate && timePattern.test(value)) return withTime(value);
  if (fillerPattern.test(value)) return { code: "date-sentinel", params: { value } };
  return isDate ? undefined : reading;
}

function withTime(value: string): DateFieldFault {
  // With an offset the day at the place can be another one: 23:00 Z on 31 December is 1 January in Berlin.
  const isShifted = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value);
  return { code: "date-has-time", params: { value, day: isShifted ? null : value.slice(0, 10) } };
}

function startFault(value: string): DateFieldFault | undefined {
  if (value === "..") return { code: "date-format", params: { value, expected: "start" } };
  return fieldFault(value);
}

function endFault(value: string): DateFieldFault | undefined {
  if (value === "..") return undefined;
  const fault = fieldFault(value);
  return fault?.code === "date-format" ? { code: "date-format", params: { value, expected: "end" } } : fault;
}

function dayFault(text: string): DateFieldFault | undefined {
  const fault = fieldFault(text);
  if (fault !== undefined && fault.code !== "date-format") return fault;
  const day = readDay(text);
  return typeof day === "number" ? undefined : day;
}

/** A schema for text. The fault that `faultOf` finds becomes `params.dateFault` of the schema's issue. */
function checked(faultOf: (text: string) => DateFieldFault | undefined): z.ZodString {
  return z.string().superRefine((text, context) => {
    const dateFault = faultOf(text);
    if (dateFault === undefined) return;
    const message = messageOf(dateFault, dateFieldWording).en;
    context.addIssue({ code: "custom", message, params: { dateFault } });
  });
}

const point = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
const edtf = `${point}|\\[${point}\\.\\.(?:${point})?\\]|\\[\\.\\.${point}\\]`;

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = checked(dayFault).meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

/** An EDTF date: an exact day, or an unknown day between bounds. */
export const edtfDateSchema = checked(startFault).meta({ pattern: `^(?:${edtf})$` });

/** An EDTF date, or `..` for no end. */
export const edtfEndDateSchema = checked(endFault).meta({
  pattern: `^(?:\\.\\.|${edtf})$`,
});
