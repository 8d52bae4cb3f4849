import { remarksHeading } from "../../messages/list/mending.ts";
import { widestOf } from "../sheet/source.ts";
import type { SheetCell, Spreadsheet, SpreadsheetSheet } from "../sheet/spreadsheet.ts";
import type { ListEdits } from "./list-edits.ts";
import type { SheetForms } from "./sheet-forms.ts";
import { firstSheetDay, type TextForm } from "./typed-text.ts";

/** A cell that mending changes in a sheet. */
export interface MendedCell {
  /** Its row, from 0. */
  readonly row: number;
  /** Its column, from 0. */
  readonly column: number;
  /** What it says now: an ISO day for a day; empty to clear it. */
  readonly text: string;
  /** What it is now: a cell with a number stays one if a number takes its place. */
  readonly kind: "text" | "number" | "day" | "blank";
  /** What was there and why it changed, as a comment; `null` for a cell of the column with remarks. */
  readonly note: string | null;
  /** The row, from 0, of a date in the same column: a day gets its format. Without it a day is shown as TT.MM.JJJJ. */
  readonly formatRow?: number | undefined;
}

/** What mending changes in a sheet of a workbook. */
export interface MendedSheet {
  /** The name of the sheet. */
  readonly name: string;
  /** The cells that change, by rows and columns; all others stay as they are. */
  readonly cells: readonly MendedCell[];
}

/** The cells that change in a sheet; `notes` has what is said at them, by line and column. */
export function mendedCells(
  sheet: SpreadsheetSheet,
  { cells, removed, remarks }: ListEdits,
  notes: ReadonlyMap<string, string>,
  forms: SheetForms,
): MendedCell[] {
  const made: MendedCell[] = [];
  for (const [line, texts] of cells) {
    for (const [column, text] of texts) {
      const note = notes.get(`${line}:${column}`) ?? "";
      const before = sheet.rows[line - 1]?.[column]?.kind;
      const kind = kindOf(text, before, forms.formAt(line, column));
      const like = kind === "day" ? forms.dayLineNear(line, column) : undefined;
      const cell = { row: line - 1, column, text, kind, note };
      made.push(like === undefined ? cell : { ...cell, formatRow: like - 1 });
    }
  }
  for (const line of removed) {
    // The row stays, blank: formulas and drawings name rows by their numbers.
    for (const [column, { kind }] of (sheet.rows[line - 1] ?? []).entries()) {
      const note = notes.get(`${line}:${column}`) ?? "";
      if (kind !== "blank") made.push({ row: line - 1, column, text: "", kind: "blank", note });
    }
  }
  if (remarks !== null) {
    const header = sheet.rows[remarks.headerLine - 1] ?? [];
    const known = columnIn(header, remarks.column);
    const column = known ?? Math.max(remarks.column, widest(sheet));
    for (let row = remarks.headerLine - 1; row < sheet.rows.length; row++) {
      const isHeader = row === remarks.headerLine - 1;
      const all = isHeader ? remarks.heading : (remarks.byLine.get(row + 1) ?? "");
      const text = remarks.byLine.size === 0 ? "" : all;
      const before = known === undefined ? "" : (sheet.rows[row]?.[column]?.text ?? "");
      if (text === before || (text !== "" && remarks.byLine.size === 0)) continue;
      if (known === undefined && remarks.byLine.size === 0) continue;
      made.push({ row, column, text, kind: text === "" ? "blank" : "text", note: null });
    }
  }
  return made.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The column with remarks that a header has; `undefined` if it has none. */
function columnIn(header: readonly SheetCell[], width: number): number | undefined {
  if (header.length <= width) return undefined;
  const last = header.at(-1)?.text.trim() ?? "";
  return Object.values(remarksHeading).includes(last) ? header.length - 1 : undefined;
}

function widest({ rows }: SpreadsheetSheet): number {
  return widestOf(
    rows.map((row, at) => ({ line: at + 1, lastLine: at + 1, cells: row.map(({ text }) => text) })),
  );
}

function kindOf(text: string, before: SheetCell["kind"] | undefined, form: TextForm): MendedCell["kind"] {
  if (text === "") return "blank";
  if (before === "number" && isPlainNumber.test(text)) return "number";
  const isDay = form === "day" && /^\d{4}-\d\d-\d\d$/.test(text) && text >= firstSheetDay;
  return isDay ? "day" : "text";
}

/** A whole number as everybody writes it; one with a leading zero is a text. */
const isPlainNumber = /^(?:0|[1-9]\d{0,14})$/;

/** A workbook with changed cells, as it is read again. */
export function withMendedCells(workbook: Spreadsheet, { name, cells }: MendedSheet): Spreadsheet {
  if (cells.length === 0) return workbook;
  const byRow = new Map<number, MendedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const sheets = workbook.sheets.map((sheet, place) => {
    if (place !== at) return sheet;
    const rows = sheet.rows.map((row, line) => withCells(row, byRow.get(line) ?? []));
    while (rows.at(-1)?.length === 0) rows.pop();
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

function withCells(row: readonly SheetCell[], changed: readonly MendedCell[]): readonly SheetCell[] {
  if (changed.length === 0) return row;
  const cells = row.slice();
  for (const { column, text, kind } of changed) {
    while (cells.length < column) cells.push(blank);
    cells[column] = { text, kind };
  }
  while (cells.at(-1)?.kind === "blank") cells.pop();
  return cells;
}

const blank: SheetCell = { text: "", kind: "blank" };
