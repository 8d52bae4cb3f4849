import { isBlank, type SheetRecord } from "../sheet/records.ts";
import type { MergedCells } from "../sheet/spreadsheet.ts";

/** Records in which each row has the text of the merged cell of a column that spans it; of cells that overlap the upper one counts. */
export function withMergedCells<Record extends SheetRecord>(
  records: readonly Record[],
  merged: readonly MergedCells[],
  place: number | undefined,
): readonly Record[] {
  const spans = merged
    .filter(({ column, rows }) => column === place && rows > 1)
    .sort((one, other) => one.row - other.row);
  if (place === undefined || spans.length === 0) return records;
  const byLine = new Map(records.map((record) => [record.line, record]));
  const texts = new Map<number, string>();
  let next = 0;
  for (const { row, rows } of spans) {
    if (row + 1 < next) continue;
    const text = byLine.get(row + 1)?.cells[place] ?? "";
    next = row + rows + 1;
    for (let line = row + 2; line < next; line++) texts.set(line, text);
  }
  return records.map((record) => {
    const text = texts.get(record.line);
    if (text === undefined || !isBlank(record.cells[place])) return record;
    const cells = Array.from(
      { length: Math.max(record.cells.length, place + 1) },
      (_, at) => record.cells[at] ?? "",
    );
    cells[place] = text;
    return { ...record, cells };
  });
}
