import { type CellDate, type DateSide, readDateCell } from "./date-cell.ts";
import { type CellReading, faulty } from "./reading.ts";

/** The two sides of a period in one cell; `null` where the cell leaves a side blank. */
export interface CellPeriod {
  readonly start: CellReading<CellDate> | null;
  readonly end: CellReading<CellDate> | null;
}

const separator = / ?[–—] ?| - | (?:bis(?: zum)?|to|until) /i;

/** As many hyphens as there are in `[2018-07-01..2018-07-31]-[2022-06-01..2022-06-30]`. */
const mostHyphens = 9;

/** The period in a cell, which is trimmed and has single spaces. */
export function readPeriodCell(text: string, pivotYear?: number): CellPeriod {
  const side = (date: string, of: DateSide) => (date === "" ? null : readDateCell(date, of, pivotYear));
  const between = (start: string, end: string): CellPeriod => ({
    start: side(start, "first"),
    end: side(end, "last"),
  });

  const found = separator.exec(text);
  if (found !== null) {
    const period = between(text.slice(0, found.index), text.slice(found.index + found[0].length));
    return period.start === null && period.end === null ? noPeriodIn(text) : period;
  }
  if (/^(?:seit|ab|since|from) /i.test(text)) return between(text, "");
  if (/^(?:bis|until) /i.test(text)) return between("", text);
  const hyphens = [...text.matchAll(/-/g)];
  const periods = (hyphens.length > mostHyphens ? [] : hyphens)
    .map(({ index }) => between(text.slice(0, index).trim(), text.slice(index + 1).trim()))
    .filter(({ start, end }) => isSound(start) && isSound(end) && (start !== null || end !== null));
  const [period, another] = periods;
  if (period !== undefined && another === undefined) return period;
  return wordOrFault(text, side(text, "last"));
}

function isSound(reading: CellReading<CellDate> | null): boolean {
  return reading === null || !("fault" in reading);
}

/** "unbekannt" is both sides, "laufend" an end; one date is not a period. */
function wordOrFault(text: string, reading: CellReading<CellDate> | null): CellPeriod {
  if (reading === null || "fault" in reading) return { start: reading, end: null };
  if (reading.value === null) return { start: reading, end: reading };
  return reading.value === ".." && reading.repair === undefined
    ? { start: null, end: reading }
    : noPeriodIn(text);
}

function noPeriodIn(text: string): CellPeriod {
  return { start: faulty("date-format", { value: text, expected: "period" }), end: null };
}
