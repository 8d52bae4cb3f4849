import type { Language } from "../../model/bilingual.ts";

/** A cell to be written: a text exactly as it stands, or a day as `2018-11-27`. */
export interface WrittenCell {
  /** What the cell says; empty for a blank one. */
  readonly text: string;
  /** Whether it becomes a cell of text or a date cell. */
  readonly kind: "text" | "day";
}

/** A sheet to be written, as plain data: `writeSpreadsheet` makes a file of it. */
export interface WrittenSheet {
  /** The name of its tab. */
  readonly name: string;
  /** Its cells, row by row; the first row has the headings. */
  readonly rows: readonly (readonly WrittenCell[])[];
  /** The language of its dates: 27.11.2018 or 2018-11-27. */
  readonly lang: Language;
}
