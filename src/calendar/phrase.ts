import type { Language } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";
import { argumentError, assertLanguage } from "../network-error.ts";
import { formatDay, formatMonth } from "./day-phrase.ts";
import { dateBounds } from "./edtf-date.ts";
import type { RecordedDates } from "./extent.ts";

const words = {
  de: {
    dayUnknown: "Tag unbekannt",
    since: "seit",
    from: "ab",
    to: "bis",
    until: "bis",
    onlyOn: "nur am",
    between: "zwischen dem",
    and: "und dem",
    notBefore: "frühestens",
    notAfter: "spätestens",
    start: "Beginn",
    end: "Ende",
    unknown: "unbekannt",
    ongoing: "laufend",
    startAndEndUnknown: "Beginn und Ende unbekannt",
  },
  en: {
    dayUnknown: "day unknown",
    since: "since",
    from: "from",
    to: "to",
    until: "until",
    onlyOn: "only on",
    between: "between",
    and: "and",
    notBefore: "not before",
    notAfter: "not after",
    start: "start",
    end: "end",
    unknown: "unknown",
    ongoing: "ongoing",
    startAndEndUnknown: "start and end unknown",
  },
} as const;

/**
 * Puts a date into words, including what is not known about it.
 *
 * @param date - a date in the notation of {@link EdtfDate}
 * @param lang - `"de"` or `"en"` (British)
 * @returns for example "27. November 2018", "Juni 2022 (Tag unbekannt)", "frühestens 1. Juli 2022",
 * "zwischen dem 27. November 2018 und dem 30. Juni 2022"
 * @throws {NetworkError} `field-value` if `lang` is not a known language; `date-format`, `date-not-in-calendar` or
 * `date-order` under the conditions of {@link parseEdtfDate}
 * @example
 * formatEdtfDate("2022-06", "de"); // => "Juni 2022 (Tag unbekannt)"
 * formatEdtfDate("[..2022-06-30]", "en"); // => "not after 30 June 2022"
 */
export function formatEdtfDate(date: EdtfDate, lang: Language): string {
  assertLanguage(lang);
  const { earliest, latest, precision } = dateBounds(date, "date");
  const text = words[lang];
  if (earliest === latest) return formatDay(earliest, lang);
  if (precision === "month") return `${formatMonth(earliest, lang)} (${text.dayUnknown})`;
  if (precision === "year") return `${date} (${text.dayUnknown})`;
  if (latest === Number.POSITIVE_INFINITY) return `${text.notBefore} ${formatDay(earliest, lang)}`;
  if (earliest === Number.NEGATIVE_INFINITY) return `${text.notAfter} ${formatDay(latest, lang)}`;
  return `${text.between} ${formatDay(earliest, lang)} ${text.and} ${formatDay(latest, lang)}`;
}

/**
 * Puts the recorded dates of a membership or funding period into words: only what is recorded, not what follows from
 * it. For that use {@link formatExtent}.
 *
 * @param record - anything with `startDate` and `endDate`; an absent date is unknown, `".."` is ongoing
 * @param lang - `"de"` or `"en"` (British)
 * @returns a phrase without a capital letter and a full stop
 * @throws {NetworkError} `field-value` if `record` is not an object or `lang` is not a known language; `date-format`,
 * `date-not-in-calendar` or `date-order` under the conditions of {@link parseEdtfDate}
 * @example
 * formatRecordedDates({ startDate: "2022-07-01", endDate: ".." }, "de"); // => "seit 1. Juli 2022"
 * formatRecordedDates({ startDate: "2018" }, "en"); // => "from 2018 (day unknown), end unknown"
 */
export function formatRecordedDates(record: RecordedDates, lang: Language): string {
  assertLanguage(lang);
  if (typeof record !== "object" || record === null)
    throw argumentError("record", record, ["{ startDate, endDate }"]);
  const { startDate, endDate } = record;
  if (startDate !== undefined) dateBounds(startDate, "record", "startDate");
  if (endDate !== undefined && endDate !== "..") dateBounds(endDate, "record", "endDate");
  const text = words[lang];
  if (isBracketed(startDate) || isBracketed(endDate)) {
    return `${text.start} ${dateOrUnknown(startDate, lang)}, ${endPart(endDate, lang)}`;
  }
  if (startDate === undefined) {
    if (endDate === undefined) return text.startAndEndUnknown;
    const end = endDate === ".." ? text.ongoing : `${text.until} ${formatEdtfDate(endDate, lang)}`;
    return `${end}, ${text.start} ${text.unknown}`;
  }
  const start = formatEdtfDate(startDate, lang);
  if (endDate === undefined) return `${text.from} ${start}, ${text.end} ${text.unknown}`;
  if (endDate === "..") return `${text.since} ${start}`;
  if (startDate === endDate && dateBounds(startDate).precision === "day") return `${text.onlyOn} ${start}`;
  return `${start} ${text.to} ${formatEdtfDate(endDate, lang)}`;
}

function isBracketed(date: EdtfDate | undefined): boolean {
  return date !== undefined && date !== ".." && dateBounds(date).precision === "bounds";
}

function dateOrUnknown(date: EdtfDate | undefined, lang: Language): string {
  return date === undefined ? words[lang].unknown : formatEdtfDate(date, lang);
}

function endPart(endDate: EdtfDate | undefined, lang: Language): string {
  return endDate === ".." ? words[lang].ongoing : `${words[lang].end} ${dateOrUnknown(endDate, lang)}`;
}
