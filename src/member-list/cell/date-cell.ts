import { isoText, readDay, writeDay } from "../../calendar/day.ts";
import { readEdtfDate } from "../../calendar/edtf-date.ts";
import type { EdtfDate } from "../../model/date.ts";
import { monthNumber } from "./month-names.ts";
import { type CellReading, faulty } from "./reading.ts";
import { serialDay, serialOf } from "./serial-day.ts";

/** A date that a cell names: one unknown day between bounds, `..` for no end, `null` for unknown. */
export type CellDate = EdtfDate | ".." | null;

/** Which day of a membership a cell names. */
export type DateSide = "first" | "last";

type DateReading = CellReading<CellDate>;
type Reader = (text: string, parts: string[], side: DateSide, pivotYear: number | undefined) => DateReading;

/** Words before a date that only say on which side it is. */
const leads: { readonly [side in DateSide]: RegExp } = {
  first: /^(?:(?:seit|ab|von)(?: dem)?|since|from) (?=\S)/i,
  last: /^(?:bis(?: zum)?|until|to) (?=\S)/i,
};

const vagueWords =
  "ca|circa|etwa|um|rund|ungefähr|gegen|wohl|vermutlich|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|winter|vor|nach|frühestens|spätestens|about|around|early|mid|late|before|after|spring|summer|autumn";

/** Every form that is known; the first that fits decides. */
const forms: readonly (readonly [form: RegExp, read: Reader])[] = [
  [/^(?:unbekannt|unknown|k\. ?a\.|\?)$/i, () => ({ value: null })],
  [/^(?:unbefristet|laufend|fortlaufend|heute|ongoing|\.\.)$/i, readOngoing],
  [/^(\d{4})-(\d\d)-(\d\d)$/, readExact],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, readExact],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (text, parts, side) => readExact(text, parts.reverse(), side)],
  [/^(?:\[.*\]|\d{4}(?:-\d\d)?)$/, (text, _, side) => readInexact(text, text, side)],
  [/^(\d{1,2})[./](\d{4})$/, (text, [month, year], side) => readInexact(text, monthOf(year, month), side)],
  [/^(?:(\d{1,2})\. ?)?(\p{L}+)\.? (\d{4})$/u, readNamedMonth],
  [/^\d{5}$/, readSerial],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d\d)$/, readShortYear],
  [/^(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})[T ,]+\d{1,2}:\d\d(?::\d\d)?(\D.*)?$/i, readMoment],
  [/^\d{1,2}[/-]\d{1,2}(?:[/-](?:\d\d|\d{4}))?$/, ambiguous],
  [/^(?:\d{4}\/\d{2,4}|\d{1,2}\.\d\d|\p{L}{3,}\.?[ -]\d\d)$/u, ambiguous],
  [/^(?:Q([1-4])[ /]?|([1-4])\. ?Quartal )(\d{4})$/i, readQuarter],
  [new RegExp(`^(?:${vagueWords})(?!\\p{L})|halbjahr|^[~≈]|[~?]$`, "iu"), readVague],
];

/**
 * The date in a cell, which is trimmed and has single spaces.
 *
 * @param pivotYear - the last year that two digits may mean; without it a year of two digits is refused
 */
export function readDateCell(text: string, side: DateSide, pivotYear?: number): DateReading {
  const date = text.replace(leads[side], "");
  for (const [form, read] of forms) {
    const found = form.exec(date);
    if (found === null) continue;
    const parts = found.slice(1).map((part: string | undefined) => part ?? "");
    return read(date, parts, side, pivotYear);
  }
  return notADate(text, side);
}

function notADate(value: string, side: DateSide): DateReading {
  return faulty("date-format", { value, expected: side === "last" ? "end" : "date" });
}

/** A date in a notation that not everybody reads alike, also where this one leaves a single reading. */
function ambiguous(value: string): DateReading {
  return faulty("date-ambiguous", { value });
}

function readOngoing(text: string, _: string[], side: DateSide): DateReading {
  return side === "last" ? { value: ".." } : faulty("date-format", { value: text, expected: "start" });
}

