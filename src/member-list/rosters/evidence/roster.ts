import type { EdtfDate } from "../../../model/date.ts";
import type { SourceId } from "../../../model/source.ts";
import type { RosterScope } from "../../join/given/options.ts";
import type { RecognitionOptions } from "../../join/given/recognition.ts";
import type { MemberList } from "../../rows/member-list.ts";

interface DatedRoster {
  /** The day on which the list was valid; an inexact date is one unknown day within its bounds. */
  readonly date: EdtfDate;
  /** Whether it names every member on its day, within `scope`; absent = it may lack some. */
  readonly complete?: boolean | undefined;
  /** What it is complete of; absent = all members. Means nothing unless it is complete. */
  readonly scope?: RosterScope | undefined;
  /** The source that it is, by its id in the network; absent = a source named after its date. */
  readonly source?: SourceId | undefined;
}

/** Who was a member on a day, according to one list. */
export type Roster = DatedRoster &
  (
    | {
        /** The list, read. */
        readonly list: MemberList;
        /** Absent: the list has the names. */
        readonly names?: undefined;
      }
    | {
        /** The names of the members; they are read as the cells of a list are. */
        readonly names: readonly string[];
        /** Absent: the names are the list. */
        readonly list?: undefined;
      }
  );

/** How several lists are taken together. */
export interface RosterOptions extends RecognitionOptions {
  /**
   * `assumed`: no region leaves and comes back between two lists that name it. `unknown`: each list shows its own day, and
   * says nothing of the days in between.
   */
  readonly continuity: Continuity;
  /** Whether complete lists may lack many members; by default that is an error, and such a list shows whom it names only. */
  readonly allowShrinking?: boolean | undefined;
}

/** Whether a region that two lists name is taken for a member in between. */
export type Continuity = (typeof continuities)[number];

/** The kinds of continuity. */
export const continuities = ["assumed", "unknown"] as const;
