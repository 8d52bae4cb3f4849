import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { IsoDate } from "../../model/date.ts";
import { sharingCells } from "./shared-cells.ts";

/** The cells between two row ends, with the lines of the file in which they stand, counted from 1. */
export interface SheetRecord {
  readonly line: number;
  /** The line in which the last of them ends: line breaks inside quoted cells are legal. */
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** The line where a quote opens that is not closed properly: it has swallowed the rows after it. */
  readonly unclosedAt?: number | undefined;
  /** The place of a cell that was passed and is not text. */
  readonly foreignCell?: number | undefined;
  /** The places of the cells of a spreadsheet whose formula failed. */
  readonly failed?: ReadonlySet<number> | undefined;
  /** The places of date cells of a spreadsheet, whose text is not what the sheet shows. */
  readonly dates?: readonly number[] | undefined;
  /** By place the days in date cells whose format is not known; the cells have the widest date that they may mean. */
  readonly unsureDays?: readonly (IsoDate | undefined)[] | undefined;
}

/** What ends a line of a file. */
export const lineEnd = /\r\n|\r|\n/g;

/** The number of cells without the blank ones at the end. */
export function usedWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  return width;
}

/** A row as issues show it. */
export function rowText(cells: readonly string[]): string {
  return cells.join(";");
}

/** Whether a cell is absent or has only white space. */
export function isBlank(cell: string | undefined): boolean {
  if (cell === undefined || cell === "") return true;
  const first = cell.charCodeAt(0);
  const isSpace = first <= 0x20 || first > 0x7e;
  return isSpace && cell.trim() === ""; // trimming takes long
}

/** All rows of a text, the first of which begins in `firstLine` of the file. Loses nothing, whatever the text. */
export function recordsOf(text: string, delimiter: string, firstLine: number): SheetRecord[] {
  const { rows, isUnclosed } = cellsOf(text, delimiter);
  const isQuoted = text.includes('"');
  const misquoted = isQuoted ? misquotedCells(rows, text, delimiter) : new Map<number, number>();
  if (isUnclosed) misquoted.set(rows.length - 1, (rows.at(-1)?.length ?? 1) - 1);
  let line = firstLine;
  return rows.map(sharingCells()).map((cells, at) => {
    const record = { line, lastLine: isQuoted ? line + lineEnds(cells) : line, cells };
    line = record.lastLine + 1;
    const position = misquoted.get(at);
    if (position === undefined) return record;
    return { ...record, unclosedAt: record.line + lineEnds(cells.slice(0, position)) };
  });
}

/**
 * By row, the first cell that begins with a quote, has rows of the file in it and closes in the middle of a line:
 * its quote was a stray one, and the rows in it are not part of it.
 */
function misquotedCells(rows: readonly string[][], text: string, delimiter: string): Map<number, number> {
  const mayBe = (cell: string) => cell.startsWith('"') && /[\r\n]/.test(cell);
  const found = new Map<number, number>();
  if (!rows.some((cells) => cells.some(mayBe))) return found;
  for (const [at, raw] of rawRows(text, delimiter).entries()) {
    const position = rows[at]?.findIndex((cell) => mayBe(cell) && !raw.includes(quoted(cell))) ?? -1;
    if (position >= 0) found.set(at, position);
  }
  return found;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function lineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (/[\r\n]/.test(cell)) count += cell.match(lineEnd)?.length ?? 0;
  }
  return count;
}

function cellsOf(text: string, delimiter: string): { rows: string[][]; isUnclosed: boolean } {
  if (!text.includes('"')) return { rows: unquoted(text, delimiter), isUnclosed: false };
  try {
    return { rows: parsed(text, delimiter), isUnclosed: false };
  } catch (error) {
    assertUnclosed(error);
    // Closed here, so that no cell of it is lost.
    return { rows: parsed(`${text}"`, delimiter), isUnclosed: true };
  }
}

/** The rows of a text without quotes; the parser makes an error of every row that is shorter than the first. */
function unquoted(text: string, delimiter: string): string[][] {
  const share = sharingCells();
  const rows: string[][] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    rows.push(share(text.slice(start, index).split(delimiter)));
    start = index + end.length;
  }
  if (start < text.length) rows.push(text.slice(start).split(delimiter));
  return rows;
}

const options = {
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  relax_quotes: true,
};

function parsed(text: string, delimiter: string): string[][] {
  return parse(bytesOf(text), { ...options, delimiter });
}

/** A text as the parser works on it; its own conversion holds every byte as a number, 100 MB for 100,000 rows. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of each row as the file has it. */
function rawRows(text: string, delimiter: string): string[] {
  const rows: string[] = [];
  const keep = (row: object) => {
    rows.push("raw" in row ? String(row.raw) : "");
    return null;
  };
  try {
    parse(bytesOf(text), { ...options, delimiter, raw: true, on_record: keep });
  } catch (error) {
    assertUnclosed(error); // the rows before the quote are kept
  }
  return rows;
}

/** With these options the parser refuses only a quote that is never closed. */
function assertUnclosed(error: unknown): void {
  if (!(error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED")) throw error;
}

/** The cells of the first row of a text; none if a quote is never closed. */
export function firstCells(text: string, delimiter: string): string[] {
  try {
    return parse(text, { ...options, delimiter, to: 1 })[0] ?? [];
  } catch (error) {
    assertUnclosed(error);
    return [];
  }
}
