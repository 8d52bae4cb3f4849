import type { Wording } from "../issue.ts";
import { dateWording } from "./date.ts";
import { excerpt } from "./excerpt.ts";

/** Messages about dates in the fields of an input. */
export const dateFieldWording: Wording<keyof typeof dateWording | "date-has-time" | "date-sentinel"> = {
  ...dateWording,
  "date-has-time": ({ value, day }) => ({
    de: `„${excerpt(value)}“ nennt eine Uhrzeit. Nur den Kalendertag am Ort schreiben${day === null ? "; in UTC kann es ein anderer sein" : `, also ${day}`}.`,
    en: `“${excerpt(value)}” has a time of day. Write only the local calendar day${day === null ? "; it may differ from the day in UTC" : `, that is ${day}`}.`,
  }),
  "date-sentinel": ({ value }) => ({
    de: `„${excerpt(value)}“ ist ein Platzhalter, kein Datum. Den gemeinten Tag oder seine Grenzen schreiben; ein offenes Ende ist "..", ein unbekannter Beginn oder ein unbekanntes Ende entfällt.`,
    en: `“${excerpt(value)}” is a placeholder, not a date. Write the intended day or its bounds; an open end is "..", and an unknown start or end is left out.`,
  }),
};
