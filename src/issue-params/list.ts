import type { EdtfDate, IsoDate } from "../model/date.ts";
import type { MembershipRole } from "../model/membership.ts";
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
        /** `name-column`: no column is for the region; `persons`: the list is one of persons, with first names. */
        readonly reason: "name-column" | "persons";
        /** The header; cut at 60 characters. */
        readonly value: string;
        /** The columns, in their order. */
        readonly columns: readonly UnreadColumn[];
      }
    | {
        /** The plan that the caller gives does not have a column at all. */
        readonly reason: "plan";
      }
    | {
        /** There is not a header, and not a column that can be the name by its cells. */
        readonly reason: "header";
        /** The first line; cut at 60 characters. */
        readonly value: string;
      }
    | {
        /** The header does not have a column that the caller names. */
        readonly reason: "explained";
        /** The header of the column, as the caller names it. */
        readonly header: string;
      };
  /** Columns of a list are not read. A warning if the list may have its dates there. */
  readonly "column-unread": {
    /** No column with dates is read, and the cells of this one look like dates; absent = another column. */
    readonly reason?: "only-dates" | undefined;
    /** The columns, in their order. */
    readonly columns: readonly UnreadColumn[];
  };
  /** The header does not name the column for the region; it was chosen by its cells. */
  readonly "column-assumed": {
    /** The header of the column, exactly as in the file; empty if it does not have one. */
    readonly header: string;
    /** The position of the column, from 0. */
    readonly column: number;
  };
  /** Two columns of a list mean the same. */
  readonly "column-duplicate": {
    /** The headers of the two columns, exactly as in the file. */
    readonly headers: Pair<string>;
    /** The positions of the two columns, from 0. */
    readonly columns: Pair<number>;
  };
  /** Columns of marks below headings that name a time, in which the marks say who was a member. */
  readonly "member-times":
    | {
        /** They are read. A note. */
        readonly reason: "read";
        /** The columns, in their order. */
        readonly columns: readonly TimeColumn[];
      }
    | {
        /**
         * `joined`: rows are marked in times that touch; each was read as one membership. `bounded`: rows are marked in a time
         * and not in one beside it that may have days in common with it, which were read as those of no member. A note.
         */
        readonly reason: "joined" | "bounded";
        /** The headers of the columns, exactly as in the file. */
        readonly headers: readonly string[];
        /** The lines of the rows, from 1. */
        readonly lines: readonly number[];
      }
    | {
        /** `unread`: a column may be such a one and is not read; `no-time`: the caller says that it is one, and its header does not name a time. */
        readonly reason: "unread" | "no-time";
        /** The header of the column, exactly as in the file. */
        readonly header: string;
        /** The position of the column, from 0. */
        readonly column: number;
      };
  /** A date in a column of marks. */
  readonly "mark-date":
    | (ListValueParams & {
        /** `read`: it was read as the start, for the time of the column goes on; `side`: it may be the start or the end. */
        readonly reason: "read" | "side";
        /** The date. */
        readonly date: EdtfDate;
      })
    | (ListValueParams & {
        /** It does not lie within the time of the column. */
        readonly reason: "outside";
        /** The date; `..` if the cell says that the membership goes on. */
        readonly date: EdtfDate;
        /** The first day of the time, as a date. */
        readonly startDate: EdtfDate;
        /** The last day of the time, as a date; `null` if the header does not name one. */
        readonly endDate: EdtfDate | null;
      });
  /** A mark has the sign of a footnote behind it. */
  readonly "mark-footnote":
    | (ListValueParams & {
        /**
         * `read`: the footnote is a start or an end, which was read; `kept`: the mark was read without it; `refused`: it may say
         * that the row is not a member in the whole time. An error then.
         */
        readonly reason: "read" | "kept" | "refused";
        /** The footnote with its sign, exactly as in the file. */
        readonly footnote: string;
      })
    | (ListValueParams & {
        /** No line of the list says what the sign means. */
        readonly reason: "unexplained";
        /** The sign, or several. */
        readonly signs: string;
      });
  /** A row has more cells than the header has columns. */
  readonly "row-width": ListValueParams;
  /** A quote in a row is not closed. */
  readonly "quote-unclosed": ListValueParams;
  /** A wrong encoding broke the umlauts of a cell. */
  readonly "encoding-mojibake": ListValueParams & {
    /** What the cell was before; `null` if that is not certain. */
    readonly meant: string | null;
  };
  /** The file or a cell of it cannot be read. */
  readonly "encoding-undecodable":
    | {
        /** A cell has characters that cannot be read. */
        readonly reason: "cell";
        /** The cell, as it was read. */
        readonly value: string;
      }
    | {
        /** A cell has a control character. */
        readonly reason: "control";
        /** The cell, as it was read. */
        readonly value: string;
        /** The control character, as in `U+0096`. */
        readonly control: string;
        /** The cell with the character that it probably was; `null` if that is not known. */
        readonly meant: string | null;
      }
    | {
        /** The umlauts of the file are German in two encodings. */
        readonly reason: "undecided";
        /** The two encodings. */
        readonly encodings: Pair<GuessedEncoding>;
        /** A word of the file as each of them has it. */
        readonly words: Pair<string>;
      }
    | {
        /** The file is something else than what is asked for. */
        readonly reason: UnreadableFile;
      };
  /** A list does not have a row of data. */
  readonly "table-empty": NoParams;
  /** A line that is not a member was skipped. */
  readonly "line-ignored": ListValueParams &
    (
      | {
          /** What the line is. */
          readonly because: Exclude<IgnoredBecause, "unmarked">;
        }
      | {
          /** It is marked in no column of marks. A warning if the row has more than one cell. */
          readonly because: "unmarked";
          /** The headers of these columns, exactly as in the file. */
          readonly headers: readonly string[];
        }
    );
  /** The day on which the list was valid, several that differ, or that there is none. */
  readonly "list-day":
    | {
        /** The list states one day. */
        readonly reason: "read";
        /** The day, as a date. */
        readonly date: EdtfDate;
        /** The line that states it, from 1. */
        readonly line: number;
        /** The sheet of the line if it is another than that of the list. */
        readonly sheet?: string | undefined;
      }
    | {
        /** The list states days that differ, so that it has none. A warning. */
        readonly reason: "conflict";
        /** The days, in the order of the lines. */
        readonly dates: readonly EdtfDate[];
        /** The lines that state them, from 1. */
        readonly lines: readonly number[];
      }
    | {
        /** The list states none, so that “ongoing” in its rows was read as of the day of the network. */
        readonly reason: "none";
        /** The day of the network. */
        readonly date: EdtfDate;
        /** The lines of these rows, from 1. */
        readonly lines: readonly number[];
      };
  /** Hidden rows of a sheet were read. */
  readonly "sheet-hidden": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** The hidden rows that have content, from 1. */
    readonly lines: readonly number[];
  };
  /** Signs that mean nothing were removed from the cells of a column. */
  readonly "cell-cleaned": {
    /** The header of the column, exactly as in the file. */
    readonly header: string;
    /** What was removed. */
    readonly removed: readonly ("invisible" | "footnote" | "midnight")[];
    /** The lines of the cells, from 1. */
    readonly lines: readonly number[];
  };
  /** A formula of a spreadsheet failed. */
  readonly "cell-error": ListValueParams;
  /** A column does not know a word. An error if the role or the end of a membership depends on it. */
  readonly "word-unknown": {
    /** The word, exactly as in the file. */
    readonly value: string;
    /** What the column holds. */
    readonly field: "kind" | "state" | "role" | "status" | "member";
    /** The nearest word that the column knows; `null` if none is near, or several are. */
    readonly meant: string | null;
  };
  /** A word was read as a role other than that of a member. */
  readonly "word-read": ListValueParams & {
    /** The role that was read. */
    readonly role: Exclude<MembershipRole, "member">;
  };
  /** A row has only a name, although most rows have a date or key. */
  readonly "row-name-only": ListValueParams & {
    /** The heading of the column with the name; empty if it does not have one, or the row does not have a name. */
    readonly header: string;
  };
  /** A text speaks of something that may mean that a row is not a member, or not a full one; or two cells contradict. */
  readonly "member-doubtful":
    | (ListValueParams & {
        /**
         * Where the text stands: in the note of the row, in a footnote to its name, or in a heading or title above it; `rest`:
         * the note or the status says that the membership rests.
         */
        readonly reason: "note" | "footnote" | "heading" | "rest";
      })
    | (ListValueParams & {
        /** The status contradicts the end: `over`, it holds, and the end is before the day of the list; `not-yet`, it ended, and the end is after that day. */
        readonly reason: "over" | "not-yet";
        /** The end as EDTF. */
        readonly endDate: EdtfDate;
      });
  /** A remark was separated from the name of a region. */
  readonly "name-remark": {
    /** The cell, exactly as in the file. */
    readonly value: string;
    /** The name that was read. */
    readonly name: string;
    /** What was left out. */
    readonly remark: string;
  };
  /** A cell names two regions. */
  readonly "name-several": {
    /** The cell, exactly as in the file. */
    readonly value: string;
    /** The two names. */
    readonly names: Pair<string>;
  };
  /** Whether day or month comes first was judged by all dates of the list. */
  readonly "date-order-inferred": {
    /** What separates day, month and year. */
    readonly separator: "." | "/" | "-";
    /** The order that was read. */
    readonly order: "day-first" | "month-first";
    /** How many cells can only have the day first. */
    readonly dayFirst: number;
    /** How many cells can only have the month first. */
    readonly monthFirst: number;
  };
  /** A date is so early or late that it is hardly meant. */
  readonly "date-implausible": {
    /** The text that was given for the date. */
    readonly value: string;
    /** `early`: before 1800; `late`: over 30 years after the day of the list, or after 2100; `epoch`: 1 January 1970. */
    readonly reason: "early" | "late" | "epoch";
  };
  /** The format of a date cell is not known, so that it may mean a day, a month or a year. */
  readonly "date-precision-unsure": {
    /** The text that was given for the date. */
    readonly value: string;
    /** The date that was read. */
    readonly read: EdtfDate;
    /** The day in the cell. */
    readonly day: IsoDate;
  };
  /** The letters in the words of the file decided its encoding. */
  readonly "encoding-guessed": {
    /** The encoding that was read. */
    readonly encoding: GuessedEncoding;
  };
}

