import { noEndChoice } from "../../messages/choices.ts";
import { fromTo, sideMeaning } from "../../messages/list/period.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { CellChoice } from "../../text/reading.ts";
import { type DateStyle, writtenDate, writtenEnd, writtenStart } from "../date/date-style.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import { type MarkedDays, markBetween, statedDays, type TimeCellSettings } from "./time-mark.ts";

/** What is written for a mark from a day on, or until one. */
export function marked(days: string): string {
  return `x ${days}`;
}

/** The days of a mark as a list writes them. */
export function markedDays({ from, until }: MarkedDays, style: DateStyle): string {
  if (from === undefined) return marked(writtenEnd(until ?? null, style));
  if (until === undefined) return marked(writtenStart(from, style));
  return marked(`${writtenDate(from, style)} – ${writtenDate(until, style)}`);
}

/** The choice that writes days, if they lie within the time of the column. */
export function daysWithin(
  days: MarkedDays,
  { time, dates: { style } }: TimeCellSettings,
): readonly CellChoice[] {
  const mark = markBetween("", days, time);
  if ("fault" in mark) return [];
  const { from, until } = mark.value;
  return [{ to: markedDays(mark.value, style()), meaning: daysMeaning(from, until) }];
}

function daysMeaning(from: EdtfDate | undefined, until: EdtfDate | undefined): CellChoice["meaning"] {
  if (from !== undefined && until !== undefined && until !== "..") return fromTo(from, until);
  if (from !== undefined) return sideMeaning(from, "first");
  return until === undefined || until === ".." ? noEndChoice : sideMeaning(until, "last");
}

/** A mark from a day on, and until it. */
export function markedSides(date: EdtfDate, style: DateStyle): readonly CellChoice[] {
  return [
    { to: marked(writtenStart(date, style)), meaning: sideMeaning(date, "first") },
    { to: marked(writtenEnd(date, style)), meaning: sideMeaning(date, "last") },
  ];
}

/** The choices that lie within the time of the column, each behind a mark. */
export function choicesWithin(choices: readonly CellChoice[], settings: TimeCellSettings): CellChoice[] {
  return choices.flatMap(({ to: text, meaning }) => {
    const days = statedDays(readPeriodCell(text, settings.dates));
    return days === undefined ? [] : daysWithin(days, settings).map(({ to }) => ({ to, meaning }));
  });
}
