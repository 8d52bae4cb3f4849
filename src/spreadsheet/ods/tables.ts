import type { SheetCell, SpreadsheetSheet } from "../../member-list/sheet/spreadsheet.ts";
import { blankCell } from "../cell/sheet-cell.ts";
import { mostColumns, type SheetRows, sheetRows } from "../cell/sheet-rows.ts";
import { type Cost, costOfSheet } from "../package/limits.ts";
import { damaged } from "../package/refusal.ts";
import type { XmlHandlers } from "../package/xml.ts";
import { attribute } from "../package/xml-attribute.ts";
import { cellText } from "./cell-text.ts";
import { odsCell } from "./cell-value.ts";
import type { OdsStyles } from "./styles.ts";

/** The style of the cells without one in columns, and the first of these; they stand in their order. */
export interface ColumnStyle {
  readonly from: number;
  readonly style: string | undefined;
}

interface Table {
  readonly name: string;
  readonly style: string | undefined;
  readonly rows: SheetRows;
  readonly columnStyles: ColumnStyle[];
  columns: number;
  row: number;
  /** How many groups of rows around the next one are folded. */
  folded: number;
  isExternal: boolean;
}

/** Reads the tables of an ODS workbook, groups of rows included. */
export function odsTables(
  styles: OdsStyles,
  cost: Cost,
  isWanted: (name: string) => boolean,
): {
  readonly sheets: () => readonly SpreadsheetSheet[];
  readonly names: readonly string[];
  readonly handlers: XmlHandlers;
} {
  const finished: (() => SpreadsheetSheet)[] = [];
  const names: string[] = [];
  const groups: boolean[] = [];
  const shown = cellText();
  let table: Table | undefined;
  let depth = 0;
  let rowAttributes = "";
  let column = 0;
  let cell: string | undefined;

  function open(tag: string, attributes: string): void {
    if (tag === "table:table") depth++;
    if (cell !== undefined) shown.open(tag, attributes);
    else if (tag === "table:table") openTable(attributes);
    else if (table !== undefined) openInTable(table, tag, attributes);
  }

  function openInTable(table: Table, tag: string, attributes: string): void {
    switch (tag) {
      case "table:table-source":
        table.isExternal = true;
        break;
      case "table:table-column": {
        const style = attribute(attributes, "table:default-cell-style-name");
        cost.addCells(1);
        if (table.columns < mostColumns) table.columnStyles.push({ from: table.columns, style });
        table.columns += count(attributes, "table:number-columns-repeated");
        break;
      }
      case "table:table-row-group": {
        const isFolded = attribute(attributes, "table:display") === "false";
        groups.push(isFolded);
        if (isFolded) table.folded++;
        break;
      }
      case "table:table-row":
        rowAttributes = attributes;
        column = 0;
        break;
      case "table:covered-table-cell":
      case "table:table-cell":
        cell = attributes;
        break;
    }
  }

  function openTable(attributes: string): void {
    if (depth > 1) return;
    const name = attribute(attributes, "table:name") ?? "";
    cost.addCells(costOfSheet);
    names.push(name);
    if (!isWanted(name)) return;
    const style = attribute(attributes, "table:style-name");
    const rows = sheetRows(cost);
    table = { name, style, rows, columnStyles: [], columns: 0, row: 0, folded: 0, isExternal: false };
  }

  function close(tag: string): void {
    const isOfCell = tag === "table:table-cell" || tag === "table:covered-table-cell";
    const isInCell = cell !== undefined && (depth > 1 || !isOfCell);
    if (tag === "table:table") depth--;
    if (isInCell) shown.close(tag);
    else closeOutside(tag);
  }

  function closeOutside(tag: string): void {
    switch (tag) {
      case "table:covered-table-cell":
        closeCell(true);
        break;
      case "table:table-cell":
        closeCell(false);
        break;
      case "table:table-row":
        closeRow();
        break;
      case "table:table-row-group":
        if (groups.pop() === true && table !== undefined) table.folded--;
        break;
      case "table:table":
        closeTable();
        break;
    }
  }

  function closeCell(isCovered: boolean): void {
    const attributes = cell ?? "";
    const text = shown.take();
    cell = undefined;
    if (table === undefined) return;
    const times = count(attributes, "table:number-columns-repeated");
    const found = isCovered
      ? blankCell
      : odsCell(attributes, text, () => styles.dateFormat(styleOf(attributes)));
    putCells(table, found, times);
    const columns = count(attributes, "table:number-columns-spanned");
    const rows = count(attributes, "table:number-rows-spanned");
    if (columns * rows > 1) table.rows.merge({ row: table.row, column, rows, columns });
    column += times;
  }

  function putCells({ rows, row }: Table, found: SheetCell, times: number): void {
    if (found === blankCell) return;
    if (column + times > mostColumns) throw damaged();
    for (let at = 0; at < times; at++) rows.put(row, column + at, found);
  }

  function styleOf(attributes: string): string | undefined {
    return styleOfCell(attributes, rowAttributes, table?.columnStyles ?? [], column);
  }

  function closeRow(): void {
    if (table === undefined) return;
    const times = count(rowAttributes, "table:number-rows-repeated");
    const visibility = attribute(rowAttributes, "table:visibility") ?? "visible";
    table.rows.repeat(table.row, times, table.folded > 0 || visibility !== "visible");
    table.row += times;
  }

  function closeTable(): void {
    if (table === undefined || depth > 0) return;
    const { name, style, rows, isExternal } = table;
    table = undefined;
    if (isExternal) names.pop();
    else finished.push(() => rows.finish(name, styles.isHidden(style)));
  }

  return {
    names,
    sheets: () => finished.map((finish) => finish()),
    handlers: { open, close, text: (piece) => (cell === undefined ? undefined : shown.text(piece)) },
  };
}

/** The style of a cell: its own, that of its row, or that of its column. */
export function styleOfCell(
  cell: string,
  row: string,
  columns: readonly ColumnStyle[],
  column: number,
): string | undefined {
  return (
    attribute(cell, "table:style-name") ??
    attribute(row, "table:default-cell-style-name") ??
    styleOfColumn(columns, column)
  );
}

function styleOfColumn(styles: readonly ColumnStyle[], column: number): string | undefined {
  let first = 0;
  let end = styles.length;
  while (end - first > 1) {
    const middle = (first + end) >> 1;
    if ((styles[middle]?.from ?? 0) <= column) first = middle;
    else end = middle;
  }
  return styles[first]?.style;
}

/** A number of repetitions; 1 if there is none. */
function count(attributes: string, name: string): number {
  const number = Number(attribute(attributes, name) ?? 1);
  return Number.isSafeInteger(number) && number >= 1 ? number : 1;
}
