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
  readonly reason: "argument";
  /** Name of the argument or option. */
  readonly name: string;
  readonly given: string;
  /** The values that are allowed. */
  readonly possible: readonly string[];
}

/** Why a field's value is refused. */
export type FieldValueParams =
  | ArgumentParams
  | {
      readonly reason: "unlisted";
      readonly given: string;
      readonly allowed: readonly string[];
      /** The most similar allowed value; `null` if none is similar. */
      readonly meant: string | null;
    }
  | {
      readonly reason: "empty";
      /** Whether the field may be left out. */
      readonly isOptional: boolean;
    }
  | { readonly reason: "count"; readonly given: string }
  | { readonly reason: "time-zone"; readonly given: string }
  | {
      readonly reason: "two-dates";
      readonly field: "startDate" | "endDate";
      readonly dates: Pair<string>;
    }
  | { readonly reason: "other-row"; readonly line: number; readonly given: string }
  | {
      readonly reason: "word";
      readonly given: string;
      /** The group of `labels` with the words that the column allows. */
      readonly group: "regionKind" | "state" | "role" | "startReason" | "endReason";
      /** The code of the most similar word; `null` if none is similar. */
      readonly meant: string | null;
    };

/** What is missing. */
export type FieldMissingParams =
  | { readonly reason: "field"; readonly field: string }
  | { readonly reason: "entry" }
  | { readonly reason: "network" }
  | { readonly reason: "hole" }
  | { readonly reason: "output-list"; readonly list: string }
  | { readonly reason: "name" };

/** What was given, and what was expected instead. */
export type FieldTypeParams =
  | {
      readonly reason: "type";
      /** `"string"`, `"number"`, `"int"`, `"boolean"`, `"array"`, `"object"` or `"record"`. */
      readonly expected: string;
      readonly given: string;
      /** The kind of value that was given; the advice in the message depends on it. */
      readonly found: "text" | "json-text" | "null" | "date" | "number" | "other";
      /** The fields that the expected object must have. */
      readonly fields: readonly string[];
    }
  | { readonly reason: "not-json" }
  | { readonly reason: "network" }
  | { readonly reason: "list" }
  | { readonly reason: "read-list" }
  | { readonly reason: "cell"; readonly value: string };

/** A date that does not have the expected notation. */
export interface DateFormatParams {
  readonly value: string;
  /**
   * `day`: a calendar day; `date`: any date; `end`: a date or `..`; `start`: a date, but `..` was given; `period`: the
   * start and end in one cell of a list.
   */
  readonly expected: "day" | "date" | "end" | "start" | "period";
}

/** Dates in the wrong order. */
export type DateOrderParams =
  | { readonly reason: "bounds"; readonly value: string }
  | { readonly reason: "end-before-start"; readonly startDate: EdtfDate; readonly endDate: EdtfDate };

/** A key that is invalid on its own. */
export interface KeyParams {
  readonly scheme: IdentifierScheme;
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
  readonly field: "startDate" | "endDate";
  readonly date: EdtfDate;
  /** The founding date or the dissolution date. */
  readonly limit: EdtfDate;
}

/** Two records of the same kind, by id. */
export interface PairParams {
  readonly ids: Pair<string>;
}

/** The lines of the two rows that an issue is about. */
export interface RowPairParams {
  /** The line numbers; absent unless both records are rows of a list. */
  readonly lines?: Pair<number> | undefined;
}

/** Two funding periods. */
export interface PeriodPairParams extends PairParams {
  readonly names: Pair<LocalizedText>;
}

/** Two regions, by id and by name. */
export interface RegionPairParams extends RowPairParams {
  readonly regionIds: Pair<string>;
  readonly names: Pair<string>;
}

/** A value of a list, exactly as it is in the file. */
export interface ListValueParams {
  readonly value: string;
}

/** For codes whose message does not contain a value. */
export type NoParams = Readonly<Record<never, never>>;

