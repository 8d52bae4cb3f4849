import { dateBounds, dayOrNull } from "../calendar/edtf-date.ts";
import type { EdtfDate } from "../model/date.ts";
import { faulty } from "../text/reading.ts";
import { type DateReading, dateChoice } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import { monthOf } from "./inexact-date.ts";
import { readPointDate } from "./point-date.ts";

const thirds: readonly (readonly [words: RegExp, third: number])[] = [
  [/^(?:anfang|early)[ -](?=\S)/i, 0],
  [/^(?:mitte|mid)[ -](?=\S)/i, 1],
  [/^(?:ende|late)[ -](?=\S)/i, 2],
];

const seasons: readonly (readonly [words: RegExp, months: readonly [first: number, last: number]])[] = [
  [/^(?:frühjahr|frühj|frühling|spring)$/i, [3, 5]],
  [/^(?:sommer|summer)$/i, [6, 8]],
  [/^(?:herbst|autumn)$/i, [9, 11]],
  [/^winter$/i, [12, 2]],
  [/^(?:sommersemester|SoSe|SS)$/i, [4, 9]],
  [/^(?:wintersemester|WiSe|WS)$/i, [10, 3]],
];

const vague =
  /^(?:ca|circa|etwa|um|rund|ungefähr|gegen|wohl|vermutlich|wahrscheinlich|anfang|mitte|ende|jahresende|vor|nach|frühestens|spätestens|about|around|early|mid|late|before|after)(?!\p{L})|halbjahr|quartal|^[~≈]|[~?]$/iu;

const about = /^(?:(?:ca|circa|etwa|um|rund|ungefähr|gegen|about|around)\.? ?|[~≈] ?)(?=\d)|(?<=\d) ?[~?]$/iu;
const probably = /^(?:wohl|vermutlich|wahrscheinlich|probably) (?=\S)/i;

/** Reads a date that leaves its days open; returns `undefined` for any other text. */
export function readVagueDate(text: string, dates: DateSettings): DateReading | undefined {
  const choices =
    yearEndOf(text, dates) ?? thirdOf(text, dates) ?? seasonOf(text) ?? romanOf(text) ?? aboutOf(text, dates);
  if (choices !== undefined)
    return refused(text, choices, choices.find((one) => one.startsWith("[")) ?? null);
  const guess = probableOf(text, dates);
  return guess.length > 0 || vague.test(text) ? refused(text, guess) : undefined;
}

/** A date that is refused; `example` are bounds that it may mean. */
function refused(value: string, choices: readonly EdtfDate[], example: EdtfDate | null = null): DateReading {
  const params = { reason: "refused", value, example } as const;
  return faulty("date-qualifier", params, choices.length === 0 ? {} : { choices: choices.map(dateChoice) });
}

const yearEnd = /^(?:jahresende|ende des jahres|end of(?: the year)?) (?=\d{4}$)/i;

/** The last day of a year, or the year. */
function yearEndOf(text: string, dates: DateSettings): readonly EdtfDate[] | undefined {
  const value = dateWithout(yearEnd, text, dates);
  return value === undefined ? undefined : [`${value}-12-31`, value];
}

/** The first, middle or last third of a year or month, or at least that year or month, or its very first or last day. */
function thirdOf(text: string, dates: DateSettings): readonly EdtfDate[] | undefined {
  for (const [words, third] of thirds) {
    const value = dateWithout(words, text, dates);
    if (value === undefined) continue;
    const edge = edgeOf(value, third);
    if (value.length === 4) return [months(value, third * 4 + 1, third * 4 + 4), value, ...edge];
    if (value.length !== 7) continue;
    const last = third === 2 ? dayOrNull(dateBounds(value).latest) : `${value}-${twoDigits(third * 10 + 10)}`;
    return [between(`${value}-${twoDigits(third * 10 + 1)}`, last ?? value), value, ...edge];
  }
  return undefined;
}

/** The first day of a date for its first third, the last day for its last. */
function edgeOf(date: EdtfDate, third: number): readonly EdtfDate[] {
  if (third === 1) return [];
  const { earliest, latest } = dateBounds(date);
  return [dayOrNull(third === 0 ? earliest : latest) ?? []].flat();
}

/** The year or month that is named and both beside it, or at least that year or month; of a day its year, month or itself. */
function aboutOf(text: string, dates: DateSettings): readonly EdtfDate[] | undefined {
  const value = dateWithout(about, text, dates);
  if (value === undefined) return undefined;
  const [year, month] = value.split("-").map(Number);
  if (year === undefined || year < 1001 || year > 9997) return undefined;
  if (value.length === 4) return [between(String(year - 1), String(year + 1)), value];
  if (value.length === 10) return [value.slice(0, 4), value.slice(0, 7), value];
  if (value.length !== 7 || month === undefined) return undefined;
  return [between(monthFrom(year, month - 1), monthFrom(year, month + 1)), value];
}

/** What is probably meant, if it is a date. */
function probableOf(text: string, dates: DateSettings): readonly EdtfDate[] {
  return [dateWithout(probably, text, dates) ?? []].flat();
}

/** The date that a text is without its words; `undefined` if it has none of these, or is none. */
function dateWithout(words: RegExp, text: string, dates: DateSettings): EdtfDate | undefined {
  const rest = text.replace(words, "");
  const inner = rest === text ? undefined : readPointDate(rest, "first", dates);
  return inner === undefined || "fault" in inner || inner.value === null ? undefined : inner.value;
}

/** A month of a year, of which month 0 is the last of the year before, and month 13 the first of the year after. */
function monthFrom(year: number, month: number): EdtfDate {
  if (month === 0) return monthOf(String(year - 1), 12);
  return month === 13 ? monthOf(String(year + 1), 1) : monthOf(String(year), month);
}

const seasonForm = /^(?:im )?(\p{L}+)\.? (\d{4})(?:[/-](\d{4}|\d\d))?$/u;

/** The months of a season or semester, or at least its years; a winter without a second year is one of two. */
function seasonOf(text: string): readonly EdtfDate[] | undefined {
  const [, word = "", year = "", next] = seasonForm.exec(text) ?? [];
  const [, months] = seasons.find(([words]) => words.test(word)) ?? [];
  if (months === undefined || Number(year) < 1000 || Number(year) > 9998) return undefined;
  const [first, last] = months;
  const isWinter = last < first;
  const following = String(Number(year) + 1);
  if (next !== undefined && !(isWinter && following.endsWith(next))) return undefined;
  const from = (start: string, end: string) => between(monthOf(start, first), monthOf(end, last));
  if (!isWinter) return [from(year, year), year];
  const later = from(year, following);
  return next === undefined && first === 12
    ? [later, from(String(Number(year) - 1), year), year]
    : [later, year, following];
}

const romanForm = /^(I{1,3}|IV)(?: ?[/.-] ?| )(\d{4})$/;
const romans = ["I", "II", "III", "IV"];

/** A Roman number before a year is a quarter, or a month. */
function romanOf(text: string): readonly EdtfDate[] | undefined {
  const [, roman = "", year = ""] = romanForm.exec(text) ?? [];
  const number = romans.indexOf(roman) + 1;
  return number === 0 ? undefined : [months(year, number * 3 - 2, number * 3), monthOf(year, number)];
}

function months(year: string, first: number, last: number): EdtfDate {
  return between(monthOf(year, first), monthOf(year, last));
}

function between(first: EdtfDate, last: EdtfDate): EdtfDate {
  return `[${first}..${last}]`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
