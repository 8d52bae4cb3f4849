import type { EdtfDate, IsoDate } from "../model/date.ts";
import type { LocalizedText } from "../model/localized-text.ts";
import type { EndReason, StartReason } from "../model/membership.ts";
import type { Pair, PairParams, RegionRowsParams, RowPairParams } from "./place.ts";

/** A date of a membership that lies before the founding or after the dissolution of the network. */
export interface OutsideLifeParams {
  /** The field with the date. */
  readonly field: "startDate" | "endDate";
  /** The date of the membership. */
  readonly date: EdtfDate;
  /** The founding date or the dissolution date. */
  readonly limit: EdtfDate;
}

/** The params of issues about memberships. */
export interface MembershipIssueParams {
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
  readonly "membership-overlap": PairParams & RegionRowsParams;
  /** Two memberships of the same region and role may share a day, depending on the unknown days. */
  readonly "membership-overlap-possible": PairParams & RegionRowsParams;
  /** The last day of a membership is the first day of another; `ids` names them in this order. */
  readonly "shared-boundary-day": PairParams &
    RowPairParams & {
      /** The day that both memberships include. */
      readonly day: IsoDate;
      /** Whether the first can end the day before without contradicting its other dates. */
      readonly canEndEarlier: boolean;
      /** Whether the second can start the day after without contradicting its other dates. */
      readonly canStartLater: boolean;
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
  /** The reason for a start or an end contradicts the dates. */
  readonly "reason-conflict":
    | {
        /** An ongoing membership has a reason for its end. */
        readonly reason: "ongoing";
        /** The reason for the end. */
        readonly endReason: EndReason;
      }
    | {
        /** A row of a list names two reasons for the start; the first is read. */
        readonly reason: "two";
        /** The reasons, in the order of the columns. */
        readonly reasons: Pair<StartReason>;
      }
    | {
        /** The reason for the start is `founding`, but the start certainly is not on the founding date. */
        readonly reason: "founding";
        /** The start of the membership; `null` if it is unknown. */
        readonly startDate: EdtfDate | null;
        /** The founding date of the network. */
        readonly foundingDate: EdtfDate;
      };
}
