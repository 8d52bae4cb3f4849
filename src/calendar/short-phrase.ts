import { format } from "date-fns/format";
import type { Language } from "../model/bilingual.ts";
import { utcDate } from "./day.ts";
import { words } from "./words.ts";

/** The month of a day as the axis of a chart names it: "Nov." */
export function monthAbbreviation(day: number, lang: Language): string {
  return format(utcDate(day), "MMM", { locale: words[lang].locale });
}

/** The month of a day with its year: "Nov. 2018". */
export function monthAndYear(day: number, lang: Language): string {
  return format(utcDate(day), "MMM yyyy", { locale: words[lang].locale });
}
