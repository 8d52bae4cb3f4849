import { dayNumber } from "../../calendar/day.ts";
import type { MendedCell } from "../../member-list/mend/mended-sheet.ts";
import { escapedText } from "../cell/escaped-text.ts";
import { attribute, localName } from "../package/xml-attribute.ts";
import { xmlText } from "../package/xml-places.ts";
import type { SheetCellPlace, SheetRowPlace, SheetRows } from "./xlsx-rows.ts";

/** What a mended cell needs of the rest of its workbook. */
export interface CellStyles {
  readonly is1904: boolean;
  /**
   * The style of a mended cell instead of the one that it had; `undefined` for none, as of remarks. `like` is the style of the
   * date whose format it gets.
   */
  readonly styleOf: (
    cell: MendedCell,
    before: string | undefined,
    like: string | undefined,
  ) => string | undefined;
  /** Whether the workbook can show a number as a day. */
  readonly hasDays: boolean;
}

/** A mended cell as the XML of its sheet has it; `old` is what stands there. */
export function cellXml(
  cell: MendedCell,
  old: SheetCellPlace | undefined,
  rowName: string,
  rows: SheetRows["rows"],
  styles: CellStyles,
): string {
  const prefix = rowName.slice(0, rowName.length - localName(rowName).length);
  const before = old === undefined ? undefined : attribute(old.attributes, "s");
  const style = styles.styleOf(cell, before, formatStyle(cell, rows));
  const place = `r="${columnName(cell.column)}${cell.row + 1}"${style === undefined ? "" : ` s="${style}"`}`;
  const tag = `${prefix}c`;
  if (cell.kind === "blank") return `<${tag} ${place}/>`;
  const serial = cell.kind === "day" && styles.hasDays ? serialOf(cell.text, styles.is1904) : -1;
  // No program shows a day before the first one of its workbook: that stays a text.
  if (serial >= 0) return `<${tag} ${place}><${prefix}v>${serial}</${prefix}v></${tag}>`;
  if (cell.kind === "number") return `<${tag} ${place}><${prefix}v>${cell.text}</${prefix}v></${tag}>`;
  const text = xmlText(escapedText(cell.text));
  return `<${tag} ${place} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${tag}>`;
}

/** The style of the date whose format a cell gets. */
function formatStyle(cell: MendedCell, rows: SheetRows["rows"]): string | undefined {
  const row = cell.formatRow === undefined ? undefined : rows.get(cell.formatRow);
  const like = row === undefined ? undefined : cellIn(row, cell);
  return like === undefined ? undefined : (attribute(like.attributes, "s") ?? "0");
}

/** The serial number of 1 January 1970 in both systems. */
function serialOf(day: string, is1904: boolean): number {
  return dayNumber(day) + (is1904 ? 24_107 : 25_569);
}

/** The cell of a row in the column of another one. */
export function cellIn({ cells }: SheetRowPlace, { column }: MendedCell): SheetCellPlace | undefined {
  return cells.find((cell) => cell.column === column);
}

/** The letters of a column. */
export function columnName(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26);
  return `${before > 0 ? columnName(before - 1) : ""}${String.fromCharCode(65 + rest)}`;
}
