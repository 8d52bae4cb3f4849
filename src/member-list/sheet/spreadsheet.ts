import type { Issue } from "../../issue.ts";
import type { IsoDate } from "../../model/date.ts";

/** What a cell of a sheet holds. The text of a day, month or year is an EDTF date, whatever the sheet shows. */
export type SheetCellKind = "text" | "number" | "day" | "month" | "year" | "boolean" | "error" | "blank";

/** A cell of a spreadsheet. */
export interface SheetCell {
  /** What the cell says: an EDTF date for a day, month or year; a number as the sheet shows it; empty if it is blank. */
  readonly text: string;
  /** What the cell holds. */
  readonly kind: SheetCellKind;
  /** The day in a date cell whose format is not known; `text` is then the widest date that it may mean. */
  readonly unsureDay?: IsoDate | undefined;
}

/** Cells that are merged into one; the first has the value, the others are blank. */
export interface MergedCells {
  /** The first row, from 0. */
  readonly row: number;
  /** The first column, from 0. */
  readonly column: number;
  /** How many rows are merged. */
  readonly rows: number;
  /** How many columns are merged. */
  readonly columns: number;
}

/** A sheet of a spreadsheet. */
export interface SpreadsheetSheet {
  /** The name on its tab. */
  readonly name: string;
  /** Whether its tab is hidden. */
  readonly isHidden: boolean;
  /** Its cells, row by row; a row ends with its last cell that is not blank. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** The rows that are hidden, from 0. */
  readonly hiddenRows: readonly number[];
  /** The cells that are merged. */
  readonly merged: readonly MergedCells[];
}

/** The cells of a spreadsheet file, as an input of `readMemberList`. */
export interface Spreadsheet {
  /** The sheets in the order of their tabs; none if the file could not be read. */
  readonly sheets: readonly SpreadsheetSheet[];
  /** Why the file, or a part of it, could not be read. */
  readonly issues: readonly Issue[];
}
