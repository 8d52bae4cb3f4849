import { dateMeaning } from "../../messages/date-text.ts";
import { periodSides, sideOfPeriod } from "../../messages/list/period.ts";
import type { CellChoice, Unread } from "../../text/reading.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import { type DateSide, readTypedDate } from "../../typed-date/typed-date.ts";
import type { CellDates } from "./cell-dates.ts";
import type { CellPeriod } from "./cell-period.ts";
import { type DateStyle, writtenDate, writtenEnd, writtenStart } from "./date-style.ts";

/** What says before a date on which side it is. */
const lead = /^(?:seit|ab|vom|von|bis|zum|since|from|until) /i;

/** The two sides of a period, each as far as it is there; `undefined` if neither is. */
export function between(start: string, end: string, dates: CellDates): CellPeriod | undefined {
  if (start === "" && end === "") return undefined;
  return (
    bothChosen(start, end, dates) ?? {
      start: sideOf(start, "first", end, dates),
      end: sideOf(end, "last", start, dates),
    }
  );
}

/** Two sides of which each has choices: these are for both sides together, so that one of them settles the cell. */
function bothChosen(start: string, end: string, { settings, style }: CellDates): CellPeriod | undefined {
  const first = start === "" ? undefined : readTypedDate(start, "first", settings);
  const last = end === "" ? undefined : readTypedDate(end, "last", settings);
  if (first === undefined || last === undefined || !("fault" in first && "fault" in last)) return undefined;
  const [starts, ends] = [remediesOf(first), remediesOf(last)];
  if (starts.length === 0 || ends.length === 0) return undefined;
  const choices = Array.from({ length: Math.max(starts.length, ends.length) }, (_, at) => {
    const [one, other] = [starts[Math.min(at, starts.length - 1)], ends[Math.min(at, ends.length - 1)]];
    return one === undefined || other === undefined ? [] : [bothSidesChoice(one, other, style())];
  }).flat();
  const isSure = first.fix !== undefined && last.fix !== undefined;
  const remedies = isSure ? { fix: choices[0]?.to } : { choices };
  return { start: { fault: first.fault, ...remedies }, end: { fault: last.fault, ...remedies } };
}

/** What may be written instead of a date: one if only that can be meant. */
function remediesOf({ fix, choices = [] }: Unread): readonly CellChoice[] {
  return fix === undefined ? choices : [{ to: fix, meaning: dateMeaning(fix) }];
}

function bothSidesChoice(start: CellChoice, end: CellChoice, style: DateStyle): CellChoice {
  return {
    to: `${writtenDate(start.to, style)} – ${writtenDate(end.to, style)}`,
    meaning: periodSides(start.meaning, end.meaning),
  };
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
  const beside = other.replace(lead, "");
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
