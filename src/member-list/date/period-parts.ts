import { boundsOf } from "../../merge/membership-bounds.ts";
import { cleanCell } from "../../text/clean.ts";
import { takesEffect } from "../../typed-date/remarked-date.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import { dividedPeriods, saysAgain, withoutAgain } from "./again-words.ts";
import type { CellDates } from "./cell-dates.ts";
import { type CellPeriod, isSound } from "./cell-period.ts";
import { inStyle, writtenStart } from "./date-style.ts";
import { readPeriodCell } from "./period-cell.ts";
import type { TypedPeriod } from "./typed-period.ts";

/** What the column of a cell holds. */
export type PeriodField = "period" | "start" | "end";

/** The slash that may separate two periods, or the two dates of one. */
const slash = / \/ /;

/** A cell of more parts is a text. */
const mostParts = 20;

/** A part of a cell, read. */
export interface ReadPart {
  /** Without the words that only say that it is another period. */
  readonly text: string;
  readonly period: CellPeriod;
  readonly isAgain: boolean;
}

/** The starts or the ends in a cell that has several, in the order of time; `undefined` if it has something else. */
export function readSides(
  raw: string,
  field: "start" | "end",
  { settings }: CellDates,
): TypedPeriod[] | undefined {
  const texts = cleanParts(dividedPeriods(raw));
  if (texts.length < 2 || texts.length > mostParts) return undefined;
  const periods: TypedPeriod[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [at, text] of texts.entries()) {
    const reading = readTypedDate(text, field === "start" ? "first" : "last", settings);
    if (takesEffect(text) || "fault" in reading || reading.found !== undefined || reading.value === null)
      return undefined;
    const isOpen = reading.value === ".." && at === texts.length - 1;
    const bounds = isOpen ? undefined : boundsOf(reading.value);
    if (bounds === undefined ? !isOpen : bounds.earliest <= before) return undefined;
    before = bounds?.latest ?? before;
    periods.push(field === "start" ? { startDate: reading.value } : { endDate: reading.value });
  }
  return periods;
}

/** The parts of a cell; `undefined` if it does not have several with numbers. */
export function partsOf(raw: string, field: PeriodField, dates: CellDates): readonly ReadPart[] | undefined {
  if (!/\d/.test(raw)) return undefined;
  const texts = cleanParts(dividedPeriods(raw));
  if (texts.length > mostParts) return undefined;
  const parts = texts.flatMap((text, at): ReadPart[] => {
    const part = at === 0 ? readFirst(text, field, dates) : readPart(text, dates);
    return isSound(part.period) || !slash.test(text)
      ? [part]
      : cleanParts(text.split(slash)).map((one) => readPart(one, dates));
  });
  return parts.filter(({ text }) => /\d\d/.test(text)).length > 1 ? sidesTogether(parts) : undefined;
}

/** Parts of which one that is only an end, such as `ausgetreten 2017`, belongs to the start before it. */
function sidesTogether(parts: readonly ReadPart[]): readonly ReadPart[] {
  const together: ReadPart[] = [];
  for (const part of parts) {
    const before = together.at(-1);
    const isOne =
      before?.period.end === null &&
      isSound(before.period) &&
      part.period.start === null &&
      isSound(part.period);
    if (before === undefined || !isOne) {
      together.push(part);
      continue;
    }
    const period = { start: before.period.start, end: part.period.end };
    const text = `${before.text}, ${part.text}`;
    together.splice(-1, 1, { text, period, isAgain: before.isAgain || part.isAgain });
  }
  return together;
}

function cleanParts(parts: readonly string[]): string[] {
  return parts.map((part) => cleanCell(part, "date").text).filter((part) => part !== "");
}

function readFirst(text: string, field: PeriodField, dates: CellDates): ReadPart {
  const part = readPart(text, dates);
  if (field === "period" || (field === "start" && isSound(part.period))) return part;
  const side = field === "start" ? "first" : "last";
  const date = inStyle(readTypedDate(text, side, dates.settings), dates.style);
  const period = field === "start" ? { start: date, end: null } : { start: null, end: date };
  return { text, period, isAgain: false };
}

function readPart(text: string, dates: CellDates): ReadPart {
  const isAgain = saysAgain(text);
  const period = readPeriodCell(text, dates);
  const rest = withoutAgain(text);
  if (rest === text || isSound(period)) return { text, period, isAgain };
  const inner = readPeriodCell(rest, dates);
  const start = isAgain && !isSound(inner) ? readTypedDate(rest, "first", dates.settings) : undefined;
  if (start === undefined || "fault" in start || start.value === null)
    return { text: rest, period: inner, isAgain };
  return { text: writtenStart(start.value, dates.style()), period: { start, end: null }, isAgain };
}
