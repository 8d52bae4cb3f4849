import { isoText } from "../../calendar/day.ts";
import type { SheetCell } from "../../member-list/sheet/spreadsheet.ts";
import type { DateFormat } from "./date-format.ts";

/** The one cell that stands for all that are blank. */
export const blankCell: SheetCell = { text: "", kind: "blank" };

/** A cell of text; blank if there is none. */
export function textCell(text: string): SheetCell {
  return text === "" ? blankCell : { text, kind: "text" };
}

/** A cell whose formula failed; without a result its formula is shown. */
export function errorCell(text: string): SheetCell {
  return { text, kind: "error" };
}

/** A cell that is true or false. */
export function booleanCell(value: boolean): SheetCell {
  return { text: String(value), kind: "boolean" };
}

/** A point in time of a date cell. */
export interface Instant {
  /** The number of the day. */
  readonly day: number;
  /** Seconds since midnight. */
  readonly seconds: number;
}

/** The days of the number 0, which stands where there is no date: no format makes a month or a year of them. */
const zeroDays: readonly string[] = ["1899-12-30", "1899-12-31"];

/** A date cell: a day, month or year by what its format shows; with a time, if it shows one, a text. */
export function dateCell({ day, seconds }: Instant, { shows, hasTime }: DateFormat): SheetCell {
  const iso = isoText(day);
  const time = clockText(seconds);
  if (shows === "time") return textCell(time);
  if (hasTime && seconds > 0) return textCell(`${iso} ${time}`);
  if (zeroDays.includes(iso)) return { text: iso, kind: "day" };
  switch (shows) {
    case "day":
      return { text: iso, kind: "day" };
    case "month":
      return { text: iso.slice(0, 7), kind: "month" };
    case "year":
      return { text: iso.slice(0, 4), kind: "year" };
    case "unknown":
      return unsureCell(iso);
  }
}

/** A date whose format is not known: the first of a month or year may stand for all of it, and the widest is shown. */
function unsureCell(iso: ReturnType<typeof isoText>): SheetCell {
  if (iso.endsWith("-01-01")) return { text: iso.slice(0, 4), kind: "year", unsureDay: iso };
  if (iso.endsWith("-01")) return { text: iso.slice(0, 7), kind: "month", unsureDay: iso };
  return { text: iso, kind: "day" };
}

function clockText(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const rest = seconds % 60;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}${rest === 0 ? "" : `:${two(rest)}`}`;
}
