import type { ListRow } from "../rows/member-list.ts";
import type { SheetCell, SpreadsheetSheet } from "../sheet/spreadsheet.ts";
import type { TextForm } from "./typed-text.ts";

/** How the cells of a sheet have days, by line and column. */
export interface SheetForms {
  readonly formAt: (line: number, column: number) => TextForm;
  /** The nearest line whose cell in a column shows a day; `undefined` if none does. */
  readonly dayLineNear: (line: number, column: number) => number | undefined;
}

/** How many cells of a column have a date, by what they are. */
interface DateTally {
  /** Cells that are a date to the spreadsheet. */
  real: number;
  /** The lines of those that show a day. */
  readonly dayLines: Set<number>;
  /** Texts with a date. */
  texts: number;
  /** Those of the texts that are ISO days. */
  iso: number;
}

const ofSheet: ReadonlySet<SheetCell["kind"]> = new Set(["day", "month", "year"]);

/**
 * Tells how days are written into the cells of a sheet: as a date if a cell of the column that was read is one, because a
 * spreadsheet sorts texts behind all dates; else a text stays a text, and a blank cell becomes one if the column has some.
 */
export function sheetForms(sheet: SpreadsheetSheet | undefined, rows: readonly ListRow[]): SheetForms {
  const tallies = new Map<number, DateTally>();
  const cellAt = (line: number, column: number) => sheet?.rows[line - 1]?.[column];
  const tallyOf = (column: number): DateTally => {
    const known = tallies.get(column);
    if (known !== undefined) return known;
    const tally = tallyIn(rows, (line) => cellAt(line, column));
    tallies.set(column, tally);
    return tally;
  };
  return {
    formAt(line, column) {
      const kind = cellAt(line, column)?.kind ?? "blank";
      if (ofSheet.has(kind) || kind === "number") return "day";
      const { real, texts, iso } = tallyOf(column);
      if (real > 0 || (kind !== "text" && texts === 0)) return "day";
      return iso * 2 > texts ? "iso" : "typed";
    },
    dayLineNear(line, column) {
      const { dayLines } = tallyOf(column);
      if (dayLines.size === 0) return undefined;
      for (let away = 0; ; away++) {
        if (dayLines.has(line - away)) return line - away;
        if (dayLines.has(line + away)) return line + away;
      }
    },
  };
}

function tallyIn(rows: readonly ListRow[], cellOn: (line: number) => SheetCell | undefined): DateTally {
  const tally: DateTally = { real: 0, dayLines: new Set(), texts: 0, iso: 0 };
  for (const { line } of rows) {
    const cell = cellOn(line);
    if (cell === undefined) continue;
    if (ofSheet.has(cell.kind)) tally.real++;
    if (cell.kind === "day") tally.dayLines.add(line);
    if (!isDateText(cell)) continue;
    tally.texts++;
    if (/^\s*\d{4}-\d\d-\d\d\s*$/.test(cell.text)) tally.iso++;
  }
  return tally;
}

function isDateText(cell: SheetCell | undefined): boolean {
  return cell?.kind === "text" && /\d/.test(cell.text);
}
