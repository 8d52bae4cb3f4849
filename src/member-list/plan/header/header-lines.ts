import { fold } from "../../../text/fold.ts";
import { looksLikeDate, looksLikeKey } from "../../cell/cell-shape.ts";
import { isSameFamily, meaningOf } from "../../heading/heading-match.ts";
import { headingTime } from "../../heading/heading-time.ts";
import type { HeaderLines } from "../../sheet/header.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";

/** How many of records, of which the first is the header, belong to it: one of units or translations, one of numbers. */
export function headerLinesOf([top, second, third]: readonly SheetRecord[]): HeaderLines {
  if (top === undefined) return 0;
  if (second === undefined) return 1;
  if (isNumbered(second)) return 2;
  if (!isBelow(top, second)) return 1;
  return third !== undefined && isNumbered(third) ? 3 : 2;
}

/** Whether a record numbers the columns. */
function isNumbered({ cells }: SheetRecord): boolean {
  const numbers = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => /^\(?(\d{1,2})\)?\.?$/.exec(cell.trim())?.[1]);
  const [first] = numbers;
  return (
    numbers.length >= 2 &&
    Number(first) <= 1 &&
    numbers.every((number, at) => Number(number) === Number(first) + at)
  );
}

/**
 * Whether a record has only headings and units, each below a heading that means the same, that spans, or that is blank;
 * where two of them are known, the others below headings that span need not be.
 */
function isBelow({ cells: top }: SheetRecord, { cells, unclosedAt }: SheetRecord): boolean {
  const filled = [...cells.keys()].filter((column) => !isBlank(cells[column]));
  if (filled.length === 0 || unclosedAt !== undefined) return false;
  if (filled.every((column) => fold(cells[column] ?? "") === fold(top[column] ?? ""))) return false;
  // A row may have nothing but a name, which may be a word such as `Landkreis`; a translation has more.
  const hasName = filled.some((column) => meaningOf(cells[column] ?? "")?.field === "name");
  if (hasName && filled.length * 2 < top.filter((cell) => !isBlank(cell)).length) return false;
  const spanned = spannedColumns(top, cells);
  const known = filled.filter(
    (column) => spanned.has(column) && meaningOf(cells[column] ?? "") !== undefined,
  );
  return filled.every((column) => {
    const cell = (cells[column] ?? "").trim();
    if (isUnit(cell)) return true;
    const meaning = meaningOf(cell);
    if (meaning === undefined && spanned.has(column) && headingTime(cell) !== undefined) return true;
    // Beside `von` and `bis`, what else stands below a heading that spans is a sub-heading too: `2021`, `Grund`.
    if (meaning === undefined) return known.length >= 2 && spanned.has(column) && isSubHeading(cell);
    const above = (top[column] ?? "").trim();
    if (above === "") return column > 0;
    const aboveMeaning = meaningOf(above);
    return spanned.has(column) || (aboveMeaning !== undefined && isSameFamily(aboveMeaning, meaning));
  });
}

/** The columns below headings that span: the next column has a cell too, but no heading of its own. */
function spannedColumns(top: readonly string[], cells: readonly string[]): ReadonlySet<number> {
  const spanned = new Set<number>();
  let isSpan = false;
  for (const column of cells.keys()) {
    if (!isBlank(top[column])) isSpan = isBlank(top[column + 1]) && !isBlank(cells[column + 1]);
    if (isSpan && !isBlank(cells[column])) spanned.add(column);
  }
  return spanned;
}

/** Whether a cell may be a heading of any kind: it is a year, or neither a date nor a key. */
function isSubHeading(cell: string): boolean {
  return /^\d{4}$/.test(cell) || !(looksLikeDate(cell) || looksLikeKey(cell));
}

const units =
  /^(?:(?:in )?(?:km²|km2|ha|qm|m²|%|€|euro|t€|stück|anzahl|jahr)|\d+-stellig|datum|text|zahl|date|number|(?:(?:TT|MM|JJJJ|DD|YYYY|JJ|YY)[./-]?){1,3})$/i;

function isUnit(cell: string): boolean {
  if (units.test(cell)) return true;
  return /^[([].*[)\]]$/.test(cell) && !cell.includes("..") && !looksLikeDate(cell);
}