/** The values in the message of each code. */
export interface IssueParams {
  readonly "field-missing": FieldMissingParams;
  readonly "field-type": FieldTypeParams;
  readonly "field-value": FieldValueParams;
  readonly "field-unknown": { readonly field: string; readonly nearest: string | null };
  readonly "id-duplicate": RowPairParams & {
    readonly id: string;
    /** The place of the first record with this id. */
    readonly first: IssuePath;
  };
  readonly "reference-unknown": {
    readonly kind: "source" | "region" | "membership" | "criterion" | "event";
    readonly id: string;
  };
  readonly "date-format": DateFormatParams;
  readonly "date-not-in-calendar": { readonly value: string };
  readonly "date-order": DateOrderParams;
  readonly "date-has-time": {
    readonly value: string;
    /** The calendar day; `null` if it depends on the time zone. */
    readonly day: string | null;
  };
  readonly "date-sentinel": {
    readonly value: string;
    /** What was read instead; absent if nothing was. Lists only. */
    readonly read?: ".." | undefined;
  };
  readonly "date-ambiguous": ListValueParams;
  readonly "date-two-digit-year":
    | { readonly reason: "refused"; readonly value: string }
    | {
        readonly reason: "repaired";
        readonly value: string;
        readonly read: EdtfDate;
        /** The latest year that a two-digit year can mean. */
        readonly pivotYear: number;
      };
  readonly "date-serial": { readonly value: string; readonly read: IsoDate };
  readonly "date-year-as-serial": {
    readonly value: string;
    /** The year that a spreadsheet probably stored as a day. */
    readonly year: string;
    /** The day in the cell. */
    readonly day: IsoDate;
  };
  readonly "date-qualifier": {
    readonly value: string;
    /** The date that the cell means; `null` if it can mean several. */
    readonly meant: EdtfDate | null;
    /** Bounds that the cell may mean, as an example. */
    readonly example: EdtfDate;
  };
  readonly "range-order": { readonly firstDay: IsoDate; readonly lastDay: IsoDate };
  readonly "network-not-parsed": NoParams;
  readonly "input-unreadable":
    | { readonly reason: "access" }
    | { readonly reason: "cycle" }
    | {
        readonly reason: "depth";
        /** The deepest level that is read. */
        readonly deepest: number;
      };
  readonly "version-unsupported": { readonly version: string };
  readonly "key-length": KeyParams;
  readonly "key-characters": KeyParams;
  readonly "key-state": KeyParams;
  readonly "key-region-digit": KeyParams;
  readonly "key-association": KeyParams;
  readonly "key-leading-zero": KeyParams;
  readonly "key-padded": KeyParams;
  readonly "key-scientific": KeyParams;
  readonly "key-mismatch": { readonly keys: Pair<string> };
  readonly "key-shared": RegionPairParams & { readonly key: string };
  readonly "membership-before-founding": OutsideLifeParams;
  readonly "membership-after-dissolution": OutsideLifeParams;
  readonly "membership-outside-region": {
    /** `null` if the network and the region never existed at the same time. */
    readonly field: "startDate" | "endDate" | null;
    readonly date: EdtfDate | null;
    readonly region: string;
  };
  readonly "confirmation-outside": {
    readonly date: EdtfDate;
    /** First and last day that a confirmation may name; `null` = unbounded. */
    readonly firstDay: IsoDate | null;
    readonly lastDay: IsoDate | null;
    /** Whether the lives of the network and the region are bounds too. */
    readonly isMembership: boolean;
  };
  readonly "membership-duplicate": PairParams & RowPairParams;
  readonly "membership-overlap": PairParams & RowPairParams;
  readonly "membership-overlap-possible": PairParams & RowPairParams;
  readonly "shared-boundary-day": PairParams & RowPairParams & { readonly day: IsoDate };
  readonly "end-unknown": {
    readonly ids: readonly string[];
    /** The line numbers of the rows; absent unless all memberships are rows of a list. */
    readonly lines?: readonly number[] | undefined;
  };
  readonly "carry-over-unsupported": {
    readonly membershipId: string;
    readonly fundingPeriodId: string;
    readonly period: LocalizedText;
  };
  readonly "period-overlap": PeriodPairParams;
  readonly "period-gap": PeriodPairParams;
  readonly "region-name-similar":
    | (RegionPairParams & { readonly reason: "spelling" | "part" })
    | {
        readonly reason: "other-row";
        readonly given: string;
        readonly read: string;
        readonly line: number;
        readonly lines?: undefined;
      };
  readonly "region-nested": RegionPairParams;
  readonly "change-cycle": { readonly changeId: string; readonly regionId: string };
  readonly "change-continuation": { readonly regionId: string };
  readonly "change-sides": { readonly changeId: string; readonly kind: RegionChangeKind };
  readonly "succession-unfilled": {
    readonly changeId: string;
    readonly regionId: string;
    readonly region: string;
    readonly date: EdtfDate;
  };
  readonly "reason-conflict":
    | { readonly reason: "ongoing"; readonly endReason: EndReason }
    | { readonly reason: "founding"; readonly startDate: EdtfDate | null; readonly foundingDate: EdtfDate };
  readonly "as-of-conflict":
    | { readonly reason: "founding"; readonly asOf: IsoDate; readonly date: EdtfDate }
    | { readonly reason: "confirmation"; readonly asOf: IsoDate; readonly date: EdtfDate };
  readonly "within-cycle": {
    readonly regionId: string;
    /** The id in `within` that leads back to the region. */
    readonly through: string;
  };
  readonly "url-scheme": { readonly url: string };
  readonly "count-conflict":
    | {
        readonly reason: "record";
        readonly claimId: string;
        readonly date: EdtfDate;
        readonly count: number;
        readonly isApproximate: boolean;
        readonly computed: { readonly min: number; readonly max: number };
      }
    | {
        readonly reason: "claims";
        readonly claimIds: Pair<string>;
        readonly date: EdtfDate;
        readonly counts: Pair<number>;
      };
  readonly "source-missing": NoParams;
  readonly "assessment-duplicate": PairParams & {
    readonly date: EdtfDate;
    readonly ratings: Pair<CriterionRating>;
  };
  readonly "column-missing":
    | { readonly reason: "name-column" | "header"; readonly value: string }
    | { readonly reason: "explained"; readonly header: string };
  readonly "column-unknown": {
    readonly header: string;
    readonly column: number;
    readonly meant: string | null;
  };
  readonly "column-duplicate": { readonly headers: Pair<string> };
  readonly "row-width": ListValueParams;
  readonly "quote-unclosed": ListValueParams;
  readonly "encoding-mojibake": ListValueParams;
  readonly "encoding-undecodable":
    | { readonly reason: "cell"; readonly value: string }
    | { readonly reason: "spreadsheet" }
    | { readonly reason: "not-text" };
  readonly "table-empty": NoParams;
  readonly "input-too-large": {
    readonly unit: "bytes" | "rows";
    readonly limit: number;
    readonly option: string;
  };
  readonly "line-ignored": ListValueParams;
}
