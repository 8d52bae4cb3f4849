import type { ListRow } from "../rows/member-list.ts";
import type { SheetCell, SpreadsheetSheet } from "../sheet/spreadsheet.ts";
import type { TextForm } from "./typed-text.ts";

/** How many cells of a column have a date, by what they are. */
interface DateTally {
  /** Cells that are a date to the spreadsheet. */
  real: number;
  /** Texts with a date. */
  texts: number;
  /** Those of the texts that are ISO days. */
  iso: number;
}

const ofSheet: ReadonlySet<SheetCell["kind"]> = new Set(["day", "month", "year"]);

/**
 * Tells how days are written into the cells of a sheet, by line and column: a text stays a text unless most other dates of its
 * column are cells of a date, and a blank cell becomes what most of them are. So a column of one kind is still sorted as one.
 */
export function sheetForms(
  sheet: SpreadsheetSheet | undefined,
  rows: readonly ListRow[],
): (line: number, column: number) => TextForm {
  const tallies = new Map<number, DateTally>();
  const cellAt = (line: number, column: number) => sheet?.rows[line - 1]?.[column];
  const tallyOf = (column: number): DateTally => {
    const known = tallies.get(column);
    if (known !== undefined) return known;
    const tally = tallyIn(rows.map(({ line }) => cellAt(line, column)));
    tallies.set(column, tally);
    return tally;
  };
  return (line, column) => {
    const cell = cellAt(line, column);
    const kind = cell?.kind ?? "blank";
    if (ofSheet.has(kind) || kind === "number") return "day";
    const { real, texts, iso } = tallyOf(column);
    const others = isDateText(cell) ? texts - 1 : texts;
    if (kind === "text" ? real > others : real >= others) return "day";
    return iso * 2 > texts ? "iso" : "typed";
  };
}

function tallyIn(cells: readonly (SheetCell | undefined)[]): DateTally {
  const tally: DateTally = { real: 0, texts: 0, iso: 0 };
  for (const cell of cells) {
    if (cell === undefined) continue;
    if (ofSheet.has(cell.kind)) tally.real++;
    if (!isDateText(cell)) continue;
    tally.texts++;
    if (/^\s*\d{4}-\d\d-\d\d\s*$/.test(cell.text)) tally.iso++;
  }
  return tally;
}

function isDateText(cell: SheetCell | undefined): boolean {
  return cell?.kind === "text" && /\d/.test(cell.text);
}
