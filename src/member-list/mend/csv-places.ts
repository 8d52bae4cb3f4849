/** The place of a cell or a record among the units of a file. */
export interface UnitPlace {
  readonly start: number;
  readonly end: number;
}

/** A record of a file: where its cells are. It ends where its line end begins, and that ends where the next one starts. */
export interface RecordPlace {
  readonly line: number;
  readonly cells: readonly UnitPlace[];
  readonly end: number;
  readonly next: number;
}

/**
 * Finds the cells of a file from a line on, as the reader cuts them: a quote opens a cell only where it begins, two of them
 * are one, and after a quote that closes in the middle of a line the rest of the cell is as it stands.
 *
 * @param delimiter - in the units of the file
 * @param firstLine - the line in which the first record starts; those above are lines of their own, whatever their quotes
 */
export function csvPlaces(
  units: string,
  start: number,
  delimiter: string,
  firstLine: number,
): ReadonlyMap<number, RecordPlace> {
  const records = new Map<number, RecordPlace>();
  let line = 1;
  let at = start;
  while (line < firstLine && at < units.length) {
    at = pastLineEnd(units, endOfLine(units, at));
    line++;
  }
  while (at < units.length) {
    const record = recordAt(units, at, delimiter, line);
    records.set(line, record);
    line += 1 + lineEndsIn(units, at, record.end);
    at = record.next;
  }
  return records;
}

function recordAt(units: string, start: number, delimiter: string, line: number): RecordPlace {
  const cells: UnitPlace[] = [];
  let at = start;
  for (;;) {
    const end = endOfCell(units, at, delimiter);
    cells.push({ start: at, end });
    if (!units.startsWith(delimiter, end)) return { line, cells, end, next: pastLineEnd(units, end) };
    at = end + delimiter.length;
  }
}

function endOfCell(units: string, start: number, delimiter: string): number {
  let at = start;
  if (units[at] === '"') {
    for (;;) {
      at = units.indexOf('"', at + 1);
      if (at < 0) return units.length;
      if (units[at + 1] !== '"') break;
      at++;
    }
  }
  while (at < units.length && !isLineEnd(units, at) && !units.startsWith(delimiter, at)) at++;
  return at;
}

function endOfLine(units: string, start: number): number {
  let at = start;
  while (at < units.length && !isLineEnd(units, at)) at++;
  return at;
}

function isLineEnd(units: string, at: number): boolean {
  const code = units.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

function pastLineEnd(units: string, at: number): number {
  return units.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, units.length);
}

function lineEndsIn(units: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    if (!isLineEnd(units, at)) continue;
    count++;
    if (units.startsWith("\r\n", at)) at++;
  }
  return count;
}
