import type { EdtfDate, IsoDate } from "../model/date.ts";

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

/** The params of issues about dates. */
export interface DateIssueParams {
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
}
