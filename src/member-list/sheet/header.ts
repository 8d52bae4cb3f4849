import { columnOf, type ListColumn, type ListField } from "../plan/columns.ts";
import { firstCells, usedWidth } from "./records.ts";

/** Where the header of a table is. */
export interface Header {
  readonly columns: readonly ListColumn[];
  /** How many lines of the file lie above it. */
  readonly above: number;
  readonly delimiter: string;
}

/** How many lines may lie above the header, and it itself. */
export const headerWindow = 20;

const delimiters = [";", "\t", ","];

/** The first row of headers from `firstLine` on; `delimiter` if it is known. */
export function headerOfText(
  lines: readonly string[],
  firstLine: number,
  delimiter: string | undefined,
  own: ReadonlyMap<string, ListField>,
): Header | undefined {
  for (let above = firstLine; above < Math.min(headerWindow, lines.length); above++) {
    const line = lines[above] ?? "";
    // A quoted cell of the header may have line breaks, but it ends within as many lines as it may begin in.
    const text = line.includes('"') ? lines.slice(above, above + headerWindow).join("\n") : line;
    for (const tried of delimiter === undefined ? delimiters : [delimiter]) {
      const columns = headerColumns(firstCells(text, tried), own);
      if (columns !== undefined) return { columns, above, delimiter: tried };
    }
  }
  return undefined;
}

/**
 * The columns of a row of headers without the blank ones at its end. A row is one if it has a column for the name of the
 * region, or two others that are known: else a cell "Mitglied" further down would be taken for the missing header.
 */
export function headerColumns(
  cells: readonly string[],
  own: ReadonlyMap<string, ListField>,
): ListColumn[] | undefined {
  const columns = cells.slice(0, usedWidth(cells)).map((header) => columnOf(header.trim(), own));
  const known = new Set(columns.map(({ field }) => field).filter((field) => field !== null));
  return known.has("name") || known.size >= 2 ? columns : undefined;
}

/** Whether a row of headers says which column has the name of the region. */
export function namesRegion(columns: readonly ListColumn[]): boolean {
  return columns.some(({ field }) => field === "name");
}
