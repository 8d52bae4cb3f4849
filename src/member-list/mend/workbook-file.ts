import { germanDate } from "../../messages/date-text.ts";
import type { Spreadsheet, SpreadsheetSheet } from "../sheet/spreadsheet.ts";
import type { ListFile } from "./list-file.ts";
import { type MendedCell, type MendedSheet, mendedCells, withMendedCells } from "./mended-sheet.ts";
import { sheetForms } from "./sheet-forms.ts";

/** A workbook; beside it the cells that changed. */
export interface WorkbookFile extends ListFile<WorkbookFile> {
  readonly source: Spreadsheet;
  readonly sheet: MendedSheet;
}

/**
 * The cells of a workbook, of which nothing is divided: what stands below may have formulas. `opened` is its sheet before any
 * change, whose cells say how days are written.
 */
export function workbookFile(
  source: Spreadsheet,
  sheet: MendedSheet,
  opened: SpreadsheetSheet | undefined = sheetOf(source, sheet),
): WorkbookFile {
  const read = sheetOf(source, sheet);
  return {
    source,
    sheet,
    formsIn: ({ rows }) => sheetForms(opened, rows).formAt,
    canWrite: () => true,
    canDivide: false,
    heightOf: () => 1,
    shown: (line, column, text, lang) => {
      const kind = read?.rows[line - 1]?.[column]?.kind;
      return lang === "de" && (kind === "day" || kind === "month") ? germanDate(text) : text;
    },
    mended: ({ rows }, edits, notes) => {
      if (read === undefined) return workbookFile(source, sheet);
      const cells = mendedCells(read, edits, notes, sheetForms(opened, rows));
      const made = { name: read.name, cells: changedAgain(sheet.cells, cells) };
      return workbookFile(withMendedCells(source, { name: read.name, cells }), made, opened);
    },
  };
}

function sheetOf({ sheets }: Spreadsheet, { name }: MendedSheet): SpreadsheetSheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Cells that change, some of them again: a cell then says what it says last, and what was there at first. */
function changedAgain(before: readonly MendedCell[], after: readonly MendedCell[]): readonly MendedCell[] {
  const cells = new Map(before.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  for (const cell of after) {
    const place = `${cell.row}:${cell.column}`;
    cells.set(place, { ...cell, note: cells.get(place)?.note ?? cell.note });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
