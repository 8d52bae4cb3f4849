import { csvCell } from "../../csv-cell.ts";

/** Rows of cells as CSV with a byte order mark, semicolons and CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map((cell) => csvCell(cell, ";")).join(";")}\r\n`);
  return `\uFEFF${lines.join("")}`;
}
