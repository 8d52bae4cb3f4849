import { type Language, typedDates } from "./cell.ts";

const ongoing = { de: "laufend", en: "ongoing" };

/**
 * What a person would type for a value in the notation of the model. Bounds such as [2018..2019] stay: no cell says them
 * otherwise.
 */
export function typedValue(value: string, lang: Language): string {
  if (value === "..") return ongoing[lang];
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? typedDates(value, lang) : value;
}
