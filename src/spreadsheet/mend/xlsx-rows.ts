import { attribute, localName } from "../package/xml-attribute.ts";
import { type PlacedTag, placedTags } from "../package/xml-places.ts";

/** A cell of a sheet. */
export interface SheetCellPlace {
  readonly column: number;
  readonly start: number;
  end: number;
  readonly attributes: string;
  formula: string | undefined;
}

/** A row of a sheet. */
export interface SheetRowPlace {
  readonly tag: PlacedTag;
  contentEnd: number;
  readonly cells: SheetCellPlace[];
}

/** The rows of a sheet that are needed. */
export interface SheetRows {
  readonly rows: ReadonlyMap<number, SheetRowPlace>;
  /** Where all rows start, in their order. */
  readonly starts: readonly { readonly row: number; readonly start: number }[];
  /** The tag that ends the rows, or stands for a sheet without any. */
  readonly end: PlacedTag | undefined;
}

/** Where all rows are, and the cells of those that are wanted. */
export function rowPlaces(xml: string, wanted: ReadonlySet<number>): SheetRows {
  const rows = new Map<number, SheetRowPlace>();
  const starts: { row: number; start: number }[] = [];
  let end: PlacedTag | undefined;
  let row = -1;
  let column = -1;
  let place: SheetRowPlace | undefined;
  let cell: SheetCellPlace | undefined;
  for (const tag of placedTags(xml)) {
    const name = localName(tag.name);
    if (name === "row" && tag.kind !== "close") {
      const given = attribute(tag.attributes, "r");
      row = given === undefined ? row + 1 : Number(given) - 1;
      column = -1;
      starts.push({ row, start: tag.start });
      place = wanted.has(row) ? { tag, contentEnd: tag.end, cells: [] } : undefined;
      if (place !== undefined) rows.set(row, place);
    } else if (name === "sheetData" && tag.kind !== "open") end = tag;
    else if (place === undefined) continue;
    else if (name === "row") {
      place.contentEnd = tag.start;
      place = undefined;
    } else if (name === "c" && tag.kind !== "close") {
      const given = attribute(tag.attributes, "r");
      column = given === undefined ? column + 1 : columnOf(given);
      cell = { column, start: tag.start, end: tag.end, attributes: tag.attributes, formula: undefined };
      place.cells.push(cell);
    } else if (name === "c" && cell !== undefined) cell.end = tag.end;
    else if (name === "f" && tag.kind !== "close" && cell !== undefined) cell.formula = tag.attributes;
  }
  return { rows, starts, end };
}

function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^\$?([A-Z]+)/i.exec(place)?.[1]?.toUpperCase() ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
