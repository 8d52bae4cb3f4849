import { cleanCell, isBlankDate } from "../../text/clean.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";
import { remembering } from "../text/remembering.ts";
import type { Vocabularies } from "../word/vocabularies.ts";
import { type IsShape, type Shape, shapesBy } from "./cell-shapes.ts";

/** What the cells of a column can be. They are counted only when it is asked for: most headings leave nothing open. */
export interface ColumnTally {
  /** How many cells are filled. */
  readonly filled: number;
  /** How many different texts they have. */
  distinct(): number;
  /** How many cells can be of a shape. */
  count(shape: Shape): number;
  /** Whether more than half of the filled cells can be of one of these shapes. */
  isMostly(...shapes: readonly Shape[]): boolean;
}

/** The tally of each column. */
export function columnTallies(
  records: readonly SheetRecord[],
  width: number,
  words: Vocabularies,
): readonly ColumnTally[] {
  const shapes = shapesBy(words);
  return filledCells(records, width).map((cells): ColumnTally => {
    const counts = new Map<Shape, number>();
    const verdicts = new Map<string, boolean>();
    return {
      filled: cells.length,
      distinct: () => new Set(cells.map(textOf)).size,
      count: (shape) => {
        const known = counts.get(shape) ?? cells.filter(cellsThat(shapes[shape])).length;
        counts.set(shape, known);
        return known;
      },
      isMostly: (...any) => {
        const asked = any.join(" ");
        const isAny = (text: string) => any.some((shape) => shapes[shape](text));
        const known = verdicts.get(asked) ?? areMost(cells, cellsThat(isAny));
        verdicts.set(asked, known);
        return known;
      },
    };
  });
}

/** The filled cells of each column; takes as many steps as there are cells, also where columns or rows are short. */
function filledCells(records: readonly SheetRecord[], width: number): readonly (readonly string[])[] {
  const columns = Array.from({ length: width }, (): string[] => []);
  for (const { cells } of records) {
    const last = Math.min(width, cells.length);
    for (let column = 0; column < last; column++) {
      const cell = cells[column];
      if (cell !== undefined && isFilled(cell)) columns[column]?.push(cell);
    }
  }
  return columns;
}

/** Whether a cell has more than white space and the signs of a date. */
export function isFilled(cell: string): boolean {
  return beginsWithText.test(cell) || (!isBlank(cell) && !isBlankDate(cell));
}

const beginsWithText = /^[\dA-Za-z]/;

function textOf(cell: string): string {
  return cleanCell(cell, "date").text;
}

/** Tells cells whose clean text is of a shape. */
function cellsThat(is: IsShape): (cell: string) => boolean {
  return remembering((cell) => is(textOf(cell)));
}

/** Whether more than half of cells are so; none is looked at once that is certain. */
function areMost(cells: readonly string[], is: (cell: string) => boolean): boolean {
  let [yes, open] = [0, cells.length];
  for (const cell of cells) {
    if (yes * 2 > cells.length || (yes + open) * 2 <= cells.length) break;
    open--;
    if (is(cell)) yes++;
  }
  return yes * 2 > cells.length;
}
