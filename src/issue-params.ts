import type { CriterionRating } from "./model/criterion.ts";
import type { EdtfDate, IsoDate } from "./model/date.ts";
import type { IdentifierScheme } from "./model/identifier-scheme.ts";
import type { LocalizedText } from "./model/localized-text.ts";
import type { EndReason } from "./model/membership.ts";
import type { RegionChangeKind } from "./model/region-change.ts";

/** Where in the input an issue is: field names and list positions from the top; of a call, the name of the argument. */
export type IssuePath = readonly (string | number)[];

/** Two of the same kind: the earlier one in the input first. */
export type Pair<Item> = readonly [Item, Item];

/** A call with an argument, or a field of one, that it does not take. */
export interface ArgumentParams {
  readonly reason: "argument";
  /** The argument or option. */
  readonly name: string;
  readonly given: string;
  /** What it takes instead. */
  readonly possible: readonly string[];
}

/** Why a field's value is refused. */
export type FieldValueParams =
  | ArgumentParams
  | {
      readonly reason: "unlisted";
      readonly given: string;
      readonly allowed: readonly string[];
      /** The nearest of them, if one is near. */
      readonly meant: string | null;
    }
  | { readonly reason: "empty" /** Whether the field may be left out. */; readonly isOptional: boolean }
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
      /** The group of `labels` that has the words of the column. */
      readonly group: "regionKind" | "state" | "role" | "startReason" | "endReason";
      /** The code of the nearest of them, if one is near. */
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

/** What was given where something else is expected. */
export type FieldTypeParams =
  | {
      readonly reason: "type";
      /** `"string"`, `"number"`, `"int"`, `"boolean"`, `"array"`, `"object"` or `"record"`. */
      readonly expected: string;
      readonly given: string;
      /** What was given, as far as it helps to say what to do. */
      readonly found: "text" | "json-text" | "null" | "date" | "number" | "other";
      /** The fields that the expected object must have. */
      readonly fields: readonly string[];
    }
  | { readonly reason: "not-json" }
  | { readonly reason: "network" }
  | { readonly reason: "list" }
  | { readonly reason: "read-list" }
  | { readonly reason: "cell"; readonly value: string };

/** In which notation a date is refused. */
export interface DateFormatParams {
  readonly value: string;
  /**
   * A calendar day, any date, an end (which may be `..`), the start where an open end stands, or the start and end in one
   * cell of a list.
   */
  readonly expected: "day" | "date" | "end" | "start" | "period";
}

/** Dates in the wrong order. */
export type DateOrderParams =
  | { readonly reason: "bounds"; readonly value: string }
  | { readonly reason: "end-before-start"; readonly startDate: EdtfDate; readonly endDate: EdtfDate };

/** A key that is wrong by itself. */
export interface KeyParams {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  /** The key that is probably meant. */
  readonly meant: string | null;
  /** The scheme of the column of a list, if the value was read as a key of another scheme. */
  readonly column?: IdentifierScheme | undefined;
  /** The key that was read instead; absent if none was. Lists only. */
  readonly read?: string | undefined;
}

/** A date of a membership outside the life of the network. */
export interface OutsideLifeParams {
  readonly field: "startDate" | "endDate";
  readonly date: EdtfDate;
  /** The founding or the dissolution. */
  readonly limit: EdtfDate;
}

/** Two records of one kind, by id. */
export interface PairParams {
  readonly ids: Pair<string>;
}

/** The lines of two rows that an issue is about. */
export interface RowPairParams {
  /** Absent unless both are rows of a list. */
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

/** A value of a list, as the file has it. */
export interface ListValueParams {
  readonly value: string;
}

/** No values. */
export type NoParams = Readonly<Record<never, never>>;

/** The values that the message of each code speaks of. */
export interface IssueParams {
  readonly "field-missing": FieldMissingParams;
  readonly "field-type": FieldTypeParams;
  readonly "field-value": FieldValueParams;
  readonly "field-unknown": { readonly field: string; readonly nearest: string | null };
  readonly "id-duplicate": RowPairParams & {
    readonly id: string /** Where the first record stands. */;
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
    readonly value: string /** `null` if the time zone decides it. */;
    readonly day: string | null;
  };
  readonly "date-sentinel": {
    readonly value: string /** What was read instead; absent if nothing was. Lists only. */;
    readonly read?: ".." | undefined;
  };
  readonly "date-ambiguous": ListValueParams;
  readonly "date-two-digit-year":
    | { readonly reason: "refused"; readonly value: string }
    | {
        readonly reason: "repaired";
        readonly value: string;
        readonly read: EdtfDate;
        /** The last year that two digits may mean. */
        readonly pivotYear: number;
      };
  readonly "date-serial": { readonly value: string; readonly read: IsoDate };
  readonly "date-year-as-serial": {
    readonly value: string;
    /** The year that a spreadsheet probably took for a day. */
    readonly year: string;
    /** The day that the cell names. */
    readonly day: IsoDate;
  };
  readonly "date-qualifier": {
    readonly value: string;
    /** The date that the cell names in other words; `null` if it can mean several. */
    readonly meant: EdtfDate | null;
    /** Bounds that may be meant. */
    readonly example: EdtfDate;
  };
  readonly "range-order": { readonly firstDay: IsoDate; readonly lastDay: IsoDate };
  readonly "network-not-parsed": NoParams;
  readonly "input-unreadable":
    | { readonly reason: "access" }
    | { readonly reason: "cycle" }
    | { readonly reason: "depth" /** The deepest level that is read. */; readonly deepest: number };
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
    /** `null` if the lives of network and region do not meet. */
    readonly field: "startDate" | "endDate" | null;
    readonly date: EdtfDate | null;
    readonly region: string;
  };
  readonly "confirmation-outside": {
    readonly date: EdtfDate;
    /** First and last day on which it could hold; `null` = no bound. */
    readonly firstDay: IsoDate | null;
    readonly lastDay: IsoDate | null;
    /** Whether the life of network and region bounds it too. */
    readonly isMembership: boolean;
  };
  readonly "membership-duplicate": PairParams & RowPairParams;
  readonly "membership-overlap": PairParams & RowPairParams;
  readonly "membership-overlap-possible": PairParams & RowPairParams;
  readonly "shared-boundary-day": PairParams & RowPairParams & { readonly day: IsoDate };
  readonly "end-unknown": {
    readonly ids: readonly string[];
    /** The lines of their rows; absent unless all are rows of a list. */
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
    /** The entry that leads back to it. */
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
