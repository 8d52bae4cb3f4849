import { excerpt } from "../../messages/excerpt.ts";
import { headerWindow } from "./header.ts";
import { isBlank, type SheetRecord } from "./records.ts";
import { withoutRemarks } from "./remarks.ts";
import { isListOf } from "./shape.ts";
import { sharingCells } from "./shared-cells.ts";
import { isSheetCell } from "./sound-spreadsheet.ts";
import { type Source, widestOf } from "./source.ts";
import type { MergedCells, SheetCell, SpreadsheetSheet } from "./spreadsheet.ts";

/** Rows that were passed as cells of text. */
export function rowSource(rows: readonly unknown[]): Source {
  return sourceOf(withoutRemarks(Array.from(rows, recordOf), false), {
    name: null,
    widthOf: (header) => header.cells.length,
    merged: [],
    hidden: [],
  });
}

/** A sheet of a spreadsheet. */
export function sheetSource({ name, rows, hiddenRows, merged }: SpreadsheetSheet): Source {
  const share = sharingCells();
  const places = new Map<string, readonly number[]>();
  const records = withoutRemarks(
    Array.from(rows, (row, at) => sheetRecordOf(row, at, share, places)),
    true,
  );
  const width = widestOf(records);
  const hidden = hiddenRows.filter((at) => records[at]?.cells.some((cell) => !isBlank(cell)));
  return sourceOf(records, {
    name,
    widthOf: () => width,
    merged: merged.flatMap((area) => withinRows(area, rows.length)),
    hidden: hidden.map((at) => at + 1).sort((a, b) => a - b),
  });
}

/** A row of a sheet; a row with a broken cell is shown, but not read. */
function sheetRecordOf(
  row: unknown,
  at: number,
  share: (cells: string[]) => string[],
  places: Map<string, readonly number[]>,
): SheetRecord {
  const line = at + 1;
  if (!isListOf(row, isSheetCell)) return foreignRecord(row, line);
  const cells = share(row.map(({ text }) => text));
  const dates = datesIn(row, places);
  if (!row.some(({ kind, unsureDay }) => kind === "error" || unsureDay !== undefined))
    return { line, lastLine: line, cells, dates };
  const failed = new Set([...row.keys()].filter((column) => row[column]?.kind === "error"));
  return { line, lastLine: line, cells, dates, failed, unsureDays: row.map(({ unsureDay }) => unsureDay) };
}

/** The places of date cells; rows that have them in the same places share the list of them, for memory. */
function datesIn(row: readonly SheetCell[], known: Map<string, readonly number[]>): readonly number[] {
  const places = [...row.keys()].filter((at) => /^(?:day|month)$/.test(row[at]?.kind ?? ""));
  const key = places.join();
  const same = known.get(key) ?? places;
  known.set(key, same);
  return same;
}

function foreignRecord(row: unknown, line: number): SheetRecord {
  if (!Array.isArray(row)) return { line, lastLine: line, cells: [excerpt(row)], foreignCell: 0 };
  const all = Array.from<unknown>(row);
  const cells = all.map((cell) => (isSheetCell(cell) ? cell.text : excerpt(cell)));
  return { line, lastLine: line, cells, foreignCell: all.findIndex((cell) => !isSheetCell(cell)) };
}

/** Merged cells as far as there are rows, whatever else they claim. */
function withinRows(area: MergedCells, count: number): MergedCells[] {
  const rows = Math.min(area.rows, count - area.row);
  return rows < 1 ? [] : [{ ...area, rows }];
}

function sourceOf(
  records: readonly SheetRecord[],
  own: Pick<Source, "name" | "widthOf" | "merged" | "hidden">,
): Source {
  const source: Source = {
    ...own,
    delimiter: null,
    head: records.slice(0, headerWindow),
    from: (at) => records.slice(at),
    inLine: (line) =>
      line > records.length
        ? undefined
        : { source, titles: records.slice(0, line - 1), records: records.slice(line - 1), hasHeader: true },
    isEmpty: records.every(({ cells }) => cells.every(isBlank)),
  };
  return source;
}

/** A row that was passed as cells; a cell that is not text is shown, but not read. */
function recordOf(row: unknown, at: number): SheetRecord {
  const line = at + 1;
  if (!Array.isArray(row)) return { line, lastLine: line, cells: [excerpt(row)], foreignCell: 0 };
  const cells = Array.from(row, (cell: unknown) =>
    isNothing(cell) ? "" : typeof cell === "string" ? cell : excerpt(cell),
  );
  const foreignCell = row.findIndex((cell: unknown) => !isNothing(cell) && typeof cell !== "string");
  return foreignCell < 0 ? { line, lastLine: line, cells } : { line, lastLine: line, cells, foreignCell };
}

function isNothing(cell: unknown): boolean {
  return cell === undefined || cell === null;
}
