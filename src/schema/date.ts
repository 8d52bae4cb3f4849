import * as z from "zod";
import { type DateFault, readDay } from "../calendar/day.ts";
import { readEdtfDate } from "../calendar/edtf-date.ts";
import { type Bilingual, excerpt } from "../issue.ts";

const timePattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}/;
const never = "9999(?:-\\d{2}){0,2}";
const fillerPattern = new RegExp(`^(?:${never}|\\[${never}\\.\\..*|\\[.*\\.\\.${never}\\]|1900-01-0[01])$`);

function fieldFault(text: string): DateFault | undefined {
  const reading = readEdtfDate(text);
  const isDate = !("code" in reading);
  if (!isDate && timePattern.test(text)) return withTime(text);
  if (fillerPattern.test(text)) return filler(text);
  return isDate ? undefined : reading;
}

function withTime(text: string): DateFault {
  const given = excerpt(text);
  const day = text.slice(0, 10);
  // With an offset the day at the place can be another one: 23:00 Z on 31 December is 1 January in Berlin.
  const isShifted = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  return {
    code: "date-has-time",
    message: {
      de: `„${given}“ nennt eine Uhrzeit. Nur den Kalendertag schreiben, der es am Ort war${isShifted ? "; er kann ein anderer sein als in UTC" : `, also ${day}`}.`,
      en: `“${given}” has a time of day. Write only the calendar day that it was at the place${isShifted ? "; it may differ from that in UTC" : `, that is ${day}`}.`,
    },
  };
}

function filler(text: string): DateFault {
  const given = excerpt(text);
  return {
    code: "date-sentinel",
    message: {
      de: `„${given}“ ist ein Platzhalter, kein Datum. Den gemeinten Tag oder seine Grenzen schreiben; ein offenes Ende ist "..", ein unbekannter Beginn oder ein unbekanntes Ende entfällt.`,
      en: `“${given}” is a filler, not a date. Write the day that is meant, or its bounds; an open end is "..", an unknown start or end is left out.`,
    },
  };
}

function edtfFault(text: string): DateFault | undefined {
  return text === ".." ? openStart : fieldFault(text);
}

function edtfEndFault(text: string): DateFault | undefined {
  if (text === "..") return undefined;
  const fault = fieldFault(text);
  return fault?.code === "date-format" ? withHint(fault, endHint) : fault;
}

const endHint: Bilingual = {
  de: 'Ist das Ende offen, ".." schreiben; ist es unbekannt, das Feld weglassen.',
  en: 'If the end is open, write ".."; if it is unknown, leave the field out.',
};

const openStart: DateFault = {
  code: "date-format",
  message: {
    de: '".." ist ein offenes Ende und steht nur in endDate. Ist der Tag unbekannt, seine Grenzen schreiben oder das Feld weglassen.',
    en: '".." is an open end and stands only in endDate. If the day is unknown, write its bounds, or leave the field out.',
  },
};

function withHint({ code, message }: DateFault, hint: Bilingual): DateFault {
  return { code, message: { de: `${message.de} ${hint.de}`, en: `${message.en} ${hint.en}` } };
}

function dayFault(text: string): DateFault | undefined {
  const fault = fieldFault(text);
  if (fault !== undefined && fault.code !== "date-format") return fault;
  const day = readDay(text);
  return typeof day === "number" ? undefined : day;
}

/** A schema for text. The fault that `faultOf` finds becomes `params.dateFault` of the schema's issue. */
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
export const isoDateSchema = checked(dayFault).meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

/** An EDTF date: an exact day, or an unknown day between bounds. */
export const edtfDateSchema = checked(edtfFault).meta({ pattern: `^(?:${edtf})$` });

/** An EDTF date, or `..` for no end. */
export const edtfEndDateSchema = checked(edtfEndFault).meta({
  pattern: `^(?:\\.\\.|${edtf})$`,
});
