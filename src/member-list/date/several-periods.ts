import { boundsOf } from "../../merge/membership-bounds.ts";
import { periodsMeaning } from "../../messages/list/period.ts";
import { cleanCell } from "../../text/clean.ts";
import { type CellReading, faulty, type Remedies } from "../../text/reading.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import { dividedPeriods, saysAgain, withoutAgain } from "./again-words.ts";
import type { CellDates } from "./cell-dates.ts";
import { type CellPeriod, isSound } from "./cell-period.ts";
import { againWord, inStyle, writtenStart } from "./date-style.ts";
import { readPeriodCell } from "./period-cell.ts";
import { inOrder, overlap } from "./period-order.ts";
import type { TypedPeriod } from "./typed-period.ts";

/** What the column of a cell holds. */
export type PeriodField = "period" | "start" | "end";

/** The slash that may separate two periods, or the two dates of one. */
const slash = / \/ /;

/** A cell of more parts is a text. */
const mostParts = 20;

/** A part of a cell, read. */
interface ReadPart {
  /** Without the words that only say that it is another period. */
  readonly text: string;
  readonly period: CellPeriod;
  readonly isAgain: boolean;
}

/**
 * The periods in a cell that is not one; `undefined` if it does not have several parts with numbers. Each part must be a
 * period, all but the first with a start, and none may begin before the one before it has ended. In the column of an end the
 * first part is only the end, in that of a start it may be only the start; there a later part must say that something begins
 * again (`31.12.2017, wieder ab 2021`).
 */
export function readSeveralPeriods(
  raw: string,
  field: PeriodField,
  dates: CellDates,
): CellReading<readonly TypedPeriod[]> | undefined {
  const parts = partsOf(raw, field, dates);
  if (parts === undefined) return undefined;
  const value = cleanCell(raw, "date").text;
  const join = (texts: readonly string[]) =>
    texts.join(field === "period" ? "; " : `, ${againWord(dates.style())} `);
  const whole = (at: number, to: string) => join(parts.map(({ text }, own) => (own === at ? to : text)));
  for (const [at, { period }] of parts.entries()) {
    const wrong = [period.start, period.end].find((side) => side !== null && "fault" in side);
    if (wrong === undefined || wrong === null || !("fault" in wrong)) continue;
    if (wrong.fault.code === "date-format") return noPeriods(value, field);
    const { fault, fix, choices } = wrong;
    return {
      fault,
      fix: fix === undefined ? undefined : whole(at, fix),
      choices: choices?.map(({ to, meaning: { de, en } }) => {
        return { to: whole(at, to), meaning: { de: whole(at, de), en: whole(at, en) } };
      }),
    };
  }
  const typed = parts.map(({ period: { start, end } }): TypedPeriod => {
    return { startDate: dateOf(start), endDate: dateOf(end) };
  });
  if (!typed.every(hasDate)) return noPeriods(value, field);
  const periods = field === "period" ? inOrder(typed) : typed;
  if (overlap(periods, field === "start")) {
    return faulty("field-value", { reason: "periods-overlap", given: value });
  }
  if (field !== "period" && !parts.slice(1).some(({ isAgain }) => isAgain)) {
    const to = join(parts.map(({ text }) => text));
    return noPeriods(value, field, { choices: [{ to, meaning: periodsMeaning(periods) }] });
  }
  const found = parts.flatMap(({ period: { start, end } }, at) =>
    [start, end].flatMap((side) =>
      side === null || "fault" in side || side.found === undefined
        ? []
        : side.found.map((one) => ("to" in one ? { ...one, to: whole(at, one.to) } : one)),
    ),
  );
  return found.length === 0 ? { value: periods } : { value: periods, found };
}

function partsOf(raw: string, field: PeriodField, dates: CellDates): readonly ReadPart[] | undefined {
  if (!/\d/.test(raw)) return undefined;
  const texts = cleanParts(dividedPeriods(raw));
  if (texts.length > mostParts) return undefined;
  const parts = texts.flatMap((text, at): ReadPart[] => {
    const part = at === 0 ? readFirst(text, field, dates) : readPart(text, dates);
    return isSound(part.period) || !slash.test(text)
      ? [part]
      : cleanParts(text.split(slash)).map((one) => readPart(one, dates));
  });
  return parts.filter(({ text }) => /\d\d/.test(text)).length > 1 ? parts : undefined;
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

function dateOf(side: DateReading | null): TypedPeriod["startDate"] {
  return side === null || "fault" in side ? undefined : side.value;
}

/** Whether a period has a first day, or a last one that is known. */
function hasDate({ startDate, endDate }: TypedPeriod): boolean {
  return boundsOf(startDate ?? endDate ?? "") !== undefined;
}

const expected = { period: "period", start: "date", end: "end" } as const;

function noPeriods(value: string, field: PeriodField, remedies: Remedies = {}) {
  return faulty("date-format", { value, expected: expected[field] }, remedies);
}
