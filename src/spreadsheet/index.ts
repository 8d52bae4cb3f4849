/**
 * Spreadsheets as member lists: the cells of an .xlsx or .ods file, and an .xlsx file made of a sheet.
 *
 * @module
 */

export type { Choice, Fix, Issue, IssueLocation } from "../issue.ts";
export type { IssueCode, Severity } from "../issue-codes.ts";
export type { IssuePath } from "../issue-params/place.ts";
export type { MendedCell, MendedSheet } from "../member-list/mend/mended-sheet.ts";
export type {
  MergedCells,
  SheetCell,
  SheetCellKind,
  Spreadsheet,
  SpreadsheetSheet,
} from "../member-list/sheet/spreadsheet.ts";
export type { WrittenCell, WrittenSheet } from "../member-list/write/written-sheet.ts";
export type { Bilingual } from "../model/bilingual.ts";
export { formatIssues, NetworkError } from "../network-error.ts";
export { mendSpreadsheet } from "./mend.ts";
export { readSpreadsheet, type SpreadsheetOptions } from "./read.ts";
export { writeSpreadsheet } from "./write.ts";
