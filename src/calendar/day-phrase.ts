import { de } from "date-fns/locale/de";
import { enGB } from "date-fns/locale/en-GB";
import type { Language } from "../model/bilingual.ts";
import { isoText, numberAt } from "./day.ts";

/**
 * Supplies only the names of months: importing `format` also loads the parsers of date-fns, which takes as long as
 * zod.
 */
const locales = { de, en: enGB };

/** 0–11. date-fns exports this type only from a file that loads all of date-fns. */
type MonthIndex = Parameters<typeof de.localize.month>[0];

/** Formats a day: "27. November 2018". */
export function formatDay(day: number, lang: Language): string {
  const dayOfMonth = numberAt(isoText(day), 8, 10);
  return `${dayOfMonth}${{ de: ".", en: "" }[lang]} ${formatMonth(day, lang)}`;
}

/** Formats the month and year of a day: "November 2018". */
export function formatMonth(day: number, lang: Language): string {
  return `${monthName(day, lang, "wide")} ${yearOf(day)}`;
}

/** Formats the month of a day for the axis of a chart: "Nov." */
export function monthAbbreviation(day: number, lang: Language): string {
  return monthName(day, lang, "abbreviated");
}

/** Formats the month and year of a day for the axis of a chart: "Nov. 2018". */
export function monthAndYear(day: number, lang: Language): string {
  return `${monthAbbreviation(day, lang)} ${yearOf(day)}`;
}

function monthName(day: number, lang: Language, width: "wide" | "abbreviated"): string {
  const month = (numberAt(isoText(day), 5, 7) - 1) as MonthIndex;
  return locales[lang].localize.month(month, { width, context: "formatting" });
}

/** The year of a day in four digits. */
function yearOf(day: number): string {
  return isoText(day).slice(0, 4);
}
