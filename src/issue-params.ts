import type { CriterionRating } from "./model/criterion.ts";
import type { EdtfDate, IsoDate } from "./model/date.ts";
import type { IdentifierScheme } from "./model/identifier-scheme.ts";
import type { LocalizedText } from "./model/localized-text.ts";
import type { EndReason } from "./model/membership.ts";
import type { RegionChangeKind } from "./model/region-change.ts";

/**
 * The place of an issue: field names and list positions from the top of the input down. In a call: the name of the
 * argument, then the fields in it.
 */
export type IssuePath = readonly (string | number)[];

/** Two values of the same kind, in the order of the input. */
export type Pair<Item> = readonly [Item, Item];

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
      /** An earlier row gives another kind or Land for the same region. */
      readonly reason: "other-row";
      /** The line number of the earlier row, from 1. */
      readonly line: number;
      /** The cell of the earlier row, exactly as in the file. */
      readonly given: string;
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
      /** The argument is not a result of `readMemberList`. */
      readonly reason: "read-list";
    }
  | {
      /** A cell of a row is not text. */
      readonly reason: "cell";
      /** The cells of the row, joined by `;` and cut at 60 characters. */
      readonly value: string;
    };

/** The text of a date. */
export interface DateTextParams {
  /** The text that was given for the date. */
  readonly value: string;
}

/** A date that does not have the expected notation. */
export interface DateFormatParams extends DateTextParams {
  /**
   * `day`: a calendar day; `date`: any date; `end`: a date or `..`; `start`: a date, but `..` was given; `period`: the
   * start and end in one cell of a list.
   */
  readonly expected: "day" | "date" | "end" | "start" | "period";
}

/** Dates in the wrong order. */
export type DateOrderParams =
  | {
      /** In brackets, the earlier bound is after the later one. */
      readonly reason: "bounds";
      /** The text that was given for the date. */
      readonly value: string;
    }
  | {
      /** The end of a record is certainly before its start. */
      readonly reason: "end-before-start";
      /** The start of the record. */
      readonly startDate: EdtfDate;
      /** The end of the record. */
      readonly endDate: EdtfDate;
    };

/** A key that is invalid on its own. */
export interface KeyParams {
  /** The scheme as whose key the value was read. */
  readonly scheme: IdentifierScheme;
  /** The key that was given. */
  readonly value: string;
  /** The key that was probably meant; `null` if none is likely. */
  readonly meant: string | null;
  /** The scheme of the column of a list, if the value was read as a key of another scheme. */
  readonly column?: IdentifierScheme | undefined;
  /** The key that was read instead; absent if none was. Lists only. */
  readonly read?: string | undefined;
}

/** A date of a membership that lies before the founding or after the dissolution of the network. */
export interface OutsideLifeParams {
  /** The field with the date. */
  readonly field: "startDate" | "endDate";
  /** The date of the membership. */
  readonly date: EdtfDate;
  /** The founding date or the dissolution date. */
  readonly limit: EdtfDate;
}

/** Two records of the same kind, by id. */
export interface PairParams {
  /** The ids of the two records. */
  readonly ids: Pair<string>;
}

/** The lines of the two rows that an issue is about. */
export interface RowPairParams {
  /** The line numbers, from 1; absent unless both records are rows of a list. */
  readonly lines?: Pair<number> | undefined;
}

/** Two funding periods. */
export interface PeriodPairParams extends PairParams {
  /** The names of the two funding periods. */
  readonly names: Pair<LocalizedText>;
}

/** Two regions, by id and by name. */
export interface RegionPairParams extends RowPairParams {
  /** The ids of the two regions. */
  readonly regionIds: Pair<string>;
  /** The names of the two regions. */
  readonly names: Pair<string>;
}

/** A cell, row or line of a list. */
export interface ListValueParams {
  /** The text of the cell; or that of the row or line, cut at 60 characters. */
  readonly value: string;
}

/** For codes whose message does not contain a value. */
export type NoParams = Readonly<Record<never, never>>;

