import type { Source } from "../../model/source.ts";
import type { DayBounds } from "../../query/history/turning-points.ts";

/** The record that a question is about. */
export interface QuestionSubject {
  /** Which kind of record it is. */
  readonly kind: "network" | "region" | "region-change" | "membership" | "funding-period" | "funding-round";
  /** The `id` of the record. */
  readonly id: string;
  /** The name of the record, if it has one; in German if the name has two languages. */
  readonly name?: string | undefined;
}

/** A day that is not known exactly. */
export interface DayQuestion {
  /** The record that the day belongs to; the `name` of a membership is that of its region. */
  readonly subject: QuestionSubject;
  /** Which day of the record: its first, its last, or the day of a region change. */
  readonly asks: "first-day" | "last-day" | "day";
  /** The days between which it lies, both included. */
  readonly between: DayBounds;
  /** On how many days of the range it is open because of this day whether the record holds; `null` = unbounded. */
  readonly uncertainDays: number | null;
  /**
   * How many answers this day alone would settle, however it turns out: of {@link membershipOn}, one a region and day of
   * the range; for a funding period or round, of {@link fundingPeriodsOn}, one a day; `null` = unbounded.
   */
  readonly wouldSettle: number | null;
  /** The sources of the record and of its confirmations, in the order of the network. */
  readonly sources: readonly Source[];
}
