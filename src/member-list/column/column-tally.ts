import { isBlank, type SheetRecord } from "../sheet/records.ts";
import { cleanCell, isBlankDate } from "../text/clean.ts";
import type { Vocabularies } from "../word/vocabularies.ts";
import { type IsShape, type Shape, shapesBy } from "./cell-shapes.ts";

/** What the cells of a column can be. They are counted only when it is asked for: most headings leave nothing open. */
export interface ColumnTally extends ColumnCells {
  /** How many cells are filled. */
  readonly filled: number;
  /** How many different texts they have. */
  distinct(): number;
  /** How many cells can be of a shape. */
  count(shape: Shape): number;
  /** Whether more than half of the filled cells can be of one of these shapes. */
  isMostly(...shapes: readonly Shape[]): boolean;
}

/** The filled cells of a column. */
interface ColumnCells {
  readonly cells: readonly string[];
  /** The places of their rows. */
  readonly rows: readonly number[];
}

/** The tally of each column. */
export function columnTallies(
  records: readonly SheetRecord[],
  width: number,
  words: Vocabularies,
): readonly ColumnTally[] {
  const shapes = shapesBy(words);
  return cellsByColumn(records, width).map(({ cells, rows }): ColumnTally => {
    const texts = once(() => textsOf(cells));
    const counts = new Map<Shape, number>();
    const verdicts = new Map<string, boolean>();
    const filled = cells.length;
    return {
      filled,
      cells,
      rows,
      distinct: () => texts().size,
      count: (shape) => {
        const known = counts.get(shape) ?? countOf(texts(), shapes[shape]);
        counts.set(shape, known);
        return known;
      },
      isMostly: (...any) => {
        const asked = any.join(" ");
        const known =
          verdicts.get(asked) ?? isMost(texts(), filled, (text) => any.some((shape) => shapes[shape](text)));
        verdicts.set(asked, known);
        return known;
      },
    };
  });
}

/** The filled cells of each column; takes as many steps as there are cells, also where columns or rows are short. */
function cellsByColumn(records: readonly SheetRecord[], width: number): ColumnCells[] {
  const columns = Array.from({ length: width }, (): { cells: string[]; rows: number[] } => ({
    cells: [],
    rows: [],
  }));
  for (const [row, { cells }] of records.entries()) {
    const last = Math.min(width, cells.length);
    for (let column = 0; column < last; column++) {
      const cell = cells[column];
      if (cell === undefined || cell === "" || isBlank(cell) || isBlankDate(cell)) continue;
      columns[column]?.cells.push(cell);
      columns[column]?.rows.push(row);
    }
  }
  return columns;
}

/** The clean texts of cells, each with how many have it. */
function textsOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const raw = new Map<string, number>();
  for (const cell of cells) raw.set(cell, (raw.get(cell) ?? 0) + 1);
  const texts = new Map<string, number>();
  for (const [cell, count] of raw) {
    const { text } = cleanCell(cell, "date");
    texts.set(text, (texts.get(text) ?? 0) + count);
  }
  return texts;
}

function countOf(texts: ReadonlyMap<string, number>, is: IsShape): number {
  let count = 0;
  for (const [text, cells] of texts) if (is(text)) count += cells;
  return count;
}

/** Whether more than half are so; no text is looked at once that is certain. */
function isMost(texts: ReadonlyMap<string, number>, filled: number, is: IsShape): boolean {
  let [yes, open] = [0, filled];
  for (const [text, cells] of texts) {
    if (yes * 2 > filled || (yes + open) * 2 <= filled) break;
    open -= cells;
    if (is(text)) yes += cells;
  }
  return yes * 2 > filled;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
