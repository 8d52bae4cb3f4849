import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import type { SheetCell } from "netzwerk-daseinsvorsorge/spreadsheet";

/** A language of the page: one that the library speaks. */
export type Language = keyof Bilingual;

/** A cell of a list: of a text its text, of a spreadsheet what the sheet holds; and one that was changed here. */
export type Cell = string | SheetCell | ChangedCell;

/** A cell that was changed on the page. */
export interface ChangedCell {
  readonly text: string;
  readonly kind: "text";
  /** What it said when the list was opened. */
  readonly was: string;
  /** Whether somebody typed it, or took what the check proposed. */
  readonly by: "hand" | "fix";
}

/** The cells of a line. */
export type Row = readonly Cell[];

/** All lines of a list, the first at 0; those above its header are among them. */
export type Grid = readonly Row[];

/** What a cell says, as the library reads it. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined || typeof cell === "string" ? (cell ?? "") : cell.text;
}

/** What a cell said when the list was opened; `undefined` if it was not changed since. */
export function changedFrom(cell: Cell | undefined): string | undefined {
  return isChanged(cell) ? cell.was : undefined;
}

/** Whether a cell was changed on the page. */
export function isChanged(cell: Cell | undefined): cell is ChangedCell {
  return typeof cell === "object" && "was" in cell;
}

/** A cell with another text; one that says again what it said at first is the cell that it was. */
export function cellWith(cell: Cell | undefined, text: string, by: ChangedCell["by"], first?: Cell): Cell {
  const was = changedFrom(cell) ?? textOf(cell);
  return text === was && first !== undefined ? first : { text, kind: "text", was, by };
}

/** What a person sees of a cell: days of a spreadsheet are stored in another notation than they are shown in. */
export function shownText(cell: Cell | undefined, lang: Language): string {
  const text = textOf(cell);
  const isDate = typeof cell === "object" && /^(?:day|month)$/.test(cell.kind);
  return isDate ? typedDates(text, lang) : text;
}

/** A text with its dates as a person types them: 27.11.2018 in German. */
export function typedDates(text: string, lang: Language): string {
  if (lang === "en") return text;
  return text
    .replace(/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, "$3.$2.$1")
    .replace(/(?<![\d-]|\d\.)(\d{4})-(\d\d)(?![\d-])/g, "$2.$1");
}
