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
  [/^(?:frühjahr|frühling|spring)$/i, [3, 5]],
  [/^(?:sommer|summer)$/i, [6, 8]],
  [/^(?:herbst|autumn)$/i, [9, 11]],
  [/^winter$/i, [12, 2]],
  [/^(?:sommersemester|SoSe|SS)$/i, [4, 9]],
  [/^(?:wintersemester|WiSe|WS)$/i, [10, 3]],
];

const vague =
  /^(?:ca|circa|etwa|um|rund|ungefähr|gegen|wohl|vermutlich|anfang|mitte|ende|jahresende|vor|nach|frühestens|spätestens|about|around|early|mid|late|before|after)(?!\p{L})|halbjahr|quartal|^[~≈]|[~?]$/iu;

/** Reads a date that leaves its days open; returns `undefined` for any other text. */
export function readVagueDate(text: string, dates: DateSettings): DateReading | undefined {
  const choices = thirdOf(text, dates) ?? seasonOf(text) ?? romanOf(text);
  if (choices !== undefined) return refused(text, choices);
  if (!vague.test(text)) return undefined;
  const year = /(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0];
  const isAbout = /^(?:ca|circa|etwa|um|rund|ungefähr|gegen|about|around)(?!\p{L})|^[~≈]|[~?]$/iu.test(text);
  const example = isAbout && year !== undefined ? `[${Number(year) - 1}..${Number(year) + 1}]` : null;
  return faulty("date-qualifier", { reason: "refused", value: text, example });
}

function refused(value: string, choices: readonly EdtfDate[]): DateReading {
  const [example = null] = choices;
  return faulty(
    "date-qualifier",
    { reason: "refused", value, example },
    { choices: choices.map(dateChoice) },
  );
}

/** The first, middle or last third of a year or month, or at least that year or month. */
function thirdOf(text: string, dates: DateSettings): readonly EdtfDate[] | undefined {
  for (const [words, third] of thirds) {
    const rest = text.replace(words, "");
    const inner = rest === text ? undefined : readPointDate(rest, "first", dates);
    if (inner === undefined || "fault" in inner || typeof inner.value !== "string") continue;
    const { value } = inner;
    if (value.length === 4) return [months(value, third * 4 + 1, third * 4 + 4), value];
    if (value.length !== 7) continue;
    const last = third === 2 ? dayOrNull(dateBounds(value).latest) : `${value}-${twoDigits(third * 10 + 10)}`;
    return [between(`${value}-${twoDigits(third * 10 + 1)}`, last ?? value), value];
  }
  return undefined;
}

const seasonForm = /^(?:im )?(\p{L}+) (\d{4})(?:[/-](\d{4}|\d\d))?$/u;

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
