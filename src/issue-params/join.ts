import type { EdtfDate } from "../model/date.ts";
import type { Pair } from "./place.ts";

/** A region on the day of a list. */
export interface RegionOnDayParams {
  /** The id of the region. */
  readonly regionId: string;
  /** Its name. */
  readonly name: string;
  /** The day of the list. */
  readonly date: EdtfDate;
}

/** The fields in which a list may contradict the network. */
export type ContradictedField =
  | "startDate"
  | "endDate"
  | "startReason"
  | "endReason"
  | "kind"
  | "state"
  | "identifiers"
  | "keyHolder"
  | "regionId";

/** The params of issues about lists that are joined with a network. */
export interface JoinIssueParams {
  /** A row is of a region that has another name. */
  readonly "name-differs": {
    /** The name in the row. */
    readonly given: string;
    /** The name of the region. */
    readonly name: string;
    /** What says that it is the same region. */
    readonly by: "id" | "key";
    /** The line with that name, from 1; `null` if the network has it. */
    readonly line: number | null;
  };
  /** Several memberships may be that of a row, or one that of several rows. */
  readonly "membership-ambiguous": {
    /**
     * `several`: the row may be any of `ids`; `shared`: other rows may be the same membership; `overlap`: what the list says
     * of the first of `ids` holds only if it is the same as the others.
     */
    readonly reason: "several" | "shared" | "overlap";
    /** The name of the region. */
    readonly name: string;
    /** The ids of the memberships in the network. */
    readonly ids: readonly string[];
    /** The lines of all rows that may be the same membership, from 1; only this one's unless `shared`. */
    readonly lines: readonly number[];
  };
  /** A list and a network contradict each other about one record. A warning if the caller says which of them is right, and of keys. */
  readonly "list-contradicts": {
    /** The field. */
    readonly field: ContradictedField;
    /** The id of the membership or region. */
    readonly id: string;
    /** The key, if the field is whose it is; otherwise absent. */
    readonly key?: string | undefined;
    /** What the list says. */
    readonly inList: string;
    /** What the network says; of `lists` what all of them show. */
    readonly inNetwork: string;
    /** The sources of the list. */
    readonly listSources: readonly string[];
    /** The sources of the record in the network; of `lists` the other lists. */
    readonly networkSources: readonly string[];
    /** What was kept: one of the two or, of many lists, what all of them show. */
    readonly kept: "network" | "list" | "lists";
  };
  /** A complete list does not name a region that was certainly a member on its day. */
  readonly "roster-contradicts": RegionOnDayParams & {
    /** The membership, by id. */
    readonly membershipId: string;
  };
  /** A list is said to be complete, but seems to lack members. */
  readonly "roster-shrunk":
    | {
        /** It lacks more than a third of those that are known as members on its day. */
        readonly reason: "lost";
        /** The day of the list. */
        readonly date: EdtfDate;
        /** How many are known. */
        readonly known: number;
        /** The names of those that it lacks. */
        readonly names: readonly string[];
      }
    | {
        /** It says, or somebody published, that there are more. */
        readonly reason: "heading" | "claim";
        /** The day of the list. */
        readonly date: EdtfDate;
        /** The number that was said. */
        readonly said: number;
        /** How many members the list names. */
        readonly listed: number;
        /** Where it is said: the line of the list, or the id of the claim. */
        readonly where: number | string;
      }
    | {
        /** It names more than half again as many as the complete list before it, which may be the one that is cut off. A warning. */
        readonly reason: "grown";
        /** The day of the list. */
        readonly date: EdtfDate;
        /** How many members it names. */
        readonly listed: number;
        /** The day of the list before. */
        readonly before: EdtfDate;
        /** How many members that one names. */
        readonly known: number;
      }
    | {
        /** Some of its rows could not be taken, so that it does not show who is missing. */
        readonly reason: "refused";
        /** The day of the list. */
        readonly date: EdtfDate;
        /** The lines of these rows, from 1. */
        readonly lines: readonly number[];
      };
  /** Lists of one day disagree on who was a member. */
  readonly "roster-disagrees": {
    /** The day. */
    readonly date: EdtfDate;
    /** The ids of the regions that one of them names, and another one does not. */
    readonly regionIds: readonly string[];
    /** Their names. */
    readonly names: readonly string[];
  };
  /** A complete list does not name a region; whether it had left or was still to come is not known. */
  readonly "absence-undecided": RegionOnDayParams & {
    /** The membership, by id. */
    readonly membershipId: string;
  };
  /** A list lacks a region, and has a new one that may be the same. */
  readonly "maybe-renamed": {
    /** The ids of the missing region and of the new one. */
    readonly regionIds: Pair<string>;
    /** Their names. */
    readonly names: Pair<string>;
    /** What they have in common. */
    readonly because: "name" | "key";
    /** The day of the list. */
    readonly date: EdtfDate;
  };
  /** A region left and came back between two lists that name it. */
  readonly "continuity-refuted": {
    /** What shows it: a list between that lacks it, or the start or end that one of the two states. */
    readonly reason: "list" | "start" | "end";
    /** The id of the region. */
    readonly regionId: string;
    /** Its name. */
    readonly name: string;
    /** The day of the list that lacks it, or the date that is stated. */
    readonly date: EdtfDate;
    /** The days of the two lists that name the region. */
    readonly between: Pair<EdtfDate>;
  };
}
