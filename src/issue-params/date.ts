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
  /**
   * The date that was probably meant: the shorter one if the text has a blank month or day (2018-XX), the day if other signs
   * stand in the place of its dots (15,6,2021). Lists and typed dates only.
   */
  readonly meant?: EdtfDate | undefined;
  /** What stands beside a date or period that can be read without it. Lists and typed dates only. */
  readonly remark?: string | undefined;
  /** The date that stands alone where a period belongs. Lists only. */
  readonly alone?: EdtfDate | undefined;
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
    /** What was read instead; absent if nothing was. Lists and typed dates only. */
    readonly read?: ".." | undefined;
  };
  /** A date can be read in several ways. Lists and typed dates only. */
  readonly "date-ambiguous": {
    /** The text that was given for the date. */
    readonly value: string;
    /**
     * `order`: day or month may come first; `effective`: the end is that day or the day before it; `years`: two years, or a
     * year and a month; `notation`: the notation leaves open what is day, month and year.
     */
    readonly reason: "order" | "effective" | "years" | "notation";
    /** The dates that it can mean; empty if they are not known. */
    readonly dates: readonly EdtfDate[];
  };
  /** A year has two digits, or lies before 1000. Lists and typed dates only. */
  readonly "date-two-digit-year":
    | {
        /** The date was not read, because the option `pivotYear` is not set. */
        readonly reason: "refused";
        /** The text that was given for the date. */
        readonly value: string;
      }
    | {
        /** The year lies before 1000 (0018). */
        readonly reason: "century";
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
        /** The year that a spreadsheet may have shown as this day; `null` if none is likely. */
        readonly serialYear: string | null;
      };
  /** A spreadsheet stored a day as a number. Lists and typed dates only. */
  readonly "date-serial": {
    /** The text that was given for the date. */
    readonly value: string;
    /** The day that was read: the day in the 1900 date system. */
    readonly read: IsoDate;
    /** The day that the number is in the 1904 date system. */
    readonly read1904: IsoDate;
  };
  /** A day in 1905 is probably a year that a spreadsheet read as a day. Lists and typed dates only. */
  readonly "date-year-as-serial": {
    /** The text that was given for the date. */
    readonly value: string;
    /** The year that a spreadsheet probably stored as a day. */
    readonly year: string;
    /** The day in the cell. */
    readonly day: IsoDate;
  };
  /** A word such as “ca.” or “Q4” stands for the bounds of a date. Lists and typed dates only. */
  readonly "date-qualifier":
    | {
        /** The bounds were read. */
        readonly reason: "repaired";
        /** The text that was given for the date. */
        readonly value: string;
        /** The date that was read. */
        readonly read: EdtfDate;
      }
    | {
        /** The bounds are not certain. */
        readonly reason: "refused";
        /** The text that was given for the date. */
        readonly value: string;
        /** Bounds that the cell may mean, as an example; `null` if none are likely. */
        readonly example: EdtfDate | null;
      }
    | {
        /** The text means the founding of the network, whose date is not known. */
        readonly reason: "founding";
        /** The text that was given for the date. */
        readonly value: string;
      };
}
