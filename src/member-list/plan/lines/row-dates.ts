import { cleanCell } from "../../../text/clean.ts";
import { looksLikeDate, looksLikeKey } from "../../cell/cell-shape.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { isFormula, lineTextOf } from "../../text/line-texts.ts";
import { remembering } from "../../text/remembering.ts";

/** Tells whether a row has a date in a column of dates, and a key or an id in a column of these. */
export function evidenceOf(columns: readonly PlannedColumn[]): {
  readonly hasDate: (cells: readonly string[]) => boolean;
  readonly hasKey: (cells: readonly string[]) => boolean;
} {
  const dates = placesOf(columns, ["start", "end", "period", "year"]);
  const keys = placesOf(columns, ["key"]);
  const ids = placesOf(columns, ["region-id", "membership-id"]);
  const isDate = ofCell(looksLikeDate);
  const isKey = ofCell(isKeyOrLike);
  const parts = columns
    .filter(({ part }) => part !== undefined && part !== "land")
    .map(({ position }) => position);
  return {
    hasDate: (cells) => dates.some((column) => isDate(cells[column] ?? "")),
    hasKey: (cells) =>
      keys.some((column) => isKey(cells[column] ?? "")) ||
      ids.some((column) => (cells[column] ?? "").trim() !== "") ||
      parts.some((column) => /^\d/.test((cells[column] ?? "").trim())),
  };
}

/** Whether a cell of a column of keys has one, be it one that a spreadsheet changed; the two digits of a Land are not a key. */
function isKeyOrLike(text: string): boolean {
  return looksLikeKey(text) || (/(?:\d\D?){3}/.test(text) && !isFormula(text));
}

function placesOf(columns: readonly PlannedColumn[], fields: readonly PlannedColumn["field"][]): number[] {
  return columns
    .filter(({ field, part }) => fields.includes(field) && part === undefined)
    .map(({ position }) => position);
}

/** Applies a test to cells, and fails notes, totals and fillers. */
function ofCell(judge: (text: string) => boolean): (cell: string) => boolean {
  return remembering((cell) => {
    const { text } = cleanCell(cell, "date");
    return text !== "" && lineTextOf(text) === null && judge(text);
  });
}