/** Why a line of a list is not a member. */
export type IgnoredBecause =
  | "title"
  | "header"
  | "total"
  | "note"
  | "filler"
  | "heading"
  | "state"
  | "not-member"
  | "unmarked"
  | "applicant";

/** A column of marks, and the time that its header names. */
export interface TimeColumn {
  /** The header of the column, exactly as in the file. */
  readonly header: string;
  /** The position of the column, from 0. */
  readonly column: number;
  /** The first day of the time, as a date. */
  readonly startDate: EdtfDate;
  /** The last day of the time, as a date; `null` if the header does not name one. */
  readonly endDate: EdtfDate | null;
}

/** A column of a list that is not read. */
export interface UnreadColumn {
  /** The header of the column, exactly as in the file; empty if it does not have one. */
  readonly header: string;
  /** The position of the column, from 0. */
  readonly column: number;
  /** A heading that is read and is probably meant; `null` if none is. */
  readonly meant: string | null;
  /** What most of its cells look like; `null` if it is nothing that is read. */
  readonly holds: "dates" | "keys" | "roles" | null;
}

/** An encoding that is taken only for the letters in the words of a file. */
export type GuessedEncoding = "macintosh" | "cp850";

/**
 * What a file is that cannot be read: `spreadsheet`, a workbook where a text is asked for; `text`, the reverse; `xls` and
 * `xlsb`, old and binary workbooks; `xml`, a workbook as plain XML; `text-document`, of Word or Writer; `presentation`;
 * `numbers`, of Apple; `encrypted`, a workbook with a password; `damaged`, a workbook or archive that cannot be unpacked;
 * `not-text` and `not-spreadsheet`, what nobody knows.
 */
export type UnreadableFile =
  | "spreadsheet"
  | "text"
  | "xls"
  | "xlsb"
  | "html"
  | "xml"
  | "pdf"
  | "text-document"
  | "presentation"
  | "numbers"
  | "zip"
  | "encrypted"
  | "damaged"
  | "not-text"
  | "not-spreadsheet";
