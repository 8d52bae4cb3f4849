import { boundsOf } from "../../merge/membership-bounds.ts";
import { cleanCell } from "../../text/clean.ts";
import { type CellReading, faulty } from "../../text/reading.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import type { DateSettings } from "../../typed-date/date-settings.ts";
import { type CellPeriod, isSound } from "./cell-period.ts";
import type { DateStyle } from "./date-style.ts";
import { readPeriodCell } from "./period-cell.ts";
import type { TypedPeriod } from "./typed-period.ts";

/** What separates two periods, and the slash that may also separate the two dates of one. */
const [partEnd, slash] = [/[;,+&\r\n]| (?:und|sowie|and) /i, / \/ /];

/** Words before a period that only say that it is another one. */
const leads = /^(?:(?:und|and|dann|then|danach|wieder|erneut|again) )+/i;

/** A cell of more parts is a text. */
const mostParts = 20;

/** A part of a cell, read. */
interface ReadPart {
  readonly text: string;
  readonly period: CellPeriod;
}

/**
 * The periods in a cell that is not one, in the order of time; `undefined` if it does not have several parts with numbers.
 * Each part must be a period, all but the first with a start, and none may begin before the one before it has ended.
 */
export function readSeveralPeriods(
  raw: string,
  dates: DateSettings,
  style: () => DateStyle,
): CellReading<readonly TypedPeriod[]> | undefined {
  const parts = partsOf(raw, dates, style);
  if (parts === undefined) return undefined;
  const value = cleanCell(raw, "date").text;
  const whole = (at: number, to: string) => parts.map(({ text }, own) => (own === at ? to : text)).join("; ");
  for (const [at, { period }] of parts.entries()) {
    const wrong = [period.start, period.end].find((side) => side !== null && "fault" in side);
    if (wrong === undefined || wrong === null || !("fault" in wrong)) continue;
    if (wrong.fault.code === "date-format") return noPeriods(value);
    const { fault, fix, choices } = wrong;
    return {
      fault,
      fix: fix === undefined ? undefined : whole(at, fix),
      choices: choices?.map(({ to, meaning }) => ({ to: whole(at, to), meaning })),
    };
  }
  const periods = parts.map(({ period: { start, end } }): TypedPeriod => {
    return { startDate: dateOf(start), endDate: dateOf(end) };
  });
  if (!periods.every(hasDate)) return noPeriods(value);
  const ordered = inOrder(periods);
  if (overlap(ordered)) return faulty("field-value", { reason: "periods-overlap", given: value });
  const found = parts.flatMap(({ period: { start, end } }, at) =>
    [start, end].flatMap((side) =>
      side === null || "fault" in side || side.found === undefined
        ? []
        : side.found.map((one) => ("to" in one ? { ...one, to: whole(at, one.to) } : one)),
    ),
  );
  return found.length === 0 ? { value: ordered } : { value: ordered, found };
}

function partsOf(raw: string, dates: DateSettings, style: () => DateStyle): readonly ReadPart[] | undefined {
  const texts = cleanParts(raw.split(partEnd));
  if (texts.length > mostParts || !/\d/.test(raw)) return undefined;
  const parts = texts.flatMap((text): ReadPart[] => {
    const period = readPeriodCell(text, dates, style);
    return isSound(period) || !slash.test(text)
      ? [{ text, period }]
      : cleanParts(text.split(slash)).map((part) => ({
          text: part,
          period: readPeriodCell(part, dates, style),
        }));
  });
  return parts.filter(({ text }) => /\d\d/.test(text)).length > 1 ? parts : undefined;
}

function cleanParts(parts: readonly string[]): string[] {
  return parts.map((part) => cleanCell(part, "date").text.replace(leads, "")).filter((part) => part !== "");
}

function dateOf(side: DateReading | null): TypedPeriod["startDate"] {
  return side === null || "fault" in side ? undefined : side.value;
}

/** Whether a period has a first day, or a last one that is known. */
function hasDate({ startDate, endDate }: TypedPeriod): boolean {
  return boundsOf(startDate ?? endDate ?? "") !== undefined;
}

function inOrder(periods: readonly TypedPeriod[]): readonly TypedPeriod[] {
  const first = ({ startDate }: TypedPeriod) =>
    boundsOf(startDate ?? "")?.earliest ?? Number.NEGATIVE_INFINITY;
  return [...periods].sort((one, other) =>
    first(one) < first(other) ? -1 : first(one) > first(other) ? 1 : 0,
  );
}

/** Whether a period certainly begins before the one before it has ended; one without an end goes on. */
function overlap(ordered: readonly TypedPeriod[]): boolean {
  return ordered.slice(1).some(({ startDate }, at) => {
    const end = boundsOf(ordered[at]?.endDate ?? "");
    const start = boundsOf(startDate ?? "");
    return end === undefined || start === undefined || start.latest <= end.earliest;
  });
}

function noPeriods(value: string) {
  return faulty("date-format", { value, expected: "period" });
}
