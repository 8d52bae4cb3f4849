import { faulty } from "../../text/reading.ts";
import { dateWord } from "../../typed-date/date-words.ts";
import { besideJoining, besideLeaving } from "../../typed-date/entry-words.ts";
import { remarked, remarkedBefore } from "../../typed-date/remarked-date.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import type { CellDates } from "./cell-dates.ts";
import { type CellPeriod, isSound } from "./cell-period.ts";
import { between } from "./period-sides.ts";
import { readSingle, remarkedPeriod } from "./single-date.ts";
import { readShortYears, readYearList, readYears } from "./year-period.ts";

const separator = / ?[–—] ?| - | ?-$|^- ?| \/ | (?:bis(?: zum)?|to|until) /i;
const beforeLeaving = /^([^,;()]+?)(?:[,;] | \()(.+)$/;
const following = /^(.*\d) ?ff\.?$/i;
const startOnly = /^(?:seit|ab|vom|von|since|from) /i;
const endOnly = /^(?:bis|zum|until) /i;

/** As many hyphens as there are in `[2018-07-01..2018-07-31]-[2022-06-01..2022-06-30]`. */
const mostHyphens = 9;

/** The period in a cell, which is clean; what may be written instead is in the style of the list. */
export function readPeriodCell(text: string, dates: CellDates): CellPeriod {
  const period = readAlone(text, dates);
  if (isSound(period)) return period;
  const before = hasDates(period) ? [] : remarkedBefore(text);
  for (const parts of [remarked(text) ?? [], before].flat()) {
    const found = remarkedPeriod(text, parts, readAlone(parts.head, dates), dates);
    if (found !== undefined) return found;
  }
  return period;
}

/** A period without a remark. */
function readAlone(text: string, dates: CellDates): CellPeriod {
  const years = readYears(text, dates) ?? readShortYears(text, dates) ?? readYearList(text);
  return readWord(text, dates) ?? years ?? readPeriod(text, dates);
}

function readPeriod(text: string, dates: CellDates): CellPeriod {
  const [start, end] = divided(text) ?? oneSided(text) ?? [];
  if (start !== undefined && end !== undefined) return between(start, end, dates) ?? noPeriod(text);
  const single = readSingle(text, dates);
  const [sound, doubtful] = readUnspaced(text, dates);
  const hasChoices = "fault" in single && single.choices !== undefined && single.choices.length > 0;
  return sound ?? (hasChoices ? undefined : doubtful) ?? { start: single, end: null };
}

type Sides = readonly [start: string, end: string];

/** What stands before and behind the sign or word between two dates, or before a word for leaving. */
function divided(text: string): Sides | undefined {
  const [, before, left = ""] = beforeLeaving.exec(text) ?? [];
  if (before !== undefined && besideLeaving(left) !== undefined) return [before, left];
  const found = separator.exec(text);
  return found === null ? undefined : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** A text that says by its first or last word on which side its date is. */
function oneSided(text: string): Sides | undefined {
  const [, first] = following.exec(text) ?? [];
  if (first !== undefined) return [first, ""];
  if (startOnly.test(text) || besideJoining(text) !== undefined) return withoutOngoing(text);
  return endOnly.test(text) || besideLeaving(text) !== undefined ? ["", text] : undefined;
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

/**
 * Two dates with a hyphen or slash without spaces between them, if there is only one way to divide them: one of sound dates,
 * and one of dates with a fault.
 */
function readUnspaced(
  text: string,
  dates: CellDates,
): readonly [sound: CellPeriod | undefined, doubtful: CellPeriod | undefined] {
  const signs = [...text.matchAll(/[-/]/g)];
  const periods = (signs.length > mostHyphens ? [] : signs).flatMap(({ index }): CellPeriod[] => {
    const [start, end] = [text.slice(0, index).trim(), text.slice(index + 1).trim()];
    const period = start === "" || end === "" ? undefined : between(start, end, dates);
    return period === undefined ? [] : [period];
  });
  return [onlyOne(periods.filter(isSound)), onlyOne(periods.filter(hasDates))];
}

function onlyOne(periods: readonly CellPeriod[]): CellPeriod | undefined {
  return periods.length === 1 ? periods[0] : undefined;
}

/** Whether both sides are dates, even if something is wrong with them. */
function hasDates({ start, end }: CellPeriod): boolean {
  return [start, end].every(
    (side) => side === null || !("fault" in side) || side.fault.code !== "date-format",
  );
}

function noPeriod(text: string): CellPeriod {
  return { start: faulty("date-format", { value: text, expected: "period" }), end: null };
}
