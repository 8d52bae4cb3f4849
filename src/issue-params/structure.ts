import type { IsoDate } from "../model/date.ts";
import type { IssuePath, NoParams, Pair, RowPairParams } from "./place.ts";

/** An argument of a call, or a field of one, that is not allowed. */
export interface ArgumentParams {
  /** An argument or option of a call is not allowed. */
  readonly reason: "argument";
  /** Name of the argument or option. */
  readonly name: string;
  /** The value as text, cut at 60 characters; an object as `{…}`. */
  readonly given: string;
  /** The values that are allowed. */
  readonly possible: readonly string[];
}

/** Why a field's value is refused. */
export type FieldValueParams =
  | ArgumentParams
  | {
      /** The call does not have the option. */
      readonly reason: "option";
      /** Name of the option as given, cut at 60 characters. */
      readonly given: string;
      /** The options of the call. */
      readonly possible: readonly string[];
    }
  | {
      /** The value is not one of those that the field allows. */
      readonly reason: "unlisted";
      /** The value as text, cut at 60 characters. */
      readonly given: string;
      /** The values that the field allows. */
      readonly allowed: readonly string[];
      /** The most similar allowed value; `null` if none is similar. */
      readonly meant: string | null;
    }
  | {
      /** The text is empty, or has only spaces. */
      readonly reason: "empty";
      /** Whether the field may be left out. */
      readonly isOptional: boolean;
    }
  | {
      /** The number is not a whole number, 0 or more. */
      readonly reason: "count";
      /** The number as text. */
      readonly given: string;
    }
  | {
      /** The platform does not know the time zone. */
      readonly reason: "time-zone";
      /** The name of the time zone, cut at 60 characters. */
      readonly given: string;
    }
  | {
      /** Two cells of a row give different dates for the same field. */
      readonly reason: "two-dates";
      /** The field that has two dates. */
      readonly field: "startDate" | "endDate";
      /** Both dates as EDTF; `..` for an open end, `?` for an unknown date. */
      readonly dates: Pair<string>;
    }
  | {
      /** A cell gives several periods, of which one begins before another has ended. */
      readonly reason: "periods-overlap";
      /** The cell. */
      readonly given: string;
    }
  | {
      /** A row states a date that lies in none of the times in which it is marked as a member. */
      readonly reason: "outside-times";
      /** The field of the date. */
      readonly field: "startDate" | "endDate";
      /** The date as EDTF; `..` for an open end, `?` for an unknown date. */
      readonly date: string;
    }
  | {
      /** An earlier row gives another kind or Land for the same region. */
      readonly reason: "other-row";
      /** The line number of the earlier row, from 1. */
      readonly line: number;
      /** The cell of the earlier row, exactly as in the file. */
      readonly given: string;
    }
  | {
      /** Several regions of a list have the name of a row, and the row does not say which of them it is. */
      readonly reason: "same-name";
      /** The name in the row. */
      readonly given: string;
      /** The line numbers of the first rows of these regions, from 1. */
      readonly lines: readonly number[];
    }
  | {
      /** Several regions of the network have the name or the key of a row, and the row does not say which of them it is. */
      readonly reason: "same-known";
      /** The name in the row. */
      readonly given: string;
      /** The ids of these regions. */
      readonly regionIds: readonly string[];
    }
  | {
      /** The caller says which region a name means, and no row has this name. */
      readonly reason: "alias";
      /** The name. */
      readonly given: string;
    }
  | {
      /** A row has a date or a key, but a total, a note or a filler where its name belongs. */
      readonly reason: "no-name";
      /** The text in the place of the name. */
      readonly given: string;
      /** What it is. */
      readonly is: "total" | "note" | "filler" | "heading" | "date";
    }
  | {
      /** A name stands in the cells of two rows. */
      readonly reason: "broken-name";
      /** Its beginning, which ends in a hyphen, and the rest of it. */
      readonly names: Pair<string>;
    }
  | {
      /** The cell of a list has a word that its column does not allow. */
      readonly reason: "word";
      /** The word in the cell. */
      readonly given: string;
      /** The group of `labels` with the words that the column allows. */
      readonly group: "regionKind" | "state" | "role" | "startReason" | "endReason";
      /** The code of the most similar word; `null` if none is similar. */
      readonly meant: string | null;
    };

