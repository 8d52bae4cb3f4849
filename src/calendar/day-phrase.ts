import { de } from "date-fns/locale/de";
import { enGB } from "date-fns/locale/en-GB";
import type { Language } from "../model/bilingual.ts";
import { isoText, numberAt } from "./day.ts";

/** Only the names of the months are taken from them: `format` would load its parsers, and take as long as zod. */
const locales = { de, en: enGB };

/** 0–11; date-fns exports its name for it only from a file that loads all of date-fns. */
type MonthIndex = Parameters<typeof de.localize.month>[0];

/** A day in words: "27. November 2018". */
export function formatDay(day: number, lang: Language): string {
  const dayOfMonth = numberAt(isoText(day), 8, 10);
  return `${dayOfMonth}${{ de: ".", en: "" }[lang]} ${formatMonth(day, lang)}`;
}

/** The month of a day in words: "November 2018". */
export function formatMonth(day: number, lang: Language): string {
  return `${monthName(day, lang, "wide")} ${yearOf(day)}`;
}

/** The month of a day as the axis of a chart names it: "Nov." */
export function monthAbbreviation(day: number, lang: Language): string {
  return monthName(day, lang, "abbreviated");
}

/** The month of a day with its year: "Nov. 2018". */
export function monthAndYear(day: number, lang: Language): string {
  return `${monthAbbreviation(day, lang)} ${yearOf(day)}`;
}

function monthName(day: number, lang: Language, width: "wide" | "abbreviated"): string {
  const month = (numberAt(isoText(day), 5, 7) - 1) as MonthIndex;
  return locales[lang].localize.month(month, { width, context: "formatting" });
}

/** In four digits, as a date is written. */
function yearOf(day: number): string {
  return isoText(day).slice(0, 4);
}
