import type { MendedCell } from "../../member-list/mend/mended-sheet.ts";
import { attribute, localName } from "../package/xml-attribute.ts";
import {
  type PlacedTag,
  placedTags,
  type TextChange,
  withAttribute,
  withChanges,
} from "../package/xml-places.ts";
import { type CellStyles, cellIn, cellXml } from "./xlsx-cell.ts";
import { rowPlaces, type SheetRowPlace, type SheetRows } from "./xlsx-rows.ts";

/** A sheet with mended cells. */
export interface MendedSheetXml {
  readonly xml: string;
  /** Whether a formula gave way to a text. */
  readonly hadFormula: boolean;
}

/** Writes cells into the XML of a sheet; all else stays as it is. */
export function withMendedCells(
  xml: string,
  cells: readonly MendedCell[],
  styles: CellStyles,
): MendedSheetXml {
  const byRow = new Map<number, MendedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const formatRows = cells.flatMap(({ formatRow }) => formatRow ?? []);
  const places = rowPlaces(xml, new Set([...byRow.keys(), ...formatRows]));
  const { rows } = places;
  const changes: TextChange[] = [];
  const shared = new Set<string>();
  let hadFormula = false;
  for (const [row, mended] of byRow) {
    const place = rows.get(row);
    if (place === undefined) continue;
    for (const cell of mended) {
      const old = cellIn(place, cell);
      if (old?.formula !== undefined) hadFormula = true;
      const group = old?.formula === undefined ? undefined : attribute(old.formula, "si");
      if (group !== undefined) shared.add(group);
      const text = cellXml(cell, old, place.tag.name, rows, styles);
      if (old !== undefined) changes.push({ start: old.start, end: old.end, text });
      else
        changes.push({ start: insertionIn(place, cell.column), end: insertionIn(place, cell.column), text });
    }
    const last = Math.max(...mended.map(({ column }) => column)) + 1;
    changes.push(...rowTagChange(place, last));
  }
  const changed = withChanges(xml, joinedInsertions([...changes, ...newRows(byRow, places, styles)]));
  return { xml: withoutShared(changed, shared), hadFormula };
}

/** The rows that the sheet does not have yet, each before the first one below it. */
function newRows(
  byRow: ReadonlyMap<number, readonly MendedCell[]>,
  { rows, starts, end }: SheetRows,
  styles: CellStyles,
): TextChange[] {
  if (end === undefined) return [];
  const prefix = end.name.slice(0, end.name.length - localName(end.name).length);
  const changes: TextChange[] = [];
  let next = 0;
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    if (rows.has(row)) continue;
    while (next < starts.length && (starts[next]?.row ?? 0) < row) next++;
    const start = starts[next]?.start ?? end.start;
    const made = [...cells].sort((a, b) => a.column - b.column);
    const text = made.map((cell) => cellXml(cell, undefined, `${prefix}row`, rows, styles)).join("");
    changes.push({ start, end: start, text: `<${prefix}row r="${row + 1}">${text}</${prefix}row>` });
  }
  if (end.kind !== "empty" || changes.length === 0) return changes;
  const all = changes.map(({ text }) => text).join("");
  return [{ start: end.start, end: end.end, text: `<${end.name}>${all}</${end.name}>` }];
}

/** The place before the first cell that stands further right. */
function insertionIn({ cells, contentEnd }: SheetRowPlace, column: number): number {
  return cells.find((cell) => cell.column > column)?.start ?? contentEnd;
}

/** The tag of a row, whose hint of its width must not be wrong; a row without content gets some. */
function rowTagChange({ tag, contentEnd }: SheetRowPlace, last: number): TextChange[] {
  const { name, attributes, start, end, kind } = tag;
  const spans = /^(\d+):(\d+)$/.exec(attribute(attributes, "spans") ?? "");
  const isWider = spans !== null && Number(spans[2]) < last;
  const given = isWider ? withAttribute(attributes, "spans", `${spans[1]}:${last}`) : attributes;
  if (kind === "empty") {
    return [
      { start, end, text: `<${name}${given}>` },
      { start: contentEnd, end: contentEnd, text: `</${name}>` },
    ];
  }
  return isWider ? [{ start, end, text: `<${name}${given}>` }] : [];
}

/** Insertions at one place as one, so that they stay in their order. */
function joinedInsertions(changes: readonly TextChange[]): TextChange[] {
  const order = (change: TextChange) => (change.start === change.end ? 0 : 1);
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end || order(a) - order(b));
}

/** The cells that share a formula with one that gave way keep their results, as there is no formula to share any more. */
function withoutShared(xml: string, groups: ReadonlySet<string>): string {
  if (groups.size === 0) return xml;
  const changes: TextChange[] = [];
  let open: PlacedTag | undefined;
  for (const tag of placedTags(xml)) {
    if (localName(tag.name) !== "f") continue;
    const isOfGroup = groups.has(attribute(tag.attributes, "si") ?? "");
    if (tag.kind === "empty" && isOfGroup) changes.push({ start: tag.start, end: tag.end, text: "" });
    if (tag.kind === "open") open = isOfGroup ? tag : undefined;
    if (tag.kind === "close" && open !== undefined)
      changes.push({ start: open.start, end: tag.end, text: "" });
  }
  return withChanges(xml, changes);
}
