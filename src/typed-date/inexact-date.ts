import { readEdtfDate } from "../calendar/edtf-date.ts";
import type { EdtfDate } from "../model/date.ts";
import { faulty } from "../text/reading.ts";
import { ambiguous, type DateReading, notADate } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import { lacksCentury, openFiller, plausible, withoutCentury } from "./exact-date.ts";
import type { DateSide } from "./typed-date.ts";
import { yearPair } from "./year-pair.ts";

/** A year and a month, each in digits. */
export function monthOf(year: string, month: string | number): EdtfDate {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** Reads a date whose day is not known, `edtf` in the notation of the model. */
export function readInexact(text: string, edtf: EdtfDate, side: DateSide, dates: DateSettings): DateReading {
  if (edtf.startsWith("9999")) return openFiller(text, side);
  if (edtf.includes("9999")) return faulty("date-sentinel", { value: text });
  const reading = readEdtfDate(edtf);
  if ("code" in reading) {
    if (reading.code === "date-format") return notADate(text, side);
    return reading.code === "date-not-in-calendar"
      ? faulty(reading.code, { value: text })
      : faulty(reading.code, { reason: "bounds", value: text });
  }
  const years =
    reading.precision === "bounds" ? (edtf.match(/\d{4}(?=[-\].]|$)/g) ?? []) : [edtf.slice(0, 4)];
  const [first = 0, last = first] = years.map(Number);
  if (lacksCentury(first) || lacksCentury(last)) return withoutCentury(text);
  const early = plausible(edtf, text, first, dates);
  return "found" in early ? early : plausible(edtf, text, last, dates);
}

const blank =
  /^(\d{4})-(?:(0[1-9]|1[0-2])-(?:00|x{1,2}|\?{1,2})|(?:00|x{1,2}|\?{1,2})(?:-(?:00|x{1,2}|\?{1,2}))?)$/i;
const blankInGerman = /^(?:x{1,2}|\?{1,2})\.(?:(\d\d?)|x{1,2}|\?{1,2})\.(\d{4})$/i;

/** A date whose month or day is left blank (2018-XX, 2018-11-00): the shorter date says the same. */
export function readBlanked(text: string, side: DateSide): DateReading | undefined {
  const [, year, month] = blank.exec(text) ?? [];
  const [, germanMonth, germanYear] = blankInGerman.exec(text) ?? [];
  const given = year ?? germanYear;
  if (given === undefined) return undefined;
  const inMonth = month ?? germanMonth;
  const meant = inMonth === undefined ? given : monthOf(given, inMonth);
  if (Number(given) < 1000 || "code" in readEdtfDate(meant)) return notADate(text, side);
  const expected = side === "last" ? "end" : "date";
  return faulty("date-format", { value: text, expected, meant }, { fix: meant });
}

/** Two years, or a year and a month, where one date belongs (2018/19); `undefined` if a text has another form. */
export function readYearPair(text: string, dates: DateSettings): DateReading | undefined {
  const pair = yearPair(text);
  if (pair === undefined || Number(pair.last) > dates.latestYear || Number(pair.first) < 1000)
    return undefined;
  const bounds = `[${pair.first}..${pair.last}]`;
  return ambiguous(text, "years", pair.month === undefined ? [bounds] : [pair.month, bounds]);
}
