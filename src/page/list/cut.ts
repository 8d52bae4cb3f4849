import type { ListEncoding } from "netzwerk-daseinsvorsorge/member-list";

/** How a file is cut into cells, as far as somebody said it; what is `null` is found out. */
export interface Cut {
  /** The sheet of a workbook. */
  readonly sheet: string | null;
  /** How the letters of a file of text are stored. */
  readonly encoding: ListEncoding | null;
  /** What separates two cells of a text. */
  readonly delimiter: string | null;
}

/** A file that is cut as it looks. */
export const asFound: Cut = { sheet: null, encoding: null, delimiter: null };
