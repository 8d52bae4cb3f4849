import { labels } from "netzwerk-daseinsvorsorge/explain";
import type { PlannedColumn } from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import { type Language, typedDates } from "./cell.ts";

const ongoing = { de: "laufend", en: "ongoing" };

const words: Readonly<
  Partial<Record<NonNullable<PlannedColumn["field"]>, Readonly<Record<string, Bilingual>>>>
> = {
  kind: labels.regionKind,
  state: labels.state,
  role: labels.role,
  "start-reason": labels.startReason,
  "end-reason": labels.endReason,
};

/** What a person would type into a column for a value in the notation of the model: a word for a code, a day as TT.MM.JJJJ. */
export function typedValue(value: string, field: PlannedColumn["field"], lang: Language): string {
  const known = field === null ? undefined : words[field];
  if (known !== undefined) return Object.hasOwn(known, value) ? (known[value]?.[lang] ?? value) : value;
  if (value === "..") return ongoing[lang];
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? typedDates(value, lang) : value;
}

/** What is typed for the text of a fix, which has its dates as the list writes them. */
export function asFixed(text: string, field: PlannedColumn["field"], lang: Language): string {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? text : typedValue(text, field, lang);
}

/** Whether a value is a date between bounds, such as [2018..2019]: no cell says it like that. */
export function isBounds(value: string): boolean {
  return /[[\]]/.test(value);
}
