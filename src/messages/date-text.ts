import { formatMonth } from "../calendar/day-phrase.ts";
import { dateBounds } from "../calendar/edtf-date.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";
import { excerpt } from "./excerpt.ts";

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A date as a list has it: a day as 30.06.2020 in German, and as 30 June 2020 in English. */
export function dateText(date: EdtfDate): Bilingual {
  return {
    de: dayPattern.test(date) ? date.replace(dayPattern, "$3.$2.$1") : formatEdtfDate(date, "de"),
    en: formatEdtfDate(date, "en"),
  };
}

/** What is written into a cell for a date: an open end as a word, a day as the language has it, all else as it is noted. */
export function dateToWrite(text: string): Bilingual {
  if (text === "..") return { de: "laufend", en: "ongoing" };
  return dayPattern.test(text) ? dateText(text) : { de: text, en: text };
}

const monthBounds = /^\[(\d{4}-\d\d)\.\.(\d{4}-\d\d)\]$/;
const yearBounds = /^\[(\d{4})\.\.(\d{4})\]$/;

/** What the choice says that writes a date: bounds of months or years as these. */
export function dateMeaning(date: EdtfDate): Bilingual {
  const [, first, last] = monthBounds.exec(date) ?? [];
  if (first !== undefined && last !== undefined)
    return { de: betweenMonths(first, last, "de"), en: betweenMonths(first, last, "en") };
  const [, firstYear, lastYear] = yearBounds.exec(date) ?? [];
  return firstYear === undefined
    ? dateText(date)
    : { de: `${firstYear} bis ${lastYear} (Tag unbekannt)`, en: `${firstYear} to ${lastYear} (day unknown)` };
}

const monthWords = {
  de: { to: "bis", dayUnknown: "Tag unbekannt" },
  en: { to: "to", dayUnknown: "day unknown" },
};

/** “Juni bis August 2021 (Tag unbekannt)”; both years if they differ. */
function betweenMonths(first: EdtfDate, last: EdtfDate, lang: Language): string {
  const { to, dayUnknown } = monthWords[lang];
  const [from, until] = [first, last].map((month) => formatMonth(dateBounds(month).earliest, lang));
  const [name = "", year] = from?.split(" ") ?? [];
  return `${last.startsWith(`${year}-`) ? name : from} ${to} ${until} (${dayUnknown})`;
}

/** What the choice says that writes the date of a text without the remark behind it, which is lost. */
export function withoutRemark(date: EdtfDate | "..", remark: string): Bilingual {
  const { de, en } = date === ".." ? dateToWrite(date) : dateMeaning(date);
  return { de: `${de}, ohne „${excerpt(remark)}“`, en: `${en}, without “${excerpt(remark)}”` };
}

/** What is written into a cell for bounds, in words. */
export function boundsText(date: EdtfDate): Bilingual {
  const [, first, last] = /^\[([^.[\]]+)\.\.([^.[\]]+)\]$/.exec(date) ?? [];
  if (first === undefined || last === undefined) return { de: date, en: date };
  return { de: `zwischen ${germanDate(first)} und ${germanDate(last)}`, en: `between ${first} and ${last}` };
}

/** A day, month or year as it is typed in German: 30.06.2020, 06/2020. */
export function germanDate(date: EdtfDate): string {
  return date.replace(dayPattern, "$3.$2.$1").replace(/^(\d{4})-(\d\d)$/, "$2/$1");
}

/** Dates of which one is meant: “01.07.2022 oder 07.01.2022”. */
export function eitherText(dates: readonly EdtfDate[]): Bilingual {
  const texts = dates.map(dateText);
  return {
    de: texts.map(({ de }) => de).join(" oder "),
    en: texts.map(({ en }) => en).join(" or "),
  };
}

/** What the choice says that writes a year for a day which a spreadsheet may have made of it. */
export function yearText(year: string): Bilingual {
  return { de: `das Jahr ${year}`, en: `the year ${year}` };
}

/** What the choice says that keeps such a day. */
export function dayText(day: EdtfDate): Bilingual {
  const { de, en } = dateText(day);
  return { de: `der Tag ${de}`, en: `the day ${en}` };
}
