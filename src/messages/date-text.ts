import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";

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
