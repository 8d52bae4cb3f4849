import * as z from "zod";
import { earliestOfPoint } from "../calendar/date-point.ts";
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
  const schema = z.string().superRefine((text, context) => {
    const dateFault = faultOf(text);
    if (dateFault === undefined) return;
    const message = messageOf(dateFault, dateFieldWording).en;
    context.addIssue({ code: "custom", message, params: { dateFault } });
  });
  for (const check of schema.def.checks ?? []) faultsOf.set(check, faultOf);
  return schema;
}

/** What the checks of the schemas for dates find. */
const faultsOf = new WeakMap<z.core.$ZodCheck<string>, (text: string) => DateFieldFault | undefined>();

/** What a check of a schema for dates lets pass; `undefined` for a check of another schema. */
export function passesDateCheck(check: z.core.$ZodCheck<string>): ((text: string) => boolean) | undefined {
  const faultOf = faultsOf.get(check);
  return faultOf && ((text) => isOrdinaryDay(text) || faultOf(text) === undefined);
}

/** Whether a text is a day that no schema refuses; most dates are. */
function isOrdinaryDay(text: string): boolean {
  return text.length === 10 && !Number.isNaN(earliestOfPoint(text)) && text < "9999" && text !== "1900-01-01";
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
