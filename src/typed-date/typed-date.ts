import { isoText, readDay } from "../calendar/day.ts";
import type { EdtfDate } from "../model/date.ts";
import { faulty } from "../text/reading.ts";
import { readBetween, readEither } from "./between-dates.ts";
import { readBoundedDate } from "./bounded-date.ts";
import { ambiguous, type DateReading, notADate } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import { readDateWord } from "./date-words.ts";
import { besideJoining, besideLeaving } from "./entry-words.ts";
import { readInexact } from "./inexact-date.ts";
import { readPointDate } from "./point-date.ts";
import { readBehindWords, readRemarked } from "./remarked-date.ts";
import { readSerial } from "./serial-day.ts";
import { readVagueDate } from "./vague-date.ts";

/** A date that a text names: one unknown day between bounds, `..` for no end, `null` for unknown. */
export type TypedDate = EdtfDate | ".." | null;

/** Which day of a membership a text names. */
export type DateSide = "first" | "last";

/** Words before a date that only say on which side it is. */
const leads: { readonly [side in DateSide]: RegExp } = {
  first:
    /^(?:(?:seit|ab|vom|von|(?:rückwirkend|wirksam|mit Wirkung) (?:seit|ab|vom|von|zum))(?: dem)?|since|from) (?=\S)/i,
  last: /^(?:bis(?: zum)?|until|to) (?=\S)/i,
};

const moment = /^(\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\2\d{4})[T ,]+\d{1,2}:\d\d(?::\d\d)?(\D.*)?$/i;

/** The date in a text, which is clean. */
export function readTypedDate(text: string, side: DateSide, dates: DateSettings): DateReading {
  const point = readPointDate(text, side, dates);
  if (point !== undefined) return point;
  const word = readDateWord(text, side, dates);
  if (word !== undefined) return word;
  if (isBracketed(text)) return readInexact(text, text, side, dates);
  const dated = (side === "last" ? besideLeaving(text) : besideJoining(text)) ?? text;
  const effective = side === "last" ? readEffective(dated, dates) : undefined;
  if (effective !== undefined) return effective;
  const date = dated.replace(leads[side], "");
  return (
    readRest(date, side, dates) ??
    (date === text ? undefined : readLed(date, side, dates)) ??
    readRemarked(text, side, (head) => readTypedDate(head, side, dates)) ??
    readBehindWords(text, date, side, (rest) => readAlone(rest.replace(leads[side], ""), side, dates)) ??
    notADate(text, side)
  );
}

function readLed(date: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  if (isBracketed(date)) return readInexact(date, date, side, dates);
  return readPointDate(date, side, dates) ?? readDateWord(date, side, dates);
}

function readAlone(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  return readPointDate(text, side, dates) ?? readRest(text, side, dates);
}

function isBracketed(text: string): boolean {
  return text.startsWith("[") && text.endsWith("]");
}

function readRest(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  return (
    readSerial(text) ??
    readMoment(text, side, dates) ??
    readBetween(text, side, dates) ??
    readEither(text, side, dates) ??
    readBoundedDate(text, side, dates) ??
    readVagueDate(text, dates)
  );
}

/**
 * The end of a membership that ends `zum` a day: the day itself, but with the first of a month it is open whether that is
 * still included.
 */
function readEffective(text: string, dates: DateSettings): DateReading | undefined {
  const date = text.replace(/^zum (?=\S)/i, "");
  if (date === text) return undefined;
  const reading = readPointDate(date, "last", dates) ?? readVagueDate(date, dates) ?? notADate(text, "last");
  if ("fault" in reading || reading.value === null || reading.value.length !== 10) return reading;
  const number = readDay(reading.value);
  if (typeof number !== "number" || !reading.value.endsWith("-01")) return reading;
  return ambiguous(text, "effective", [reading.value, isoText(number - 1)]);
}

function readMoment(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const [, date, , zone = ""] = moment.exec(text) ?? [];
  if (date === undefined) return undefined;
  const reading = readPointDate(date, side, dates);
  if (reading === undefined || "fault" in reading) return reading;
  const isShifted = /^ ?(?:Z|[+-])/i.test(zone.replace(/^[.,]\d+/, ""));
  const day = isShifted || reading.found !== undefined ? null : reading.value;
  return faulty("date-has-time", { value: text, day }, day === null ? {} : { fix: day });
}