/** The values in the message of each code. */
export interface IssueParams {
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
    readonly kind: "source" | "region" | "membership" | "criterion" | "event";
    /** The id that was given. */
    readonly id: string;
  };
  /** A date does not have a notation that is read here. */
  readonly "date-format": DateFormatParams;
  /** A day, month or year does not exist. */
  readonly "date-not-in-calendar": DateTextParams;
  /** Two dates, or the bounds of a date, are in the wrong order. */
  readonly "date-order": DateOrderParams;
  /** A date has a time of day. */
  readonly "date-has-time": {
    /** The text that was given for the date. */
    readonly value: string;
    /** The calendar day; `null` if it depends on the time zone. */
    readonly day: string | null;
  };
  /** A date is a placeholder, such as a day in the year 9999. */
  readonly "date-sentinel": {
    /** The text that was given for the date. */
    readonly value: string;
    /** What was read instead; absent if nothing was. Lists only. */
    readonly read?: ".." | undefined;
  };
  /** The notation leaves open what is day, month and year. Lists only. */
  readonly "date-ambiguous": DateTextParams;
  /** A year has two digits. Lists only. */
  readonly "date-two-digit-year":
    | {
        /** The date was not read, because the option `pivotYear` is not set. */
        readonly reason: "refused";
        /** The text that was given for the date. */
        readonly value: string;
      }
    | {
        /** The date was read by the option `pivotYear`. */
        readonly reason: "repaired";
        /** The text that was given for the date. */
        readonly value: string;
        /** The date that was read. */
        readonly read: EdtfDate;
        /** The latest year that a two-digit year can mean. */
        readonly pivotYear: number;
      };
  /** A spreadsheet stored a day as a number. Lists only. */
  readonly "date-serial": {
    /** The text that was given for the date. */
    readonly value: string;
    /** The day that was read. */
    readonly read: IsoDate;
  };
  /** A day in 1905 is probably a year that a spreadsheet read as a day. Lists only. */
  readonly "date-year-as-serial": {
    /** The text that was given for the date. */
    readonly value: string;
    /** The year that a spreadsheet probably stored as a day. */
    readonly year: string;
    /** The day in the cell. */
    readonly day: IsoDate;
  };
  /** A word such as “ca.” or “Q4” replaces the bounds of a date. Lists only. */
  readonly "date-qualifier": {
    /** The text that was given for the date. */
    readonly value: string;
    /** The date that the cell means; `null` if it can mean several. */
    readonly meant: EdtfDate | null;
    /** Bounds that the cell may mean, as an example. */
    readonly example: EdtfDate;
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
  /** A key is too short or too long. */
  readonly "key-length": KeyParams;
  /** A key has characters that do not belong in it. */
  readonly "key-characters": KeyParams;
  /** A key does not begin with the number of a Land. */
  readonly "key-state": KeyParams;
  /** The third digit of a key, or the Raumordnungsregion, does not exist in the Land. */
  readonly "key-region-digit": KeyParams;
  /** Digits 6 to 9 of a key do not name a Gemeindeverband that fits the rest. */
  readonly "key-association": KeyParams;
  /** A key lacks its leading zero. */
  readonly "key-leading-zero": KeyParams;
  /** A key has zeros added to its end. */
  readonly "key-padded": KeyParams;
  /** A spreadsheet turned a key into scientific notation. */
  readonly "key-scientific": KeyParams;
  /** Two keys of a region, or a key and the Land, are in different areas. */
  readonly "key-mismatch": {
    /** Each key after its scheme, such as `kreis 06535`; a Land by its code. */
    readonly keys: Pair<string>;
  };
  /** Two regions have the same key at the same time. */
  readonly "key-shared": RegionPairParams & {
    /** The key that both regions have. */
    readonly key: string;
  };
  /** A date of a membership is certainly before the founding of the network. */
  readonly "membership-before-founding": OutsideLifeParams;
  /** A date of a membership is certainly after the dissolution of the network. */
  readonly "membership-after-dissolution": OutsideLifeParams;
  /** A date of a membership is certainly outside the life of its region. */
  readonly "membership-outside-region": {
    /** The field with the date; `null` if the network and the region never existed at the same time. */
    readonly field: "startDate" | "endDate" | null;
    /** The date of the membership; `null` if `field` is. */
    readonly date: EdtfDate | null;
    /** The name of the region. */
    readonly region: string;
  };
  /** A confirmation is certainly outside the time that the other dates allow. */
  readonly "confirmation-outside": {
    /** The date of the confirmation. */
    readonly date: EdtfDate;
    /** The first day that a confirmation may name; `null` = unbounded. */
    readonly firstDay: IsoDate | null;
    /** The last day that a confirmation may name; `null` = unbounded. */
    readonly lastDay: IsoDate | null;
    /** Whether the lives of the network and the region are bounds too. */
    readonly isMembership: boolean;
  };
  /** Two memberships have the same region, role, dates and confirmations. */
  readonly "membership-duplicate": PairParams & RowPairParams;
  /** Two memberships of the same region and role certainly share a day. */
  readonly "membership-overlap": PairParams & RowPairParams;
  /** Two memberships of the same region and role may share a day, depending on the unknown days. */
  readonly "membership-overlap-possible": PairParams & RowPairParams;
  /** The last day of a membership is the first day of another; `ids` names them in this order. */
  readonly "shared-boundary-day": PairParams &
    RowPairParams & {
      /** The day that both memberships include. */
      readonly day: IsoDate;
    };
  /** The end of one or more memberships is unknown. */
  readonly "end-unknown": {
    /** The ids of the memberships. */
    readonly ids: readonly string[];
    /** The line numbers of the rows, from 1; absent unless all memberships are rows of a list. */
    readonly lines?: readonly number[] | undefined;
  };
  /** Nothing shows that a membership went on in a funding period that needs evidence of its own. */
  readonly "carry-over-unsupported": {
    /** The id of the membership. */
    readonly membershipId: string;
    /** The id of the funding period. */
    readonly fundingPeriodId: string;
    /** The name of the funding period. */
    readonly period: LocalizedText;
  };
  /** Two funding periods certainly share a day. */
  readonly "period-overlap": PeriodPairParams;
  /** There certainly are days between two funding periods that belong to neither. */
  readonly "period-gap": PeriodPairParams;
  /** The names of two regions are almost the same. */
  readonly "region-name-similar":
    | (RegionPairParams & {
        /** `spelling`: only spelling differs; `part`: only one name has the word for the kind of area. */
        readonly reason: "spelling" | "part";
      })
    | {
        /** An earlier row of a list spells the name of the region in another way. */
        readonly reason: "other-row";
        /** The name in this row. */
        readonly given: string;
        /** The name in the earlier row, which was read instead. */
        readonly read: string;
        /** The line number of the earlier row, from 1. */
        readonly line: number;
        /** Always absent: `line` has the number. */
        readonly lines?: undefined;
      };
  /** A member lies within another member; `regionIds` and `names` have the inner one first. */
  readonly "region-nested": RegionPairParams;
  /** Region changes lead back to a region that a merger, absorption or split has ended. */
  readonly "change-cycle": {
    /** The id of the change that leads back. */
    readonly changeId: string;
    /** The id of the region that had already ended. */
    readonly regionId: string;
  };
  /** The field `continuedBy` of a change names a region that is not a successor. */
  readonly "change-continuation": {
    /** The id in `continuedBy`. */
    readonly regionId: string;
  };
  /** A rename, rekey or boundary change has other regions before than after. */
  readonly "change-sides": {
    /** The id of the change. */
    readonly changeId: string;
    /** The kind of the change. */
    readonly kind: RegionChangeKind;
  };
  /** A region is meant to continue a predecessor's membership, but does not. */
  readonly "succession-unfilled": {
    /** The id of the change. */
    readonly changeId: string;
    /** The id of the region in `continuedBy`. */
    readonly regionId: string;
    /** The name of that region. */
    readonly region: string;
    /** The date of the change. */
    readonly date: EdtfDate;
  };
  /** The reason for a start or an end contradicts the dates. */
  readonly "reason-conflict":
    | {
        /** An ongoing membership has a reason for its end. */
        readonly reason: "ongoing";
        /** The reason for the end. */
        readonly endReason: EndReason;
      }
    | {
        /** The reason for the start is `founding`, but the start certainly is not on the founding date. */
        readonly reason: "founding";
        /** The start of the membership; `null` if it is unknown. */
        readonly startDate: EdtfDate | null;
        /** The founding date of the network. */
        readonly foundingDate: EdtfDate;
      };
  /** The founding or a confirmation is certainly after `asOf`. */
  readonly "as-of-conflict":
    | {
        /** The founding of the network is after `asOf`. */
        readonly reason: "founding";
        /** The last day that the record speaks for. */
        readonly asOf: IsoDate;
        /** The founding date. */
        readonly date: EdtfDate;
      }
    | {
        /** A confirmation is after `asOf`. */
        readonly reason: "confirmation";
        /** The last day that the record speaks for. */
        readonly asOf: IsoDate;
        /** The date of the confirmation. */
        readonly date: EdtfDate;
      };
  /** A region lies within itself, directly or through other regions. */
  readonly "within-cycle": {
    /** The id of the region. */
    readonly regionId: string;
    /** The id in `within` that leads back to the region. */
    readonly through: string;
  };
  /** The `url` of a source does not begin with `http://` or `https://`. */
  readonly "url-scheme": {
    /** The address that was given. */
    readonly url: string;
  };
  /** A published number of members contradicts the record or another published number. */
  readonly "count-conflict":
    | {
        /** The number contradicts the record. */
        readonly reason: "record";
        /** The id of the published number. */
        readonly claimId: string;
        /** The date to which the number applies. */
        readonly date: EdtfDate;
        /** The published number of members. */
        readonly count: number;
        /** Whether the source gives the number as approximate. */
        readonly isApproximate: boolean;
        /** The number of members by the record. */
        readonly computed: {
          /** The least possible number. */
          readonly min: number;
          /** The greatest possible number. */
          readonly max: number;
        };
      }
    | {
        /** Two published numbers of the same day contradict each other. */
        readonly reason: "claims";
        /** The ids of the two published numbers. */
        readonly claimIds: Pair<string>;
        /** The date to which both numbers apply. */
        readonly date: EdtfDate;
        /** The two published numbers of members. */
        readonly counts: Pair<number>;
      };
  /** A record does not name a source. */
  readonly "source-missing": NoParams;
  /** A region has two ratings for the same criterion on the same day. */
  readonly "assessment-duplicate": PairParams & {
    /** The date of both assessments. */
    readonly date: EdtfDate;
    /** The two ratings. */
    readonly ratings: Pair<CriterionRating>;
  };
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
  /** A list has more bytes or rows than the options allow. */
  readonly "input-too-large": {
    /** What there is too much of. */
    readonly unit: "bytes" | "rows";
    /** The most bytes or rows that are allowed. */
    readonly limit: number;
    /** Name of the option that raises the limit. */
    readonly option: string;
  };
  /** A line above the header, or a footnote below it, was skipped. */
  readonly "line-ignored": ListValueParams;
}
