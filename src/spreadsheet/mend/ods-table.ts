import { type ColumnStyle, styleOfCell } from "../ods/tables.ts";
import { attribute } from "../package/xml-attribute.ts";
import { type PlacedTag, placedTags } from "../package/xml-places.ts";

/** A row of a table, which may stand for several, and its cells, each of which may. */
export interface TableRow {
  readonly tag: PlacedTag;
  end: number;
  readonly first: number;
  readonly times: number;
  readonly cells: TableCell[];
}

export interface TableCell {
  readonly tag: PlacedTag;
  end: number;
  readonly first: number;
  readonly times: number;
}

export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
  readonly columnStyles: readonly ColumnStyle[];
}

/** The rows of a table, without those of tables within its cells. */
export function tableIn(xml: string, name: string): Table {
  const names: string[] = [];
  const rows: TableRow[] = [];
  const columnStyles: ColumnStyle[] = [];
  let depth = 0;
  let isWanted = false;
  let columns = 0;
  let next = 0;
  let row: TableRow | undefined;
  let cell: TableCell | undefined;
  for (const tag of placedTags(xml)) {
    if (tag.name === "table:table") {
      if (tag.kind === "close") depth--;
      else if (depth === 0) {
        const own = attribute(tag.attributes, "table:name") ?? "";
        isWanted = own === name && !names.includes(name);
        names.push(own);
      }
      if (tag.kind === "open") depth++;
      continue;
    }
    if (depth !== 1 || !isWanted) continue;
    if (tag.name === "table:table-column" && tag.kind !== "close") {
      columnStyles.push({ from: columns, style: attribute(tag.attributes, "table:default-cell-style-name") });
      columns += count(tag, "table:number-columns-repeated");
    } else if (tag.name === "table:table-row") {
      if (tag.kind === "close" && row !== undefined) row.end = tag.end;
      if (tag.kind === "close") continue;
      row = { tag, end: tag.end, first: next, times: count(tag, "table:number-rows-repeated"), cells: [] };
      next += row.times;
      rows.push(row);
    } else if (tag.name === "table:table-cell" || tag.name === "table:covered-table-cell") {
      if (tag.kind === "close" && cell !== undefined) cell.end = tag.end;
      if (tag.kind === "close") continue;
      const before = row?.cells.at(-1);
      const first = before === undefined ? 0 : before.first + before.times;
      cell = { tag, end: tag.end, first, times: count(tag, "table:number-columns-repeated") };
      row?.cells.push(cell);
    }
  }
  return { names, rows, columnStyles };
}

/** The style of the cell at a place; `undefined` if there is no cell or it has none. */
export function styleAt({ rows, columnStyles }: Table, at: number, column: number): string | undefined {
  const row = rows.find(({ first, times }) => at >= first && at < first + times);
  const cell = row?.cells.find(({ first, times }) => column >= first && column < first + times);
  if (row === undefined || cell === undefined) return undefined;
  return styleOfCell(cell.tag.attributes, row.tag.attributes, columnStyles, column);
}

function count({ attributes }: PlacedTag, name: string): number {
  const number = Number(attribute(attributes, name) ?? 1);
  return Number.isSafeInteger(number) && number >= 1 ? number : 1;
}
