import { faulty } from "../../text/reading.ts";
import { afterLeaving } from "../../typed-date/after-leaving.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import type { DateSettings } from "../../typed-date/date-settings.ts";
import { dateWord } from "../../typed-date/date-words.ts";
import { readYearPair } from "../../typed-date/inexact-date.ts";
import type { DateSide } from "../../typed-date/typed-date.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import { yearPair } from "../../typed-date/year-pair.ts";

/** The two sides of a period in one cell; `null` where the cell leaves a side blank. */
export interface CellPeriod {
  readonly start: DateReading | null;
  readonly end: DateReading | null;
}

const separator = / ?[–—] ?| - | \/ | (?:bis(?: zum)?|to|until) /i;
const startOnly = /^(?:seit|ab|vom|von|since|from) /i;
const endOnly = /^(?:bis|zum|until) /i;

/** As many hyphens as there are in `[2018-07-01..2018-07-31]-[2022-06-01..2022-06-30]`. */
const mostHyphens = 9;

/** The period in a cell, which is clean. */
export function readPeriodCell(text: string, dates: DateSettings): CellPeriod {
  const word = readWord(text, dates) ?? readYears(text, dates);
  if (word !== undefined) return word;
  const found = separator.exec(text);
  if (found !== null) {
    const end = text.slice(found.index + found[0].length);
    return between(text.slice(0, found.index), end, dates) ?? noPeriod(text);
  }
  if (startOnly.test(text)) return between(text, "", dates) ?? noPeriod(text);
  if (endOnly.test(text) || afterLeaving(text) !== undefined)
    return between("", text, dates) ?? noPeriod(text);
  return readUnspaced(text, dates) ?? readSingle(text, dates);
}

/** "unbekannt" is both sides, "laufend" an end, "Gründungsmitglied" a start. */
function readWord(text: string, dates: DateSettings): CellPeriod | undefined {
  const word = dateWord(text);
  if (word === undefined) return undefined;
  if (word === "founding") return { start: readTypedDate(text, "first", dates), end: null };
  const reading = readTypedDate(text, "last", dates);
  return word === "unknown" ? { start: reading, end: reading } : { start: null, end: reading };
}

/** 2018/19 is two years; 2011/12 may be one month. */
function readYears(text: string, dates: DateSettings): CellPeriod | undefined {
  const pair = yearPair(text);
  if (pair === undefined) return undefined;
  if (pair.month === undefined) return between(pair.first, pair.last, dates);
  const reading = readYearPair(text, dates);
  if (reading === undefined || "value" in reading) return undefined;
  const choices = reading.choices?.map(({ to, meaning }) => ({
    to: to === pair.month ? `${to} – ${to}` : `${pair.first} – ${pair.last}`,
    meaning,
  }));
  return { start: { ...reading, choices }, end: null };
}

/** The two sides of a period, each as far as it is there; `undefined` if neither is. */
function between(start: string, end: string, dates: DateSettings): CellPeriod | undefined {
  if (start === "" && end === "") return undefined;
  return { start: sideOf(start, "first", end, dates), end: sideOf(end, "last", start, dates) };
}

/** One side of a period; what is to be written instead is written with the other side. */
function sideOf(text: string, side: DateSide, other: string, dates: DateSettings): DateReading | null {
  if (text === "") return null;
  const reading = readTypedDate(text, side, dates);
  const whole = (date: string) => {
    if (other === "") return side === "first" ? `seit ${date}` : `bis ${date}`;
    return side === "first" ? `${date} – ${other}` : `${other} – ${date}`;
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
    choices: choices?.map(({ to, meaning }) => ({ to: whole(to), meaning })),
  };
}

/** Two dates with a hyphen or slash without spaces between them, if there is only one way to divide them. */
function readUnspaced(text: string, dates: DateSettings): CellPeriod | undefined {
  const signs = [...text.matchAll(/[-/]/g)];
  const periods = (signs.length > mostHyphens ? [] : signs)
    .map(({ index }) => between(text.slice(0, index).trim(), text.slice(index + 1).trim(), dates))
    .filter((period) => period !== undefined && isSound(period.start) && isSound(period.end));
  const [period, another] = periods;
  return another === undefined ? period : undefined;
}

function isSound(reading: DateReading | null): boolean {
  return reading === null || !("fault" in reading);
}

/** One date is not a period; what is no date either says what is wrong with it. */
function readSingle(text: string, dates: DateSettings): CellPeriod {
  const reading = readTypedDate(text, "last", dates);
  return "fault" in reading ? { start: reading, end: null } : noPeriod(text);
}

function noPeriod(text: string): CellPeriod {
  return { start: faulty("date-format", { value: text, expected: "period" }), end: null };
}
