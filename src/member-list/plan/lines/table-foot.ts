import type { IgnoredBecause } from "../../../issue-params/list.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";

/** A line below the last row of a table: it is no member, or has a text in one cell or two neighbouring ones. */
export interface FootLine {
  readonly position: number;
  /** Why it is no member; `undefined` if it may be one. */
  readonly because: IgnoredBecause | undefined;
  readonly texts: readonly string[];
}

/** The lines below the last row of a table. */
export interface TableFoot {
  /** How many rows have more than such a line. */
  readonly rows: number;
  /** How many lines above the last row may be members. */
  readonly names: number;
  readonly lines: readonly FootLine[];
}

const saidOfLines: ReadonlySet<IgnoredBecause> = new Set(["total", "note", "filler", "heading", "state"]);
const saidOfMarks: ReadonlySet<IgnoredBecause> = new Set(["not-member", "unmarked"]);

/** Finds the lines below the last row; `bare` are the rows without dates and keys. */
export function tableFoot(
  records: readonly SheetRecord[],
  ignored: ReadonlyMap<number, IgnoredBecause>,
  bare: readonly number[],
  columns: readonly PlannedColumn[],
): TableFoot {
  const mayBeLine = new Set(bare);
  const isBeside = besideTable(columns);
  let [rows, names] = [0, 0];
  let lines: FootLine[] = [];
  for (const [position, { cells }] of records.entries()) {
    const because = ignored.get(position);
    const isOpen = because === undefined ? mayBeLine.has(position) : saidOfMarks.has(because);
    if ((because !== undefined && saidOfLines.has(because)) || (isOpen && isBeside(cells))) {
      const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
      lines.push({ position, because, texts });
      continue;
    }
    names += lines.filter((line) => line.because === undefined).length;
    lines = [];
    rows++;
  }
  return { rows, names, lines };
}

/** Tells rows that have nothing but a text in one cell or two neighbouring ones, of which one at most is read, and no number. */
function besideTable(columns: readonly PlannedColumn[]): (cells: readonly string[]) => boolean {
  const read = new Set(columns.filter(({ field }) => field !== null).map(({ position }) => position));
  const ofTexts = new Set(
    columns
      .filter(({ field }) => field === null || field === "name" || field === "note")
      .map(({ position }) => position),
  );
  return (cells) => {
    const filled = [...cells.keys()].filter((column) => !isBlank(cells[column]));
    const [first = -1, second = first, another] = filled;
    if (another !== undefined || second - first > 1 || !filled.every((column) => ofTexts.has(column)))
      return false;
    return (
      filled.filter((column) => read.has(column)).length < 2 &&
      filled.every((column) => /\p{L}/u.test(cells[column] ?? ""))
    );
  };
}
