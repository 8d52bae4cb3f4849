import { isEdtfDate } from "../../calendar/edtf-date.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { type DateStyle, writtenDate } from "../date/date-style.ts";
import type { ListField } from "../heading/list-field.ts";
import { isDated } from "../plan/list-style.ts";
import { type ListValue, valueIn } from "../rows/value/values.ts";

/** In which form a cell has a day: as the list types it, as an ISO text, or, in a sheet, as a cell of its own kind. */
export type TextForm = "typed" | "iso" | "day";

/** How texts are written into a list. */
export interface TextSettings {
  readonly form: TextForm;
  /** The language of words. */
  readonly lang: Language;
}

/**
 * The texts to write into a cell for one that reading names, the best first: as a person would have typed it, days in the style
 * of the list and words instead of codes, else as it is named.
 */
export function typedTexts(
  text: string,
  column: PlannedColumn | undefined,
  style: DateStyle,
  { form, lang }: TextSettings,
): readonly string[] {
  const isOfDates = isDated(column?.field) || column?.field === "status";
  if (!isOfDates) return [...new Set([wordOf(text, column?.field, lang) ?? text, text])];
  const typed = isDay(text) && formFor(text, form) !== "typed" ? text : typedDates(text, style);
  const written = formedText(typed, form, style);
  // A day is tried again in the same form: at first another change of its row may have been at fault.
  return isDay(written) ? [written, written] : [...new Set([written, text])];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** From this day on spreadsheet programs agree on the number of a day. */
export const firstSheetDay = "1900-03-01";

/** The form of a day in a cell that has days in a form. */
function formFor(day: string, form: TextForm): TextForm {
  return form === "day" && day < firstSheetDay ? "typed" : form;
}

/** What is written for a text in a column of dates: for a day with dots an ISO day, if the cell is to have one. */
export function formedText(text: string, form: TextForm, style: DateStyle): string {
  const [, day = "", month = "", year = ""] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const isFormed = formFor(iso, form) !== "typed" && style.days === "dotted";
  return isFormed && year !== "" && isEdtfDate(iso) ? iso : text;
}

const words: { readonly [field in ListField]?: Readonly<Record<string, Bilingual>> } = {
  kind: labels.regionKind,
  state: labels.state,
  role: labels.role,
  "start-reason": labels.startReason,
  "end-reason": labels.endReason,
};

/** What a code is called, in a column of words. */
function wordOf(code: string, field: ListField | null | undefined, lang: Language): string | undefined {
  const known = field === null || field === undefined ? undefined : words[field];
  return known !== undefined && Object.hasOwn(known, code) ? known[code]?.[lang] : undefined;
}

/** A date, or both dates of a period, as the list writes them. */
function typedDates(text: string, style: DateStyle): string {
  return text
    .split(" – ")
    .map((date) => (date.startsWith("[") ? date : writtenDate(date, style)))
    .join(" – ");
}

/** The text of a period of which both sides are known, so that two repairs of one cell write one text. */
export function periodText(values: readonly ListValue[], column: number): string | undefined {
  const start = valueIn(values, "startDate");
  const end = valueIn(values, "endDate");
  if (start?.column !== column || end?.column !== column) return undefined;
  if (typeof start.value !== "string" || typeof end.value !== "string") return undefined;
  return `${start.value} – ${end.value}`;
}
