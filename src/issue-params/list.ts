import type { NoParams, Pair } from "./place.ts";

/** A cell, row or line of a list. */
export interface ListValueParams {
  /** The text of the cell; or that of the row or line, cut at 60 characters. */
  readonly value: string;
}

/** The params of issues about member lists. */
export interface ListIssueParams {
  /** A list does not have a column that it needs. */
  readonly "column-missing":
    | {
        /** `name-column`: the header does not have a column for the region; `header`: there is not a header. */
        readonly reason: "name-column" | "header";
        /** The header, or the first line if there is not a header; cut at 60 characters. */
        readonly value: string;
      }
    | {
        /** The header does not have a column of the option `columns`. */
        readonly reason: "explained";
        /** The header of the column in the option. */
        readonly header: string;
      };
  /** A column of a list is not read. */
  readonly "column-unknown": {
    /** The header of the column, exactly as in the file; empty if it does not have one. */
    readonly header: string;
    /** The position of the column, from 0. */
    readonly column: number;
    /** The most similar header that is known; `null` if none is similar. */
    readonly meant: string | null;
  };
  /** Two columns of a list mean the same. */
  readonly "column-duplicate": {
    /** The headers of the two columns, exactly as in the file. */
    readonly headers: Pair<string>;
  };
  /** A row has more cells than the header has columns. */
  readonly "row-width": ListValueParams;
  /** A quote in a row is not closed. */
  readonly "quote-unclosed": ListValueParams;
  /** A wrong encoding broke the umlauts of a cell. */
  readonly "encoding-mojibake": ListValueParams;
  /** The file or a cell of it cannot be read as text. */
  readonly "encoding-undecodable":
    | {
        /** A cell has characters that cannot be read. */
        readonly reason: "cell";
        /** The cell, as it was read. */
        readonly value: string;
      }
    | {
        /** The file is that of a spreadsheet program, not a text file. */
        readonly reason: "spreadsheet";
      }
    | {
        /** The file is not text in the encoding that was tried. */
        readonly reason: "not-text";
      };
  /** A list does not have a row of data. */
  readonly "table-empty": NoParams;
  /** A line above the header, or a footnote below it, was skipped. */
  readonly "line-ignored": ListValueParams;
}