function readExact(text: string, [year, month, day]: string[], side: DateSide): DateReading {
  if (Number(year) === 9999) return readFiller(text, side);
  if (Number(year) === 1900 && Number(month) === 1 && Number(day) <= 1)
    return faulty("date-sentinel", { value: text });
  const number = readDay(writeDay(Number(year), Number(month), Number(day)));
  if (typeof number !== "number") return faulty("date-not-in-calendar", { value: text });
  const serial = serialOf(number);
  return serial >= 2000 && serial <= 2030
    ? faulty("date-year-as-serial", { value: text, year: String(serial), day: isoText(number) })
    : { value: isoText(number) };
}

function readFiller(text: string, side: DateSide): DateReading {
  if (side === "first") return faulty("date-sentinel", { value: text });
  return { value: "..", repair: { code: "date-sentinel", params: { value: text, read: ".." }, to: ".." } };
}

/** Reads a date with an unknown day, `edtf` in the notation of the model. */
function readInexact(text: string, edtf: string, side: DateSide): DateReading {
  if (edtf.startsWith("9999")) return readFiller(text, side);
  if (edtf.includes("9999")) return faulty("date-sentinel", { value: text });
  const reading = readEdtfDate(edtf);
  if (!("code" in reading)) return { value: edtf };
  if (reading.code === "date-format") return notADate(text, side);
  return reading.code === "date-not-in-calendar" ? faulty(reading.code, { value: text }) : { fault: reading };
}

function monthOf(year = "", month = ""): string {
  return `${year}-${month.padStart(2, "0")}`;
}

function readNamedMonth(
  text: string,
  [day = "", name = "", year = ""]: string[],
  side: DateSide,
): DateReading {
  const month = monthNumber(name);
  if (month === undefined) return readVague(text);
  if (day !== "") return readExact(text, [year, String(month), day], side);
  return readInexact(text, monthOf(year, String(month)), side);
}

function readSerial(text: string, _: string[], side: DateSide): DateReading {
  const serial = Number(text);
  if (serial < 36_526 || serial > 73_050) return notADate(text, side);
  const day = isoText(serialDay(serial));
  return { value: day, repair: { code: "date-serial", params: { value: text, read: day }, to: day } };
}

function readShortYear(text: string, parts: string[], side: DateSide, pivotYear?: number): DateReading {
  if (pivotYear === undefined) return faulty("date-two-digit-year", { reason: "refused", value: text });
  const [day = "", month = "", year = ""] = parts;
  const fullYear = pivotYear - ((((pivotYear - Number(year)) % 100) + 100) % 100);
  const reading = readExact(text, [String(fullYear), month, day], side);
  if ("fault" in reading || reading.value === null) return reading;
  const { value } = reading;
  const params = { reason: "repaired", value: text, read: value, pivotYear } as const;
  return { value, repair: { code: "date-two-digit-year", params, to: value } };
}

function readMoment(text: string, [date = "", zone = ""]: string[], side: DateSide): DateReading {
  const day = readDateCell(date, side);
  const isShifted = /^(?:Z|[+-])/i.test(zone.replace(/^[.,]\d+/, ""));
  const isSure = "value" in day && day.repair === undefined && !isShifted;
  return faulty("date-has-time", { value: text, day: isSure ? day.value : null });
}

function readQuarter(text: string, [letter = "", ordinal = "", year = ""]: string[]): DateReading {
  const last = Number(letter || ordinal) * 3;
  const bounds = `[${monthOf(year, String(last - 2))}..${monthOf(year, String(last))}]`;
  return faulty("date-qualifier", { value: text, meant: bounds, example: bounds });
}

function readVague(text: string): DateReading {
  const year = /\d{4}/.exec(text)?.[0];
  const example = year === undefined ? "[2018-10..2018-12]" : exampleBounds(text, Number(year));
  return faulty("date-qualifier", { value: text, meant: null, example });
}

/** Bounds that a vague word beside a year may mean; only to show the notation. */
function exampleBounds(text: string, year: number): string {
  if (/^(?:vor|before)(?!\p{L})/iu.test(text)) return `[..${year - 1}-12-31]`;
  if (/^(?:nach|after)(?!\p{L})/iu.test(text)) return `[${year + 1}-01-01..]`;
  if (/^(?:anfang|early|frühjahr|frühling|spring)/iu.test(text)) return `[${year}-01..${year}-05]`;
  if (/^(?:mitte|mid|sommer|summer)/iu.test(text)) return `[${year}-05..${year}-08]`;
  if (/^(?:ende|late|herbst|autumn)/iu.test(text)) return `[${year}-09..${year}-12]`;
  return `[${year - 1}..${year + 1}]`;
}