/** What is missing. */
export type FieldMissingParams =
  | {
      /** A row of a list does not have a name, for the list does not have a column for names. */
      readonly reason: "name-column";
    }
  | {
      /** A required field is missing. */
      readonly reason: "field";
      /** Name of the missing field. */
      readonly field: string;
    }
  | {
      /** An entry of a list is `undefined`. */
      readonly reason: "entry";
    }
  | {
      /** The whole input is `undefined`. */
      readonly reason: "network";
    }
  | {
      /** A list has a hole, and was read up to it. */
      readonly reason: "hole";
    }
  | {
      /** A list that every output of `parseNetwork` has is missing. */
      readonly reason: "output-list";
      /** Name of the missing list. */
      readonly list: string;
    }
  | {
      /** A row of a list does not name its region. */
      readonly reason: "name";
    }
  | {
      /** A row of a list says that the membership ended; neither it nor the list says when. */
      readonly reason: "last-day";
    }
  | {
      /** The cell of a period says only that the membership goes on. A warning. */
      readonly reason: "period-start";
      /** The cell. */
      readonly value: string;
    }
  | {
      /** A row of a list states several periods, of which one has no end before the next start, or no start. */
      readonly reason: "period-side";
      /** The side that is missing. */
      readonly side: "start" | "end";
    };

/** What was given, and what was expected instead. */
export type FieldTypeParams =
  | {
      /** The value has another type than the field. */
      readonly reason: "type";
      /** `"string"`, `"number"`, `"int"`, `"boolean"`, `"array"`, `"object"` or `"record"`. */
      readonly expected: string;
      /** The value as text, cut at 60 characters; an object as `{…}`, a list as `[…]`. */
      readonly given: string;
      /** The kind of value that was given; the advice in the message depends on it. */
      readonly found: "text" | "json-text" | "null" | "date" | "number" | "other";
      /** The fields that the expected object must have; empty if another type is expected. */
      readonly fields: readonly string[];
    }
  | {
      /** A value in `extra` does not exist in JSON. */
      readonly reason: "not-json";
    }
  | {
      /** The input of `trustNetwork` is not an object. */
      readonly reason: "network";
    }
  | {
      /** The input of `readMemberList` is not a text, bytes or rows of cells, or is the name of a file. */
      readonly reason: "list";
    }
  | {
      /** A part of a spreadsheet, other than its rows, is not what `readSpreadsheet` returns. */
      readonly reason: "spreadsheet";
    }
  | {
      /** The argument is not a result of `readMemberList`. */
      readonly reason: "read-list";
    }
  | {
      /** A cell of a row is not text. */
      readonly reason: "cell";
      /** The cells of the row, joined by `;` and cut at 60 characters. */
      readonly value: string;
    };

/** The params of issues about structure, ids and calls. */
export interface StructureIssueParams {
  /** A required field, an entry of a list or the whole input is missing. */
  readonly "field-missing": FieldMissingParams;
  /** A value has another type than its field. */
  readonly "field-type": FieldTypeParams;
  /** A value, a word or an option is not allowed. */
  readonly "field-value": FieldValueParams;
  /** The model does not have the field. */
  readonly "field-unknown": {
    /** Name of the unknown field. */
    readonly field: string;
    /** The most similar field that the record does not have yet; `null` if none is similar. */
    readonly nearest: string | null;
  };
  /** Two records of the same kind have the same id. */
  readonly "id-duplicate": RowPairParams & {
    /** The id that both records have. */
    readonly id: string;
    /** The place of the first record with this id. */
    readonly first: IssuePath;
  };
  /** No record has the id. */
  readonly "reference-unknown": {
    /** The kind of record that should have the id. */
    readonly kind:
      | "network"
      | "source"
      | "funding-period"
      | "criterion"
      | "region"
      | "region-change"
      | "membership"
      | "assessment"
      | "event"
      | "count-claim";
    /** The id that was given. */
    readonly id: string;
  };
  /** The first day of a range is after its last day. */
  readonly "range-order": {
    /** The first day that was given. */
    readonly firstDay: IsoDate;
    /** The last day that was given. */
    readonly lastDay: IsoDate;
  };
  /** A call received a network that `parseNetwork` did not return. */
  readonly "network-not-parsed": NoParams;
  /** A part of the input cannot be read. */
  readonly "input-unreadable":
    | {
        /** The access to a value throws. */
        readonly reason: "access";
      }
    | {
        /** The input contains itself. */
        readonly reason: "cycle";
      }
    | {
        /** The input is nested too deep. */
        readonly reason: "depth";
        /** The deepest level that is read. */
        readonly deepest: number;
      };
  /** The input has another version of the format. */
  readonly "version-unsupported": {
    /** The `schemaVersion` of the input as text, cut at 60 characters. */
    readonly version: string;
  };
  /** A list or a spreadsheet is larger than the options allow. */
  readonly "input-too-large": {
    /** What there is too much of. */
    readonly unit: "bytes" | "rows" | "unpacked-bytes" | "cells";
    /** How many of them are allowed. */
    readonly limit: number;
    /** Name of the option that raises the limit. */
    readonly option: string;
  };
}
