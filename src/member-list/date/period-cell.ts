import { fromTo, sideOfPeriod } from "../../messages/list/period.ts";
import { faulty } from "../../text/reading.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import { dateWord } from "../../typed-date/date-words.ts";
import { afterJoining, afterLeaving } from "../../typed-date/entry-words.ts";
import { readYearPair } from "../../typed-date/inexact-date.ts";
import { remarked } from "../../typed-date/remarked-date.ts";
import { type DateSide, readTypedDate } from "../../typed-date/typed-date.ts";
import { yearPair } from "../../typed-date/year-pair.ts";
import type { CellDates } from "./cell-dates.ts";
import { type CellPeriod, isSound } from "./cell-period.ts";
import { writtenDate, writtenEnd, writtenStart } from "./date-style.ts";
import { readSingle, remarkedPeriod } from "./single-date.ts";

const separator = / ?[–—] ?| - | ?-$|^- ?| \/ | (?:bis(?: zum)?|to|until) /i;
const beforeLeaving = /^([^,;]+)[,;] (.+)$/;
const startOnly = /^(?:seit|ab|vom|von|since|from) /i;
const endOnly = /^(?:bis|zum|until) /i;

/** As many hyphens as there are in `[2018-07-01..2018-07-31]-[2022-06-01..2022-06-30]`. */
const mostHyphens = 9;

/** The period in a cell, which is clean; what may be written instead is in the style of the list. */
export function readPeriodCell(text: string, dates: CellDates): CellPeriod {
  const word = readWord(text, dates) ?? readYears(text, dates) ?? readShortYears(text, dates);
  if (word !== undefined) return word;
  const period = readPeriod(text, dates);
  const parts = isSound(period) ? undefined : remarked(text);
  const alone = parts && readPeriodCell(parts.head, dates);
  return (parts && alone && remarkedPeriod(text, parts, alone)) ?? period;
}

function readPeriod(text: string, dates: CellDates): CellPeriod {
  const [start, end] = divided(text) ?? oneSided(text) ?? [];
  if (start !== undefined && end !== undefined) return between(start, end, dates) ?? noPeriod(text);
  return readUnspaced(text, dates) ?? { start: readSingle(text, dates), end: null };
}

type Sides = readonly [start: string, end: string];

/** What stands before and behind the sign or word between two dates, or before a word for leaving. */
function divided(text: string): Sides | undefined {
  const [, before, left = ""] = beforeLeaving.exec(text) ?? [];
  if (before !== undefined && afterLeaving(left) !== undefined) return [before, left];
  const found = separator.exec(text);
  return found === null ? undefined : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** A text that says by its first word on which side its date is. */
function oneSided(text: string): Sides | undefined {
  if (startOnly.test(text) || afterJoining(text) !== undefined) return withoutOngoing(text);
  return endOnly.test(text) || afterLeaving(text) !== undefined ? ["", text] : undefined;
}

/** A start, and the word behind it that says that the membership goes on (`seit 07/2022 laufend`), if there is one. */
function withoutOngoing(text: string): Sides {
  const space = text.lastIndexOf(" ");
  const word = text.slice(space + 1);
  return dateWord(word) === "ongoing" ? [text.slice(0, space), word] : [text, ""];
}

/** "unbekannt" is both sides, "laufend" an end, "Gründungsmitglied" a start. */
function readWord(text: string, { settings }: CellDates): CellPeriod | undefined {
  const word = dateWord(text);
  if (word === undefined) return undefined;
  if (word === "founding") return { start: readTypedDate(text, "first", settings), end: null };
  const reading = readTypedDate(text, "last", settings);
  return word === "unknown" ? { start: reading, end: reading } : { start: null, end: reading };
}

/** 2018/19 is two years; 2011/12 may be one month. */
function readYears(text: string, dates: CellDates): CellPeriod | undefined {
  const pair = yearPair(text);
  if (pair === undefined) return undefined;
  if (pair.month === undefined) return between(pair.first, pair.last, dates);
  const reading = readYearPair(text, dates.settings);
  if (reading === undefined || "value" in reading) return undefined;
  const choices = reading.choices?.map(({ to, meaning }) => ({
    to: to === pair.month ? bothSides(to, dates) : `${pair.first} – ${pair.last}`,
    meaning,
  }));
  return { start: { ...reading, choices }, end: null };
}

const shortYears = /^(\d\d) ?[-–/] ?(\d\d)$/;

/** 18-22 is probably two years of this century; 05-22 may also be a month. */
function readShortYears(text: string, { settings }: CellDates): CellPeriod | undefined {
  const [, one = "", other = ""] = shortYears.exec(text) ?? [];
  const [first, last] = [`20${one}`, `20${other}`];
  if (Number(one) <= 12 || last <= first || Number(last) > settings.latestYear) return undefined;
  const choices = [{ to: `${first} – ${last}`, meaning: fromTo(first, last) }];
  const params = { value: text, reason: "notation", dates: [] } as const;
  return { start: faulty("date-ambiguous", params, { choices }), end: null };
}

function bothSides(date: string, { style }: CellDates): string {
  const written = writtenDate(date, style());
  return `${written} – ${written}`;
}

/** The two sides of a period, each as far as it is there; `undefined` if neither is. */
function between(start: string, end: string, dates: CellDates): CellPeriod | undefined {
  if (start === "" && end === "") return undefined;
  return { start: sideOf(start, "first", end, dates), end: sideOf(end, "last", start, dates) };
}

/** One side of a period; what is to be written instead is written with the other side, and names it. */
function sideOf(
  text: string,
  side: DateSide,
  other: string,
  { settings, style }: CellDates,
): DateReading | null {
  if (text === "") return null;
  const reading = readTypedDate(text, side, settings);
  const beside = other.replace(startOnly, "").replace(endOnly, "");
  const whole = (date: string) => {
    if (other === "") return side === "first" ? writtenStart(date, style()) : writtenEnd(date, style());
    const written = writtenDate(date, style());
    return side === "first" ? `${written} – ${other}` : `${other} – ${written}`;
  };
  if (!("fault" in reading)) {
    if (reading.found === undefined) return reading;
    return {
      ...reading,
      found: reading.found.map((one) => ("to" in one ? { ...one, to: whole(one.to) } : one)),
    };
  }
  const { fault, fix, choices } = reading;
  return {
    fault,
    fix: fix === undefined ? undefined : whole(fix),
    choices: choices?.map(({ to, meaning }) => ({
      to: whole(to),
      meaning: sideOfPeriod(side, meaning, beside),
    })),
  };
}

/** Two dates with a hyphen or slash without spaces between them, if there is only one way to divide them. */
function readUnspaced(text: string, dates: CellDates): CellPeriod | undefined {
  const signs = [...text.matchAll(/[-/]/g)];
  const periods = (signs.length > mostHyphens ? [] : signs)
    .map(({ index }) => between(text.slice(0, index).trim(), text.slice(index + 1).trim(), dates))
    .filter((period) => period !== undefined && isSound(period));
  const [period, another] = periods;
  return another === undefined ? period : undefined;
}

function noPeriod(text: string): CellPeriod {
  return { start: faulty("date-format", { value: text, expected: "period" }), end: null };
}
