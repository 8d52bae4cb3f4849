/** The cells of a text as RFC 4180 has them, with semicolons; throws where the text does not keep to it. */
export function strictCells(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null)
      throw new Error(`no cell at ${start}: ${JSON.stringify(text.slice(start, start + 40))}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === ";") continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error("the last row does not end");
  return rows;
}
