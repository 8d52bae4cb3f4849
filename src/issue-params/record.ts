import type { CriterionRating } from "../model/criterion.ts";
import type { EdtfDate, IsoDate } from "../model/date.ts";
import type { LocalizedText } from "../model/localized-text.ts";
import type { Pair, PairParams } from "./place.ts";

/** Two funding periods. */
export interface PeriodPairParams extends PairParams {
  /** The names of the two funding periods. */
  readonly names: Pair<LocalizedText>;
}

/** The params of issues about periods, claims, assessments, sources and the network. */
export interface RecordIssueParams {
  /** Two funding periods certainly share a day. */
  readonly "period-overlap": PeriodPairParams;
  /** There certainly are days between two funding periods that belong to neither. */
  readonly "period-gap": PeriodPairParams;
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
  /** A record does not name a source; or nothing says where what a list states comes from, neither a source nor its day. */
  readonly "source-missing": {
    /** The lines of the rows of such a list, from 1; absent for a single record. */
    readonly lines?: readonly number[] | undefined;
  };
  /** A region has two ratings for the same criterion on the same day. */
  readonly "assessment-duplicate": PairParams & {
    /** The date of both assessments. */
    readonly date: EdtfDate;
    /** The two ratings. */
    readonly ratings: Pair<CriterionRating>;
  };
}
