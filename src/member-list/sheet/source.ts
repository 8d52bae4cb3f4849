import { type HeaderSearch, isAbove, type Rank } from "./header.ts";
import { isBlank, type SheetRecord, usedWidth } from "./records.ts";
import type { MergedCells } from "./spreadsheet.ts";

/** One way to see an input as records: a text under a delimiter, a sheet, rows. */
export interface Source {
  /** The name of the sheet; `null` unless it is one. */
  readonly name: string | null;
  /** What separates its cells; `null` unless it is a text. */
  readonly delimiter: string | null;
  /** The records that begin in its first lines, as far as each can be read by itself. */
  readonly head: readonly SheetRecord[];
  /** All records from one of the head on. */
  readonly from: (at: number) => readonly SheetRecord[];
  /** How many cells a header has, whatever is blank in it; in a sheet as many as the widest row. */
  readonly widthOf: (header: SheetRecord) => number;
  /** The record of the head that begins in a line, or a later record of it. */
  readonly inLine: (line: number) => Opened | undefined;
  /** Whether no cell of it has anything. */
  readonly isEmpty: boolean;
  readonly merged: readonly MergedCells[];
  /** The hidden lines that have content. */
  readonly hidden: readonly number[];
}

/** A source that is read from a line on. */
export interface Opened {
  readonly source: Source;
  /** What stands above. */
  readonly titles: readonly SheetRecord[];
  /** The header and what stands below it; if there is no header, all rows. */
  readonly records: readonly SheetRecord[];
  readonly hasHeader: boolean;
}

/**
 * The source that has a header by its own cells: of the readings of a text the one with the most headings, those of other
 * things after these, of sheets (`areSheets`) the one for which most speaks; of equals the first.
 */
export function openByHeader(
  sources: readonly Source[],
  search: HeaderSearch,
  areSheets: boolean,
): Opened | undefined {
  let best: { readonly source: Source; readonly at: number; readonly rank: Rank } | undefined;
  for (const source of sources) {
    const found = search.best(source.head);
    if (found === undefined) continue;
    const rank = areSheets ? search.evidence(source.name, source.head[found.at]) : found.rank;
    if (best === undefined || isAbove(rank, best.rank)) best = { source, at: found.at, rank };
  }
  return best === undefined ? undefined : openedAt(best.source, best.at);
}

/** The source that has a header by the cells below it. */
export function openByCells(sources: readonly Source[], search: HeaderSearch): Opened | undefined {
  for (const source of sources) {
    const records = source.from(0);
    const last = source.head.at(-1)?.line ?? 0;
    let isFirst = true;
    for (const [at, { line, cells }] of records.entries()) {
      if (line > last) break;
      if (filledCells(cells) < 2) continue;
      if (search.fits(records.slice(at), isFirst))
        return { source, titles: records.slice(0, at), records: records.slice(at), hasHeader: true };
      isFirst = false;
    }
  }
  return undefined;
}

/**
 * The source with the most rows of several cells, without a header; of a table what stands alone above it is a title. None
 * if a later line is a header: what stands above it is no list.
 */
export function openWithoutHeader(
  sources: readonly Source[],
  isFirst: boolean,
  search?: HeaderSearch,
): Opened | undefined {
  let best: { readonly opened: Opened; readonly rows: number } | undefined;
  for (const source of sources) {
    const records = source.from(0);
    const filled = records.filter(({ cells }) => !cells.every(isBlank));
    if (filled.length === 0) continue;
    if (search !== undefined && filled.some((record) => isWholeHeader(record, search))) return undefined;
    const rows = filled.filter(({ cells }) => filledCells(cells) > 1).length;
    const isTable = rows * 2 > filled.length;
    const start = isTable ? records.findIndex(({ cells }) => filledCells(cells) > 1) : 0;
    const opened: Opened = {
      source,
      titles: records.slice(0, start),
      records: records.slice(start),
      hasHeader: false,
    };
    if (best === undefined || rows > best.rows) best = { opened, rows };
    if (isFirst) break;
  }
  return best?.opened;
}

/** The source under whose reading a line has the most headings. */
export function openInLine(
  sources: readonly Source[],
  line: number,
  search: HeaderSearch,
): Opened | undefined {
  let best: { readonly opened: Opened; readonly headings: number } | undefined;
  for (const source of sources) {
    const opened = source.inLine(line);
    const [header] = opened?.records ?? [];
    if (opened === undefined || header === undefined) continue;
    const headings = search.headingsOf(header);
    if (best === undefined || headings > best.headings) best = { opened, headings };
  }
  return best?.opened;
}

/** Whether a record has several cells, which are all headings. */
function isWholeHeader(record: SheetRecord, search: HeaderSearch): boolean {
  const filled = filledCells(record.cells);
  return filled > 1 && search.headingsOf(record) === filled;
}

function openedAt(source: Source, at: number): Opened {
  const records = source.from(at);
  return { source, titles: titlesAbove(source.head, at), records, hasHeader: true };
}

/** The records above a header, without the lines that belong to a cell of one of them. */
function titlesAbove(head: readonly SheetRecord[], at: number): SheetRecord[] {
  const header = head[at]?.line ?? 0;
  const titles: SheetRecord[] = [];
  let next = 0;
  for (const record of head.slice(0, at)) {
    if (record.line < next) continue;
    titles.push(record);
    next = record.lastLine < header ? record.lastLine + 1 : 0;
  }
  return titles;
}

function filledCells(cells: readonly string[]): number {
  return cells.reduce((count, cell) => (isBlank(cell) ? count : count + 1), 0);
}

/** The width of the widest of records. */
export function widestOf(records: readonly SheetRecord[]): number {
  return records.reduce((widest, { cells }) => Math.max(widest, usedWidth(cells)), 0);
}
