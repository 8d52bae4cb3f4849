import type { MendedCell, MendedSheet } from "../../member-list/mend/mended-sheet.ts";
import { argumentError } from "../../network-error.ts";
import { styleOfCell } from "../ods/tables.ts";
import type { Cost } from "../package/limits.ts";
import type { Parts } from "../package/parts.ts";
import { type PlacedTag, type TextChange, withChanges, withoutAttributes } from "../package/xml-places.ts";
import { odsCellXml } from "./ods-cells.ts";
import { addedOdsStyles, type OdsStylesAdded } from "./ods-styles.ts";
import { styleAt, type Table, type TableRow, tableIn } from "./ods-table.ts";

const contentPart = "content.xml";
const stylesPart = "styles.xml";

/** The parts of an ODS workbook that change with the cells of a sheet: its content. */
export async function mendedOds(
  parts: Parts,
  cost: Cost,
  { name, cells }: MendedSheet,
): Promise<ReadonlyMap<string, string>> {
  const xml = await parts.text(contentPart);
  const table = tableIn(xml, name);
  const { names, rows } = table;
  if (!names.includes(name)) throw argumentError(["sheet", "name"], name, names);
  const byRow = new Map<number, MendedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const styles = addedOdsStyles(xml, parts.has(stylesPart) ? await parts.text(stylesPart) : "", cost);
  const changes: TextChange[] = [];
  for (const row of rows) {
    const mended = [...byRow].filter(([at]) => at >= row.first && at < row.first + row.times);
    if (mended.length === 0) continue;
    const text = rowsXml(xml, row, new Map(mended), table, styles);
    changes.push({ start: row.tag.start, end: row.end, text });
  }
  return new Map([[contentPart, withChanges(xml, [...changes, ...styles.finish()])]]);
}

/** A row with mended cells, which no longer stands for others: what it stood for is before and behind. */
function rowsXml(
  xml: string,
  row: TableRow,
  mended: ReadonlyMap<number, readonly MendedCell[]>,
  table: Table,
  styles: OdsStylesAdded,
): string {
  const { tag, end, first, times } = row;
  const content = xml.slice(tag.end, end);
  const pieces: string[] = [];
  const kept = (times: number) => {
    if (times > 0) pieces.push(`${openTag(tag, "table:number-rows-repeated", times)}${content}`);
  };
  let done = first;
  for (const [at, cells] of [...mended].sort(([a], [b]) => a - b)) {
    kept(at - done);
    const open = openTag({ ...tag, kind: "open" }, "table:number-rows-repeated", 1);
    pieces.push(`${open}${cellsXml(xml, row, cells, table, styles)}</${tag.name}>`);
    done = at + 1;
  }
  kept(first + times - done);
  return pieces.join("");
}

function cellsXml(
  xml: string,
  row: TableRow,
  mended: readonly MendedCell[],
  table: Table,
  styles: OdsStylesAdded,
): string {
  const pieces: string[] = [];
  const rest = [...mended].sort((a, b) => a.column - b.column);
  const cellXml = (cell: MendedCell, tag: PlacedTag | undefined, content: string) => {
    const before = styleOfCell(tag?.attributes ?? "", row.tag.attributes, table.columnStyles, cell.column);
    const like = cell.formatRow === undefined ? undefined : styleAt(table, cell.formatRow, cell.column);
    const style = cell.note === null ? before : styles.styleOf(cell.kind, before, like);
    return odsCellXml(cell, tag, content, style);
  };
  let width = 0;
  for (const { tag, end, first, times } of row.cells) {
    let done = first;
    const content = xml.slice(tag.end, end);
    const kept = (times: number) => {
      if (times > 0) pieces.push(`${openTag(tag, "table:number-columns-repeated", times)}${content}`);
    };
    while (rest[0] !== undefined && rest[0].column < first + times) {
      const cell = rest.shift();
      if (cell === undefined) break;
      kept(cell.column - done);
      pieces.push(cellXml(cell, tag, content));
      done = cell.column + 1;
    }
    kept(first + times - done);
    width = first + times;
  }
  for (const cell of rest) {
    const gap = cell.column - width;
    if (gap > 0) pieces.push(`<table:table-cell table:number-columns-repeated="${gap}"/>`);
    pieces.push(cellXml(cell, undefined, ""));
    width = cell.column + 1;
  }
  return pieces.join("");
}

/** A tag that stands for so many. */
function openTag({ name, attributes, kind }: PlacedTag, repeated: string, times: number): string {
  const without = withoutAttributes(attributes, [repeated]);
  const given = times === 1 ? without : `${without.trimEnd()} ${repeated}="${times}"`;
  return `<${name}${given}${kind === "empty" ? "/>" : ">"}`;
}
