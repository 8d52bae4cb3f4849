import { dateBounds } from "../../calendar/edtf-date.ts";
import type { Language } from "../../model/bilingual.ts";
import type { IsoDate } from "../../model/date.ts";
import { plainDates } from "../../typed-date/date-settings.ts";
import { type DateSide, readTypedDate } from "../../typed-date/typed-date.ts";

/** A cell of a row. */
export interface ListCell {
  /** What it says in a text. */
  readonly text: string;
  /** The day that it is in a sheet; absent if it is the same text there. */
  readonly day?: IsoDate | undefined;
}

const unknown = { de: "unbekannt", en: "unknown" };
const ongoing = { de: "laufend", en: "ongoing" };

/** Words before a month: a spreadsheet takes `2018-11` for the first of November, and saves `Nov 18`. */
const leads: { readonly [side in DateSide]: { readonly [lang in Language]: string } } = {
  first: { de: "seit", en: "since" },
  last: { de: "bis", en: "until" },
};

/** From this day on spreadsheets agree on the number of a day. */
const firstSheetDay = "1900-03-01";

/** The first or last day of a membership as a cell. */
export function dateCell(date: string | undefined, side: DateSide, lang: Language): ListCell {
  if (date === undefined) return { text: unknown[lang] };
  if (date === "..") return { text: ongoing[lang] };
  const { precision } = dateBounds(date);
  if (precision === "month") return { text: `${leads[side][lang]} ${date}` };
  if (precision !== "day") return { text: date };
  const text = lang === "de" ? date.split("-").reverse().join(".") : date;
  // Some days are taken for what a spreadsheet makes of years; with bounds they are themselves.
  const reading = readTypedDate(text, side, plainDates);
  if ("fault" in reading || reading.value !== date) return { text: `[${date}..${date}]` };
  return date < firstSheetDay ? { text } : { text, day: date };
}
