import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import { cleanCell } from "../../text/clean.ts";
import type { CellReading } from "../../text/reading.ts";
import { plainDates } from "../../typed-date/date-settings.ts";
import { dateWord } from "../../typed-date/date-words.ts";
import { readTypedDate, type TypedDate } from "../../typed-date/typed-date.ts";
import { plainCellDates } from "../date/cell-dates.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import { readSeveralPeriods } from "../date/several-periods.ts";
import { readKeyCell } from "./key-cell.ts";

/** What may stand between the two dates of a period. */
const between = /[-–—/]| (?:bis|to|until) /i;

const year = /^(?:1[89]|20|21)\d\d(?!\d)/;

/**
 * Whether a cell can be a date, a period, or that an end is open. A serial number alone may be anything; four digits are a
 * year from 1800 to 2199 only.
 */
export function looksLikeDate(cell: string): boolean {
  if (cell.length > 100) return false;
  const { text } = cleanCell(cell, "date");
  if (/^\d{4,5}$/.test(text)) return year.test(text);
  const word = dateWord(text);
  if (word !== undefined) return word !== "unknown";
  if (!/\d\d/.test(text)) return false;
  if (isDate(readTypedDate(text, "first", plainDates)) || isDate(readTypedDate(text, "last", plainDates))) {
    return true;
  }
  const several = readSeveralPeriods(cell, "period", plainCellDates);
  if (several !== undefined && "value" in several) return true;
  if (!between.test(text)) return false;
  const { start, end } = readPeriodCell(text, plainCellDates);
  return [start, end].every((side) => side === null || isDate(side));
}

/** Whether a reading is a date, or a date with a fault. */
function isDate(reading: CellReading<TypedDate>): boolean {
  if (!("fault" in reading)) return true;
  const { fault } = reading;
  if (fault.code !== "date-format") return true;
  const { value, meant, remark } = fault.params;
  return meant !== undefined || (remark !== undefined && (!value.startsWith(remark) || isYes.test(remark)));
}

/** A word before a date that says nothing else; any other may be a title (`MORO 2018`). */
const isYes = /^(?:ja|yes)$/i;

const schemes: readonly IdentifierScheme[] = ["kreis", "ars", "ags", "verband", "ror", "nuts-2024"];

/** Whether a cell can be an area key of some scheme, also one that a spreadsheet changed; a text that begins with a year is not a key. */
export function looksLikeKey(cell: string): boolean {
  if (cell.length > 100) return false;
  const { text } = cleanCell(cell, "key");
  if (!/^["'=]*(?:\d|DE[1-9A-G]\d)/.test(text) || text.length < 4 || year.test(text)) return false;
  return schemes.some((scheme) => {
    const reading = readKeyCell(text, scheme);
    return !("fault" in reading) || reading.fault.code === "key-scientific";
  });
}

/**
 * Whether a cell can be the name of a region: it has a word with a capital letter, and is neither a date nor a key nor an
 * address.
 */
export function looksLikeName(cell: string): boolean {
  const text = cell.trim();
  if (text.length > 120 || !/\p{Lu}\p{Ll}|\p{Lu}{4}/u.test(text)) return false;
  if (/@|:\/\/|www\.|\d{3}/i.test(text)) return false;
  return dateWord(text) === undefined && !looksLikeDate(text);
}
