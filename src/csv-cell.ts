/** Writes a text as a cell of CSV (RFC 4180): quoted where the delimiter, a quote or the end of a line is in it. */
export function csvCell(text: string, delimiter: "," | ";"): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
