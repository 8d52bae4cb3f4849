import type { MergedCells } from "../../member-list/sheet/spreadsheet.ts";
import { mostRows, type SheetRows } from "../cell/sheet-rows.ts";
import { joined } from "../package/limits.ts";
import { damaged } from "../package/refusal.ts";
import type { XmlHandlers } from "../package/xml.ts";
import { attribute, isOn, localName } from "../package/xml-attribute.ts";
import { type CellContext, formatAt, xlsxCell } from "./cell-value.ts";
import { textOfItem } from "./shared-strings.ts";

/** Reads the cells of an XLSX sheet into rows. */
export function worksheet(rows: SheetRows, context: CellContext): XmlHandlers {
  const inline = textOfItem();
  const seen = new Set<number>();
  let row = -1;
  let column = -1;
  let cell = "";
  let isInCell = false;
  let isInline = false;
  let into: "value" | "formula" | null = null;
  let value: string | undefined;
  let formula: string | undefined;

  function open(tag: string, attributes: string): void {
    if (isInline) inline.open(tag, attributes);
    else openOfSheet(localName(tag), attributes);
  }

  function openOfSheet(name: string, attributes: string): void {
    switch (name) {
      case "row": {
        const given = attribute(attributes, "r");
        row = given === undefined ? row + 1 : Number(given) - 1;
        column = -1;
        if (seen.has(row)) throw damaged(); // spreadsheet programs say so, too
        if (row < mostRows) seen.add(row);
        if (isOn(attributes, "hidden") && row >= 0) rows.hide(row);
        break;
      }
      case "c": {
        const place = attribute(attributes, "r");
        if (place === undefined) column++;
        else ({ row, column } = placeOf(place));
        cell = attributes;
        isInCell = true;
        value = undefined;
        formula = undefined;
        break;
      }
      case "v":
        if (isInCell) into = "value";
        value = "";
        break;
      case "f":
        if (isInCell) into = "formula";
        formula = "";
        break;
      case "is":
        isInline = isInCell;
        break;
      case "mergeCell":
        rows.merge(areaOf(attribute(attributes, "ref") ?? ""));
        break;
    }
  }

  function text(piece: string): void {
    if (isInline) inline.text(piece);
    else if (into === "value") value = joined(value ?? "", piece);
    else if (into === "formula") formula = joined(formula ?? "", piece);
  }

  function close(tag: string): void {
    const name = localName(tag);
    if (name === "is") isInline = false;
    else if (isInline) inline.close(tag);
    else if (name === "v" || name === "f") into = null;
    else if (name === "c" && isInCell) {
      isInCell = false;
      const type = attribute(cell, "t") ?? "n";
      const format = formatAt(context, attribute(cell, "s"));
      rows.put(row, column, xlsxCell({ type, format, value, formula, inline: inline.take() }, context));
    }
  }

  return { open, text, close };
}

const cellName = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const [digitZero, letterA] = [0x30, 0x41];

/** The place that `B3` names, from 0. */
function placeOf(name: string): { readonly row: number; readonly column: number } {
  if (!cellName.test(name)) throw damaged();
  let [row, column] = [0, 0];
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code >= letterA) column = column * 26 + (code & 0x1f);
    else if (code >= digitZero) row = row * 10 + code - digitZero;
  }
  return { row: row - 1, column: column - 1 };
}

/** The cells that `A1:B3` names. */
function areaOf(name: string): MergedCells {
  const [from = "", to = from] = name.split(":");
  const first = placeOf(from);
  const last = placeOf(to);
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.max(first.row, last.row) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
}
