import { format } from "date-fns/format";
import type { Language } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";
import { argumentError, assertFields, assertLanguage } from "../network-error.ts";
import { dayNumber, utcDate } from "./day.ts";
import { dateBounds } from "./edtf-date.ts";
import type { Extent, RecordedDates, Span } from "./extent.ts";
import { words } from "./words.ts";

function formatDay(day: number, lang: Language): string {
  return format(utcDate(day), words[lang].day, { locale: words[lang].locale });
}

/**
 * A date in words: what is known of it.
 *
 * @param date - a date in the notation of {@link EdtfDate}
 * @param lang - `"de"` or `"en"` (British)
 * @returns for example "27. November 2018", "Juni 2022 (Tag unbekannt)", "frühestens 1. Juli 2022"
 * @throws {NetworkError} as {@link parseEdtfDate}; `field-value` for another language
 * @example
 * formatEdtfDate("2022-06", "de"); // => "Juni 2022 (Tag unbekannt)"
 * formatEdtfDate("[..2022-06-30]", "en"); // => "not after 30 June 2022"
 */
export function formatEdtfDate(date: EdtfDate, lang: Language): string {
  assertLanguage(lang);
  const { earliest, latest, precision } = dateBounds(date, "date");
  const text = words[lang];
  if (earliest === latest) return formatDay(earliest, lang);
  if (precision === "month") {
    return `${format(utcDate(earliest), text.month, { locale: text.locale })} (${text.dayUnknown})`;
  }
  if (precision === "year") return `${date} (${text.dayUnknown})`;
  if (latest === Number.POSITIVE_INFINITY) return `${text.notBefore} ${formatDay(earliest, lang)}`;
  if (earliest === Number.NEGATIVE_INFINITY) return `${text.notAfter} ${formatDay(latest, lang)}`;
  return `${text.between} ${formatDay(earliest, lang)} ${text.and} ${formatDay(latest, lang)}`;
}

/**
 * The recorded dates of a membership or funding period in words: what is written, not what follows from it.
 *
 * @param record - anything with `startDate` and `endDate`; an absent date is called unknown, `".."` ongoing
 * @param lang - `"de"` or `"en"` (British)
 * @returns a phrase without a capital and without a full stop
 * @throws {NetworkError} as {@link parseEdtfDate}; `field-value` for another language
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

/**
 * An extent in words: on which days something holds for certain, and on which others it may hold.
 *
 * @param extent - as `extentOf` gives it; a {@link Stint} has the same fields
 * @param lang - `"de"` or `"en"` (British)
 * @returns a phrase without a capital and without a full stop; only the side on which possible and certain
 * differ is named twice
 * @throws {NetworkError} `date-format` and `date-not-in-calendar` as {@link dayNumber}; `field-value` for another
 * language, or what is no extent
 * @example
 * formatExtent(
 *   {
 *     certain: { firstDay: "2018-12-31", lastDay: "2022-06-30" },
 *     possible: { firstDay: "2018-11-27", lastDay: "2022-06-30" },
 *   },
 *   "de",
 * );
 * // => "sicher 31. Dezember 2018 bis 30. Juni 2022, möglich ab 27. November 2018"
 */
export function formatExtent(extent: Extent, lang: Language): string {
  assertLanguage(lang);
  assertFields("extent", extent, "certain", "possible");
  const { certain, possible } = extent;
  const text = words[lang];
  if (certain === null) return `${text.possible} ${formatSpan(possible, lang)}`;
  const sure = `${text.certain} ${formatSpan(certain, lang)}`;
  const earlier = possible.firstDay !== certain.firstDay;
  const later = possible.lastDay !== certain.lastDay;
  if (!earlier && !later) return sure;
  return `${sure}, ${text.possible} ${formatBeyond(possible, earlier, later, lang)}`;
}

function formatBeyond(possible: Span, earlier: boolean, later: boolean, lang: Language): string {
  const text = words[lang];
  const { firstDay, lastDay } = possible;
  if (earlier && later) {
    if (firstDay === null && lastDay === null) return text.alsoBeforeAndAfter;
    const open = firstDay === null ? `, ${text.startOpen}` : lastDay === null ? `, ${text.endOpen}` : "";
    return formatSpan(possible, lang) + open;
  }
  if (earlier) return firstDay === null ? text.alsoBefore : formatSpan({ firstDay, lastDay: null }, lang);
  return lastDay === null ? text.alsoAfter : formatSpan({ firstDay: null, lastDay }, lang);
}

function formatSpan({ firstDay, lastDay }: Span, lang: Language): string {
  const text = words[lang];
  const first = firstDay === null ? null : formatDay(dayNumber(firstDay), lang);
  const last = lastDay === null ? null : formatDay(dayNumber(lastDay), lang);
  if (first === null) return last === null ? text.always : `${text.until} ${last}`;
  if (last === null) return `${text.from} ${first}`;
  return first === last ? `${text.on} ${first}` : `${first} ${text.to} ${last}`;
}
