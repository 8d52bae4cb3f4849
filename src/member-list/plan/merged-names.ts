import { isBlank, type SheetRecord } from "../sheet/records.ts";
import type { MergedCells } from "../sheet/spreadsheet.ts";

/** Records in which each row has the name of the merged cell that spans it; of cells that overlap the upper one counts. */
export function withMergedNames<Record extends SheetRecord>(
  records: readonly Record[],
  merged: readonly MergedCells[],
  name: number | undefined,
): readonly Record[] {
  const spans = merged
    .filter(({ column, rows }) => column === name && rows > 1)
    .sort((one, other) => one.row - other.row);
  if (name === undefined || spans.length === 0) return records;
  const byLine = new Map(records.map((record) => [record.line, record]));
  const names = new Map<number, string>();
  let next = 0;
  for (const { row, rows } of spans) {
    if (row + 1 < next) continue;
    const text = byLine.get(row + 1)?.cells[name] ?? "";
    next = row + rows + 1;
    for (let line = row + 2; line < next; line++) names.set(line, text);
  }
  return records.map((record) => {
    const text = names.get(record.line);
    if (text === undefined || !isBlank(record.cells[name])) return record;
    const cells = Array.from(
      { length: Math.max(record.cells.length, name + 1) },
      (_, at) => record.cells[at] ?? "",
    );
    cells[name] = text;
    return { ...record, cells };
  });
}
