/** Rows of cells as CSV with a byte order mark, semicolons and CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map(csvCell).join(";")}\r\n`);
  return `\uFEFF${lines.join("")}`;
}

function csvCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
