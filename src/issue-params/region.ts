import type { EdtfDate } from "../model/date.ts";
import type { StateCode } from "../model/region.ts";
import type { RegionChangeKind } from "../model/region-change.ts";
import type { Pair, RegionPairParams } from "./place.ts";

/** The params of issues about regions and their changes. */
export interface RegionIssueParams {
  /** The names of two regions are almost the same. */
  readonly "region-name-similar":
    | (RegionPairParams & {
        /**
         * `spelling`: only spelling differs; `part`: only one name has the word for the kind of area; `abbreviated`: the
         * second name in a list may be the first one in short.
         */
        readonly reason: "spelling" | "part" | "abbreviated";
      })
    | {
        /** Names with a bracket at the end, and the same without one: it may be any of them, or another region. */
        readonly reason: "bracket";
        /** The ids of the regions; first the one without a bracket, then at most ten others. */
        readonly regionIds: readonly string[];
        /** The names of the regions. */
        readonly names: readonly string[];
        /** The line numbers, from 1; absent unless all regions are in rows of a list. */
        readonly lines?: readonly number[] | undefined;
      }
    | {
        /** An earlier row of a list has the same name, and another key in a column that is not read. */
        readonly reason: "unread-key";
        /** The name of both rows. */
        readonly name: string;
        /** The header of the column that is not read, exactly as in the file. */
        readonly header: string;
        /** The key in the earlier row. */
        readonly earlier: string;
        /** The key in this row. */
        readonly given: string;
        /** The line number of the earlier row, from 1. */
        readonly line: number;
        /** Always absent: `line` has the number. */
        readonly lines?: undefined;
      }
    | {
        /** An earlier row of a list has the same name and another Land, so that they are two regions. */
        readonly reason: "other-state";
        /** The name of both rows. */
        readonly name: string;
        /** The Land in the earlier row. */
        readonly earlier: StateCode;
        /** The Land in this row. */
        readonly given: StateCode;
        /** The line number of the earlier row, from 1. */
        readonly line: number;
        /** Always absent: `line` has the number. */
        readonly lines?: undefined;
      }
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
  /** Two records that are to become one contradict each other. */
  readonly "merge-contradicts": {
    /** The ids of the two records: of the regions, or of memberships of theirs that are one. */
    readonly ids: Pair<string>;
    /** The field in which they contradict each other; in `extra`, `extra.` and the name of its field. */
    readonly field: string;
    /** The two values as text, each cut at 60 characters. */
    readonly values: Pair<string>;
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
  /** A region lies within itself, directly or through other regions. */
  readonly "within-cycle": {
    /** The id of the region. */
    readonly regionId: string;
    /** The id in `within` that leads back to the region. */
    readonly through: string;
  };
}
