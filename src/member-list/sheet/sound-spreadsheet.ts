import type { Issue } from "../../issue.ts";
import { isIssueShape, isRecord, isText } from "./shape.ts";
import type { MergedCells, SheetCell, SheetCellKind, Spreadsheet, SpreadsheetSheet } from "./spreadsheet.ts";

/** A spreadsheet as a caller gives it, who may have no types: its rows may be anything. */
export interface SoundSpreadsheet extends Spreadsheet {
  /** Whether it had parts that a spreadsheet does not have; they are left out, except among its rows. */
  readonly isBroken: boolean;
}

/** The parts of a spreadsheet that are what they should be; its rows are judged one by one when they are read. */
export function soundSpreadsheet({ sheets, issues }: Spreadsheet): SoundSpreadsheet {
  let isBroken = false;
  function kept<Entry>(list: readonly unknown[], isEntry: (entry: unknown) => entry is Entry): Entry[] {
    const sound = Array.from(list).filter(isEntry);
    if (sound.length < list.length) isBroken = true;
    return sound;
  }
  const soundIssues: readonly Issue[] = kept(issues, isIssueShape);
  const soundSheets = kept(sheets, isSheet).map((sheet): SpreadsheetSheet => {
    const { name, isHidden, rows } = sheet;
    const hiddenRows = kept(sheet.hiddenRows, isPlace);
    return { name, isHidden, rows, hiddenRows, merged: kept(sheet.merged, isArea) };
  });
  return { sheets: soundSheets, issues: soundIssues, isBroken };
}

function isSheet(value: unknown): value is SpreadsheetSheet {
  return (
    isRecord(value) &&
    isText(value.name) &&
    typeof value.isHidden === "boolean" &&
    [value.rows, value.hiddenRows, value.merged].every((list) => Array.isArray(list))
  );
}

function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isArea(value: unknown): value is MergedCells {
  return (
    isRecord(value) &&
    [value.row, value.column].every(isPlace) &&
    [value.rows, value.columns].every((size) => isPlace(size) && size > 0)
  );
}

const kinds: ReadonlySet<unknown> = new Set<SheetCellKind>([
  "text",
  "number",
  "day",
  "month",
  "year",
  "boolean",
  "error",
  "blank",
]);

/** Whether a cell of a row is one. */
export function isSheetCell(cell: unknown): cell is SheetCell {
  if (!isRecord(cell)) return false;
  const { text, kind, unsureDay } = cell;
  return (
    isText(text) &&
    kinds.has(kind) &&
    (unsureDay === undefined || (isText(unsureDay) && /^\d{4}-\d\d-\d\d$/.test(unsureDay)))
  );
}
