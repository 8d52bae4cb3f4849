import { z } from "zod";
import { type DateFault, readDay } from "../calendar/day.ts";
import { readEdtfDate } from "../calendar/edtf-date.ts";
import { excerpt } from "../issue.ts";

const timePattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}/;
const fillerPattern = /9999(?:-\d{2}){0,2}(?:\]|\.\.|$)|^1900-01-0[01]$/;

function fieldFault(text: string): DateFault | undefined {
  if (timePattern.test(text)) return withTime(text);
  if (fillerPattern.test(text)) return filler(text);
  const reading = readEdtfDate(text);
  return "code" in reading ? reading : undefined;
}

function withTime(text: string): DateFault {
  const given = excerpt(text);
  const day = text.slice(0, 10);
  return {
    code: "date-has-time",
    message: {
      de: `„${given}“ nennt eine Uhrzeit. Nur den Kalendertag schreiben, den das Datum am Ort hatte, wohl ${day}.`,
      en: `“${given}” has a time of day. Write only the calendar day that it was at the place, probably ${day}.`,
    },
  };
}

function filler(text: string): DateFault {
  const given = excerpt(text);
  return {
    code: "date-sentinel",
    message: {
      de: `„${given}“ ist ein Platzhalter, kein Datum. Ist das Ende offen, ".." schreiben; ist der Tag unbekannt, das Feld weglassen.`,
      en: `“${given}” is a filler, not a date. If the end is open, write ".."; if the day is unknown, leave the field out.`,
    },
  };
}

/** A text whose fault, if it has one, is the `params.dateFault` of the schema's issue. */
function checked(faultOf: (text: string) => DateFault | undefined): z.ZodString {
  return z.string().superRefine((text, context) => {
    const dateFault = faultOf(text);
    if (dateFault === undefined) return;
    context.addIssue({ code: "custom", message: dateFault.message.en, params: { dateFault } });
  });
}

const point = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
const edtf = `${point}|\\[${point}\\.\\.(?:${point})?\\]|\\[\\.\\.${point}\\]`;

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = checked((text) => {
  const day = readDay(text);
  return fieldFault(text) ?? (typeof day === "number" ? undefined : day);
}).meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

/** One unknown day between bounds. */
export const edtfDateSchema = checked(fieldFault).meta({ pattern: `^(?:${edtf})$` });

/** One unknown day between bounds, or `..` for no end. */
export const edtfEndDateSchema = checked((text) => (text === ".." ? undefined : fieldFault(text))).meta({
  pattern: `^(?:\\.\\.|${edtf})$`,
});
