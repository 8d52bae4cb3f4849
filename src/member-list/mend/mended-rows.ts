import { remarksHeading } from "../../messages/list/mending.ts";
import type { MemberListPlan } from "../plan/given/list-plan.ts";
import { placeOfRemark } from "../sheet/remarks.ts";
import type { ListEdits } from "./list-edits.ts";

/** Rows of cells with changes; rows that do not change are the same as before. */
export function mendedRows(
  rows: readonly (readonly string[])[],
  { headerLine, columns }: Pick<MemberListPlan, "headerLine" | "columns">,
  { cells, added, removed, remarks }: ListEdits,
): readonly (readonly string[])[] {
  const header = headerLine === null ? undefined : rows[headerLine - 1];
  const column = header === undefined ? -1 : placeInHeader(header, columns.length);
  return rows.flatMap((row, at) => {
    const line = at + 1;
    if (removed.has(line)) return [];
    const isHeader = headerLine === line;
    const text = isHeader ? remarks?.heading : remarks?.byLine.get(line);
    const isAbove = headerLine === null || line < headerLine;
    if (!Array.isArray(row) || (isAbove && !cells.has(line) && !added.has(line))) return [row];
    const place = isHeader ? column : column < 0 ? -1 : placeOfRemark(row, column);
    const isWide = remarks !== null && row.length > (column < 0 ? remarks.column : column);
    if (place < 0 && text === undefined && !isWide && !cells.has(line) && !added.has(line)) return [row];
    const mended = place < 0 ? row.slice() : row.slice(0, place);
    for (const [column, cell] of cells.get(line) ?? []) set(mended, column, cell);
    if (remarks === null && place >= 0) mended.push(row[place] ?? "");
    if (remarks !== null && remarks.byLine.size > 0 && (text !== undefined || place >= 0 || isWide))
      set(mended, Math.max(mended.length, column < 0 ? remarks.column : column), text ?? "");
    return [mended, ...(added.get(line) ?? [])];
  });
}

function placeInHeader(header: readonly string[], width: number): number {
  const last = header.at(-1);
  return header.length > width &&
    typeof last === "string" &&
    Object.values(remarksHeading).includes(last.trim())
    ? header.length - 1
    : -1;
}

function set(cells: string[], at: number, text: string): void {
  while (cells.length < at) cells.push("");
  cells[at] = text;
}
